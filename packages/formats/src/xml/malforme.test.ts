import { describe, expect, it } from 'vitest';
import { lireArbre } from './lecteur.ts';

const lire = (texte: string) => lireArbre(new TextEncoder().encode(texte)).anomalies[0];

describe('an XML that is not well formed', () => {
  it.each([
    ['a name with a bare &', '<a>\n<b>Dupont & Fils</b>\n</a>', { ligne: 2, colonne: 11 }, '& Fils'],
    ['the same, a ";" far behind', '<a>\n<b>Dupont & Fils</b><c>x;</c></a>', { ligne: 2, colonne: 11 }, '& Fils'],
    ['an entity of HTML', '<a>Soci&eacute;t&eacute;</a>', { ligne: 1, colonne: 8 }, '&eacute;t&eacute;'],
    ['a & after one that is in a section', '<a><![CDATA[ & ]]><!-- & --> & </a>', { ligne: 1, colonne: 30 }, '& '],
  ])('%s: says which & and where', (_, texte, position, valeur) =>
    expect(lire(texte)).toMatchObject({ code: 'ORP-XML-ESPERLUETTE', position, valeur }),
  );

  it('cut short: says in what', () =>
    expect(lire('<a><b>1</b><c>2')).toMatchObject({ code: 'ORP-XML-COUPE', parametres: { element: 'c' } }));

  it.each([
    ['a second document', '<a/><a/>'],
    ['words', '<a/>fin'],
  ])('%s after its end', (_, texte) => expect(lire(texte)).toMatchObject({ code: 'ORP-XML-APRES' }));

  it.each([
    ['words before its start', 'début<a/>'],
    ['tags that cross', '<a><b></a></b>'],
    ['an attribute without quotes', '<a b=1/>'],
    ['a & that is well written before another fault', '<a>&amp;&#38;&#x26;<b></a>'],
  ])('%s', (_, texte) => expect(lire(texte)).toMatchObject({ code: 'ORP-XML-MALFORME' }));
});
