import { type Anomalie, estFatale, expliquer } from '@orpheon/domain';
import type { Langue } from '../../platform/erreurs.ts';
import type { CompteRendu } from './compte-rendu.query.ts';

const MOTS = {
  fr: {
    entetes: [
      'Fichier',
      'Facture',
      'Résultat',
      'Statut',
      'Destinataire',
      'Montant TTC',
      'Devise',
      'Gravité',
      'Règle',
      'Donnée',
      'Constat',
      'Remède',
      'Valeur lue',
      'Emplacement',
    ],
    acceptee: 'Acceptée',
    refusee: 'Refusée',
    fatale: 'Bloquant',
    avertissement: 'Avertissement',
    ligne: 'ligne',
    colonne: 'colonne',
  },
  en: {
    entetes: [
      'File',
      'Invoice',
      'Result',
      'Status',
      'Recipient',
      'Amount with VAT',
      'Currency',
      'Severity',
      'Rule',
      'Field',
      'Finding',
      'Remedy',
      'Value read',
      'Place',
    ],
    acceptee: 'Accepted',
    refusee: 'Refused',
    fatale: 'Blocking',
    avertissement: 'Warning',
    ligne: 'line',
    colonne: 'column',
  },
} as const;

/**
 * The report as a spreadsheet opens it: UTF-8 with BOM, `;`, one line a finding; a document that nothing is wrong with
 * has its line too. What a document says is never taken for a formula (decisions §1).
 */
export function ecrireCompteRendu(c: CompteRendu, langue: Langue): string {
  const mots = MOTS[langue];
  const constats = (anomalies: readonly Anomalie[], debut: readonly string[]): string[][] =>
    anomalies.length === 0
      ? [[...debut, ...Array<string>(7).fill('')]]
      : anomalies.map((a) => [...debut, ...constat(a, langue)]);
  const vide = Array<string>(4).fill('');
  const lignes = [
    ...(c.anomalies.length > 0 ? constats(c.anomalies, [c.nomFichier, '', mots.refusee, ...vide]) : []),
    ...c.factures.flatMap((f) =>
      constats(f.anomalies, [
        f.fichier ?? c.nomFichier,
        f.numero ?? '',
        f.statut === 'NON_CONFORME' ? mots.refusee : mots.acceptee,
        f.statut,
        f.destinataire ?? '',
        langue === 'fr' ? (f.montantTtc ?? '').replace('.', ',') : (f.montantTtc ?? ''),
        f.devise ?? '',
      ]),
    ),
    ...c.ecartes.flatMap((e) => constats(e.anomalies, [e.fichier, '', mots.refusee, ...vide])),
  ];
  return `\uFEFF${[mots.entetes, ...lignes].map((l) => l.map(cellule).join(';')).join('\r\n')}\r\n`;
}

function constat(a: Anomalie, langue: Langue): string[] {
  const mots = MOTS[langue];
  const { champ, message, remede } = expliquer(a, langue);
  const position = a.position && `${mots.ligne} ${a.position.ligne}, ${mots.colonne} ${a.position.colonne}`;
  const lieu = [position, a.chemin].filter(Boolean).join(' ');
  return [estFatale(a) ? mots.fatale : mots.avertissement, a.code, champ, message, remede, a.valeur ?? '', lieu];
}

const NOMBRE = /^-?\d+(?:[.,]\d+)?$/;

/** Quoted where it must be; what a spreadsheet would compute begins with an apostrophe. */
function cellule(texte: string): string {
  const sur = /^[=+\-@\t\r]/.test(texte) && !NOMBRE.test(texte) ? `'${texte}` : texte;
  return /[";\r\n]/.test(sur) ? `"${sur.replaceAll('"', '""')}"` : sur;
}
