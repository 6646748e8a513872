import { CourrielRefuse, type Courrier, codeDuRefus, ENVOI_MAX_MS } from '../courrier.ts';
import type { Deps } from '../deps.ts';
import { adresseDeDesabonnement, type Rubrique } from '../desabonnement.ts';
import {
  type CourrielEnAttente,
  lireCourriel,
  marquerEnvoye,
  prendreCourriel,
  rendreCourriel,
} from './courriel.repository.ts';
import { propre } from './mise-en-page.ts';

/** A mail ready to be sent. `rubrique`: the kind that can be switched off; null: security, sent whatever was chosen. */
export interface CourrielRedige {
  readonly objet: string;
  readonly texte: string;
  readonly html: string;
  readonly rubrique: Rubrique | null;
}

/** Writes a mail when it is sent, on the facts of that moment; null: nothing is left to say. */
export type Redacteur = (courriel: CourrielEnAttente) => Promise<CourrielRedige | null>;

export interface Facteur {
  readonly courrier: Courrier;
  readonly rediger: Redacteur;
}

/** The mark of a worker that is gone no longer counts: longer than any dialogue with the server. */
const PRISE_MAX_MS = 2 * ENVOI_MAX_MS;

/**
 * Sends one mail: takes it by a durable mark, hands it to the server, notes what came of it. Nothing of the database is
 * held meanwhile, neither transaction nor connection: a server that stalls delays mails alone. A kill between the server's
 * yes and the note sends it again under the same Message-ID. A mail that the server refuses for good is noted and done
 * with. Throws when the server does not take it now, or while another worker has it: the job is tried again, later each
 * time, and after the last try the mail is noted as given up.
 */
export async function envoyerCourriel(
  deps: Deps,
  facteur: Facteur,
  courrielId: string,
  { dernierEssai }: { dernierEssai: boolean } = { dernierEssai: false },
): Promise<void> {
  const { prisma } = deps.base;
  const instant = deps.horloge.maintenant();
  const perimee = new Date(instant.getTime() - PRISE_MAX_MS);
  const prise = await prendreCourriel(prisma, courrielId, { instant, perimee });
  if (prise === 'FINI') return;
  if (prise === 'CHEZ_UN_AUTRE') throw new Error('this mail is being sent by another worker');
  let envoye: boolean;
  try {
    envoye = await remettre(deps, facteur, courrielId);
  } catch (erreur) {
    return noterEchec(deps, courrielId, erreur, dernierEssai);
  }
  if (!envoye) return rendreCourriel(prisma, courrielId, null);
  await marquerEnvoye(prisma, courrielId, deps.horloge.maintenant());
  deps.metriques.courriels.inc({ resultat: 'envoye' });
}

async function noterEchec(deps: Deps, courrielId: string, erreur: unknown, dernierEssai: boolean): Promise<void> {
  const { prisma } = deps.base;
  const instant = deps.horloge.maintenant();
  if (erreur instanceof CourrielRefuse) {
    deps.metriques.courriels.inc({ resultat: 'refuse' });
    deps.journal.warn({ courriel: courrielId, refus: erreur.refus }, 'mail refused for good');
    return rendreCourriel(prisma, courrielId, erreur.refus, { issue: 'REFUSE', instant });
  }
  deps.metriques.courriels.inc({ resultat: dernierEssai ? 'abandonne' : 'reporte' });
  const fin = dernierEssai ? ({ issue: 'ABANDONNE', instant } as const) : null;
  await rendreCourriel(prisma, courrielId, codeDuRefus(erreur), fin);
  throw erreur;
}

/** @returns false where there is nobody to write to, nothing to say, or no server to send by */
async function remettre(deps: Deps, { courrier, rediger }: Facteur, courrielId: string): Promise<boolean> {
  const courriel = await lireCourriel(deps.base.prisma, courrielId);
  if (!courriel) return false;
  const redige = await rediger(courriel);
  if (!redige) return false;
  const { rubrique, ...contenu } = redige;
  const { id, prenom, nom, adresse } = courriel.lecteur;
  return courrier.envoyer({
    cle: `courriel-${courrielId}`,
    a: { nom: propre(`${prenom} ${nom}`), adresse },
    ...contenu,
    ...(rubrique ? { desabonnement: await adresseDeDesabonnement(deps, id, rubrique) } : {}),
  });
}
