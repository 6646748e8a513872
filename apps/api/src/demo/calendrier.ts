import { ajouterJours, jourAParis } from '@orpheon/domain';
import type { Alea } from '@orpheon/testing';

const HEURE = 3_600_000;
const JOURS_FERIES_FIXES = new Set(['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']);

/** Easter Sunday (Gauss, Meeus). */
function paques(annee: number): string {
  const a = annee % 19;
  const b = Math.floor(annee / 100);
  const c = annee % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return `${annee}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

/** Day of the week, Monday 1 to Sunday 7. */
const jourDeSemaine = (jour: string): number => new Date(`${jour}T12:00:00Z`).getUTCDay() || 7;

const feriesMobiles = new Map<string, ReadonlySet<string>>();

/** Easter Monday, Ascension, Whit Monday. */
function feriesDe(annee: string): ReadonlySet<string> {
  const connus = feriesMobiles.get(annee);
  if (connus) return connus;
  const dimanche = paques(Number(annee));
  const calcules = new Set([1, 39, 50].map((ecart) => ajouterJours(dimanche, ecart)));
  feriesMobiles.set(annee, calcules);
  return calcules;
}

/** True where offices are open: no week-end, no French public holiday. */
export const estOuvre = (jour: string): boolean =>
  jourDeSemaine(jour) <= 5 && !JOURS_FERIES_FIXES.has(jour.slice(5)) && !feriesDe(jour.slice(0, 4)).has(jour);

/** The working day that many working days later; 0: this day, or the next open one. */
export function joursOuvresApres(jour: string, nombre: number): string {
  let courant = jour;
  while (!estOuvre(courant)) courant = ajouterJours(courant, 1);
  for (let reste = nombre; reste > 0; ) {
    courant = ajouterJours(courant, 1);
    if (estOuvre(courant)) reste--;
  }
  return courant;
}

/** Hours between UTC and Paris on that day; the change of hour falls at night, so noon tells for office hours. */
const decalage = (jour: string): number => {
  const midi = new Date(`${jour}T12:00:00Z`);
  return Number(HEURE_PARIS.format(midi)) - 12;
};
const HEURE_PARIS = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hour12: false });

/** An instant of that day in Paris, during office hours: mornings are busier than lunch. */
export function aHeuresOuvrees(jour: string, alea: Alea): Date {
  const heure = alea.pondere([
    [8, 2],
    [9, 5],
    [10, 6],
    [11, 5],
    [12, 1],
    [13, 1],
    [14, 5],
    [15, 5],
    [16, 5],
    [17, 3],
    [18, 1],
  ]);
  const minuit = Date.parse(`${jour}T00:00:00Z`) - decalage(jour) * HEURE;
  return new Date(minuit + heure * HEURE + alea.entier(0, HEURE - 1));
}

export interface JourPese {
  readonly jour: string;
  readonly poids: number;
}

/**
 * The working days of the eighteen months before an instant, the last one excluded, each with how much is filed on it:
 * twice and more at the end of a month, little in August, a slow growth.
 */
export function joursDeDepot(maintenant: Date): JourPese[] {
  const dernier = jourAParis(maintenant);
  const mois = Number(dernier.slice(0, 4)) * 12 + Number(dernier.slice(5, 7)) - 1 - 18;
  const premier = `${Math.floor(mois / 12)}-${String((mois % 12) + 1).padStart(2, '0')}-28`;
  const jours: JourPese[] = [];
  for (let jour = ajouterJours(premier, 3); jour < dernier; jour = ajouterJours(jour, 1)) {
    if (!estOuvre(jour)) continue;
    const quantieme = Number(jour.slice(8));
    const finDeMois = quantieme >= 26 || quantieme <= 3 ? 3 : 1;
    const saison = jour.slice(5, 7) === '08' ? 0.5 : 1;
    jours.push({ jour, poids: finDeMois * saison * (1 + jours.length / 800) });
  }
  return jours;
}
