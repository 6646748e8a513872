import { randomUUID } from 'node:crypto';
import { unDocumentCii, uneArchiveZip } from '@orpheon/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { stockageIndisponible } from '../../src/platform/documents.ts';
import type { Essai } from '../appui/application.ts';
import { appui, facturePour, formulaire, lignes } from './appui.ts';

/** A way in which documents cannot be kept: what happens, and its end. */
export interface Panne {
  readonly quoi: string;
  survenir(): Promise<void> | void;
  finir(): Promise<void> | void;
}

const ECRITES = [
  'flux',
  'document',
  'facture',
  'facture_piece',
  'facture_historique',
  'evenement',
  'audit_entree',
  'requete_idempotente',
];
const INDISPONIBLE = {
  statut: 503,
  corps: { code: 'INDISPONIBLE', message: expect.stringMatching(/\p{L}/u) },
  entetes: expect.objectContaining({ 'retry-after': expect.stringMatching(/^\d+$/) }),
};
/** So much that a disk with a page left has room for its beginning alone. */
const LONGUE = 'x'.repeat(20_000);
const DELAI = { timeout: 60_000 };

/**
 * What holds while the store fails, in each of these ways.
 * @param lectures whether what was kept before is read meanwhile
 * @param provisoires names of files left aside by uploads, where nobody else leaves any
 */
export function eprouverPannes(
  e: Essai,
  pannes: readonly Panne[],
  { lectures, provisoires = async () => [] }: { lectures: boolean; provisoires?: () => Promise<readonly string[]> },
): void {
  const { deps, monde, demander } = e;
  const { deposer, integrer, unefacture, agir } = appui(e);
  /** Rows of every table that a deposit or an attachment writes, and files left aside. */
  const toutCompter = async (): Promise<unknown> => ({
    rangees: await lignes(
      deps,
      `SELECT ${ECRITES.map((t) => `(SELECT count(*) FROM ${t})::int AS "${t}"`).join(', ')}`,
    ),
    provisoires: await provisoires(),
  });
  const lireDocument = (id: string) =>
    demander('agente', 'GET', `/api/facturation/factures-recues/${id}/pieces/document`);
  const statutDe = (fluxId: string) =>
    lignes(deps, 'SELECT statut, nombre_factures::int AS factures FROM flux WHERE id = $1', [fluxId]);

  describe.each(pannes)('while the store $quoi', ({ survenir, finir }) => {
    afterEach(finir);

    it('a deposit is told to come again, nothing of it is left, and its retry passes', DELAI, async () => {
      const fichier = { nom: 'facture.xml', octets: unDocumentCii(facturePour(monde, { note: LONGUE })) };
      const cle = randomUUID();
      const avant = await toutCompter();
      await survenir();
      expect(await deposer(fichier, { cle })).toMatchObject(INDISPONIBLE);
      expect(await toutCompter()).toEqual(avant);
      await finir();
      const { statut, corps } = await deposer(fichier, { cle });
      expect(statut).toBe(202);
      await integrer(corps.fluxId);
      expect(await statutDe(corps.fluxId)).toEqual([{ statut: 'IN_INTEGRE', factures: 1 }]);
    });

    it('of several attachments none is kept, and all are at the next try', DELAI, async () => {
      const id = await unefacture();
      await agir('agente', `/api/facturation/factures-recues/${id}/traiter`, {
        action: 'suspendre',
        version: 2,
        motif: 'Bon',
      });
      const { payload, headers } = await formulaire({ version: '3' }, [
        { champ: 'pieces', nom: 'un.pdf', octets: '%PDF-1.4 un' },
        { champ: 'pieces', nom: 'deux.pdf', octets: `%PDF-1.4 deux${LONGUE}` },
      ]);
      const cle = randomUUID();
      const completer = () =>
        demander('manuela', 'POST', `/api/facturation/factures-emises/${id}/completer`, {
          payload,
          headers: { ...headers, 'idempotency-key': cle },
        });
      const avant = await toutCompter();
      await survenir();
      expect(await completer()).toMatchObject(INDISPONIBLE);
      expect(await toutCompter()).toEqual(avant);
      await finir();
      expect(await completer()).toMatchObject({ statut: 200, corps: { statut: 'COMPLETEE', version: 4 } });
    });

    it(`what was kept before is ${lectures ? 'read' : 'told to be asked for again'}`, DELAI, async () => {
      const id = await unefacture();
      await survenir();
      const lu = await lireDocument(id);
      if (lectures) {
        expect(lu).toMatchObject({ statut: 200 });
      } else {
        expect(lu).toMatchObject(INDISPONIBLE);
        expect(lu.entetes['content-disposition']).toBeUndefined();
        expect(lu.entetes.etag).toBeUndefined();
      }
      await finir();
      expect(await lireDocument(id)).toMatchObject({ statut: 200 });
    });

    it('a lot that was acknowledged is put off, and ends whole', DELAI, async () => {
      const factures = [1, 2, 3].map((i) => ({
        chemin: `${i}.xml`,
        octets: unDocumentCii(facturePour(monde, { note: LONGUE })),
      }));
      const { corps } = await deposer({ nom: 'lot.zip', octets: await uneArchiveZip(factures) });
      await survenir();
      await expect(integrer(corps.fluxId)).rejects.toSatisfy(stockageIndisponible);
      await finir();
      await integrer(corps.fluxId, 2);
      expect(await statutDe(corps.fluxId)).toEqual([{ statut: 'IN_INTEGRE', factures: 3 }]);
    });
  });
}
