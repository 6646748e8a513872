// npm run verify:kill [-- --fois 1000 --graine 1]: a thousand kills of the API and the worker under load.
import { type Bilan, eprouver } from './kill/eprouver.ts';
import { centiles, jusquAuSignal, lireReglages } from './reglages.ts';

const { fois, graine } = lireReglages('verify:kill', 1_000, 2);
const ecrire = (texte: string): void => void process.stdout.write(`${texte}\n`);
ecrire(`${fois} kills, seed ${graine}`);
const bilan = await eprouver({
  fois,
  graine,
  encore: jusquAuSignal(),
  retourMaxMs: 2_000,
  dire: (faites) => faites % 50 === 0 && ecrire(`  ${faites} kills`),
});
ecrire(resumer(bilan));
process.exit(bilan.fautes.length > 0 ? 1 : 0);

function resumer(b: Bilan): string {
  const centile = centiles(b.retours);
  const { compte: c } = b;
  return [
    `killed: API ${b.tues.api}, worker ${b.tues.worker}, in ${Math.round(b.dureeMs / 1000)} s`,
    `requests ${c.requetes}, sent again after a broken connection ${c.reprises}, answers 5xx ${c.reponses5xx}`,
    `acknowledged: ${b.depots} deposits, ${b.saisies} typed invoices sent, ${b.actions} actions (${b.conflits} refused: someone was faster)`,
    `same key again ${c.rejeux}, same file again ${c.memesFichiers}, one file twice at once ${c.deposEnsemble}, lots ${c.lots}`,
    `API back after a kill: p50 ${centile(50)}, p90 ${centile(90)}, p99 ${centile(99)}, max ${centile(100)}`,
    `audit: ${b.audit.entrees} entries under ${b.audit.sceaux} seals verified`,
    b.fautes.length === 0 ? 'PASS: nothing lost, nothing twice, nothing half done' : `FAIL\n  ${b.fautes.join('\n  ')}`,
  ].join('\n');
}
