// A process that keeps bytes and dies before, or after, anything names them: for a test of what is left.
import { enTransaction } from '../../src/platform/base.ts';
import { lireConfiguration } from '../../src/platform/config.ts';
import { ouvrirDeps, ouvrirJournal } from '../../src/platform/demarrage.ts';
import { consignerDocuments } from '../../src/platform/document.repository.ts';

const deps = ouvrirDeps(lireConfiguration(process.env), ouvrirJournal('silent'));
const [moment, texte] = process.argv.slice(2);
const recu = await deps.documents.deposerOctets(Buffer.from(texte ?? ''));
if (moment === 'avant-la-transaction') process.kill(process.pid, 'SIGKILL');
await enTransaction(deps.base, async (tx) => {
  await consignerDocuments(tx, [recu], deps.horloge.maintenant());
  if (moment === 'avant-le-commit') process.kill(process.pid, 'SIGKILL');
});
process.kill(process.pid, 'SIGKILL');
