import { randomUUID } from 'node:crypto';
import {
  calculerSaisie,
  jugerSaisie,
  type SaisieFacture,
  VERSION_MANDAT_PORTAIL,
  versFactureSemantique,
} from '@orpheon/domain';
import { lireDocument } from '@orpheon/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PARTIES,
  saisieAuHasard,
  uneLigne,
  uneSaisie,
} from '../../../../packages/domain/src/facturation/saisie/saisies.test-utils.ts';
import { ouvrir, toutLeTexte } from '../../../../packages/formats/src/ecrire/pdf/textes.test-utils.ts';
import { ouvrirRedacteurs } from '../../src/facturation/saisies/redacteurs.ts';
import { essai } from '../appui/application.ts';
import { appui } from './appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { agir } = appui(e);
const { delices, valmont } = monde.structures;
const BASE = '/api/facturation/factures-emises/saisies';
const aujourdhui = deps.horloge.aujourdhui();

await agir('comptable', `${BASE}/mandat/accepter`, {
  structureId: delices.id,
  versionDuTexte: VERSION_MANDAT_PORTAIL,
});

let suite = 0;
const adressee = (s: SaisieFacture): SaisieFacture => ({
  ...s,
  numero: `ARG-${++suite}`,
  dateFacture: aujourdhui,
  dateEcheance: '',
  destinataireId: valmont.id,
  codeService: 'ECOLES',
  numeroEngagement: 'EJ12345678',
  paiement: { ...s.paiement, iban: monde.ibans.delices, bic: '' },
});

/** An amount as people read it: `1 234,56 €`. */
const lisible = (montant: string): string => {
  const [entiers = '', decimales = ''] = montant.split('.');
  return `${entiers.replace(/\B(?=(\d{3})+$)/g, ' ')},${decimales} €`;
};
const imprime = (texte: string): string => texte.replace('−', '-');

async function envoyer(contenu: SaisieFacture): Promise<string> {
  const { corps } = await agir('comptable', BASE, { structureId: delices.id, mode: 'SAISIE', contenu });
  const r = await agir('comptable', `${BASE}/${corps.id}/envoyer`, { version: 1, contenu }, randomUUID());
  expect(r).toMatchObject({ statut: 200 });
  return r.corps.factureId;
}

/** Everywhere that the amounts of a sent invoice stand. */
async function partout(factureId: string) {
  const { corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${factureId}`);
  const { rows } = await deps.base.pool.query<Record<'ht' | 'tva' | 'ttc' | 'net', string>>(
    `SELECT montant_ht::text AS ht, montant_tva::text AS tva, montant_ttc::text AS ttc, net_a_payer::text AS net
     FROM facture WHERE id = $1`,
    [factureId],
  );
  const { rows: pieces } = await deps.base.pool.query<{ categorie: string; empreinte: string }>(
    'SELECT categorie, empreinte FROM facture_piece WHERE facture_id = $1',
    [factureId],
  );
  const octetsDe = (categorie: string): Promise<Buffer> =>
    deps.documents.lire(pieces.find((p) => p.categorie === categorie)?.empreinte ?? '');
  const xml = await lireDocument(await octetsDe('PRINCIPALE'), 'a.xml');
  const pdf = await toutLeTexte(await ouvrir(await octetsDe('LISIBLE')));
  return { reponse: corps, rangee: rows[0], xml: xml.facture, pdf };
}

describe('money', () => {
  it('is the same to the last digit in calculation, database, answer, XML and PDF', async () => {
    await fc.assert(
      fc.asyncProperty(
        saisieAuHasard.map((s) => adressee({ ...s, devise: 'EUR', tvaEnEuros: '' })),
        async (contenu) => {
          const { faits, parties } = (
            await demander(
              'comptable',
              'GET',
              `${BASE}/faits?structureId=${delices.id}&destinataireId=${valmont.id}&codeService=ECOLES`,
            )
          ).corps;
          fc.pre(jugerSaisie(contenu, parties, faits).every((a) => a.gravite !== 'FATALE'));
          const { totaux, lignes, recapitulatif } = calculerSaisie(contenu);
          const { reponse, rangee, xml, pdf } = await partout(await envoyer(contenu));
          const apres = (etiquette: string): string => imprime(pdf[pdf.indexOf(etiquette) + 1] ?? '');
          for (const [calcule, recu, enBase, ecrit, etiquette] of [
            [totaux.montantHt, reponse.montantHt, rangee?.ht, xml?.totals.taxExclusive, 'Total HT'],
            [totaux.montantTva, reponse.montantTva, rangee?.tva, xml?.totals.tax, 'Total TVA'],
            [totaux.montantTtc, reponse.montantTtc, rangee?.ttc, xml?.totals.taxInclusive, 'Total TTC'],
            [totaux.netAPayer, reponse.netAPayer, rangee?.net, xml?.totals.due, 'Net à payer'],
          ] as const) {
            expect(recu).toBe(calcule);
            expect(enBase).toBe(`${calcule}0000`);
            expect(ecrit).toBe(calcule);
            expect(apres(etiquette)).toBe(lisible(calcule));
          }
          expect(reponse.lignes.map((l: { montantHt: string }) => l.montantHt)).toEqual(lignes.map((l) => l.net));
          expect(xml?.lines.map((l) => l.netAmount)).toEqual(lignes.map((l) => l.net));
          const tva = recapitulatif.map(({ base, montant }) => ({ base, montant }));
          expect(reponse.tva).toMatchObject(tva);
          expect(xml?.vatBreakdown).toMatchObject(tva.map((t) => ({ taxableAmount: t.base, taxAmount: t.montant })));
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);

  it('is right in an invoice of as many lines as the form holds', async () => {
    const lignes = Array.from({ length: 1_000 }, (_, i) =>
      uneLigne({ denomination: `Article ${i + 1}`, quantite: `${i + 1}.25` }),
    );
    const contenu = adressee(uneSaisie({ lignes }));
    const redacteurs = ouvrirRedacteurs();
    const facture = versFactureSemantique(contenu, PARTIES);
    const { pdf } = await redacteurs.confier({ facture, langue: 'fr', produitLe: deps.horloge.maintenant() });
    await redacteurs.fermer();

    const { totaux } = calculerSaisie(contenu);
    const lu = await toutLeTexte(await ouvrir(pdf));
    expect(imprime(lu[lu.indexOf('Total TTC') + 1] ?? '')).toBe(lisible(totaux.montantTtc));
    const { corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${await envoyer(contenu)}`);
    expect(corps).toMatchObject({ montantTtc: totaux.montantTtc });
  }, 120_000);
});
