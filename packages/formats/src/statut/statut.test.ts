import {
  CODES_FLUX_CPP,
  CODES_STATUT_CDAR,
  codeDuStatut,
  type MessageStatut,
  type StatutDeFacture,
  type StatutDeFlux,
} from '@orpheon/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ouvrirSchema, schemaPresent } from '../../verify/schema.ts';
import { normaliser, texteAuHasard } from '../ecrire/factures.test-utils.ts';
import { ecrireCdar } from '../ecrire/statut/ecrire-cdar.ts';
import { ecrireCppStatut } from '../ecrire/statut/ecrire-cpp-statut.ts';
import { lireDocument } from '../lire-document.ts';
import { lireStatut } from './lire-statut.ts';

const octets = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const peutEtre = <T>(a: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(a, { nil: undefined });
const siret = fc.stringMatching(/^\d{14}$/);
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((d) => `${d.toISOString().slice(0, 19)}`);
const jour = instant.map((i) => i.slice(0, 10));
const ENVOI = { identifiant: 'CPP0011301000000000000001', emetteur: 'CPP001', recepteur: 'SEI001' };

const statutCpp: fc.Arbitrary<StatutDeFacture> = fc.record({
  code: fc.integer({ min: 1, max: 41 }).map((n) => String(n).padStart(2, '0')),
  complement: peutEtre(texteAuHasard),
  commentaire: peutEtre(texteAuHasard),
  horodatage: instant.map((i) => `${i}.000+01:00`),
  producteur: peutEtre(fc.constant('21740123400019')),
  numero: texteAuHasard,
  dateFacture: peutEtre(jour),
  mandat: peutEtre(fc.constant('MDT-7')),
  fournisseur: fc.record({
    identifiant: siret.map((value) => ({ value, schemeName: '1' })),
    nom: texteAuHasard,
    pays: peutEtre(fc.constant('FR')),
  }),
  debiteur: fc.record({
    identifiant: siret.map((value) => ({ value, schemeName: '1' })),
    nom: peutEtre(texteAuHasard),
    codeService: peutEtre(fc.constant('ECOLES')),
    nomService: peutEtre(texteAuHasard),
  }),
  motifs: fc.constant([]),
});
const statutDeFlux: fc.Arbitrary<StatutDeFlux> = fc.record({
  code: fc.constantFrom(...Object.keys(CODES_FLUX_CPP)),
  complement: peutEtre(texteAuHasard),
  commentaire: peutEtre(texteAuHasard),
  note: peutEtre(texteAuHasard),
  horodatage: instant,
  idProducteur: peutEtre(fc.constant('CPP00001')),
  idFlux: fc.constant('CPP0011113000000000000605'),
  erreurs: fc.array(
    fc.record({
      nature: texteAuHasard,
      code: texteAuHasard,
      libelle: texteAuHasard,
      description: peutEtre(texteAuHasard),
    }),
    { maxLength: 2 },
  ),
});
const cpp: fc.Arbitrary<MessageStatut> = fc
  .oneof(
    fc.array(statutCpp, { minLength: 1, maxLength: 3 }).map((factures) => ({ factures, flux: [] })),
    fc.array(statutDeFlux, { minLength: 1, maxLength: 3 }).map((flux) => ({ factures: [], flux })),
  )
  .map((m) => ({ format: 'CPP_STATUT', produitLe: '2026-01-15', ...ENVOI, ...m }));

const cdar: fc.Arbitrary<MessageStatut> = fc
  .array(
    fc.record({
      code: fc.constantFrom(...Object.keys(CODES_STATUT_CDAR)),
      complement: peutEtre(texteAuHasard),
      horodatage: instant,
      numero: texteAuHasard,
      dateFacture: peutEtre(jour),
      typeFacture: fc.constantFrom('380', '381'),
      fournisseur: fc.record({
        identifiant: fc.constant({ value: '012345674', scheme: '0002' }),
        nom: peutEtre(texteAuHasard),
      }),
      debiteur: fc.record({ identifiant: fc.constant({ value: '098765431', scheme: '0002' }) }),
      motifs: fc.array(
        fc.record({
          code: fc.constant('TRANSAC_INC'),
          libelle: peutEtre(texteAuHasard),
          note: peutEtre(texteAuHasard),
        }),
        {
          maxLength: 2,
        },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((factures) => ({ format: 'CDAR', produitLe: '2026-01-15T08:30:00', ...ENVOI, factures, flux: [] }));

const UN: MessageStatut = {
  format: 'CPP_STATUT',
  produitLe: '2026-01-15',
  ...ENVOI,
  flux: [],
  factures: [
    {
      code: '07',
      complement: 'Service fait',
      horodatage: '2026-01-15T10:30:00+01:00',
      numero: 'F-1',
      fournisseur: { identifiant: { value: '01234567400019', schemeName: '1' }, nom: 'Les Délices' },
      debiteur: { identifiant: { value: '21740123400019', schemeName: '1' } },
      motifs: [],
    },
  ],
};
const codes = (xml: Uint8Array): string[] => lireStatut(xml).anomalies.map((a) => a.code);
const changer = (de: string | RegExp, vers: string): Uint8Array =>
  octets(new TextDecoder().decode(ecrireCppStatut(UN)).replace(de, vers));

describe('a status message', () => {
  it.each([
    ['CPPStatut', cpp, ecrireCppStatut],
    ['CDAR', cdar, ecrireCdar],
  ] as const)('%s: what is written is read back', (_, messages, ecrire) => {
    fc.assert(
      fc.property(messages, (message) => {
        const { message: lu, anomalies } = lireStatut(ecrire(message));
        expect(anomalies).toEqual([]);
        expect(normaliser(lu)).toEqual(normaliser(message));
      }),
      { numRuns: 100 },
    );
  });

  it('says where each term stood', () => {
    expect(lireStatut(ecrireCppStatut(UN)).positions['FACTURE[1]/IdStatut']?.chemin).toBe(
      '/CPPStatut/CPPFactureStatuts/CPPFactureStatutUnitaire/DonneesStatut/IdStatut',
    );
  });

  it.each<[string, string | RegExp, string, string]>([
    ['a code that does not exist', '<IdStatut>07', '<IdStatut>42', 'ORP-CDV-CODE'],
    ['a complement of 81 characters', 'Service fait', 'é'.repeat(81), 'ORP-CDV-COMPLEMENT'],
    ['a timestamp that is a day', /<Horodatage>.*?</, '<Horodatage>2026-01-15<', 'ORP-CDV-HORODATAGE'],
    ['another count', 'compteur="1"', 'compteur="2"', 'ORP-CDV-COMPTEUR'],
    ['no invoice', /<IdFacture>.*?<\/IdFacture>/, '', 'ORP-CDV-MANQUANT'],
    ['an element out of order', /(<IdStatut>.*?<\/IdStatut>)\s*(<Compl.*?<\/Compl\w+>)/, '$2$1', 'ORP-STRUCT-ORDRE'],
    ['an unknown element', '<IdFacture>', '<Inconnu/><IdFacture>', 'ORP-STRUCT-INCONNU'],
  ])('with %s is refused by name', (_, de, vers, code) => expect(codes(changer(de, vers))).toContain(code));

  it('takes a complement of 80 characters', () => expect(codes(changer('Service fait', 'é'.repeat(80)))).toEqual([]));

  it.each([
    ['an invoice', '<CPPFactureMixte/>', 'ORP-CDV-RACINE'],
    ['no XML', '{}', 'ORP-XML-MALFORME'],
    ['a DOCTYPE', '<!DOCTYPE a><CPPStatut/>', 'ORP-XML-DOCTYPE'],
    ['a depth of 200', `<CPPStatut>${'<a>'.repeat(200)}`, 'ORP-XML-PROFONDEUR'],
    [
      'an empty CDAR',
      '<r:CrossDomainAcknowledgementAndResponse xmlns:r="urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100"/>',
      'ORP-CDV-MANQUANT',
    ],
  ])('%s is none', (_, xml, code) => expect(codes(octets(xml))).toContain(code));

  it('is no invoice: filed as one, it is named', async () => {
    for (const xml of [ecrireCppStatut(UN), ecrireCdar({ ...UN, format: 'CDAR' })]) {
      expect((await lireDocument(xml, 'statut.xml')).anomalies.map((a) => a.code)).toEqual(['ORP-XML-STATUT']);
    }
  });

  it.each([
    ['201', '305'],
    ['213', '305'],
    ['205', '23'],
    ['210', '23'],
  ])('says as a platform or as a party what a status of the reform is: %s in a %s', (code, type) => {
    const [statut] = UN.factures;
    const xml = new TextDecoder().decode(
      ecrireCdar({ ...UN, format: 'CDAR', factures: [{ ...(statut ?? expect.fail()), code }] }),
    );
    expect(xml).toContain(`<ram:TypeCode>${type}</ram:TypeCode>\n    <ram:IssueDateTime>`);
  });

  it('leaves under the code of its format, where it has one', () => {
    expect(codeDuStatut('SERVICE_FAIT', 'CPP_STATUT')).toBe('07');
    expect(codeDuStatut('NON_CONFORME', 'CPP_STATUT')).toBe('37');
    expect(codeDuStatut('MANDATEE', 'CDAR')).toBe('205');
    expect(codeDuStatut('COMPTABILISEE', 'CDAR')).toBeNull();
    expect(codeDuStatut('BROUILLON', 'CPP_STATUT')).toBeNull();
  });
});

describe.skipIf(!schemaPresent('statut'))('the schema of Chorus', () => {
  it('finds nothing wrong with what is written', () => {
    const valider = ouvrirSchema('statut');
    fc.assert(
      fc.property(cpp, (message) => {
        expect(valider(ecrireCppStatut(message))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
