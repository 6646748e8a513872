import {
  type Accompagnements,
  type Acteur,
  type ActionFacture,
  appliquer,
  type Profil,
  type StatutFacture,
  statutPublie,
} from '@orpheon/domain';
import type { Tx } from '../platform/base.ts';
import { exiger } from '../platform/droits.ts';
import { ErreurHttp, ErreurRefus, introuvable } from '../platform/erreurs.ts';
import { auditerTous, emettreTous, type NouvelEvenement } from '../platform/journal-metier.ts';
import type { SessionCourante } from '../platform/session.ts';
import type { Cote } from './cotes.ts';
import { lireDernierPassage } from './dernier-passage.query.ts';
import { evenementFacture } from './evenements.ts';
import {
  avancerFacture,
  type Changements,
  type Etape,
  type FactureVerrouillee,
  verrouillerFacture,
} from './facture.repository.ts';

/** Who acts, with the rights they hold now: in a request, or in a job that they asked for. */
export type Agissant = Pick<SessionCourante, 'utilisateurId' | 'droits'>;

/**
 * Holds an invoice for an action of its reader: within scope (404), with the right to change it (403), and still as
 * they saw it (409, which says who was faster).
 */
export async function prendre(
  tx: Tx,
  cote: Cote,
  profil: Profil,
  qui: Agissant,
  id: string,
  version: number,
): Promise<FactureVerrouillee> {
  const facture = await verrouillerFacture(tx, id);
  if (!facture) throw introuvable();
  exigerSurFacture(cote, profil, qui, facture);
  const vue = vueDe(cote, facture);
  if (vue.version !== version) {
    throw new ErreurHttp(409, 'VERSION_DEPASSEE', await lireDernierPassage(tx, cote, facture.id));
  }
  return vue;
}

/** The invoice as that side reads it: what is refused must not tell of a payment that its recipient does not publish. */
const vueDe = ({ litLePublie }: Cote, facture: FactureVerrouillee): FactureVerrouillee =>
  litLePublie && facture.statutPublie !== null
    ? { ...facture, statut: facture.statutPublie, version: facture.version - 1 }
    : facture;

/** Is the invoice within the reader's reach, on that side, and may they change it? */
export function exigerSurFacture(
  cote: Cote,
  profil: Profil,
  { droits }: Pick<Agissant, 'droits'>,
  facture: Pick<
    FactureVerrouillee,
    'statut' | 'fournisseurId' | 'serviceFournisseurId' | 'destinataireId' | 'serviceDestinataireId'
  >,
): void {
  const [structureId, serviceId] =
    cote.structure === 'fournisseur_id'
      ? [facture.fournisseurId, facture.serviceFournisseurId]
      : [facture.destinataireId, facture.serviceDestinataireId];
  const visible = cote.visibles?.includes(facture.statut) ?? true;
  if (!visible || structureId === null) throw introuvable();
  exiger(droits, profil, { structureId, serviceId });
}

/** The status that an action leads to, or its refusal: the life-cycle table judges. */
export function decider(
  statut: StatutFacture,
  action: ActionFacture,
  acteur: Acteur,
  avec?: Accompagnements,
): StatutFacture {
  const r = appliquer({ statut }, action, acteur, avec);
  if (!r.ok) throw new ErreurRefus(r.refus);
  return r.valeur;
}

/** Writes an action with its history, audit and events, all in the caller's transaction. */
export async function enregistrer(
  tx: Tx,
  facture: FactureVerrouillee,
  etapes: readonly Etape[],
  instant: Date,
  changements: Changements = {},
  traitementId: string | null = null,
): Promise<void> {
  await avancerFacture(tx, facture, etapes, instant, changements);
  await auditerTous(
    tx,
    etapes.map((e, i) => ({
      instant,
      utilisateurId: e.utilisateurId,
      action: `facture.${e.action}`,
      objet: 'facture',
      objetId: facture.id,
      donnees: { statut: e.statut, version: facture.version + i + 1 },
    })),
  );
  const apres = {
    ...facture,
    ...(changements.destinataireId === undefined ? {} : { destinataireId: changements.destinataireId }),
    ...(changements.serviceDestinataireId === undefined
      ? {}
      : { serviceDestinataireId: changements.serviceDestinataireId }),
  };
  await emettreTous(
    tx,
    etapes.map(
      (e): NouvelEvenement => ({
        ...evenementFacture(apres, e.action, e.statut, {
          instant,
          utilisateurId: e.utilisateurId,
          motif: e.motif ?? null,
          publiee: statutPublie(e.action, facture.statut, facture.miseEnPaiementNonCommuniquee) === null,
        }),
        traitementId,
      }),
    ),
  );
}
