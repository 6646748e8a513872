import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anomaliesDesSignatures, direSignature, type SignatureVerifiee, verdictDeSignature } from '@orpheon/domain';
import { unDocumentUbl, unFacturX } from '@orpheon/testing';
import {
  ajouterDss,
  type Identite,
  type Revocations,
  signerPdf,
  signerXmlEnveloppe,
  uneIdentite,
  uneListe,
  uneReponse,
  type VoulueSignaturePdf,
} from '@orpheon/testing/signatures';
import * as asn1js from 'asn1js';
import { beforeAll, describe, expect, it } from 'vitest';
import { LIMITES } from '../../limites.ts';
import { verifierSignatures } from '../verifier-signatures.ts';
import { LIMITES_REVOCATION } from './limites.ts';
import { lireListe } from './liste.ts';
import { Registre } from './registre.ts';
import { lireReponse } from './reponse.ts';

const maintenant = new Date('2026-06-01T12:00:00Z');
const SIGNEE_LE = '2026-01-15T09:00:00Z';

let pdf: Uint8Array;
let racine: Identite;
let autorite: Identite;
let camille: Identite;

beforeAll(async () => {
  pdf = await unFacturX();
  racine = await uneIdentite({ nom: 'Autorité racine', autorite: true });
  autorite = await uneIdentite({ nom: 'Autorité des essais', autorite: true, emetteur: racine });
  camille = await uneIdentite({ emetteur: autorite });
});

const verifier = async (
  octets: Uint8Array,
  listes: readonly Uint8Array[] = [],
  autorites: readonly Uint8Array[] | null = [racine.der],
): Promise<SignatureVerifiee> => {
  const [s] = await verifierSignatures(octets, { autorites, listes, maintenant });
  if (!s) throw new Error('no signature');
  return s;
};
const signer = (voulue: VoulueSignaturePdf = {}, qui = camille, chaine = [autorite]) =>
  signerPdf(pdf, qui, { date: SIGNEE_LE, chaine, ...voulue });
/** The signature by Camille, by the lists that the portal has. */
const selon = async (...listes: Uint8Array[]) => verifier(await signer(), listes);
const codes = (s: SignatureVerifiee) => anomaliesDesSignatures([s]).map((a) => a.code);
const phrases = (s: SignatureVerifiee, langue: 'fr' | 'en' = 'fr') => direSignature(s, langue).phrases;

describe('by the lists of the trust folder', () => {
  it('a certificate that the list of its authority does not name was not revoked, as of that list', async () => {
    const s = await selon(await uneListe(autorite));
    expect(s.revocation).toEqual({
      etat: 'NON_REVOQUE',
      cause: null,
      preuve: { genre: 'LISTE_DU_PORTAIL', emetteur: 'Autorité des essais', etablieLe: '2026-01-10T00:00:00.000Z' },
      revoqueLe: null,
      suspendu: false,
      autorite: null,
      autoritesInconnues: ['Autorité des essais'],
    });
    expect([verdictDeSignature(s), codes(s)]).toEqual(['INTACTE_RECONNUE', []]);
    expect(phrases(s)).toContain(
      'Le certificat n’était pas révoqué au 10/01/2026, selon la liste de révocation établie par Autorité des essais.',
    );
    expect(phrases(s, 'en')).toContain(
      'The certificate was not revoked as of 10/01/2026, according to the revocation list of Autorité des essais.',
    );
    const entier = await selon(await uneListe(autorite), await uneListe(racine));
    expect(entier.revocation).toMatchObject({ etat: 'NON_REVOQUE', autoritesInconnues: [] });
  });

  it('of several lists the latest is what is told', async () => {
    const plusTard = await uneListe(autorite, { du: '2026-03-01', au: '2026-03-08' });
    expect((await selon(await uneListe(autorite), plusTard)).revocation?.preuve?.etablieLe).toBe(
      '2026-03-01T00:00:00.000Z',
    );
  });

  it('one that was revoked before it signed is a reservation, and a warning', async () => {
    const s = await selon(await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-05', motif: 1 }] }));
    expect(s.revocation).toMatchObject({
      etat: 'REVOQUE_AVANT',
      revoqueLe: '2026-01-05T00:00:00.000Z',
      autorite: null,
    });
    expect([verdictDeSignature(s), codes(s)]).toEqual(['RESERVES', ['ORP-SIGN-PERIODE']]);
    expect(phrases(s).at(-1)).toBe(
      'Le certificat a été révoqué le 05/01/2026, selon la liste de révocation établie par Autorité des essais, avant la signature : le nom du signataire n’est pas prouvé.',
    );
    expect(phrases(s).join(' ')).not.toMatch(/qualifi/i);
  });

  it('one that was revoked since is a reservation, unless a recognised authority stamped the time', async () => {
    const liste = await uneListe(autorite, {
      du: '2026-02-10',
      au: '2026-02-20',
      revoques: [{ qui: camille, le: '2026-02-05' }],
    });
    const s = await selon(liste);
    expect(s.revocation).toMatchObject({ etat: 'REVOQUE_APRES', revoqueLe: '2026-02-05T00:00:00.000Z' });
    expect([verdictDeSignature(s), codes(s)]).toEqual(['RESERVES', ['ORP-SIGN-PERIODE']]);
    expect(phrases(s).at(-1)).toMatch(/après la date de la signature, que rien ne prouve\.$/);
    const horodateur = await uneIdentite({ nom: 'Horodateur', horodatage: true, emetteur: racine });
    const datee = await verifier(await signer({ horodateur }), [liste]);
    expect([datee.revocation?.etat, verdictDeSignature(datee), codes(datee)]).toEqual([
      'REVOQUE_APRES',
      'INTACTE_RECONNUE',
      [],
    ]);
    expect(phrases(datee).at(-1)).toMatch(/après la signature, dont la date est prouvée\.$/);
    const deRacine = await uneListe(racine, {
      du: '2026-02-10',
      au: '2026-02-20',
      revoques: [{ qui: horodateur, le: '2026-02-01' }],
    });
    const volee = await verifier(await signer({ horodateur }), [liste, deRacine]);
    expect([verdictDeSignature(volee), codes(volee)]).toEqual(['RESERVES', ['ORP-SIGN-PERIODE']]);
    expect(phrases(volee).join(' ')).toContain('Le certificat de l’horodateur a été révoqué le 01/02/2026');
    // anybody can stamp a time of their choice
    const sien = await uneIdentite({ nom: 'Horodateur', horodatage: true });
    const antidatee = await verifier(await signer({ horodateur: sien }), [liste]);
    expect([verdictDeSignature(antidatee), codes(antidatee)]).toEqual(['RESERVES', ['ORP-SIGN-PERIODE']]);
  });

  it('one on hold is so as long as the latest list says it', async () => {
    const suspendue = await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-05', motif: 6 }] });
    const s = await selon(suspendue);
    expect(s.revocation).toMatchObject({ etat: 'REVOQUE_AVANT', suspendu: true });
    expect(phrases(s).at(-1)).toContain('a été suspendu le 05/01/2026');
    const levee = await uneListe(autorite, { du: '2026-01-16', au: '2026-01-20' });
    expect((await selon(suspendue, levee)).revocation?.etat).toBe('NON_REVOQUE');
    // one that was made after the certificate expired lifts nothing
    const passee = await uneIdentite({ emetteur: autorite, au: '2026-01-31' });
    const listes = [
      await uneListe(autorite, { du: '2026-01-02', au: '2026-01-20' }),
      await uneListe(autorite, { revoques: [{ qui: passee, le: '2026-01-05', motif: 6 }] }),
      await uneListe(autorite, { du: '2026-03-01', au: '2026-03-08' }),
    ];
    expect((await verifier(await signer({}, passee), listes)).revocation).toMatchObject({
      etat: 'REVOQUE_AVANT',
      suspendu: true,
    });
  });

  it('a number is the same with zeros before it, and no other that ends like it', async () => {
    const [un, autre] = [
      await uneIdentite({ emetteur: autorite, numeroDeSerie: [0, 0x81, 0x02] }),
      await uneIdentite({ emetteur: autorite, numeroDeSerie: [0x01, 0x81, 0x02] }),
    ];
    const avecZeros = await uneIdentite({ emetteur: autorite, numeroDeSerie: [0, 0, 0, 0x81, 0x02] });
    const liste = await uneListe(autorite, { revoques: [{ qui: avecZeros, le: '2026-01-05' }] });
    expect((await verifier(await signer({}, un), [liste])).revocation?.etat).toBe('REVOQUE_AVANT');
    expect((await verifier(await signer({}, autre), [liste])).revocation?.etat).toBe('NON_REVOQUE');
  });

  it('what is trusted itself is revoked by another authority of the folder that certified it', async () => {
    const liste = await uneListe(racine, { revoques: [{ qui: autorite, le: '2026-01-02' }] });
    const selonDossier = async (listes: Uint8Array[], ...ancres: Identite[]) =>
      (
        await verifier(
          await signer(),
          listes,
          ancres.map((a) => a.der),
        )
      ).revocation;
    const revoquee = { etat: 'REVOQUE_AVANT', autorite: 'Autorité des essais' };
    expect(await selonDossier([liste], racine, autorite)).toMatchObject(revoquee);
    expect(await selonDossier([liste, await uneListe(autorite)], racine, autorite)).toMatchObject(revoquee);
    expect(await selonDossier([liste], racine, autorite, camille)).toMatchObject(revoquee);
    expect(await selonDossier([liste], autorite)).toMatchObject({ etat: 'INCONNUE', cause: 'SANS_LISTE' });
    expect(await selonDossier([await uneListe(autorite), await uneListe(racine)], racine, autorite)).toMatchObject({
      etat: 'NON_REVOQUE',
      autoritesInconnues: [],
    });
    const deCamille = await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-02' }] });
    expect(await selonDossier([deCamille], autorite, camille)).toMatchObject({ etat: 'REVOQUE_AVANT', autorite: null });
    // what was revoked before the signature is told rather than what was since
    const depuis = await uneListe(autorite, {
      du: '2026-02-10',
      au: '2026-02-20',
      revoques: [{ qui: camille, le: '2026-02-05' }],
    });
    expect(await selonDossier([depuis, liste], racine, autorite)).toMatchObject(revoquee);
  });

  it('an authority between that was revoked is told by its name', async () => {
    const s = await selon(
      await uneListe(autorite),
      await uneListe(racine, { revoques: [{ qui: autorite, le: '2026-01-02' }] }),
    );
    expect(s.revocation).toMatchObject({ etat: 'REVOQUE_AVANT', autorite: 'Autorité des essais' });
    expect(phrases(s, 'en').at(-1)).toMatch(/^The certificate of the authority Autorité des essais was revoked on/);
    expect(codes(s)).toEqual(['ORP-SIGN-PERIODE']);
  });
});

describe('what is not known is said calmly', () => {
  const causeSelon = async (...listes: Uint8Array[]) => {
    const s = await selon(...listes);
    expect([s.revocation?.etat, verdictDeSignature(s), codes(s)]).toEqual(['INCONNUE', 'INTACTE_RECONNUE', []]);
    return s.revocation?.cause;
  };

  it('without a list, or with those of other authorities only', async () => {
    expect(await causeSelon()).toBe('SANS_LISTE');
    expect(await causeSelon(await uneListe(racine))).toBe('SANS_LISTE');
  });

  it('with a list that ended before the signature, that names no next one, or is not made yet', async () => {
    const ancienne = await uneListe(autorite, { du: '2026-01-01', au: '2026-01-14' });
    expect(await causeSelon(ancienne)).toBe('ANCIENNE');
    expect(phrases(await selon(ancienne)).at(-1)).toBe(
      'La révocation du certificat n’est pas connue : ce qui est à disposition, au 01/01/2026, est antérieur à la signature.',
    );
    expect(await causeSelon(await uneListe(autorite, { du: '2026-01-13', au: null }))).toBe('ANCIENNE');
    expect(await causeSelon(await uneListe(autorite, { du: '2026-08-01', au: '2026-09-01' }))).toBe('REFUSEE');
    // what it revoked stays so, however old it is
    const revoquante = await uneListe(autorite, {
      du: '2026-01-01',
      au: '2026-01-14',
      revoques: [{ qui: camille, le: '2025-12-30' }],
    });
    expect((await selon(revoquante)).revocation?.etat).toBe('REVOQUE_AVANT');
  });

  it('with a list that was made after the certificate expired', async () => {
    const passee = await uneIdentite({ emetteur: autorite, au: '2026-01-31' });
    const s = await verifier(await signer({}, passee), [
      await uneListe(autorite, { du: '2026-03-01', au: '2026-03-08' }),
    ]);
    expect(s.revocation).toMatchObject({ etat: 'INCONNUE', cause: 'TARDIVE' });
  });

  it('with a list that the authority did not sign, or whose signer may sign none', async () => {
    expect(await causeSelon(await uneListe(autorite, { par: racine }))).toBe('REFUSEE');
    const imitation = await uneIdentite({ nom: 'Autorité des essais', autorite: true });
    const fausse = await uneListe(imitation, { revoques: [{ qui: camille, le: '2026-01-01' }] });
    expect(await causeSelon(fausse)).toBe('REFUSEE');
    const sansListes = await uneIdentite({ nom: 'Sans listes', autorite: 'SANS_LISTES', emetteur: racine });
    const qui = await uneIdentite({ emetteur: sansListes });
    const liste = await uneListe(sansListes, { revoques: [{ qui, le: '2026-01-01' }] });
    expect((await verifier(await signer({}, qui, [sansListes]), [liste])).revocation).toMatchObject({
      etat: 'INCONNUE',
      cause: 'REFUSEE',
    });
  });

  it('but a list by another key of the authority counts once the folder holds its certificate', async () => {
    const nouvelle = await uneIdentite({ nom: 'Autorité des essais', autorite: true, emetteur: racine });
    const liste = await uneListe(nouvelle, { revoques: [{ qui: camille, le: '2026-01-01' }] });
    expect(await causeSelon(liste)).toBe('REFUSEE');
    expect((await verifier(await signer(), [liste], [racine.der, nouvelle.der])).revocation?.etat).toBe(
      'REVOQUE_AVANT',
    );
  });

  const vrai = (balise: number): ArrayBuffer =>
    new asn1js.Sequence({
      value: [
        new asn1js.Primitive({ idBlock: { tagClass: 3, tagNumber: balise }, valueHex: Uint8Array.of(0xff).buffer }),
      ],
    }).toBER();
  it.each([
    ['delta', 'DELTA', { '2.5.29.27': new asn1js.Integer({ value: 1 }).toBER() }],
    ['indirect', 'INDIRECTE', { '2.5.29.28': vrai(4) }],
    ['partial', 'PARTIELLE', { '2.5.29.28': vrai(3) }],
    ['of attribute certificates', 'PARTIELLE', { '2.5.29.28': vrai(5) }],
    ['not understood', 'EXTENSION', { '1.2.3.4': new asn1js.Null().toBER() }],
  ] as const)('with a list that is %s', async (_, refus, critiques) => {
    const liste = await uneListe(autorite, { critiques, revoques: [{ qui: camille, le: '2026-01-01' }] });
    expect(lireListe(liste)).toBe(refus);
    expect(await causeSelon(liste)).toBe('SANS_LISTE');
  });

  it('with a list one entry of which is about another authority’s certificate, or is not understood', async () => {
    for (const oid of ['2.5.29.29', '1.2.3.4']) {
      const autre = { qui: racine, le: '2026-01-01', critiques: { [oid]: new asn1js.Null().toBER() } };
      const liste = await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-01' }, autre] });
      expect(await causeSelon(liste)).toBe('REFUSEE');
    }
  });

  it('with a list of authorities only, or of another place than the certificate names', async () => {
    const liste = (critiques: Readonly<Record<string, ArrayBuffer>>) =>
      uneListe(autorite, { critiques, revoques: [{ qui: camille, le: '2026-01-01' }] });
    expect(await causeSelon(await liste({ '2.5.29.28': vrai(2) }))).toBe('SANS_LISTE');
    expect((await selon(await liste({ '2.5.29.28': vrai(1) }))).revocation?.etat).toBe('REVOQUE_AVANT');
    const a = (adresse: string): ArrayBuffer => {
      const marque = (tagNumber: number) => ({ idBlock: { tagClass: 3, tagNumber } });
      const uri = new asn1js.Primitive({ ...marque(6), valueHex: new Uint8Array(Buffer.from(adresse)).buffer });
      const nom = new asn1js.Constructed({
        ...marque(0),
        value: [new asn1js.Constructed({ ...marque(0), value: [uri] })],
      });
      return new asn1js.Sequence({ value: [nom] }).toBER();
    };
    const ici = await liste({ '2.5.29.28': a('http://essais.example/1.crl') });
    expect(await causeSelon(ici)).toBe('SANS_LISTE');
    const nommante = await uneIdentite({ emetteur: autorite, adresseDeListe: 'http://essais.example/1.crl' });
    expect((await verifier(await signer({}, nommante), [ici])).revocation?.etat).toBe('NON_REVOQUE');
  });

  it('where no authority is recognised nobody could say; where none is asked, nothing is', async () => {
    const liste = await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-01' }] });
    const ailleurs = await uneIdentite({ nom: 'Autre', autorite: true });
    expect((await verifier(await signer(), [liste], [ailleurs.der])).revocation).toMatchObject({
      etat: 'INCONNUE',
      cause: 'SANS_CHEMIN',
    });
    const sans = await verifier(await signer(), [liste], null);
    expect(sans.revocation).toBeNull();
    expect(phrases(sans)).toContain('La révocation du certificat n’a pas été vérifiée.');
  });
});

describe('by what came with the document', () => {
  const places: readonly (readonly [string, (r: Revocations) => Promise<Uint8Array>])[] = [
    ['DSS of a PDF', async (r) => ajouterDss(await signer(), r)],
    ['attribute of a PDF signature', (revocations) => signer({ revocations })],
    [
      'RevocationValues of XAdES',
      async (revocations) => {
        const qui = await signerXmlEnveloppe(unDocumentUbl(), camille, { date: SIGNEE_LE, revocations });
        return new TextEncoder().encode(qui);
      },
    ],
  ];
  const par = (octets: Uint8Array) => verifier(octets, [], [racine.der, autorite.der]);

  it.each(places)('%s: a list', async (_, joindre) => {
    const s = await par(await joindre({ listes: [await uneListe(autorite)] }));
    expect(s).toMatchObject({
      integrite: 'INTACTE',
      revocation: { etat: 'NON_REVOQUE', preuve: { genre: 'LISTE_JOINTE' } },
    });
    const liste = await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-12' }] });
    expect((await par(await joindre({ listes: [liste] }))).revocation).toMatchObject({
      etat: 'REVOQUE_AVANT',
      revoqueLe: '2026-01-12T00:00:00.000Z',
    });
  });

  it.each(places)('%s: an answer by the authority or by whom it has charged with it', async (_, joindre) => {
    const repondeur = await uneIdentite({
      nom: 'Répondeur',
      emetteur: autorite,
      reponse: 'SANS_VERIFICATION',
      cle: 'RSA-2048',
    });
    for (const [voulue, nom] of [
      [{}, 'Autorité des essais'],
      [{ repondeur }, 'Répondeur'],
      [{ repondeur, nue: true }, 'Répondeur'],
    ] as const) {
      const bonne = await par(await joindre({ reponses: [await uneReponse(camille, autorite, voulue)] }));
      expect(bonne.revocation).toMatchObject({
        etat: 'NON_REVOQUE',
        preuve: { genre: 'REPONSE_JOINTE', emetteur: nom },
      });
      const reponse = await uneReponse(camille, autorite, { ...voulue, revoqueLe: '2026-01-12' });
      expect((await par(await joindre({ reponses: [reponse] }))).revocation?.etat).toBe('REVOQUE_AVANT');
    }
    expect(phrases(await par(await joindre({ reponses: [await uneReponse(camille, autorite)] }))).slice(-2)).toEqual([
      'Le certificat n’était pas révoqué au 14/01/2026, selon la réponse donnée par Autorité des essais, jointe au document.',
      'La date de la signature n’étant pas prouvée, une révocation plus récente n’est pas exclue.',
    ]);
  });

  it('of what the signer chose to join, a date that is proved takes the doubt away, as a list of the portal does', async () => {
    const doute = /later revocation is not ruled out/;
    const horodateur = await uneIdentite({ nom: 'Horodateur', horodatage: true, emetteur: racine });
    const revocations = { reponses: [await uneReponse(camille, autorite)] };
    expect(phrases(await par(await signer({ revocations })), 'en').join(' ')).toMatch(doute);
    expect(phrases(await par(await signer({ revocations, horodateur })), 'en').join(' ')).not.toMatch(doute);
    const recente = await uneListe(autorite, { du: '2026-05-30', au: '2026-06-06' });
    expect(phrases(await verifier(await signer({ revocations }), [recente]), 'en').join(' ')).not.toMatch(doute);
  });

  it('a certificate is meant by either digest, whoever answers by either name', async () => {
    const repondeur = await uneIdentite({ nom: 'Répondeur', emetteur: autorite, reponse: 'SANS_VERIFICATION' });
    for (const voulue of [{ hachage: 'SHA-256' }, { parCle: true }, { parCle: true, repondeur }] as const) {
      const etatDe = async (reponse: Uint8Array) =>
        (await par(await signer({ revocations: { reponses: [reponse] } }))).revocation?.etat;
      expect(await etatDe(await uneReponse(camille, autorite, voulue))).toBe('NON_REVOQUE');
      expect(await etatDe(await uneReponse(camille, autorite, { ...voulue, revoqueLe: '2026-01-12' }))).toBe(
        'REVOQUE_AVANT',
      );
    }
  });

  it('of several answers in one, each on the certificate is heard, and a hold is told as one', async () => {
    const autre = await uneIdentite({ emetteur: autorite });
    const de = async (reponse: Uint8Array) =>
      (await par(await signer({ revocations: { reponses: [reponse] } }))).revocation;
    const revoqueLe = '2026-01-12';
    expect(await de(await uneReponse(autre, autorite, { revoqueLe, suite: [{ qui: camille }] }))).toMatchObject({
      etat: 'NON_REVOQUE',
    });
    expect(
      await de(await uneReponse(camille, autorite, { suite: [{ qui: camille, hachage: 'SHA-256', revoqueLe }] })),
    ).toMatchObject({ etat: 'REVOQUE_AVANT', suspendu: false });
    expect(
      await de(await uneReponse(camille, autorite, { inconnu: true, suite: [{ qui: camille, revoqueLe }] })),
    ).toMatchObject({ etat: 'REVOQUE_AVANT' });
    expect(await de(await uneReponse(camille, autorite, { revoqueLe, motif: 6 }))).toMatchObject({
      etat: 'REVOQUE_AVANT',
      suspendu: true,
    });
  });

  it('proofs in a DSS are no change of the document', async () => {
    const s = await par(ajouterDss(await signer(), { listes: [await uneListe(autorite)] }));
    expect(s.couverture).toBe('SUIVIE_DE_SIGNATURES');
  });

  it('an answer on another certificate, one that knows nothing, one too old, is none', async () => {
    const causeDe = async (reponse: Uint8Array) =>
      (await par(await signer({ revocations: { reponses: [reponse] } }))).revocation?.cause;
    expect(await causeDe(await uneReponse(await uneIdentite({ emetteur: autorite }), autorite))).toBe('SANS_LISTE');
    expect(await causeDe(await uneReponse(camille, autorite, { inconnu: true }))).toBe('SANS_LISTE');
    expect(await causeDe(await uneReponse(camille, autorite, { du: '2026-01-10', au: '2026-01-12' }))).toBe('ANCIENNE');
    expect(
      await causeDe(await uneReponse(camille, await uneIdentite({ nom: 'Autorité des essais', autorite: true }))),
    ).toBe('SANS_LISTE');
  });

  it('an answer by whom the authority has not charged with it, or whose certificate is revoked, is refused', async () => {
    const avec = async (repondeur: Identite, ...listes: Uint8Array[]) => {
      const reponses = [await uneReponse(camille, autorite, { repondeur })];
      return (await par(await signer({ revocations: { reponses, listes } }))).revocation;
    };
    const refusee = { etat: 'INCONNUE', cause: 'REFUSEE' };
    expect(await avec(await uneIdentite({ emetteur: autorite }))).toMatchObject(refusee);
    expect(await avec(await uneIdentite({ emetteur: racine, reponse: true }))).toMatchObject(refusee);
    expect(await avec(await uneIdentite({ emetteur: autorite, reponse: true, au: '2026-01-01' }))).toMatchObject(
      refusee,
    );
    const repondeur = await uneIdentite({ emetteur: autorite, reponse: true });
    expect(await avec(repondeur)).toMatchObject({ etat: 'NON_REVOQUE' });
    const liste = await uneListe(autorite, {
      du: '2026-01-01',
      au: '2026-01-12',
      revoques: [{ qui: repondeur, le: '2026-01-01' }],
    });
    expect((await avec(repondeur, liste))?.preuve?.genre).not.toBe('REPONSE_JOINTE');
  });

  it('a list of the portal says what the document keeps silent', async () => {
    const octets = await signer({ revocations: { reponses: [await uneReponse(camille, autorite)] } });
    const liste = await uneListe(autorite, {
      du: '2026-02-01',
      au: '2026-02-08',
      revoques: [{ qui: camille, le: '2026-01-14T12:00:00Z' }],
    });
    expect((await verifier(octets, [liste])).revocation).toMatchObject({
      etat: 'REVOQUE_AVANT',
      preuve: { genre: 'LISTE_DU_PORTAIL' },
    });
  });
});

describe('what is hostile', () => {
  /** Each byte changed in one bit, and each cut. */
  function* alterees(der: Uint8Array): Generator<Uint8Array> {
    for (let i = 0; i < der.length; i++) {
      const change = der.slice();
      change[i] = (change[i] ?? 0) ^ (1 << (i % 8));
      yield change;
      yield der.slice(0, i);
    }
  }

  const dit = (preuves: Revocations, duPortail: readonly Uint8Array[] = []) =>
    new Registre(duPortail, [racine.certificat], { reste: LIMITES.canonisation }, maintenant).etablir(
      [camille.certificat, autorite.certificat, racine.certificat],
      new Date(SIGNEE_LE),
      { listes: [], reponses: [], ...preuves },
      [],
    );

  it('a list changed anywhere says nothing, unless outside of what was signed, and nothing throws', {
    timeout: 60_000,
  }, async () => {
    const bonne = await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-05', motif: 1 }] });
    expect(await dit({ listes: [bonne] })).toMatchObject({ etat: 'REVOQUE_AVANT' });
    const signes = (der: Uint8Array) => {
      const lue = lireListe(der);
      return typeof lue === 'string' ? lue : lue.signes;
    };
    let [essais, lues] = [0, 0];
    for (const der of alterees(bonne)) {
      const { etat, cause } = await dit({ listes: [der] });
      // the signature itself may be written in more than one way
      if (etat !== 'INCONNUE') expect([etat, signes(der)]).toEqual(['REVOQUE_AVANT', signes(bonne)]);
      if (cause === 'REFUSEE') lues++;
      essais++;
    }
    expect(essais).toBeGreaterThan(500);
    expect(lues).toBeGreaterThan(50);
  });

  it('an answer changed anywhere says nothing, unless outside of what was signed, and nothing throws', {
    timeout: 60_000,
  }, async () => {
    const repondeur = await uneIdentite({ nom: 'Répondeur', emetteur: autorite, reponse: 'SANS_VERIFICATION' });
    const signes = (der: Uint8Array) => lireReponse(der)?.tbsResponseData.tbsView;
    let essais = 0;
    for (const bonne of [
      await uneReponse(camille, autorite, { nue: true }),
      await uneReponse(camille, autorite, { repondeur, revoqueLe: '2026-01-05' }),
    ]) {
      const { etat: juste } = await dit({ reponses: [bonne] });
      expect(juste).not.toBe('INCONNUE');
      for (const der of alterees(bonne)) {
        const { etat } = await dit({ reponses: [der] });
        // such as a byte of the envelope, or of a certificate that comes along and is not needed
        if (etat !== 'INCONNUE') expect([etat, signes(der)]).toEqual([juste, signes(bonne)]);
        essais++;
      }
    }
    expect(essais).toBeGreaterThan(1_000);
  });

  it('bytes of no sense, of a length that lies, or nested without end are no list', () => {
    for (const octets of [
      [],
      [0x30],
      [0x30, 0x80, 0, 0],
      [0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
      [0x30, 0x89, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      [0x1f, 0x81, 0x01, 0x00],
    ]) {
      expect(lireListe(Uint8Array.from(octets))).toBe('ILLISIBLE');
    }
    const profonde = new Uint8Array(200_000);
    for (let i = 0; i + 4 < profonde.length; i += 4) {
      const reste = profonde.length - i - 4;
      profonde.set([0x30, 0x83 - 1, reste >> 8, reste & 0xff], i);
    }
    expect(lireListe(profonde)).toBe('ILLISIBLE');
    expect(lireReponse(profonde.subarray(-LIMITES_REVOCATION.octetsReponse))).toBeNull();
    expect(lireListe(new Uint8Array(LIMITES_REVOCATION.octetsListe + 1))).toBe('TROP_GROSSE');
  });

  it('a list of many is gone through where it lies; more of them than is worth leave it unknown', {
    timeout: 60_000,
  }, async () => {
    const grosse = await grosseListe(autorite, 130_000);
    expect(grosse.length).toBeGreaterThan(2_000_000);
    expect((await selon(grosse)).revocation?.etat).toBe('NON_REVOQUE');
    // of the portal's own, what is found before that stays
    const copies = Array.from({ length: 40 }, () => grosse.subarray());
    expect((await selon(...copies)).revocation).toMatchObject({ etat: 'NON_REVOQUE' });
    expect(await dit({ listes: copies })).toMatchObject({ etat: 'NON_REVOQUE' });
    const fausse = grosse.with(-1, 0);
    const fausses = Array.from({ length: LIMITES_REVOCATION.preuves }, () => fausse.subarray());
    expect(await dit({ listes: fausses })).toMatchObject({ etat: 'INCONNUE', cause: 'TROP' });
    // nothing that comes with a document keeps the portal's lists from being asked
    const revoquante = await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-05' }] });
    expect(await dit({ listes: fausses }, [revoquante])).toMatchObject({ etat: 'REVOQUE_AVANT' });
  });

  it('nothing that one signature of a document brings keeps the portal’s lists from being asked about the next', {
    timeout: 60_000,
  }, async () => {
    const repondeur = await uneIdentite({ nom: 'Répondeur', emetteur: autorite, reponse: true });
    const autre = await uneIdentite({ emetteur: autorite });
    const reponse = await uneReponse(autre, autorite, { repondeur });
    const reponses = Array.from({ length: LIMITES_REVOCATION.preuves }, () => reponse.slice());
    const grosse = await grosseListe(autorite, 300_000, camille);
    expect(grosse.length * reponses.length).toBeGreaterThan(LIMITES_REVOCATION.octetsParDocument);
    const registre = new Registre([grosse], [racine.certificat], { reste: LIMITES.canonisation }, maintenant);
    const [deSignature, chemin] = [new Date(SIGNEE_LE), [autorite.certificat, racine.certificat]];
    const etatDe = async (qui: Identite) =>
      (await registre.etablir([qui.certificat, ...chemin], deSignature, { listes: [], reponses }, [])).etat;
    expect([await etatDe(autre), await etatDe(camille)]).toEqual(['NON_REVOQUE', 'REVOQUE_AVANT']);
  });

  it('what cannot be gone through takes nothing from what was found before', async () => {
    const revoquante = await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-05' }] });
    const repondeur = await uneIdentite({ nom: 'Répondeur', emetteur: racine, reponse: true });
    const { certificat } = await uneIdentite({ nom: 'Répondeur', emetteur: autorite, reponse: true });
    Object.defineProperty(certificat, 'subject', {
      get: () => {
        throw new RangeError();
      },
    });
    const reponses = [await uneReponse(camille, autorite, { repondeur })];
    const registre = (listes: Uint8Array[]) =>
      new Registre(listes, [racine.certificat], { reste: LIMITES.canonisation }, maintenant).etablir(
        [camille.certificat, autorite.certificat, racine.certificat],
        new Date(SIGNEE_LE),
        { listes: [], reponses },
        [certificat],
      );
    expect(await registre([])).toMatchObject({ etat: 'INCONNUE', cause: 'REFUSEE' });
    expect(await registre([revoquante])).toMatchObject({ etat: 'REVOQUE_AVANT' });
  });

  it('of a time stamp that is about something else nobody asks', async () => {
    const horodateur = await uneIdentite({ nom: 'Horodateur', horodatage: true, emetteur: racine });
    const liste = await uneListe(racine, { revoques: [{ qui: horodateur, le: '2026-01-01' }] });
    const bonne = await verifier(await signer({ horodateur }), [liste]);
    expect(bonne.revocationHorodateur?.etat).toBe('REVOQUE_AVANT');
    const fausse = await verifier(await signer({ horodateur, horodatageFaux: true }), [liste]);
    expect([fausse.horodatage?.integre, fausse.revocationHorodateur]).toEqual([false, null]);
  });

  /** A list of that many entries that are nobody's, and one, written by hand as pkijs would take a minute. */
  async function grosseListe(qui: Identite, nombre: number, revoque?: Identite): Promise<Uint8Array> {
    const entree = Buffer.from('3019020800000000000000001' + '70d3236303130313030303030305a', 'hex');
    const entrees = Buffer.concat(
      Array.from({ length: nombre }, (_, i) => {
        const une = Buffer.from(entree);
        une.writeUInt32BE(0x10000000 + i, 4);
        return une;
      }),
    );
    const serie = Buffer.from(revoque?.certificat.serialNumber.valueBlock.valueHexView ?? []);
    const date = (texte: string) => Buffer.concat([Buffer.of(0x17, 13), Buffer.from(texte)]);
    const der = (balise: number, ...parties: Uint8Array[]): Buffer => {
      const corps = Buffer.concat(parties);
      const longueur = Buffer.alloc(4);
      longueur.writeUInt32BE(corps.length);
      return Buffer.concat([Buffer.of(balise, 0x84), longueur, corps]);
    };
    const algorithme = Buffer.from('300a06082a8648ce3d040302', 'hex');
    const derniere = revoque ? [der(0x30, Buffer.of(2, serie.length), serie, date('260101000000Z'))] : [];
    const nom = Buffer.from(new Uint8Array(qui.certificat.subject.toSchema().toBER()));
    const tbs = der(
      0x30,
      Buffer.of(2, 1, 1),
      algorithme,
      nom,
      date('260110000000Z'),
      date('260120000000Z'),
      der(0x30, entrees, ...derniere),
    );
    const brute = Buffer.from(await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, qui.cle, tbs));
    const nombreDer = (octets: Buffer) => Buffer.concat([Buffer.of(2, 33, 0), octets]);
    const valeur = der(0x30, nombreDer(brute.subarray(0, 32)), nombreDer(brute.subarray(32)));
    return new Uint8Array(der(0x30, tbs, algorithme, der(0x03, Buffer.of(0), valeur)));
  }
});

const avecOpenssl = (() => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' }).startsWith('OpenSSL');
  } catch {
    return false;
  }
})();

describe.skipIf(!avecOpenssl)('lists and answers that openssl made', () => {
  it('say the same', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'orpheon-revocation-'));
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: dossier, stdio: 'pipe' });
    const pem = (genre: string, der: Uint8Array) =>
      `-----BEGIN ${genre}-----\n${Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${genre}-----\n`;
    try {
      const rsa = await uneIdentite({ nom: 'Autorité RSA', autorite: true, emetteur: racine, cle: 'RSA-2048' });
      const revoquee = await uneIdentite({ emetteur: rsa });
      const bonne = await uneIdentite({ emetteur: rsa });
      writeFileSync(join(dossier, 'ca.pem'), pem('CERTIFICATE', rsa.der));
      writeFileSync(
        join(dossier, 'ca.key'),
        pem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', rsa.cle))),
      );
      const serie = (i: Identite) =>
        Buffer.from(i.certificat.serialNumber.valueBlock.valueHexView).toString('hex').toUpperCase().padStart(2, '0');
      const ligne = (i: Identite, etat: string) =>
        `${etat[0]}\t400101000000Z\t${etat.slice(1)}\t${serie(i)}\tunknown\t/CN=Camille\n`;
      writeFileSync(join(dossier, 'index.txt'), ligne(revoquee, 'R260101000000Z,keyCompromise') + ligne(bonne, 'V'));
      writeFileSync(join(dossier, 'numero'), '07\n');
      writeFileSync(
        join(dossier, 'ca.cnf'),
        '[ca]\ndefault_ca=d\n[d]\ndatabase=index.txt\ncrlnumber=numero\ncertificate=ca.pem\nprivate_key=ca.key\ndefault_md=sha384\n',
      );
      openssl(
        'ca',
        '-config',
        'ca.cnf',
        '-gencrl',
        '-crl_lastupdate',
        '20260110000000Z',
        '-crl_nextupdate',
        '20260120000000Z',
        '-out',
        'liste.pem',
      );
      openssl('crl', '-in', 'liste.pem', '-outform', 'DER', '-out', 'liste.crl');
      const liste = new Uint8Array(readFileSync(join(dossier, 'liste.crl')));
      for (const [qui, etat] of [
        [revoquee, 'REVOQUE_AVANT'],
        [bonne, 'NON_REVOQUE'],
      ] as const) {
        expect((await verifier(await signer({}, qui, [rsa]), [liste])).revocation?.etat).toBe(etat);
        writeFileSync(join(dossier, 'qui.pem'), pem('CERTIFICATE', qui.der));
        openssl('ocsp', '-issuer', 'ca.pem', '-cert', 'qui.pem', '-reqout', 'demande.der');
        openssl(
          'ocsp',
          '-index',
          'index.txt',
          '-CA',
          'ca.pem',
          '-rsigner',
          'ca.pem',
          '-rkey',
          'ca.key',
          '-reqin',
          'demande.der',
          '-respout',
          'reponse.der',
          '-ndays',
          '30',
        );
        const reponse = new Uint8Array(readFileSync(join(dossier, 'reponse.der')));
        // openssl answers as of its own clock
        const [s] = await verifierSignatures(ajouterDss(await signer({}, qui, [rsa]), { reponses: [reponse] }), {
          autorites: [racine.der],
          maintenant: new Date(),
        });
        expect(s?.revocation).toMatchObject({ etat, preuve: { genre: 'REPONSE_JOINTE', emetteur: 'Autorité RSA' } });
      }
    } finally {
      rmSync(dossier, { recursive: true });
    }
  });
});
