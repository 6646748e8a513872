import type { Langue } from '../UiProvider.tsx';

/** Dates are written day/month/year in both languages: the readers' documents all are. */
const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const;
const PARIS = 'Europe/Paris';
const JOUR = /^(\d{4})-(\d{2})-(\d{2})$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A formatter is costly to build and lists format hundreds of values: one per set of options. */
const formateurs = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat>();
function memo<T extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat>(
  cle: string,
  creer: () => T,
): T {
  const connu = formateurs.get(cle);
  if (connu) return connu as T;
  const neuf = creer();
  formateurs.set(cle, neuf);
  return neuf;
}

/**
 * A calendar day `2026-11-21` → `21/11/2026`, or `samedi 21/11/2026`. It carries no time and no zone: none can move it.
 * A text that is no day is given back as it is.
 */
export function formaterJour(jour: string, langue: Langue, avecJourDeSemaine = false): string {
  const m = JOUR.exec(jour);
  if (!m) return jour;
  const texte = `${m[3]}/${m[2]}/${m[1]}`;
  if (!avecJourDeSemaine) return texte;
  const semaine = memo(
    `semaine-${langue}`,
    () => new Intl.DateTimeFormat(LOCALES[langue], { weekday: 'long', timeZone: 'UTC' }),
  );
  return `${semaine.format(new Date(`${jour}T12:00:00Z`))} ${texte}`;
}

/** An instant, in Paris: `21/11/2026 à 14:05`. */
export function formaterInstant(instant: string, langue: Langue): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  return `${formaterDateDe(date, langue)} ${langue === 'fr' ? 'à' : 'at'} ${formaterHeure(date, langue)}`;
}

/** The day, in Paris, of an instant: `21/11/2026`. */
export function formaterDateInstant(instant: string, langue: Langue): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : formaterDateDe(date, langue);
}

const formaterDateDe = (date: Date, langue: Langue): string =>
  memo(
    `date-${langue}`,
    () =>
      new Intl.DateTimeFormat(LOCALES[langue], { timeZone: PARIS, day: '2-digit', month: '2-digit', year: 'numeric' }),
  ).format(date);

const formaterHeure = (date: Date, langue: Langue): string =>
  memo(
    `heure-${langue}`,
    () => new Intl.DateTimeFormat(LOCALES[langue], { timeZone: PARIS, hour: '2-digit', minute: '2-digit' }),
  ).format(date);

/** The day, in Paris, of an instant, as a count of days. */
const rangDuJour = (date: Date): number => {
  const [jour = 0, mois = 0, annee = 0] = formaterDateDe(date, 'fr').split('/').map(Number);
  return Date.UTC(annee, mois - 1, jour) / (JOUR_EN_SECONDES * 1000);
};

const JOUR_EN_SECONDES = 86_400;
const PAS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['hour', 3_600],
  ['minute', 60],
];

/** `il y a 2 heures`, past a day `hier` or `il y a 3 jours` by the calendar: only ever beside the exact time. */
export function formaterRelatif(instant: string, maintenant: Date, langue: Langue): string {
  const date = new Date(instant);
  const secondes = Math.round((date.getTime() - maintenant.getTime()) / 1000);
  const relatif = memo(`relatif-${langue}`, () => new Intl.RelativeTimeFormat(LOCALES[langue], { numeric: 'auto' }));
  if (Math.abs(secondes) >= JOUR_EN_SECONDES) return relatif.format(rangDuJour(date) - rangDuJour(maintenant), 'day');
  for (const [unite, duree] of PAS) {
    if (Math.abs(secondes) >= duree) return relatif.format(Math.trunc(secondes / duree), unite);
  }
  return langue === 'fr' ? 'à l’instant' : 'just now';
}

/**
 * An exact decimal in text → `1 234,56 €`. The text goes to `Intl` as it is, never through a float. Without a currency,
 * the number alone; `decimalesMax` for unit prices and quantities.
 */
export function formaterMontant(
  montant: string,
  devise: string | null,
  langue: Langue,
  decimales: { readonly min?: number; readonly max?: number } = {},
): string {
  if (!DECIMAL.test(montant)) return devise ? `${montant} ${devise}` : montant;
  const decimalesDuTexte = montant.split('.')[1]?.replace(/0+$/, '').length ?? 0;
  const min = decimales.min ?? (devise ? deviseDecimales(devise) : 0);
  const max = Math.max(min, Math.min(decimalesDuTexte, decimales.max ?? 6));
  const options = { minimumFractionDigits: min, maximumFractionDigits: max } as const;
  const format = memo(`nombre-${langue}-${devise}-${min}-${max}`, () =>
    devise && DEVISE.test(devise)
      ? new Intl.NumberFormat(LOCALES[langue], { ...options, style: 'currency', currency: devise })
      : new Intl.NumberFormat(LOCALES[langue], options),
  );
  const texte = format.format(montant as `${number}`);
  return devise && !DEVISE.test(devise) ? `${texte} ${devise}` : texte;
}

const DEVISE = /^[A-Z]{3}$/;
const deviseDecimales = (devise: string): number =>
  DEVISE.test(devise)
    ? (memo(
        `devise-${devise}`,
        () => new Intl.NumberFormat('fr-FR', { style: 'currency', currency: devise }),
      ).resolvedOptions().maximumFractionDigits ?? 2)
    : 2;

export const formaterNombre = (nombre: number, langue: Langue): string =>
  memo(`entier-${langue}`, () => new Intl.NumberFormat(LOCALES[langue])).format(nombre);

/** Bytes as people and their computers count them, by 1 024, like the limits of the portal (facts §4.6): `1,4 Mo`. */
export function formaterTaille(octets: number, langue: Langue): string {
  const unites = langue === 'fr' ? ['octets', 'ko', 'Mo', 'Go'] : ['bytes', 'kB', 'MB', 'GB'];
  let valeur = octets;
  let rang = 0;
  while (valeur >= 1024 && rang < unites.length - 1) {
    valeur /= 1024;
    rang++;
  }
  const format = memo(
    `taille-${langue}-${rang > 0}`,
    () => new Intl.NumberFormat(LOCALES[langue], { maximumFractionDigits: rang > 0 ? 1 : 0 }),
  );
  return `${format.format(valeur)}${INSECABLE}${unites[rang]}`;
}

const INSECABLE = '\u00a0';

/** `12345678900012` → `123 456 789 00012`; anything else is given back as it is. */
export const formaterSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, `$1${INSECABLE}$2${INSECABLE}$3${INSECABLE}$4`);

/** An IBAN by groups of four. */
export const formaterIban = (iban: string): string =>
  iban.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, `$1${INSECABLE}`);
