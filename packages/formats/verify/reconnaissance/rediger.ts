import type { FacturePapier } from '@orpheon/testing/papier';
import { type Comptes, tableau } from './compter.ts';

export interface Mesures {
  readonly graine: number;
  readonly documents: readonly FacturePapier[];
  readonly texte: Comptes;
  readonly aNumeriser: readonly FacturePapier[];
  readonly scan: Comptes;
  readonly corpus: {
    readonly francais: Comptes;
    readonly etrangers: Comptes;
    readonly nombres: { readonly francais: number; readonly etrangers: number };
  };
}

const parGenerateur = (documents: readonly FacturePapier[]): string => {
  const noms = [...new Set(documents.map((d) => d.generateur))];
  return noms
    .map((nom) => {
      const siens = documents.filter((d) => d.generateur === nom);
      return `${nom}: ${siens.length} in ${new Set(siens.map((d) => d.gabarit)).size} layouts`;
    })
    .join('; ');
};

/** `docs/recognition.md`: how it works in a few lines, and what was measured. */
export const redigerDocument = ({ graine, documents, texte, aNumeriser, scan, corpus }: Mesures): string =>
  `# Recognition of plain PDFs

A plain PDF that somebody drops is read in their browser: its words with their places (pdf.js), then rules
(\`packages/formats/src/reconnaissance\`). A scan has no words: once it is uploaded, the portal's worker draws its pages at 200 dpi and
reads them (tesseract.js with its French data, both from npm; nothing leaves the portal), page by page, one document at a time, in a
thread of capped memory and time that can be cancelled. The same rules follow.

A value is kept when it is sure enough (0.6 of 1): by its label and its place, by check digits (SIRET, VAT number, IBAN), by sums that come
out right (HT + TVA = TTC, rate × base). What contradicts itself is left empty. The screen says of each field where it comes from, marks it on
the page, and counts what was recognised; the person checks. A draft that is opened again has its marks back: its PDF is read again, and
fills nothing. One that was left while its scan was read shows how far that is, and is filled once, by the rule of those who stayed. Nothing is
shown before the last page is read: totals, the day due and the account mostly stand there, and a sum carried forward is not the invoice's.

## Measured

\`ORPHEON_CORPUS=… npm run verify:reconnaissance\` writes this page (seed ${graine}). "Right" is of the fields printed and those made up.
A field that is printed and not recognised is empty; "made up" is a value where the page has none.

Layouts: those of \`gabarits-ecriture*.ts\` served to write the rules; those measured here (\`gabarits-mesure*.ts\`) were held apart, and no
rule was written after one of them. They were drawn by the same hand as the rules, after what French software prints: real documents vary more.

Taken together the fields pass what was asked (95 % from text, 85 % from a scan); one by one not all of them do: what misses is nearly always
left empty, seldom wrong. Single failures of these layouts were not looked into; where a kind of field failed in one, other layouts with it were
written from what software prints, and the rules after them.

### Text, ${documents.length} generated French invoices

${parGenerateur(documents)}.

${tableau(texte).join('\n')}

### Scans at 200 dpi, ${aNumeriser.length} generated French invoices

Printed, then made skew (up to 0.9°), greyish, grainy, and compressed as JPEG. ${parGenerateur(aNumeriser)}.

${tableau(scan).join('\n')}

### PDFs of the corpus that carry their invoice as XML, French: ${corpus.nombres.francais}

What the XML says and the page prints is expected. Most are one sample invoice in several profiles; its SIRET (999 999 998 00010) has a
wrong key and is left empty, as it should be.

${tableau(corpus.francais).join('\n')}

### The same, foreign: ${corpus.nombres.etrangers}

Nearly all are German: their labels are in no rule, which are French and English. What is found is found by check digits.

${tableau(corpus.etrangers).join('\n')}
`;
