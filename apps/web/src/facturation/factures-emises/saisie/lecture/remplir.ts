import type { RecapitulatifSaisi, SaisieFacture } from '@orpheon/domain';
import type { ChampReconnu, Reconnaissance, ValeurLue } from '@orpheon/formats/reconnaissance';
import { ibanParQuatre } from '../saisie-neuve.ts';
import { type Lecture, valeurDe } from './lectures.ts';

/** Fields of the form that take what was read as it is. */
const SIMPLES: Readonly<Partial<Record<ChampReconnu, string>>> = {
  numero: 'numero',
  dateFacture: 'dateFacture',
  dateEcheance: 'dateEcheance',
  numeroEngagement: 'numeroEngagement',
  numeroMarche: 'numeroMarche',
  iban: 'paiement.iban',
  bic: 'paiement.bic',
  acompte: 'acompte',
};
const ecrire: Readonly<Partial<Record<ChampReconnu, (valeur: string) => string>>> = { iban: ibanParQuatre };

export interface Remplissage {
  readonly contenu: SaisieFacture;
  readonly lectures: ReadonlyMap<string, Lecture>;
}

/** Values of the form, by field, that what is read may replace: a field that holds anything else is the person's. */
export type Libres = Readonly<Record<string, string>>;

/** What the portal offered in a new form (`offerte`), and what an earlier reading filled in: as far as it still stands. */
export function libresDe(
  saisie: SaisieFacture,
  offerte: SaisieFacture | null,
  lues: ReadonlyMap<string, Pick<Lecture, 'pose'>>,
): Libres {
  const offertes = offerte
    ? ['type', ...Object.values(SIMPLES)].map((nom) => [nom, valeurDe(offerte, nom)] as const)
    : [];
  const posees = [...lues].map(([nom, { pose }]) => [nom, pose] as const);
  const tenues = [...offertes, ...posees].filter(([nom, valeur]) => valeurDe(saisie, nom) === valeur);
  return Object.fromEntries(tenues.filter((t): t is [string, string] => typeof t[1] === 'string'));
}

export const estLibre = (libres: Libres, saisie: SaisieFacture, nom: string): boolean =>
  Object.hasOwn(libres, nom) && libres[nom] === valeurDe(saisie, nom);

const lectureDe = ({ page, boite, confiance }: ValeurLue, pose: unknown): Lecture => ({ page, boite, confiance, pose });

/**
 * Puts what was read where the person wrote nothing. `libre` tells it of a field that is not empty: offered by the portal,
 * or filled from an earlier reading.
 */
export function remplirDepuisLecture(
  depart: SaisieFacture,
  { champs, recapitulatif }: Reconnaissance,
  libre: (nom: string) => boolean,
): Remplissage {
  const contenu = structuredClone(depart);
  const lectures = new Map<string, Lecture>();
  const poser = (nom: string, lu: ValeurLue, valeur: unknown): void => {
    const avant = valeurDe(depart, nom);
    if (avant !== '' && avant !== null && avant !== undefined && !libre(nom)) return;
    ecrireA(contenu, nom, valeur);
    lectures.set(nom, lectureDe(lu, valeur));
  };
  const { type, numeroOrigine } = champs;
  if (type && (type.valeur === 'AVOIR' || type.valeur === 'FACTURE')) {
    poser('type', type, type.valeur);
    if (contenu.type === 'AVOIR' && contenu.origine === null) {
      ecrireA(contenu, 'origine', { numero: '', date: '', factureId: null });
    }
  }
  if (numeroOrigine && contenu.origine !== null) poser('origine.numero', numeroOrigine, numeroOrigine.valeur);
  for (const [champ, nom] of Object.entries(SIMPLES)) {
    const lu = champs[champ as ChampReconnu];
    if (lu) poser(nom, lu, ecrire[champ as ChampReconnu]?.(lu.valeur) ?? lu.valeur);
  }
  remplirRecapitulatif(contenu, lectures, recapitulatif, libre);
  return { contenu, lectures };
}

/**
 * What a draft still holds of what its PDF says, each with its place: nothing is filled in. `destinataireId` is whom the
 * directory has for the SIRET that was read.
 */
export function retrouverLectures(
  saisie: SaisieFacture,
  reconnaissance: Reconnaissance,
  destinataireId: string | null,
): ReadonlyMap<string, Lecture> {
  const lectures = new Map(remplirDepuisLecture(saisie, reconnaissance, () => true).lectures);
  const { siretDestinataire, codeService } = reconnaissance.champs;
  if (siretDestinataire && destinataireId !== null)
    lectures.set('destinataireId', lectureDe(siretDestinataire, destinataireId));
  if (codeService) lectures.set('codeService', lectureDe(codeService, codeService.valeur));
  return new Map([...lectures].filter(([nom, { pose }]) => valeurDe(saisie, nom) === pose));
}

/** Rows are taken together: they add up together. */
function remplirRecapitulatif(
  contenu: SaisieFacture,
  lectures: Map<string, Lecture>,
  lues: Reconnaissance['recapitulatif'],
  libre: (nom: string) => boolean,
): void {
  const tapees = contenu.recapitulatif.some(
    (r, i) =>
      (r.base !== '' && !libre(`recapitulatif.${i}.base`)) ||
      (r.montant !== '' && !libre(`recapitulatif.${i}.montant`)),
  );
  if (lues.length === 0 || tapees) return;
  const rangees = lues.map(
    ({ taux, base, montant }): RecapitulatifSaisi => ({
      // where no tax is due, the page rarely says which reason of the list it is: exempt, and why is asked for
      categorieTva: taux.valeur === '0' ? 'E' : 'S',
      tauxTva: taux.valeur,
      base: base.valeur,
      montant: montant.valeur,
    }),
  );
  ecrireA(contenu, 'recapitulatif', rangees);
  for (const [i, { taux, base, montant }] of lues.entries()) {
    lectures.set(`recapitulatif.${i}.tauxTva`, lectureDe(taux, taux.valeur));
    lectures.set(`recapitulatif.${i}.base`, lectureDe(base, base.valeur));
    lectures.set(`recapitulatif.${i}.montant`, lectureDe(montant, montant.valeur));
  }
}

function ecrireA(contenu: SaisieFacture, nom: string, valeur: unknown): void {
  const cles = nom.split('.');
  const derniere = cles.pop() ?? '';
  let courant: unknown = contenu;
  for (const cle of cles) courant = typeof courant === 'object' && courant !== null ? Reflect.get(courant, cle) : null;
  if (typeof courant === 'object' && courant !== null) Reflect.set(courant, derniere, valeur);
}
