import { anomaliesDesSignatures, verdictDeSignature } from '@orpheon/domain';
import { unFacturX } from '@orpheon/testing';
import {
  ajouterAuPdf,
  catalogueDe,
  type Identite,
  signerPdf,
  tailleDe,
  uneIdentite,
  type VoulueSignaturePdf,
} from '@orpheon/testing/signatures';
import { beforeAll, describe, expect, it } from 'vitest';
import { lireDocument } from '../lire-document.ts';
import { verifierSignatures } from './verifier-signatures.ts';

const maintenant = new Date('2026-06-01T12:00:00Z');
const verifier = (octets: Uint8Array, autorites: readonly Uint8Array[] | null = null) =>
  verifierSignatures(octets, { autorites, maintenant });
const codes = async (octets: Uint8Array, autorites?: readonly Uint8Array[]) =>
  anomaliesDesSignatures(await verifier(octets, autorites)).map((a) => a.code);

let pdf: Uint8Array;
let camille: Identite;
const signe = async (voulue: VoulueSignaturePdf = {}, qui = camille) =>
  (await verifier(await signerPdf(pdf, qui, voulue)))[0];

beforeAll(async () => {
  pdf = await unFacturX();
  camille = await uneIdentite();
});

describe('a signed PDF', () => {
  it('without signature says nothing', async () => {
    expect(await verifier(pdf)).toEqual([]);
  });

  it.each(['RSA-2048', 'RSA-PSS', 'P-256', 'P-384'] as const)(
    'by %s is intact, whole and names its signer',
    async (cle) => {
      const s = await signe({ date: '2026-01-15T09:00:00Z' }, await uneIdentite({ cle }));
      expect(s).toMatchObject({
        genre: 'PADES',
        integrite: 'INTACTE',
        couverture: 'ENTIERE',
        certificatLie: true,
        signeeLe: '2026-01-15T09:00:00.000Z',
        periode: 'VALIDE',
        confiance: 'NON_CONFIGUREE',
        faiblesses: [],
        signataire: {
          nom: 'Camille Essai',
          organisation: 'Menuiserie Essai',
          identifiantOrganisation: '0002 12345678200010',
        },
      });
      expect(s?.algorithme).toContain('SHA-256');
    },
  );

  it('stays a Factur-X that is read', async () => {
    const { format, anomalies } = await lireDocument(await signerPdf(pdf, camille), 'f.pdf');
    expect([format, anomalies.filter((a) => a.gravite === 'FATALE')]).toEqual(['FACTURX', []]);
  });

  it('without ESS attribute, without any attribute, or with a long signature is still verified', async () => {
    expect(await signe({ ess: false })).toMatchObject({ integrite: 'INTACTE', certificatLie: false });
    expect(await signe({ sansAttributs: true })).toMatchObject({ integrite: 'INTACTE', certificatLie: false });
    expect(await signe({ place: 60_000 })).toMatchObject({ integrite: 'INTACTE' });
    expect(await signe({ sousFiltre: 'adbe.pkcs7.detached' })).toMatchObject({
      genre: 'CMS_PDF',
      integrite: 'INTACTE',
    });
  });

  it('whose ESS attribute names another certificate is false', async () => {
    expect(await signe({ essDe: await uneIdentite() })).toMatchObject({ integrite: 'FAUSSE' });
  });

  it('by a key that is not its certificate’s is false', async () => {
    const autre = await uneIdentite();
    expect(await signe({}, { ...camille, cle: autre.cle })).toMatchObject({ integrite: 'FAUSSE' });
  });

  it('without certificate, or in a format of old, is said not to be verified', async () => {
    expect(await signe({ sansCertificat: true })).toMatchObject({
      integrite: 'NON_VERIFIABLE',
      empechement: 'SANS_CLE',
    });
    expect(await signe({ sousFiltre: 'adbe.x509.rsa_sha1' })).toMatchObject({
      integrite: 'NON_VERIFIABLE',
      empechement: 'FORMAT',
    });
  });

  it('with SHA-1 or a short key is intact, with reservations', async () => {
    const sha1 = await signe({ hachage: 'SHA-1' }, await uneIdentite({ cle: 'RSA-2048' }));
    expect(sha1).toMatchObject({ integrite: 'INTACTE', faiblesses: ['SHA1'] });
    expect(sha1 && verdictDeSignature(sha1)).toBe('RESERVES');
    expect(await signe({}, await uneIdentite({ cle: 'RSA-1024' }))).toMatchObject({ faiblesses: ['CLE_COURTE'] });
  });
});

describe('a signed PDF that was touched', () => {
  it('changed by one byte is refused, and why is said', async () => {
    const octets = await signerPdf(pdf, camille);
    const place = Buffer.from(octets).indexOf('/Title');
    octets[place + 8] = (octets[place + 8] ?? 0) ^ 1;
    expect(await codes(octets)).toEqual(['ORP-SIGN-MODIFIEE']);
  });

  it('any byte changed within what is signed never verifies', async () => {
    const octets = await signerPdf(pdf, camille, { place: 2048 });
    const [, trou = 0, apres = 0] =
      /\/ByteRange \[0 (\d+) +(\d+)/.exec(Buffer.from(octets).toString('latin1'))?.map(Number) ?? [];
    const pas = Math.ceil(octets.length / 150);
    let essais = 0;
    for (let i = 0; i < octets.length; i += pas) {
      if (i >= trou && i < apres) continue;
      const change = octets.slice();
      change[i] = (change[i] ?? 0) ^ (1 << (i % 8));
      const [s] = await verifier(change);
      expect([i, s?.integrite === 'INTACTE' && s.couverture === 'ENTIERE']).toEqual([i, false]);
      essais++;
    }
    expect(essais).toBeGreaterThan(100);
  }, 60_000);

  it('bytes appended that are no objects are said', async () => {
    const octets = Buffer.concat([await signerPdf(pdf, camille), Buffer.from('% and more\n')]);
    const [s] = await verifier(octets);
    expect(s).toMatchObject({ integrite: 'INTACTE', couverture: 'SUIVIE_DE_SIGNATURES', octetsAjoutes: 11 });
  });

  it('an update that changes the catalogue is said, one that changes the invoice is refused', async () => {
    const octets = await signerPdf(pdf, camille);
    const { numero, texte } = catalogueDe(octets);
    const change = ajouterAuPdf(octets, new Map([[numero, texte.replace(/>>$/, '/PageLayout /TwoColumnLeft >>')]]));
    expect(await codes(change)).toEqual(['ORP-SIGN-AJOUT']);
    const joint = Number(/(\d+) 0 obj\s*<<\s*\/Type \/EmbeddedFile/.exec(Buffer.from(octets).toString('latin1'))?.[1]);
    const faux = ajouterAuPdf(
      octets,
      new Map([[joint, '<< /Type /EmbeddedFile /Length 4 >>\nstream\n<a/>\nendstream']]),
    );
    expect(await codes(faux)).toEqual(['ORP-SIGN-DONNEES']);
  });

  it('a second signature, a document time stamp and proofs are no changes', async () => {
    const une = await signerPdf(pdf, camille);
    const deux = await signerPdf(une, await uneIdentite({ nom: 'Dominique Essai', cle: 'RSA-2048' }));
    const { numero, texte } = catalogueDe(deux);
    const n = tailleDe(deux);
    const avecPreuves = ajouterAuPdf(
      deux,
      new Map([
        [n, '<< /Certs [] >>'],
        [numero, texte.replace(/>>$/, `/DSS ${n} 0 R >>`)],
      ]),
    );
    const horodateur = await uneIdentite({ nom: 'Horodateur', horodatage: true });
    const trois = await signerPdf(avecPreuves, horodateur, { horodatageDuDocument: true });
    const lues = await verifier(trois);
    expect(lues.map((s) => [s.genre, s.integrite, s.couverture, s.signataire?.nom])).toEqual([
      ['PADES', 'INTACTE', 'SUIVIE_DE_SIGNATURES', 'Camille Essai'],
      ['PADES', 'INTACTE', 'SUIVIE_DE_SIGNATURES', 'Dominique Essai'],
      ['HORODATAGE_PDF', 'INTACTE', 'ENTIERE', 'Horodateur'],
    ]);
    expect(lues[2]?.horodatage).toMatchObject({ integre: true, instant: '2026-01-15T10:00:00.000Z' });
  });

  it('a range that leaves out more than the signature covers nothing', async () => {
    const octets = Buffer.from(await signerPdf(pdf, camille));
    const place = octets.indexOf('/ByteRange [0 ') + '/ByteRange [0 '.length;
    const avant = Number(/^\d+/.exec(octets.toString('latin1', place, place + 10))?.[0]);
    octets.write(String(avant - 5).padEnd(10), place, 'latin1');
    expect(await verifier(octets)).toMatchObject([{ integrite: 'HORS_PORTEE', empechement: 'ETENDUE' }]);
    expect(await codes(octets)).toEqual(['ORP-SIGN-PORTEE']);
  });
});

describe('who signed', () => {
  const racine = () => uneIdentite({ nom: 'Autorité racine', autorite: true });
  const deLui = (emetteur: Identite) => uneIdentite({ emetteur, cle: 'RSA-2048' });

  it('an authority of the trust folder, through another one that comes along, is recognised', async () => {
    const r = await racine();
    const intermediaire = await uneIdentite({ nom: 'Autorité', autorite: true, emetteur: r });
    const octets = await signerPdf(pdf, await deLui(intermediaire), { chaine: [intermediaire] });
    const [s] = await verifier(octets, [r.der]);
    expect(s).toMatchObject({
      confiance: 'RECONNUE',
      autorite: 'Autorité racine',
      signataire: { emetteur: 'Autorité' },
    });
    expect(s && verdictDeSignature(s)).toBe('INTACTE_RECONNUE');
    const [sans] = await verifier(octets, [(await racine()).der]);
    expect(sans?.confiance).toBe('INCONNUE');
  });

  it('an unknown authority is a warning only', async () => {
    expect(await codes(await signerPdf(pdf, camille), [(await racine()).der])).toEqual(['ORP-SIGN-INCONNUE']);
  });

  it.each([
    ['is no authority', { autorite: false }],
    ['has expired', { autorite: true, au: '2025-01-01' }],
    ['has a critical extension that is not understood', { autorite: true, critiques: ['1.2.3.4.5'] }],
  ])('an issuer that %s is not followed', async (_, voulue) => {
    const r = await racine();
    const faux = await uneIdentite({ nom: 'Faux', emetteur: r, ...voulue });
    const octets = await signerPdf(pdf, await deLui(faux), { chaine: [faux] });
    expect((await verifier(octets, [r.der]))[0]?.confiance).toBe('INCONNUE');
  });

  it('the name of an authority without its key is nothing', async () => {
    const [r, imitation] = [await racine(), await racine()];
    expect((await verifier(await signerPdf(pdf, await deLui(imitation)), [r.der]))[0]?.confiance).toBe('INCONNUE');
  });
});

describe('when it was signed', () => {
  it('a certificate that had expired, or was not valid yet, is said', async () => {
    const passee = await uneIdentite({ au: '2025-01-01' });
    expect(await signe({ date: '2026-01-15T09:00:00Z' }, passee)).toMatchObject({ periode: 'EXPIRE' });
    expect(await signe({ date: '2024-01-15T09:00:00Z' }, passee)).toMatchObject({ periode: 'VALIDE' });
    expect(await codes(await signerPdf(pdf, await uneIdentite({ du: '2030-01-01' })))).toEqual(['ORP-SIGN-PERIODE']);
  });

  it('a time stamp proves the date, even after the certificate expired', async () => {
    const horodateur = await uneIdentite({ nom: 'Horodateur', horodatage: true, cle: 'RSA-2048' });
    const qui = await uneIdentite({ au: '2026-02-01' });
    const [s] = await verifier(await signerPdf(pdf, qui, { horodateur, date: '2026-05-01T00:00:00Z' }), [
      horodateur.der,
    ]);
    expect(s).toMatchObject({
      periode: 'VALIDE',
      horodatage: { integre: true, instant: '2026-01-15T10:00:00.000Z', confiance: 'RECONNUE', autorite: 'Horodateur' },
    });
  });

  it('a time stamp over other bytes, or by whom may not stamp, proves nothing', async () => {
    const horodateur = await uneIdentite({ horodatage: true });
    expect((await signe({ horodateur, horodatageFaux: true }))?.horodatage).toMatchObject({ integre: false });
    expect((await signe({ horodateur: camille }))?.horodatage).toMatchObject({ integre: false });
    expect(await codes(await signerPdf(pdf, camille, { horodateur: camille }))).toEqual(['ORP-SIGN-HORODATAGE']);
  });
});
