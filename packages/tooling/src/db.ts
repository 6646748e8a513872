import { mkdirSync, writeFileSync } from 'node:fs';
import { avecBase } from './avec-base.ts';
import { dire, Explication, ecrire, executer } from './commun/message.ts';
import { dansRacine } from './commun/racine.ts';
import { preparer } from './preparer.ts';
import { prisma } from './prisma/cli.ts';

const AIDE = `pnpm db <commande>

  appliquer            makes the database ready: migrations that it has not had, job queue
  nouvelle <nom>       writes prisma/migrations/<date>_<nom>/migration.sql from what the schema now adds: read it, edit it,
                       then "pnpm db appliquer"
  <prisma …>           anything else goes to Prisma's CLI, without download: validate, format, migrate status, studio…

The database is DATABASE_URL's, else the embedded one (joined when "npm start" runs, started for the command otherwise).`;

async function nouvelle(url: string, nom: string | undefined): Promise<void> {
  if (!nom || !/^[a-z0-9_]+$/.test(nom)) {
    throw new Explication(
      'Donnez un nom en minuscules, chiffres et soulignés: pnpm db nouvelle ajout_relances',
      'Give a name of lower-case letters, digits and underscores, as in the line above.',
    );
  }
  const versSchema = ['--from-migrations', dansRacine('prisma/migrations'), '--to-schema', dansRacine('prisma/schema')];
  const { code, sortie } = await prisma(['migrate', 'diff', ...versSchema, '--script'], { url, muet: true });
  if (code !== 0) throw new Error(sortie);
  const sql = sortie.replace(/^Loaded Prisma config.*\n+/m, '').trim();
  if (sql === '' || sql.startsWith('-- This is an empty migration')) {
    dire('Le schéma ne demande aucune migration.', 'The schema asks for no migration.');
    return;
  }
  const date = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const dossier = dansRacine('prisma', 'migrations', `${date}_${nom}`);
  mkdirSync(dossier);
  writeFileSync(`${dossier}/migration.sql`, `${sql}\n`);
  ecrire(`${dossier}/migration.sql`);
}

await executer(async () => {
  const [commande, ...suite] = process.argv.slice(2);
  if (commande === undefined || commande === '--help') return ecrire(AIDE);
  await avecBase(async (url) => {
    if (commande === 'nouvelle') return nouvelle(url, suite[0]);
    if (commande === 'appliquer') {
      const faites = await preparer(url);
      return ecrire(faites.length > 0 ? faites.join('\n') : 'rien à appliquer · nothing to apply');
    }
    const { code } = await prisma([commande, ...suite], { url });
    process.exitCode = code;
  });
});
