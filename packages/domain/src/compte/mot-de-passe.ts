import { MOTS_COURANTS, SUITES } from './mots-de-passe-courants.ts';

/** A password this long needs no composition (decisions §6). */
export const LONGUEUR_SANS_COMPOSITION = 15;
export const LONGUEUR_MIN = 12;
const GROUPES_MIN = 3;
const GROUPES = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];
/** A long row of one character is no secret. */
const DIFFERENTS_MIN = 5;
/** Letters and digits that must be left once what everybody writes is taken away. */
const RESTE_MIN = 5;
const VOISINS = 4;
/** Shorter words stand in too many others. */
const MOT_DE_CONTEXTE_MIN = 4;

/** What a password must be, in the order in which it is explained. */
export const REGLES_MOT_DE_PASSE = ['LONGUEUR', 'COMPOSITION', 'VARIETE', 'COURANT', 'CONTEXTE'] as const;
export type RegleMotDePasse = (typeof REGLES_MOT_DE_PASSE)[number];

/**
 * Which rules a password breaks; none: it may be chosen. 15 characters of any kind, or 12 of at least three kinds among
 * lower case, upper case, digits and others (decisions §6); not one that everybody has; nothing that is known of its
 * holder (`contexte`, see `motsDeContexte`). Characters are counted as people see them.
 */
export function reglesEnfreintes(motDePasse: string, contexte: readonly string[] = []): RegleMotDePasse[] {
  const caracteres = [...motDePasse];
  const groupes = GROUPES.filter((g) => g.test(motDePasse)).length;
  const lettres = lettresEtChiffres(motDePasse);
  const enfreinte: Record<RegleMotDePasse, boolean> = {
    LONGUEUR: caracteres.length < LONGUEUR_MIN,
    COMPOSITION: caracteres.length < LONGUEUR_SANS_COMPOSITION && groupes < GROUPES_MIN,
    VARIETE: new Set(caracteres).size < DIFFERENTS_MIN,
    COURANT: estCourant(motDePasse),
    CONTEXTE: contexte.some((mot) => lettres.includes(mot)),
  };
  return REGLES_MOT_DE_PASSE.filter((regle) => enfreinte[regle]);
}

/** Words that somebody's password must not hold: theirs, of their addresses, of the portal. */
export function motsDeContexte(personne: {
  readonly prenom: string;
  readonly nom: string;
  readonly courriels: readonly string[];
  readonly structures?: readonly string[];
}): string[] {
  const textes = [personne.prenom, personne.nom, ...personne.courriels, ...(personne.structures ?? []), 'orpheon'];
  const mots = textes.flatMap((texte) => texte.split(/[^\p{L}\p{M}\p{Nd}]+/u)).map(lettresEtChiffres);
  return [...new Set(mots.filter((mot) => mot.length >= MOT_DE_CONTEXTE_MIN))];
}

const sansAccents = (texte: string): string => texte.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const lettresEtChiffres = (texte: string): string => sansAccents(texte).replace(/[^\p{L}\p{Nd}]/gu, '');

/** Signs that stand for a letter they look like. */
const DEGUISEMENTS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};
const demasquer = (texte: string): string => texte.replace(/[0134570@$!€]/g, (c) => DEGUISEMENTS[c] ?? c);

/** A few digits and signs before or after a word make it no other one. */
const sansBouts = (texte: string): string =>
  texte.replace(/^[^\p{L}]{1,2}(?=\p{L})/u, '').replace(/(?<=\p{L})[^\p{L}]{1,5}$/u, '');

/** Next to nothing is left of it without common words, runs of the keyboard, years and repeats; plain or disguised. */
function estCourant(motDePasse: string): boolean {
  const plat = sansAccents(motDePasse);
  const lectures = [plat, demasquer(plat), demasquer(sansBouts(plat))];
  return lectures.some((texte) => lettresEtChiffres(sansBanalites(texte)).length < RESTE_MIN);
}

/** The longest first: "azertyuiop" would leave "uiop" if "azerty" went first. */
const COURANTS = [...MOTS_COURANTS].sort((a, b) => b.length - a.length);

function sansBanalites(texte: string): string {
  // Spaces and signs between words hide none: "mot-de-passe" is one.
  let reste = texte.replace(/[^\p{L}\p{Nd}]/gu, '');
  // One piece again and again is that piece.
  reste = reste.replace(/^(.{1,8}?)\1+$/u, '$1').replace(/(.)\1{2,}/gu, '');
  for (const mot of ['motdepasse', ...COURANTS]) reste = reste.replaceAll(mot, ' ');
  reste = sansSuites(reste).replace(/(19|20)\d\d/g, ' ');
  return reste;
}

/** Without the runs of four neighbours or more on a row of the keyboard, forwards or backwards. */
function sansSuites(texte: string): string {
  const rangs = SUITES.flatMap((s) => [s, [...s].reverse().join('')]);
  let reste = '';
  for (let i = 0; i < texte.length; ) {
    let fin = i;
    for (const rang of rangs) {
      const debut = rang.indexOf(texte[i] ?? '');
      if (debut < 0) continue;
      let n = 0;
      while (texte[i + n] !== undefined && texte[i + n] === rang[debut + n]) n++;
      if (n >= VOISINS) fin = Math.max(fin, i + n);
    }
    if (fin === i) reste += texte[i++];
    else i = fin;
  }
  return reste;
}
