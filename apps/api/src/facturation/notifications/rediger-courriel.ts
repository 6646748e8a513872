import type { CourrielEnAttente } from '../../platform/courriels/courriel.repository.ts';
import type { CourrielRedige } from '../../platform/courriels/envoyer-courriel.usecase.ts';
import type { Deps } from '../../platform/deps.ts';
import { lireFaits } from './faits.query.ts';
import { rediger } from './rediger.ts';

/** Words of a mail that follows from an event of an invoice or of a flow. */
export async function redigerCourrielDeFacturation(
  deps: Deps,
  { id }: CourrielEnAttente,
): Promise<CourrielRedige | null> {
  const faits = await lireFaits(deps.base.prisma, id, deps.horloge.aujourdhui());
  if (!faits?.lecteur.actif) return null;
  const redige = rediger(faits, deps.config.PUBLIC_URL);
  return redige && { ...redige, rubrique: 'facturation' };
}
