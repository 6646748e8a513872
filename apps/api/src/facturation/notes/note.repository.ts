import type { Tx } from '../../platform/base.ts';

interface Note {
  readonly auteurId: string;
  readonly ecriteLe: Date;
}

export async function ajouterNote(
  tx: Tx,
  note: {
    readonly factureId: string;
    readonly structureId: string;
    readonly auteurId: string;
    readonly ecriteLe: Date;
    readonly texte: string;
  },
): Promise<string> {
  const { id } = await tx.factureNote.create({
    data: {
      factureId: BigInt(note.factureId),
      structureId: BigInt(note.structureId),
      auteurId: BigInt(note.auteurId),
      ecriteLe: note.ecriteLe,
      texte: note.texte,
    },
    select: { id: true },
  });
  return String(id);
}

/** A note of that structure on that invoice. */
export async function lireNote(tx: Tx, factureId: string, structureId: string, id: string): Promise<Note | null> {
  const note = await tx.factureNote.findFirst({
    where: { id: BigInt(id), factureId: BigInt(factureId), structureId: BigInt(structureId) },
    select: { auteurId: true, ecriteLe: true },
  });
  return note && { auteurId: String(note.auteurId), ecriteLe: note.ecriteLe };
}

export async function effacerNote(tx: Tx, id: string): Promise<void> {
  await tx.factureNote.delete({ where: { id: BigInt(id) } });
}
