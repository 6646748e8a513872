// npm run verify:faults [-- --fois 200 --graine 1]: PostgreSQL killed again and again under load.
import { eprouverBaseTuee } from './fautes/eprouver.ts';
import { centiles, jusquAuSignal, lireReglages } from './reglages.ts';

const { fois, graine } = lireReglages('verify:faults', 200, 1);
const ecrire = (texte: string): void => void process.stdout.write(`${texte}\n`);
ecrire(`PostgreSQL killed ${fois} times, seed ${graine}`);
const b = await eprouverBaseTuee({
  fois,
  graine,
  encore: jusquAuSignal(),
  retourMaxMs: 5_000,
  dire: (faites) => faites % 10 === 0 && ecrire(`  ${faites} kills`),
});
const repartis = (durees: readonly number[]): string => {
  const centile = centiles(durees);
  return `p50 ${centile(50)}, p90 ${centile(90)}, max ${centile(100)}`;
};
ecrire(
  [
    `${b.tuees} kills in ${Math.round(b.dureeMs / 1000)} s: requests ${b.compte.requetes}, answers 503 with a delay ${b.compte.reponses5xx}, without an answer ${b.compte.ruptures}`,
    `acknowledged: ${b.depots} deposits, ${b.saisies} typed invoices sent, ${b.actions} actions`,
    `once the database was back: API served after ${repartis(b.retours)}; worker integrated after ${repartis(b.reprises)}`,
    `audit: ${b.audit.entrees} entries under ${b.audit.sceaux} seals verified`,
    b.fautes.length === 0 ? 'PASS: nothing lost, nothing twice, nothing half done' : `FAIL\n  ${b.fautes.join('\n  ')}`,
  ].join('\n'),
);
process.exit(b.fautes.length > 0 ? 1 : 0);
