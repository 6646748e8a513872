import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SignatureVerifiee } from '@orpheon/domain';
import { unDocumentUbl, unFacturX } from '@orpheon/testing';
import { signerPdf, signerXmlEnveloppant, signerXmlEnveloppe, uneIdentite } from '@orpheon/testing/signatures';
import { lireDocument } from '../src/index.ts';
import type { Bilan } from './corpus.ts';

type Attendu = SignatureVerifiee['integrite'] | null;

/** What the name of a document says of its signature: `xades-enveloped-valid.xml`, `pades-tampered-byte.pdf`. */
const attenduDe = (nom: string): Attendu => (/valid/.test(nom) ? 'INTACTE' : /tampered/.test(nom) ? 'MODIFIEE' : null);

/** Another verifier's word, where its program is installed; undefined: it is not, or has none for this document. */
function avisTiers(chemin: string): boolean | undefined {
  const [programme, arguments_] = /\.pdf$/i.test(chemin)
    ? ['pdfsig', ['-nocert', chemin]]
    : ['xmlsec1', ['--verify', '--insecure', '--id-attr:Id', 'SignedProperties', '--id-attr:Id', 'Object', chemin]];
  try {
    const dit = execFileSync(programme, arguments_, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    // xmlsec1 says it by its exit code.
    if (programme === 'xmlsec1') return true;
    const fausse = /Digest Mismatch|Signature is Invalid/.test(dit);
    return fausse || /Signature is Valid/.test(dit) ? !fausse : undefined;
  } catch (err) {
    return err instanceof Error && 'code' in err && err.code === 'ENOENT' ? undefined : false;
  }
}

/** Signed documents of a folder, and some made here: each as its name says, and as another verifier says. */
export async function verifierDocumentsSignes(dossier: string): Promise<Bilan> {
  const lignes: string[] = [];
  const ecarts: string[] = [];
  const faits = mkdtempSync(join(tmpdir(), 'orpheon-signatures-'));
  try {
    await fabriquer(faits);
    const chemins = [dossier, faits].flatMap((d) => (existsSync(d) ? readdirSync(d).map((f) => join(d, f)) : []));
    for (const chemin of chemins.filter((c) => /\.(xml|pdf)$/i.test(c)).sort()) {
      const nom = chemin.split('/').at(-1) ?? '';
      const { signatures = [] } = await lireDocument(new Uint8Array(readFileSync(chemin)), nom, { autorites: null });
      const attendu = attenduDe(nom);
      const tiers = attendu === null ? undefined : avisTiers(chemin);
      const trouvees = signatures.map((s) => s.integrite);
      lignes.push(
        `${nom} | ${trouvees.join(' ') || 'no signature'} | ${tiers === undefined ? '–' : `other verifier: ${tiers}`}`,
      );
      if (attendu === null ? trouvees.length > 0 : trouvees.length === 0 || trouvees.some((t) => t !== attendu)) {
        ecarts.push(`${nom}: ${trouvees.join(' ') || 'no signature'} instead of ${attendu ?? 'none'}`);
      }
      if (tiers !== undefined && tiers !== (attendu === 'INTACTE')) ecarts.push(`${nom}: the other verifier disagrees`);
    }
  } finally {
    rmSync(faits, { recursive: true });
  }
  return { lignes, ecarts };
}

async function fabriquer(dossier: string): Promise<void> {
  const pdf = await unFacturX();
  const ecrire = (nom: string, octets: Uint8Array | string): void => writeFileSync(join(dossier, nom), octets);
  for (const cle of ['RSA-2048', 'P-256', 'P-384'] as const) {
    const identite = await uneIdentite({ cle });
    const signe = await signerPdf(pdf, identite, { date: '2026-01-15T09:00:00Z' });
    ecrire(`made-${cle}-valid.pdf`, signe);
    const change = signe.slice();
    const place = Buffer.from(change).indexOf('/Title') + 8;
    change[place] = (change[place] ?? 0) ^ 1;
    ecrire(`made-${cle}-tampered.pdf`, change);
    ecrire(`made-${cle}-twice-valid.pdf`, await signerPdf(signe, await uneIdentite()));
    const xml = await signerXmlEnveloppe(unDocumentUbl(), identite);
    ecrire(`made-${cle}-valid.xml`, xml);
    ecrire(`made-${cle}-tampered.xml`, xml.replace(/<cbc:ID>[^<]*</, '<cbc:ID>X<'));
    ecrire(
      `made-${cle}-enveloping-valid.xml`,
      await signerXmlEnveloppant(unDocumentUbl(), identite, { exclusive: true }),
    );
  }
}
