import { ecrireDecimal, egaux, sommer, ZERO } from '../../../commun/decimal.ts';
import type { InvoiceLine, Party, SemanticInvoice } from '../../semantique.ts';
import { pourChaque, type Regle } from './regle.ts';
import { auCentime } from './totaux.ts';

/**
 * The rules that Factur-X EXTENDED (1.08) has of its own: notes, tax numbers, and lines that are parts of other lines (BT-X-304). Not
 * here: BR-FXEXT-04, whose list (UNTDED 6313 and an extension of it) is not versioned here, and 07, 09, 10, which only allow: BR-FXEXT-22
 * to 27 leave such lines out, and no amount stands on a product within a product.
 */
const TYPES_DE_LIGNE: ReadonlySet<string> = new Set(['DETAIL', 'GROUP', 'INFORMATION']);
const groupe = (l: InvoiceLine): boolean => l.lineType === 'GROUP';
const compte = (l: InvoiceLine): boolean => groupe(l) || l.lineType === 'DETAIL';

/** A subject asks for a text, or a code that stands for it. */
const sansTexte = (sujet: string | undefined, texte: string | undefined, code: string | undefined): boolean =>
  sujet !== undefined && !texte && code === undefined;

/** Every party but the seller, with its group. */
const autresParties = ({
  otherParties: o,
  ...f
}: SemanticInvoice): readonly (readonly [string, Party | undefined])[] => [
  ['BG-7', f.buyer],
  ['BG-10', f.payee],
  ['BG-11', f.taxRepresentative],
  ['BG-X-36', o?.invoicee],
  ['BG-X-33', o?.invoicer],
  ['BG-X-73', o?.payer],
  ['BG-X-49', o?.salesAgent],
  ['BG-X-62', o?.buyerAgent],
  ['BG-X-54', o?.buyerTaxRepresentative],
  ['BG-X-18', o?.endUser],
  ['BG-X-27', o?.ultimateShipTo],
  ['BG-X-30', o?.shipFrom],
  ...(f.paymentSchedule ?? []).map((t, i) => [`BT-20-00[${i + 1}]/BG-X-77`, t.payee] as const),
];

/** Parts of each line, by the number of that line: lines that say no parent are part of none. */
function partiesDe(lines: readonly InvoiceLine[]): ReadonlyMap<string, readonly InvoiceLine[]> {
  const parties = new Map<string, InvoiceLine[]>();
  for (const l of lines) {
    if (l.parentLine === undefined) continue;
    const soeurs = parties.get(l.parentLine);
    if (soeurs) soeurs.push(l);
    else parties.set(l.parentLine, [l]);
  }
  return parties;
}

const lieu = (rang: number, terme: string): string => `BG-25[${rang + 1}]/${terme}`;

export const REGLES_DES_EXTENSIONS: readonly Regle[] = [
  pourChaque(
    'BR-FXEXT-01',
    'BG-1',
    (f) => f.notes,
    (n, s) => {
      if (sansTexte(n.subject, n.text, n.code)) s('BT-22');
    },
  ),
  pourChaque(
    'BR-FXEXT-02',
    'BG-25',
    (f) => f.lines,
    (l, s) => {
      if (sansTexte(l.noteSubject, l.note, l.noteCode)) s('BT-127');
    },
  ),
  {
    id: 'BR-FXEXT-03',
    verifier(f, signaler) {
      for (const [terme, partie] of autresParties(f))
        if (partie?.taxRegistration !== undefined) signaler(terme, partie.taxRegistration);
    },
  },
  pourChaque(
    'BR-FXEXT-05',
    'BG-25',
    (f) => f.lines,
    ({ lineType: type }, s) => {
      if (type !== undefined && !TYPES_DE_LIGNE.has(type)) s('BT-X-8', type);
    },
  ),
  {
    id: 'BR-FXEXT-06',
    verifier({ lines }, signaler) {
      const parties = partiesDe(lines);
      for (const [i, l] of lines.entries()) {
        const liee = l.parentLine !== undefined || (l.id !== undefined && parties.has(l.id));
        if (liee && l.lineType === undefined) signaler(lieu(i, 'BT-X-8'));
      }
    },
  },
  {
    id: 'BR-FXEXT-08',
    verifier({ lines }, signaler, c) {
      // by the number of the group, which several lines may bear
      const sousTotaux = new Map(
        [...partiesDe(lines)].map(([parente, parties]) => {
          const comptees = parties.filter(compte);
          const attendu = auCentime(sommer(comptees.map((p) => c.valeur(p.netAmount))));
          return [parente, { attendu, entieres: comptees.every((p) => p.netAmount !== undefined) }] as const;
        }),
      );
      for (const [i, l] of lines.entries()) {
        if (!groupe(l) || l.netAmount === undefined) continue;
        const { attendu, entieres } = sousTotaux.get(l.id ?? '') ?? { attendu: auCentime(ZERO), entieres: true };
        if (!entieres || !egaux(auCentime(c.valeur(l.netAmount)), attendu))
          signaler(lieu(i, 'BT-131'), l.netAmount, { attendu: ecrireDecimal(attendu) });
      }
    },
  },
  {
    id: 'BR-FXEXT-11',
    verifier({ lines }, signaler) {
      const numeros = new Set(lines.map((l) => l.id));
      for (const [i, { parentLine: parent }] of lines.entries())
        if (parent !== undefined && !numeros.has(parent)) signaler(lieu(i, 'BT-X-304'), parent);
    },
  },
  {
    id: 'BR-FXEXT-12',
    verifier({ lines }, signaler) {
      const totalisees = new Set(lines.filter((l) => groupe(l) && l.netAmount !== undefined).map((l) => l.id));
      for (const [i, l] of lines.entries())
        if (groupe(l) && l.netAmount === undefined && l.parentLine !== undefined && totalisees.has(l.parentLine))
          signaler(lieu(i, 'BT-131'), undefined, { parente: l.parentLine });
    },
  },
];
