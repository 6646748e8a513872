#!/usr/bin/env node
import { AIDE } from './aide.ts';
import { check } from './check.ts';

/** `orpheon check FILE…`: the package's own command, without a portal. */
const [commande, ...args] = process.argv.slice(2);
const langue = args.includes('--en') || process.env.ORPHEON_LANGUE === 'en' ? 'en' : 'fr';
const ecrire = (ligne: string): void => {
  process.stdout.write(`${ligne}\n`);
};
const dire = (ligne: string): void => {
  process.stderr.write(`${ligne}\n`);
};
// whoever reads no further (`| head`) ends the command without a word
process.stdout.on('error', (erreur: NodeJS.ErrnoException) => {
  if (erreur.code !== 'EPIPE') throw erreur;
  process.exit();
});
if (commande === 'check') process.exitCode = await check(args, { langue, maintenant: new Date(), ecrire, dire });
else {
  const demandee = commande === undefined || commande === '--aide' || commande === '--help';
  (demandee ? ecrire : dire)(AIDE[langue]);
  process.exitCode = demandee ? 0 : 2;
}
