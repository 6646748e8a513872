import {
  defautIban,
  defautSiret,
  defautTva,
  ecrireDecimal,
  estDate,
  lireDecimal,
  longueurIban,
  normaliserIban,
} from '@orpheon/domain';
import { normer } from './mise-en-page.ts';

/** A value found in a text, and where in it. */
export interface Extrait {
  readonly valeur: string;
  readonly debut: number;
  readonly fin: number;
}

/** Reads a value that begins a text, what commonly stands between a label and it being passed over. */
export type Lecteur = (texte: string) => Extrait | null;

/** Letters that a scan gives for digits. */
const CONFUSIONS: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  D: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  B: '8',
  g: '9',
};
export const enChiffres = (texte: string): string => texte.replace(/[OoDQlIi|!ZzSsBg]/g, (c) => CONFUSIONS[c] ?? c);

const MOIS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan', 'january'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
];
const NOMS_MOIS = MOIS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const rangMois = (nom: string): number => MOIS.findIndex((noms) => noms.includes(nom)) + 1;

const annee = (texte: string): number => (texte.length === 2 ? 2000 + Number(texte) : Number(texte));
const jour = (a: number, m: number, j: number): string | null => {
  const date = `${a}-${String(m).padStart(2, '0')}-${String(j).padStart(2, '0')}`;
  return a >= 1990 && a < 2100 && estDate(date) ? date : null;
};

const C = '[0-9OolI]';
const FORMES_DATE: readonly (readonly [RegExp, (m: RegExpExecArray) => string | null])[] = [
  [/(?<!\d)(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/, (m) => jour(Number(m[1]), Number(m[2]), Number(m[3]))],
  [
    new RegExp(`(?<![\\w])(${C}{1,2}) ?[-/.] ?(${C}{1,2}) ?[-/.] ?(${C}{4}|${C}{2})(?!\\w)`),
    (m) => {
      const [j, mo, a] = [m[1], m[2], m[3]].map((t) => enChiffres(t ?? ''));
      return jour(annee(a ?? ''), Number(mo), Number(j));
    },
  ],
  [
    new RegExp(`(?<!\\d)(\\d{1,2}|1 ?er) ?(${NOMS_MOIS})\\.? ?(\\d{4})(?!\\d)`),
    (m) => jour(Number(m[3]), rangMois(m[2] ?? ''), Number.parseInt(m[1] ?? '', 10)),
  ],
  [
    new RegExp(`(?<![a-z])(${NOMS_MOIS})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`),
    (m) => jour(Number(m[3]), rangMois(m[1] ?? ''), Number(m[2])),
  ],
];

/** The first day written in a text, in figures or in words. */
export function chercherDate(texte: string): Extrait | null {
  const norme = normer(texte);
  let premiere: Extrait | null = null;
  for (const [forme, lire] of FORMES_DATE) {
    const m = forme.exec(forme.source.includes('OolI') ? texte : norme);
    const valeur = m && lire(m);
    if (!m || !valeur || (premiere && premiere.debut <= m.index)) continue;
    premiere = { valeur, debut: m.index, fin: m.index + m[0].length };
  }
  return premiere;
}

/** Between a label and its value. */
const ENTRE = /^(?:[\s:;.,=#>\-–—_°|)]|n°|no\b|num\b|le\b|du\b|au\b|est\b|:)*/i;
const debutDeValeur = (texte: string): number => ENTRE.exec(normer(texte))?.[0].length ?? 0;

export const lireDate: Lecteur = (texte) => {
  const trouvee = chercherDate(texte);
  // "au plus tard le lundi 3 mars": few words may come between
  return trouvee && trouvee.debut - debutDeValeur(texte) <= 14 ? trouvee : null;
};

/** What tells an amount, a date or a unit from a number of something. */
const MOT_DE_NUMERO = /^[A-Z0-9][A-Z0-9\-_/.+]*[A-Z0-9]$|^[A-Z0-9]$/i;
const MAX_NUMERO = 30;

/** A number of an invoice or an order: one word with a figure in it, or letters then such a word. */
export const lireNumero: Lecteur = (texte) => {
  const debut = debutDeValeur(texte);
  const mots = [...texte.slice(debut).matchAll(/\S+/g)].slice(0, 4);
  const pris: string[] = [];
  let fin = debut;
  for (const m of mots) {
    const mot = m[0].replace(/[.,;:)]+$/, '');
    const numerique = /\d/.test(mot);
    if (!MOT_DE_NUMERO.test(mot) || estUneDate(mot)) break;
    if (pris.length > 0 && (pris.some((p) => /\d/.test(p)) ? !estSuite(pris, mot) : !numerique)) break;
    if (!numerique && (pris.length > 0 || !/^[A-Z]{1,6}$/.test(mot))) break;
    pris.push(mot);
    fin = debut + m.index + mot.length;
    if (mot.length !== m[0].length) break;
  }
  const valeur = pris.join(' ');
  return /\d/.test(valeur) && valeur.length <= MAX_NUMERO ? { valeur, debut, fin } : null;
};
const estUneDate = (mot: string): boolean =>
  /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(mot) && chercherDate(mot) !== null;
/** "FA 2024 0012": groups of figures after letters go on. */
const estSuite = (pris: readonly string[], mot: string): boolean =>
  /^[A-Z]{1,6}$/.test(pris[0] ?? '') && /^\d{2,}$/.test(pris.at(-1) ?? '') && /^\d{3,}$/.test(mot);

/** A number of an order or of a contract: as a code, with a figure in it. */
export const lireReference: Lecteur = (texte) => {
  const lu = lireCode(texte);
  return lu && /\d/.test(lu.valeur) ? lu : null;
};

/** The reserved code between public entities; a scan loses its underscore. */
const RESERVE = /^FACTURES[_ ]PUBLIQUES\b/;

/** A code of a service: capitals and figures, a figure or an underscore at least, or a word of capitals. */
export const lireCode: Lecteur = (texte) => {
  const debut = debutDeValeur(texte);
  const reserve = RESERVE.exec(texte.slice(debut));
  if (reserve) return { valeur: 'FACTURES_PUBLIQUES', debut, fin: debut + reserve[0].length };
  const m = /^[A-Z0-9][A-Z0-9_\-./]{0,99}/.exec(texte.slice(debut));
  const valeur = m?.[0].replace(/[.\-/_]+$/, '') ?? '';
  const suite = texte[debut + valeur.length] ?? ' ';
  if (valeur.length < 2 || /[\p{L}]/u.test(suite) || estUneDate(valeur)) return null;
  if (!/[\d_]/.test(valeur) && valeur.length < 3) return null;
  if (/^\d{14}$/.test(valeur) && defautSiret(valeur, true) === null) return null;
  return { valeur, debut, fin: debut + valeur.length };
};

const BIC = /^([A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![A-Z0-9])/;
export const lireBic: Lecteur = (texte) => {
  const debut = debutDeValeur(texte);
  const espace = BIC.exec(texte.slice(debut)) ?? BIC.exec(texte.slice(debut).replace(/ (?=\S)/g, ''));
  return espace?.[1] ? { valeur: espace[1], debut, fin: debut + espace[1].length } : null;
};

/** An amount with its decimals, in French or English writing; a sign or a bracket before, a sign after. */
const MONTANT =
  /(?<![\w,.])([-−–(]?\s?)(?:€ ?|EUR ?)?(\d{1,3}(?:[\s.'’,]\d{3})+|\d+)\s?([.,])\s?(\d{2})(?![\d%]|[.,]\d|\s?%)(\s?[-−](?!\s?\d))?/g;
/** Where no decimals are printed, the currency tells an amount. */
const ENTIER = /(?<![\w,.])([-−–(]?\s?)(?:€ ?)?(\d{1,3}(?:[\s.’']\d{3})+|\d+)()()(?=\s?(?:€|EUR\b))/g;

export interface MontantLu extends Extrait {
  /** In hundredths of the currency. */
  readonly centimes: bigint;
}

/** All amounts of a text, in order. */
export function chercherMontants(texte: string): MontantLu[] {
  const formes = [...texte.matchAll(MONTANT), ...texte.matchAll(ENTIER)];
  return formes
    .flatMap((m) => {
      const [, avant = '', entiers = '', point = '', decimales = '', apres = ''] = m;
      // "1.234,56" and "1,234.56", never "1,234,56"
      if (point !== '' && entiers.includes(point)) return [];
      const negatif = /[-−–(]/.test(avant) || apres !== '';
      const chiffres = entiers.replace(/\D/g, '');
      if (chiffres.length > 13) return [];
      const centimes = BigInt(chiffres + (decimales || '00')) * (negatif ? -1n : 1n);
      return [{ centimes, valeur: ecrireCentimes(centimes), debut: m.index, fin: m.index + m[0].length }];
    })
    .sort((a, b) => a.debut - b.debut)
    .slice(0, 20);
}

export const ecrireCentimes = (centimes: bigint): string => ecrireDecimal({ coefficient: centimes, echelle: 2 });

/** Rates of TVA in force in France and overseas, and the usual ones of its neighbours, in hundredths of a percent. */
const TAUX = new Set([
  '20',
  '10',
  '5.5',
  '2.1',
  '8.5',
  '0',
  '1.05',
  '1.75',
  '13',
  '0.9',
  '19',
  '7',
  '21',
  '6',
  '12',
  '22',
  '4',
]);
const TAUX_ECRIT = /(?<![\d.,])(\d{1,2})(?:[.,](\d{1,3}))?\s?(%)?(?!\d)/g;

/** Rates written in a text; without a percent sign where `nus` allows it. */
export function chercherTaux(texte: string, nus = false): Extrait[] {
  return [...texte.matchAll(TAUX_ECRIT)].flatMap((m) => {
    const decimales = (m[2] ?? '').replace(/0+$/, '');
    const valeur = decimales === '' ? String(Number(m[1])) : `${Number(m[1])}.${decimales}`;
    if (!TAUX.has(valeur) || (m[3] === undefined && !nus)) return [];
    return [{ valeur, debut: m.index, fin: m.index + m[0].length }];
  });
}

/** base × rate, to the hundredth: within one of what is printed. */
export function estTaxeDe(base: bigint, taux: string, montant: bigint): boolean {
  const t = lireDecimal(taux);
  if (!t) return false;
  const echelle = 10n ** BigInt(t.echelle);
  const ecart = base * t.coefficient - montant * 100n * echelle;
  return (ecart < 0n ? -ecart : ecart) <= 110n * echelle;
}

/** Every SIRET of a text whose digits hold together. */
export function chercherSirets(texte: string): Extrait[] {
  return chercherCles(texte, /(?<![\dA-Z])(?:[0-9OolISB][\s.-]?){13}[0-9OolISB](?![\dA-Z])/gi, (brut) => {
    const n = enChiffres(brut.replace(/[\s.-]/g, ''));
    // fourteen zeros satisfy any key
    return !/^0+$/.test(n) && defautSiret(n, true) === null ? n : null;
  });
}

/** Every French VAT number of a text whose key holds, and others where their label comes just before. */
export function chercherTva(texte: string): Extrait[] {
  return chercherCles(
    texte,
    /(?<![A-Z])F\s?R[\s.-]?[0-9A-Z][\s.]?[0-9A-Z](?:[\s.-]?[0-9OolISB]){9}(?![\dA-Z])/gi,
    (brut) => {
      const n = brut.replace(/[\s.-]/g, '').toUpperCase();
      // a key of figures can be checked: it goes before one of letters
      for (const essai of [n.slice(0, 2) + enChiffres(n.slice(2)), n, n.slice(0, 4) + enChiffres(n.slice(4))]) {
        if (defautTva(essai, true) === null) return essai;
      }
      return null;
    },
  );
}

const TVA_ETRANGERE =
  /(?<![A-Z])(AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[\s.]?([A-Z0-9]?(?:[\s.]?\d){7,11}[A-Z0-9]?\d?)(?![\dA-Z])/g;
export const chercherTvaEtrangere = (texte: string): Extrait[] =>
  chercherCles(texte, TVA_ETRANGERE, (brut) => {
    const n = brut.replace(/[\s.]/g, '').toUpperCase();
    return defautTva(n, true) === null ? n : null;
  });

const DEBUT_IBAN = /(?<![A-Z])([A-Z])\s?([A-Z])(?=\s?[0-9OI]\s?[0-9OI])/gi;

/** Where a text begins an IBAN that it ends before: what follows it on the page may be the rest. */
export function debutDeIbanCoupe(texte: string): number | null {
  const debut = [...texte.matchAll(DEBUT_IBAN)].at(-1);
  const longueur = debut && longueurIban(`${debut[1]}${debut[2]}`.toUpperCase());
  if (!debut || longueur === undefined) return null;
  const reste = texte.slice(debut.index).replace(/[\s.-]/g, '');
  if (reste.length >= longueur || !/^[0-9A-Z]+$/i.test(reste)) return null;
  // a French VAT number begins as an account of France
  return chercherTva(texte.slice(debut.index)).length > 0 ? null : debut.index;
}

/** Every IBAN of a text whose check digits hold, printed in fours or not. */
export function chercherIbans(texte: string): Extrait[] {
  return [...texte.matchAll(DEBUT_IBAN)].flatMap((m) => {
    const longueur = longueurIban(`${m[1]}${m[2]}`.toUpperCase());
    if (longueur === undefined) return [];
    const brut = new RegExp(`^(?:[0-9A-Z][\\s.\\-]?){${longueur}}`, 'i').exec(texte.slice(m.index))?.[0].trimEnd();
    if (!brut) return [];
    const n = normaliserIban(brut);
    const valeur = [n, n.slice(0, 2) + enChiffres(n.slice(2))].find((i) => defautIban(i) === null);
    return valeur === undefined ? [] : [{ valeur, debut: m.index, fin: m.index + brut.length }];
  });
}

function chercherCles(texte: string, forme: RegExp, juger: (brut: string) => string | null): Extrait[] {
  return [...texte.matchAll(forme)].flatMap((m) => {
    const valeur = juger(m[0]);
    return valeur === null ? [] : [{ valeur, debut: m.index, fin: m.index + m[0].length }];
  });
}
