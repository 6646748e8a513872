import { jourAParis } from '@orpheon/domain';
import { jugerLecture, type PieceExtraite } from '@orpheon/formats';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { chargerFaits, type DemandeFaits } from '../factures-emises/faits-depot.query.ts';
import type { FactureJugee, FactureLue, PieceStockee } from './facture-lue.ts';

/** Attachments written to the store at once. */
export const ECRITURES_SIMULTANEES = 8;

/**
 * Judges invoices on what the portal knows now, one statement for the facts of all. `saufFactures`: invoices of the same
 * lot, already written, whose number is not "taken" for the others: the lot has its own rule for that.
 */
export async function jugerFactures(
  deps: Deps,
  lues: readonly FactureLue[],
  { tx, saufFactures }: { readonly tx?: Tx; readonly saufFactures?: ReadonlySet<string> } = {},
): Promise<FactureJugee[]> {
  if (lues.length === 0) return [];
  const charges = await chargerFaits(deps, lues.map(demandeDe), tx);
  return lues.map((lue, i) => {
    const faits = charges[i];
    if (!faits) throw new Error('facts are missing for an invoice');
    const deja = faits.faits.dejaDeposee;
    const connus = deja && saufFactures?.has(deja.id) ? { ...faits.faits, dejaDeposee: null } : faits.faits;
    const { anomalies, recevable } = jugerLecture(lue.lecture, connus);
    return { ...lue, faits, anomalies, recevable, pieces: [] };
  });
}

const demandeDe = ({ flux, donnees }: FactureLue): DemandeFaits => ({
  structureId: flux.structureId,
  fournisseur: donnees.fournisseur.identifiant,
  serviceFournisseur: donnees.codeServiceFournisseur,
  destinataire: donnees.destinataire.identifiant,
  service: donnees.codeService,
  numero: donnees.numero,
  numeroOrigine: donnees.numeroFactureOrigine,
  jour: jourAParis(flux.deposeLe),
  deposeLe: flux.deposeLe,
});

/** What the document holds beside its data: the PDF that it is but a signature around first. */
function piecesDe({ lecture: { pdfSigne, pieces }, document }: FactureLue): readonly Omit<PieceExtraite, 'index'>[] {
  if (!pdfSigne) return pieces;
  return [
    { nom: nomDuPdfSigne(document.nom), typeMime: 'application/pdf', octets: pdfSigne, lisible: true },
    ...pieces,
  ];
}

/** `lot/facture.pdf.xml`, as a signing tool names it, or `facture.xml`: `facture.pdf` */
const nomDuPdfSigne = (nom: string): string =>
  `${(nom.split(/[\\/]/).at(-1) ?? '').replace(/\.xml$/i, '').replace(/\.pdf$/i, '') || 'facture'}.pdf`;

/** Attachments are durable before any row names them. A refused invoice keeps them inside its document only. */
export async function stockerPieces(deps: Deps, jugees: readonly FactureJugee[]): Promise<FactureJugee[]> {
  const travaux = jugees.flatMap((j, rang) => (j.recevable ? piecesDe(j).map((piece) => ({ rang, piece })) : []));
  const stockees = new Map<number, PieceStockee[]>();
  for (let i = 0; i < travaux.length; i += ECRITURES_SIMULTANEES) {
    const faites = await Promise.all(
      travaux.slice(i, i + ECRITURES_SIMULTANEES).map(async ({ rang, piece }) => ({
        rang,
        stockee: {
          ...(await deps.documents.deposerOctets(piece.octets)),
          nom: piece.nom,
          typeMime: piece.typeMime,
          lisible: piece.lisible ?? false,
        },
      })),
    );
    for (const { rang, stockee } of faites) stockees.set(rang, [...(stockees.get(rang) ?? []), stockee]);
  }
  return jugees.map((j, rang) => ({ ...j, pieces: stockees.get(rang) ?? [] }));
}
