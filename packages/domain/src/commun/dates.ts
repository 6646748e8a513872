/**
 * Calendar dates as text `YYYY-MM-DD`: they compare as text, and no time zone can move them. Instants become a legal
 * day in Europe/Paris only through `jourAParis` (decisions §1).
 */
const FORME = /^(\d{4})-(\d{2})-(\d{2})$/;
const JOURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const estBissextile = (annee: number): boolean => (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;

/** True for a day that exists: `2026-02-29` does not. */
export function estDate(texte: string): boolean {
  const m = FORME.exec(texte);
  if (!m) return false;
  const annee = Number(m[1]);
  const mois = Number(m[2]);
  const jour = Number(m[3]);
  if (mois < 1 || mois > 12 || jour < 1) return false;
  const dernier = mois === 2 && estBissextile(annee) ? 29 : (JOURS[mois - 1] ?? 0);
  return jour <= dernier;
}

/** The day that many days later (or earlier): `ajouterJours('2026-02-28', 1)` → `2026-03-01`. */
export function ajouterJours(date: string, jours: number): string {
  const m = FORME.exec(date);
  if (!m) return date;
  const instant = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) + jours * 86_400_000;
  return new Date(instant).toISOString().slice(0, 10);
}

/** Days from the first to the second, negative when the second is earlier. */
export const joursEntre = (debut: string, fin: string): number =>
  Math.round((Date.parse(`${fin}T00:00:00Z`) - Date.parse(`${debut}T00:00:00Z`)) / 86_400_000);

const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Europe/Paris of an instant that the caller's clock gives. */
export function jourAParis(instant: Date): string {
  const parties = new Map(PARIS.formatToParts(instant).map((p) => [p.type, p.value]));
  return `${parties.get('year')}-${parties.get('month')}-${parties.get('day')}`;
}
