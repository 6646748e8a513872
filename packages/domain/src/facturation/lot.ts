import type { Anomalie } from './anomalies.ts';

/** A document of a lot, as far as the others matter to it. */
export interface DocumentDuLot {
  readonly rang: number;
  readonly chemin: string;
  /** SHA-256; null where it could not be computed. */
  readonly empreinte: string | null;
  /** Invoice number as read; null: no invoice could be told. */
  readonly numero: string | null;
  /** By itself, or once it was judged beside the others. */
  readonly recevable: boolean;
}

/**
 * What a document of a lot repeats of an earlier one: the same bytes, which are then taken once; or the number of an
 * invoice that is accepted, all of a lot being of one issuer. The same rule before sending and at integration, whatever
 * was committed in between.
 */
export function repetitionDansLeLot(document: DocumentDuLot, precedents: readonly DocumentDuLot[]): Anomalie | null {
  const memesOctets = precedents.find((p) => p.empreinte !== null && p.empreinte === document.empreinte);
  if (memesOctets) {
    const parametres = { autre: memesOctets.chemin };
    return { code: 'ORP-LOT-FICHIER-REPETE', couche: 'CONTENEUR', gravite: 'FATALE', parametres };
  }
  const numero = document.numero?.trim();
  if (!numero || !document.recevable) return null;
  const memeNumero = precedents.find((p) => p.recevable && p.numero?.trim() === numero);
  if (!memeNumero) return null;
  return {
    code: 'ORP-LOT-NUMERO-REPETE',
    couche: 'PORTAIL',
    gravite: 'FATALE',
    terme: 'BT-1',
    valeur: numero,
    parametres: { autre: memeNumero.chemin },
  };
}

/** Said of a lot that was given up half-way: what is missing from its report. */
export const lotInterrompu = (traites: number, total: number): Anomalie => ({
  code: 'ORP-LOT-INTERROMPU',
  couche: 'CONTENEUR',
  gravite: 'FATALE',
  parametres: { traites: String(traites), total: String(total) },
});

/** Said of an envelope of several invoices that came with attachments: nothing says which invoice they belong to. */
export const piecesSansFacture = (): Anomalie => ({
  code: 'ORP-CPP-PIECES-A-COTE',
  couche: 'CONTENEUR',
  gravite: 'FATALE',
});
