import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ecrireDocuments } from './conformite/documents.ts';
import { paquetsManquants } from './conformite/outils.ts';
import { verifier } from './conformite/verifier.ts';

const ecrire = (texte: string): void => {
  process.stdout.write(`${texte}\n`);
};

/** Writes the documents, and has programs that are not ours judge them; true when none finds anything. */
async function verifierTout(dossier: string): Promise<boolean> {
  let justes = true;
  for (const document of await ecrireDocuments()) {
    const ecarts = await verifier(dossier, document);
    justes &&= ecarts.length === 0;
    ecrire(`${ecarts.length === 0 ? '✓' : '✗'} ${document.nom} (${document.profil}, ${document.octets.length} bytes)`);
    for (const ecart of ecarts) ecrire(`    ${ecart}`);
  }
  return justes;
}

/** `--garder <folder>`: the documents are left there, to be looked at. */
const manquants = paquetsManquants();
if (manquants.length > 0) {
  ecrire(`Install these Debian packages first: apt-get install ${manquants.join(' ')}`);
  process.exitCode = 1;
} else {
  const garder = process.argv.indexOf('--garder');
  const voulu = garder < 0 ? undefined : process.argv[garder + 1];
  const dossier = voulu ?? mkdtempSync(join(tmpdir(), 'orpheon-conformance-'));
  try {
    if (!(await verifierTout(dossier))) process.exitCode = 1;
  } finally {
    if (voulu === undefined) rmSync(dossier, { recursive: true });
  }
}
