import type { Habilitation, Profil } from '@orpheon/domain';
import { droitsPropres, peut, saisieOuverte } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { interdit, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { refuserSansMandat } from '../sous-mandat.ts';
import { type SaisieVerrouillee, verrouillerSaisie } from './saisie.repository.ts';

/** Somebody wrote meanwhile, or it is no longer a draft: the answer carries what stands now. */
export class SaisieDepassee extends Error {
  readonly saisieId: string;
  constructor(saisieId: string) {
    super('the draft changed meanwhile');
    this.saisieId = saisieId;
  }
}

type Situee = Pick<SaisieVerrouillee, 'structureId' | 'serviceId' | 'etat' | 'auteurId'>;
type Lecteur = Pick<SessionCourante, 'utilisateurId' | 'droits'>;

/** What is only being typed is its author's alone; a draft is for all who see the invoices of its structure or service. */
export function peutLireSaisie({ droits, utilisateurId }: Lecteur, profil: Profil, s: Situee): boolean {
  if (s.etat === 'EN_COURS' && s.auteurId !== utilisateurId) return false;
  return peut(droits, { ...profil, niveau: 'CONSULTATION' }, s);
}

/** Writing for a structure takes the profile on the whole of it, as filing a document does. */
export const peutSaisirPour = (droits: readonly Habilitation[], profil: Profil, structureId: string): boolean =>
  peut(droits, { ...profil, niveau: 'MODIFICATION' }, { structureId, serviceId: null });

/** To let the portal write for a structure is its own people's to decide: a mandate of another structure does not give it. */
export const peutMandaterLePortail = (droits: readonly Habilitation[], profil: Profil, structureId: string): boolean =>
  peutSaisirPour(droitsPropres(droits), profil, structureId);

/** May the reader use that profile on the draft? Otherwise 404, or 403 for who may only look at it. */
export async function exigerSurSaisie(
  sql: Pick<Tx, '$queryRaw'>,
  profil: Profil,
  session: Lecteur,
  s: Situee,
): Promise<void> {
  if (!peutLireSaisie(session, profil, s)) {
    // begun under a mandate that is over: its author is told why it is out of reach
    if (s.auteurId === session.utilisateurId) await refuserSansMandat(sql, session.droits, profil, s.structureId);
    throw introuvable();
  }
  if (profil.niveau === 'MODIFICATION' && !peutSaisirPour(session.droits, profil, s.structureId)) throw interdit();
}

/** Holds a draft for its writer: within scope, open, and still as they saw it. */
export async function prendreSaisie(
  tx: Tx,
  profil: Profil,
  session: Lecteur,
  id: string,
  version: number,
): Promise<SaisieVerrouillee> {
  const saisie = await verrouillerSaisie(tx, id);
  if (!saisie) throw introuvable();
  await exigerSurSaisie(tx, profil, session, saisie);
  if (saisie.version !== version || !saisieOuverte(saisie.etat)) throw new SaisieDepassee(id);
  return saisie;
}
