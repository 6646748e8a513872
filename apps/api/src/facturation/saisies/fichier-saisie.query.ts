import type { Profil } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import type { FichierAServir } from '../../platform/telechargement.ts';
import { exigerSurSaisie } from './acces-saisie.ts';
import { lireSaisie } from './saisie.repository.ts';

/** The PDF of a draft that its reader may see. */
export async function lireDocumentDeSaisie(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  id: string,
): Promise<FichierAServir> {
  const saisie = await lireSaisie(deps.base.prisma, id);
  if (!saisie) throw introuvable();
  await exigerSurSaisie(deps.base.prisma, profil, session, saisie);
  if (!saisie.document) throw introuvable();
  return { empreinte: saisie.document.empreinte, nom: saisie.document.nom, typeMime: 'application/pdf' };
}

/** An attachment of a draft that its reader may see. */
export async function lirePieceDeSaisie(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  { id, pieceId }: { readonly id: string; readonly pieceId: string },
): Promise<FichierAServir> {
  const saisie = await lireSaisie(deps.base.prisma, id);
  if (!saisie) throw introuvable();
  await exigerSurSaisie(deps.base.prisma, profil, session, saisie);
  const piece = await deps.base.prisma.factureSaisiePiece.findFirst({
    where: { id: BigInt(pieceId), saisieId: BigInt(id) },
  });
  if (!piece) throw introuvable();
  return { empreinte: piece.empreinte, nom: piece.designation, typeMime: piece.typeMime };
}
