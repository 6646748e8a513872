import { ajouterJours } from '../commun/dates.ts';
import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import {
  APPLICATIONS_PAR_DOMAINE,
  type Application,
  DOMAINES,
  type Domaine,
  type Habilitation,
  type Niveau,
  niveauxQuiDonnent,
  objetsQuiDonnent,
  peut,
} from './droits.ts';

/** What a profile is about: an application, or a whole domain. */
export type ObjetDeProfil = Application | Domaine;
export const OBJETS_DE_PROFIL = [
  ...new Set<ObjetDeProfil>(DOMAINES.flatMap((d) => [d, ...APPLICATIONS_PAR_DOMAINE[d]])),
] as const;

/** A profile granted to somebody in one structure: on the whole of it (`serviceId` null) or on one service, between two days. */
export interface Octroi {
  readonly serviceId: string | null;
  readonly objet: ObjetDeProfil;
  readonly niveau: Niveau;
  /** First and last calendar day, both included; null: open. */
  readonly debut: string | null;
  readonly fin: string | null;
}

export const estDomaine = (objet: ObjetDeProfil): objet is Domaine => Object.hasOwn(APPLICATIONS_PAR_DOMAINE, objet);

/** The applications that a profile on that object opens. */
export const applicationsDe = (objet: ObjetDeProfil): readonly Application[] =>
  estDomaine(objet) ? APPLICATIONS_PAR_DOMAINE[objet] : [objet];

/** Does a profile on that object give anything at all, where those applications are closed? */
export const sertAQuelqueChose = (objet: ObjetDeProfil, fermees: readonly Application[]): boolean =>
  applicationsDe(objet).some((a) => !fermees.includes(a));

/** Do both open the same? A domain of one application is that application. */
const memeObjet = (a: ObjetDeProfil, b: ObjetDeProfil): boolean =>
  applicationsDe(a).join() === applicationsDe(b).join();

/** Two grants with the same key are the same grant. */
export const cleOctroi = (o: Octroi): string => [o.serviceId, o.objet, o.niveau, o.debut, o.fin].join('|');
const cleSansDates = (o: Octroi): string => [o.serviceId, o.objet, o.niveau].join('|');

const DEBUT_DES_TEMPS = '0000-01-01';
const FIN_DES_TEMPS = '9999-12-31';
const debutDe = (o: Octroi): string => o.debut ?? DEBUT_DES_TEMPS;
const finDe = (o: Octroi): string => o.fin ?? FIN_DES_TEMPS;

/** Does that grant hold on that day? */
export const enCours = (o: Octroi, jour: string): boolean => debutDe(o) <= jour && jour <= finDe(o);

/**
 * Does `large` give everything that `etroit` gives, on every day? Modification includes consultation, a domain its
 * applications, the structure its services (decisions §6).
 */
export const couvre = (large: Octroi, etroit: Octroi): boolean =>
  (large.serviceId === null || large.serviceId === etroit.serviceId) &&
  applicationsDe(etroit.objet).every((a) => applicationsDe(large.objet).includes(a)) &&
  niveauxQuiDonnent(etroit.niveau).includes(large.niveau) &&
  debutDe(large) <= debutDe(etroit) &&
  finDe(large) >= finDe(etroit);

/** Grants that differ by their days alone and touch or overlap become one. */
function fondreJours(octrois: readonly Octroi[]): Octroi[] {
  const parCle = Map.groupBy(octrois, cleSansDates);
  return [...parCle.values()].flatMap((memes) => {
    const fondus: Octroi[] = [];
    for (const o of memes.toSorted((a, b) => (debutDe(a) < debutDe(b) ? -1 : 1))) {
      const dernier = fondus.at(-1);
      const touche = dernier && (dernier.fin === null || debutDe(o) <= ajouterJours(dernier.fin, 1));
      if (!touche) fondus.push(o);
      else if (finDe(o) > finDe(dernier)) fondus[fondus.length - 1] = { ...dernier, fin: o.fin };
    }
    return fondus;
  });
}

/** The same rights in as few grants as the rules of inclusion allow, in a stable order. */
export function normaliserOctrois(octrois: readonly Octroi[]): Octroi[] {
  const fondus = fondreJours(octrois);
  const gardes = fondus.filter(
    (o, i) => !fondus.some((autre, j) => j !== i && couvre(autre, o) && (!couvre(o, autre) || j < i)),
  );
  return gardes.toSorted((a, b) => (cleOctroi(a) < cleOctroi(b) ? -1 : 1));
}

/** What is asked for one person: grants to add, grants to take away. */
export interface Changement {
  readonly accorder: readonly Octroi[];
  readonly retirer: readonly Octroi[];
}

/** What somebody holds once a change is made; a grant to withdraw that is not there is as good as withdrawn. */
export function appliquerChangement(avant: readonly Octroi[], { accorder, retirer }: Changement): Octroi[] {
  const retires = new Set(retirer.map(cleOctroi));
  return normaliserOctrois([...avant.filter((o) => !retires.has(cleOctroi(o))), ...accorder]);
}

/** One change after another, as one; undone, they come to nothing. */
export function enchainer(premier: Changement, second: Changement): Changement {
  const [otes, donnes] = [new Set(second.retirer.map(cleOctroi)), new Set(second.accorder.map(cleOctroi))];
  const accorder = [
    ...premier.accorder.filter((o) => !otes.has(cleOctroi(o)) && !donnes.has(cleOctroi(o))),
    ...second.accorder,
  ];
  const rendus = new Set(accorder.map(cleOctroi));
  const retirer = new Map([...premier.retirer, ...second.retirer].map((o) => [cleOctroi(o), o]));
  return { accorder, retirer: [...retirer.values()].filter((o) => !rendus.has(cleOctroi(o))) };
}

/** What a change really adds and takes away. */
export interface Difference {
  readonly accordes: readonly Octroi[];
  readonly retires: readonly Octroi[];
}

export function differenceOctrois(avant: readonly Octroi[], apres: readonly Octroi[]): Difference {
  const [clesAvant, clesApres] = [new Set(avant.map(cleOctroi)), new Set(apres.map(cleOctroi))];
  return {
    accordes: apres.filter((o) => !clesAvant.has(cleOctroi(o))),
    retires: avant.filter((o) => !clesApres.has(cleOctroi(o))),
  };
}

/** The figures of a summary. A grant that takes the place of another on the same object and place is a change of it. */
export interface Bilan {
  readonly accordes: number;
  readonly modifies: number;
  readonly retires: number;
  readonly personnes: number;
}

export function bilanDe(differences: readonly Difference[]): Bilan {
  const bilan = { accordes: 0, modifies: 0, retires: 0, personnes: 0 };
  for (const { accordes, retires } of differences) {
    if (accordes.length + retires.length === 0) continue;
    const lieu = (o: Octroi): string => `${o.serviceId}|${o.objet}`;
    const retiresLa = new Set(retires.map(lieu));
    const remplaces = new Set(accordes.map(lieu).filter((l) => retiresLa.has(l)));
    bilan.personnes++;
    bilan.modifies += remplaces.size;
    bilan.accordes += accordes.filter((o) => !remplaces.has(lieu(o))).length;
    bilan.retires += retires.filter((o) => !remplaces.has(lieu(o))).length;
  }
  return bilan;
}

/** Who may grant: Organisation, modification. On a service, its holder is that service's manager. */
export const PROFIL_DE_GESTION = { application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;

/** True of a grant that makes a manager of its holder. */
export const faitGestionnaire = (o: Pick<Octroi, 'objet' | 'niveau'>): boolean =>
  objetsQuiDonnent(PROFIL_DE_GESTION.application).includes(o.objet) && o.niveau === PROFIL_DE_GESTION.niveau;

export type CodeProfils =
  | 'PROFIL_HORS_PERIMETRE'
  | 'PROPRE_ORGANISATION'
  | 'GESTIONNAIRE_PRINCIPAL_GARDE_TOUT'
  | 'DATES_INVERSEES'
  | 'DATES_PASSEES'
  | 'APPLICATION_FERMEE';

/** Who changes whose profiles, where and on which day. */
export interface ContexteDeChangement {
  readonly structureId: string;
  readonly auteurId: string;
  readonly droitsAuteur: readonly Habilitation[];
  readonly personneId: string;
  readonly estGestionnairePrincipal: boolean;
  /** Applications that the structure has closed, as far as they count: nobody is given what would give nothing. */
  readonly fermees: readonly Application[];
  /** Calendar day in Europe/Paris. */
  readonly jour: string;
}

/** A change that may be made: what it comes to, and what is held afterwards. */
export interface ChangementJuge extends Difference {
  readonly apres: readonly Octroi[];
}

/**
 * Judges a change of somebody's profiles: the author manages each place it touches, nobody changes their own
 * Organisation modification, the main manager keeps what they have, what is given is open, and days make sense.
 *
 * @returns what the change comes to; empty where it changes nothing
 */
export function jugerChangement(
  avant: readonly Octroi[],
  changement: Changement,
  contexte: ContexteDeChangement,
): Resultat<ChangementJuge, Refus<CodeProfils>> {
  const { structureId, droitsAuteur, jour } = contexte;
  const tenus = normaliserOctrois(avant);
  const apres = appliquerChangement(tenus, changement);
  const difference = differenceOctrois(tenus, apres);
  const touches = [...difference.accordes, ...difference.retires];
  const gere = (o: Octroi): boolean => peut(droitsAuteur, PROFIL_DE_GESTION, { structureId, serviceId: o.serviceId });
  if (!touches.every(gere)) return echec('INTERDIT', 'PROFIL_HORS_PERIMETRE');
  if (contexte.auteurId === contexte.personneId && touches.some(faitGestionnaire))
    return echec('INTERDIT', 'PROPRE_ORGANISATION');
  if (contexte.estGestionnairePrincipal && !difference.retires.every((o) => apres.some((a) => couvre(a, o))))
    return echec('REGLE_METIER', 'GESTIONNAIRE_PRINCIPAL_GARDE_TOUT');
  if (!changement.accorder.every((o) => sertAQuelqueChose(o.objet, contexte.fermees)))
    return echec('REGLE_METIER', 'APPLICATION_FERMEE');
  if (changement.accorder.some((o) => debutDe(o) > finDe(o))) return echec('REGLE_METIER', 'DATES_INVERSEES');
  if (difference.accordes.some((o) => finDe(o) < jour)) return echec('REGLE_METIER', 'DATES_PASSEES');
  return reussite({ ...difference, apres });
}

/** What one place of the matrix shows: what was granted right there, and what comes from wider grants. */
export interface Cellule {
  readonly propres: readonly Octroi[];
  /** The strongest grant that reaches here from the domain or the structure; null: none. */
  readonly herite: Octroi | null;
}

const RANG: Readonly<Record<Niveau, number>> = { CONSULTATION: 1, MODIFICATION: 2 };

/** @param jour inherited grants count on that day */
export function celluleDe(
  octrois: readonly Octroi[],
  { objet, serviceId }: Pick<Octroi, 'objet' | 'serviceId'>,
  jour: string,
): Cellule {
  const propres = octrois.filter((o) => memeObjet(o.objet, objet) && o.serviceId === serviceId);
  const larges = octrois.filter(
    (o) =>
      !propres.includes(o) &&
      enCours(o, jour) &&
      couvre({ ...o, debut: null, fin: null }, { serviceId, objet, niveau: 'CONSULTATION', debut: null, fin: null }),
  );
  const herite = larges.toSorted((a, b) => RANG[b.niveau] - RANG[a.niveau])[0] ?? null;
  return { propres, herite };
}

/** The change that leaves exactly that level at one place of the matrix; null: nothing granted there. */
export function poserNiveau(
  octrois: readonly Octroi[],
  lieu: Pick<Octroi, 'objet' | 'serviceId'>,
  voulu: Pick<Octroi, 'niveau' | 'debut' | 'fin'> | null,
): Changement {
  const retirer = octrois.filter((o) => memeObjet(o.objet, lieu.objet) && o.serviceId === lieu.serviceId);
  return {
    retirer,
    accorder: voulu ? [{ ...lieu, niveau: voulu.niveau, debut: voulu.debut, fin: voulu.fin }] : [],
  };
}

/**
 * The change that gives somebody what a colleague holds: beside what they have, or in its place.
 * @param permis keeps to the places that the author manages
 */
export function copierOctrois(
  avant: readonly Octroi[],
  modele: readonly Octroi[],
  mode: 'AJOUTER' | 'REMPLACER',
  permis: (octroi: Octroi) => boolean,
): Changement {
  const voulus = modele.filter(permis);
  return {
    accorder: voulus,
    retirer: mode === 'REMPLACER' ? avant.filter((o) => permis(o) && !voulus.some((v) => couvre(v, o))) : [],
  };
}
