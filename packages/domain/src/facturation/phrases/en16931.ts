import { FAMILLES, type Famille } from '../controles/en16931/familles.ts';
import type { Commune, DeFamille, Phrase, TextesEn16931 } from './modele.ts';

/** Which rules share a sentence. */
const COMMUNES: readonly (readonly [RegExp, Commune])[] = [
  [/^BR-(?:27|28)$/, 'NEGATIF'],
  [/^BR-(?:29|30)$/, 'PERIODE'],
  [/^BR-(?:33|38|42|44)$/, 'MOTIF'],
  [/^BR-CO-(?:0[5-8]|21|22|23|24)$/, 'MOTIF'],
  [/^BR-(?:62|63|64|65)$/, 'SCHEME'],
  [/^BR-CO-(?:19|20)$/, 'PERIODE_VIDE'],
  [/^BR-CO-(?:10|11|12|13|14)$/, 'TOTAL'],
  [/^BR-DEC-\d\d$/, 'DECIMALES'],
  [/^BR-O-1[1-4]$/, 'HORS_CHAMP'],
  [/^BR-(?:0\d|1\d|2\d|3\d|4\d|5\d)$/, 'MANQUE'],
  [/^BR-CO-(?:04|18)$/, 'MANQUE'],
];

const RANGS: Readonly<Record<string, (famille: Famille) => DeFamille>> = {
  '01': () => 'EMPLOI',
  '02': () => 'IDENTITES',
  '03': () => 'IDENTITES',
  '04': () => 'IDENTITES',
  '05': () => 'TAUX',
  '06': () => 'TAUX',
  '07': () => 'TAUX',
  '08': () => 'BASE',
  '09': (f) => (f.parTaux ? 'MONTANT' : 'MONTANT_NUL'),
  '10': (f) => (f.motif === 'REQUIS' ? 'MOTIF_REQUIS' : 'MOTIF_INTERDIT'),
};

/** The words of ours that a sentence leaves open; what only a finding knows stays to be filled. */
const completer = ([message, remede]: Phrase, mots: Readonly<Record<string, string>>): Phrase => [
  message.replace(/\{(\w+)\}/g, (trou, cle: string) => mots[cle] ?? trou),
  remede,
];

function phraseDeFamille(nom: string, rang: string, textes: TextesEn16931): Phrase | undefined {
  const famille = FAMILLES.find((f) => f.famille === nom);
  const sorte = famille && RANGS[rang]?.(famille);
  if (!sorte) return undefined;
  return completer(textes.familles[sorte], {
    categorie: `${famille.categorie} (${textes.categories[nom] ?? ''})`,
    identites: textes.identites[famille.identites],
    taux: textes.taux[famille.taux],
  });
}

/** Sentences of an EN 16931 rule; undefined where the id is not one that we know. */
export function phraseEn16931(regle: string, textes: TextesEn16931): Phrase | undefined {
  if (Object.hasOwn(textes.particulieres, regle)) return textes.particulieres[regle];
  if (regle === 'BR-FXEXT-08') return textes.communes.TOTAL;
  // What EXTENDED puts in the place of a rule is said as that rule.
  const id = regle.replace(/^BR-FXEXT-/, 'BR-');
  if (Object.hasOwn(textes.particulieres, id)) return textes.particulieres[id];
  const liste = textes.listesDeCodes[/^BR-CL-(\d\d)$/.exec(id)?.[1] ?? ''];
  if (liste) return completer(textes.codeHorsListe, { liste });
  const commune = COMMUNES.find(([forme]) => forme.test(id));
  if (commune) return textes.communes[commune[1]];
  const [, famille = '', rang = ''] = /^BR-([A-Z]{1,2})-(\d\d)$/.exec(id) ?? [];
  return phraseDeFamille(famille, rang, textes);
}
