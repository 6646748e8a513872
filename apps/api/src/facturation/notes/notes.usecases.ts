import { type Corps, ecrireNote as contrat, retirerNote as contratDeRetrait } from '@orpheon/contracts';
import { noteRetirable, type Profil } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { exigerSurFacture } from '../action-sur-facture.ts';
import { RECUES } from '../cotes.ts';
import { verrouillerFacture } from '../facture.repository.ts';
import { ajouterNote, effacerNote, lireNote } from './note.repository.ts';

/** The structure that the invoice is with, and of which the session may write notes. */
async function structureDe(tx: Tx, profil: Profil, session: SessionCourante, factureId: string): Promise<string> {
  const facture = await verrouillerFacture(tx, factureId);
  if (!facture || facture.destinataireId === null) throw introuvable();
  exigerSurFacture(RECUES, profil, session, facture);
  return facture.destinataireId;
}

/** A note concerns one structure alone: audited, and told to nobody; an event would reach the supplier. */
export async function ecrireNote(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  factureId: string,
  { texte }: Corps<typeof contrat>,
): Promise<void> {
  const { utilisateurId } = session;
  await uneSeuleFois(deps, requete, utilisateurId, texte, async (tx) => {
    const structureId = await structureDe(tx, contrat.droit, session, factureId);
    const ecriteLe = deps.horloge.maintenant();
    const id = await ajouterNote(tx, { factureId, structureId, auteurId: utilisateurId, ecriteLe, texte });
    await auditer(tx, {
      instant: ecriteLe,
      utilisateurId,
      action: 'note.ecrire',
      objet: 'facture',
      objetId: factureId,
      donnees: { note: id, structure: structureId },
    });
    return { id };
  });
}

export const retirerNote = (
  deps: Deps,
  session: SessionCourante,
  { id: factureId, noteId }: { readonly id: string; readonly noteId: string },
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const { utilisateurId } = session;
    const structureId = await structureDe(tx, contratDeRetrait.droit, session, factureId);
    const note = await lireNote(tx, factureId, structureId, noteId);
    if (!note) throw introuvable();
    const instant = deps.horloge.maintenant();
    const ecriteLe = note.ecriteLe.getTime();
    if (!noteRetirable({ ...note, ecriteLe }, utilisateurId, instant.getTime())) {
      throw new ErreurHttp(409, 'NOTE_NON_RETIRABLE');
    }
    await effacerNote(tx, noteId);
    await auditer(tx, {
      instant,
      utilisateurId,
      action: 'note.retirer',
      objet: 'facture',
      objetId: factureId,
      donnees: { note: noteId, structure: structureId },
    });
  });
