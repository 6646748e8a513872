import type { Anomalie } from '@orpheon/domain';
import { fatale } from '../trouvailles.ts';

interface Place {
  readonly ligne: number;
  readonly colonne: number;
}

/** Where the parser stopped, and what it had by then. */
export interface ArretDuLecteur {
  /** The parser's own words, without position. */
  readonly message: string;
  readonly position: Place;
  /** Was the document's element read to its end? */
  readonly racineFermee: boolean;
}

/** What the form of an XML document is broken by, as far as a person can mend it; linear in the length of `texte`. */
export function direMalforme(texte: string, { message, position, racineFermee }: ArretDuLecteur): Anomalie {
  const fautive = chercherEsperluette(texte);
  if (fautive !== null) {
    const place = placeDe(texte, fautive);
    // the parser looks far for the end of what "&" begins: it may stop anywhere behind
    if (avant(place, position)) {
      const valeur = texte.slice(fautive, fautive + 20).replace(/[<\r\n][\s\S]*/, '');
      return fatale('ORP-XML-ESPERLUETTE', 'SYNTAXE', { position: place, valeur });
    }
  }
  const [, ouvert] = /^unclosed tag: (.{1,80})/.exec(message) ?? [];
  if (ouvert !== undefined) return fatale('ORP-XML-COUPE', 'SYNTAXE', { position, parametres: { element: ouvert } });
  if (racineFermee && /^(?:documents may contain only one root|text data outside)/.test(message)) {
    return fatale('ORP-XML-APRES', 'SYNTAXE', { position });
  }
  return fatale('ORP-XML-MALFORME', 'SYNTAXE', { position });
}

const avant = (a: Place, b: Place): boolean => a.ligne < b.ligne || (a.ligne === b.ligne && a.colonne <= b.colonne);

function placeDe(texte: string, index: number): Place {
  let ligne = 1;
  let debut = 0;
  for (let i = texte.indexOf('\n'); i >= 0 && i < index; i = texte.indexOf('\n', i + 1)) {
    ligne++;
    debut = i + 1;
  }
  return { ligne, colonne: index - debut + 1 };
}

/** The five entities of XML and references to characters. */
const ENTITE = /&(?:amp|lt|gt|quot|apos|#\d{1,8}|#x[\da-f]{1,8});/iy;
/** Where "&" is a letter like any other. */
const SECTIONS = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
] as const;

/** The first "&" that begins none of them; null where there is none. */
function chercherEsperluette(texte: string): number | null {
  let prochaines = SECTIONS.map(([debut]) => texte.indexOf(debut));
  let i = texte.indexOf('&');
  while (i >= 0) {
    const ouvertes = prochaines.filter((p) => p >= 0 && p < i);
    if (ouvertes.length > 0) {
      const ouverte = Math.min(...ouvertes);
      const fin = texte.indexOf(SECTIONS[prochaines.indexOf(ouverte)]?.[1] ?? '', ouverte);
      if (fin < 0) return null;
      prochaines = prochaines.map((p, n) => (p >= 0 && p < fin ? texte.indexOf(SECTIONS[n]?.[0] ?? '', fin) : p));
      i = texte.indexOf('&', Math.max(fin, i));
      continue;
    }
    ENTITE.lastIndex = i;
    if (!ENTITE.test(texte)) return i;
    i = texte.indexOf('&', i + 1);
  }
  return null;
}
