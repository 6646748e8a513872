import { type Corps, type modifierProfils as contrat, OCTROIS_MAX_A_LA_FOIS } from '@orpheon/contracts';
import {
  type Application,
  type Bilan,
  bilanDe,
  type Changement,
  type ChangementJuge,
  detient,
  differenceOctrois,
  fermeesDans,
  jugerChangement,
  type Octroi,
  PROFIL_DE_GESTION,
} from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, ErreurRefus, interdit, introuvable, type Langue } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { consignerTous, type FaitDOrganisation } from '../historique.repository.ts';
import { exigerActive } from '../rattachement/rattachement.repository.ts';
import { annoncerProfils } from './annoncer-profils.ts';
import {
  dernierChangement,
  ecrireOctrois,
  type PersonneTenue,
  servicesEtrangers,
  tenirPersonnes,
} from './profils.repository.ts';

type Demande = Corps<typeof contrat>;

interface Auteur {
  readonly session: SessionCourante;
  readonly langue: Langue;
}

/** The instant, as the sentence of a refusal writes it. */
const ecrireInstant = (instant: Date, langue: Langue): string =>
  new Intl.DateTimeFormat(langue === 'en' ? 'en-GB' : 'fr-FR', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);

/**
 * Changes what people hold in a structure: all of it in one transaction, or nothing. What a change comes to is what
 * `jugerChangement` says, the function by which the screen showed it beforehand. Each of them is told by mail.
 *
 * @throws ErreurHttp STRUCTURE_INACTIVE (409); PROFILS_MODIFIES (409) where somebody changed one of them since it was shown
 */
export async function modifierProfils(
  deps: Deps,
  auteur: Auteur,
  structureId: string,
  { changements }: Demande,
): Promise<Bilan> {
  const octrois = changements.flatMap((c) => [...c.accorder, ...c.retirer]);
  if (octrois.length > OCTROIS_MAX_A_LA_FOIS)
    throw new ErreurHttp(422, 'TROP_DE_PROFILS', { maximum: String(OCTROIS_MAX_A_LA_FOIS) });
  const acces = accesDe(auteur.session, structureId);
  return enTransaction(deps.base, async (tx) => {
    await exigerActive(tx, structureId);
    const parId = new Map(changements.map((c) => [c.utilisateurId, c]));
    const personnes = await tenirPersonnes(tx, structureId, [...parId.keys()]);
    if (personnes.length < parId.size || parId.size < changements.length) throw introuvable();
    if (!personnes.every((p) => p.lieux.some((lieu) => acces.structure || (lieu && acces.services.has(lieu)))))
      throw introuvable();
    const services = [...new Set(octrois.flatMap((o) => o.serviceId ?? []))];
    if ((await servicesEtrangers(tx, structureId, services)) > 0) throw new ErreurHttp(422, 'SERVICE_INCONNU');
    const juges: ChangementDe[] = [];
    for (const personne of personnes) {
      const demande = parId.get(personne.id);
      if (!demande) continue;
      if (demande.version !== personne.version) throw await conflit(tx, structureId, personne, auteur.langue);
      const fermees = fermeesDans(auteur.session.droits, structureId);
      juges.push({ personne, juge: juger(deps, auteur.session, structureId, personne, demande, fermees) });
    }
    const { utilisateurId } = auteur.session;
    await ecrireChangements(tx, deps, utilisateurId, structureId, juges);
    await annoncerProfils(tx, deps, utilisateurId, structureId, juges);
    return bilanDe(juges.map((j) => j.juge));
  });
}

/**
 * What somebody manages of a structure.
 * @throws ErreurHttp PROFIL_INSUFFISANT (403) for who may only look, INTROUVABLE (404) for anybody else
 */
export function accesDe(
  { droits }: SessionCourante,
  structureId: string,
): { readonly structure: boolean; readonly services: ReadonlySet<string> } {
  const ici = droits.filter((d) => d.structureId === structureId);
  const gere = ici.filter((d) => detient([d], PROFIL_DE_GESTION));
  if (gere.length === 0)
    throw detient(ici, { ...PROFIL_DE_GESTION, niveau: 'CONSULTATION' }) ? interdit() : introuvable();
  return {
    structure: gere.some((d) => d.serviceId === null),
    services: new Set(gere.flatMap((d) => d.serviceId ?? [])),
  };
}

async function conflit(tx: Tx, structureId: string, p: PersonneTenue, langue: Langue): Promise<ErreurHttp> {
  const dernier = await dernierChangement(tx, structureId, p.id);
  return new ErreurHttp(409, 'PROFILS_MODIFIES', {
    personne: `${p.prenom} ${p.nom}`,
    auteur: dernier?.auteur ?? 'Orphéon',
    quand: ecrireInstant(dernier?.instant ?? new Date(0), langue),
  });
}

/**
 * What a change comes to.
 * @param fermees applications that nobody is given, being closed
 * @throws ErreurRefus, ErreurHttp PERSONNE_NON_RATTACHEE (422)
 */
export function juger(
  deps: Deps,
  session: SessionCourante,
  structureId: string,
  personne: PersonneTenue,
  changement: Changement,
  fermees: readonly Application[],
): ChangementJuge {
  const jugement = jugerChangement(personne.octrois, changement, {
    structureId,
    auteurId: session.utilisateurId,
    droitsAuteur: session.droits,
    personneId: personne.id,
    estGestionnairePrincipal: personne.gestionnairePrincipal,
    fermees,
    jour: deps.horloge.aujourdhui(),
  });
  if (!jugement.ok) throw new ErreurRefus(jugement.refus);
  if (jugement.valeur.accordes.length > 0 && !personne.rattachee)
    throw new ErreurHttp(422, 'PERSONNE_NON_RATTACHEE', { personne: `${personne.prenom} ${personne.nom}` });
  return jugement.valeur;
}

/** A change that was judged, of somebody whose rows are locked. */
export interface ChangementDe {
  readonly personne: Pick<PersonneTenue, 'id' | 'octrois'>;
  readonly juge: ChangementJuge;
}

/** Rows, history, audit and events of changes that were judged. Rows that said twice the same are tidied on the way. */
export async function ecrireChangements(
  tx: Tx,
  deps: Pick<Deps, 'horloge'>,
  auteurId: string | null,
  structureId: string,
  changements: readonly ChangementDe[],
): Promise<void> {
  const rangees = changements.map(({ personne, juge }) => ({
    personne,
    ...differenceOctrois(personne.octrois, juge.apres),
  }));
  await ecrireOctrois(
    tx,
    structureId,
    {
      accordes: rangees.flatMap((r) => r.accordes.map((o) => ({ ...o, utilisateurId: r.personne.id }))),
      retires: rangees.flatMap((r) => r.retires.map((o) => ({ ...o, utilisateurId: r.personne.id }))),
    },
    { utilisateurId: auteurId, instant: deps.horloge.maintenant() },
  );
  const faits = (action: string, concerneId: string, octrois: readonly Octroi[]): FaitDOrganisation[] =>
    octrois.map((o) => ({
      structureId,
      action,
      auteurId,
      concerneId,
      serviceId: o.serviceId,
      donnees: { objet: o.objet, niveau: o.niveau, debut: o.debut, fin: o.fin },
    }));
  await consignerTous(
    tx,
    deps,
    changements.flatMap(({ personne, juge }) => [
      ...faits('habilitation.retirer', personne.id, juge.retires),
      ...faits('habilitation.accorder', personne.id, juge.accordes),
    ]),
  );
}
