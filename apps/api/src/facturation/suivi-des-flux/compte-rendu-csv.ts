import { type Anomalie, deplier, estDeposee, estFatale, expliquer, MOTS_DES_STATUTS } from '@orpheon/domain';
import { BOM, celluleTexte, ligneCsv } from '../../platform/csv.ts';
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
  // an amount is a number, whatever its sign; everything else is text
  const constats = (anomalies: readonly Anomalie[], debut: readonly string[], montant = '', devise = ''): string[] => {
    const tete = [
      ...debut.map(celluleTexte),
      langue === 'fr' ? montant.replace('.', ',') : montant,
      celluleTexte(devise),
    ];
    const suites =
      anomalies.length === 0 ? [Array<string>(7).fill('')] : deplier(anomalies).map((a) => constat(a, langue));
    return suites.map((suite) => ligneCsv([...tete, ...suite.map(celluleTexte)]));
  };
  const sansFacture = (fichier: string, anomalies: readonly Anomalie[]): string[] =>
    constats(anomalies, [fichier, '', mots.refusee, '', '']);
  return [
    BOM + ligneCsv(mots.entetes.map(celluleTexte)),
    ...(c.anomalies.length > 0 ? sansFacture(c.nomFichier, c.anomalies) : []),
    ...c.factures.flatMap((f) => {
      const resultat = estDeposee(f.statut) ? mots.acceptee : mots.refusee;
      const statut = MOTS_DES_STATUTS[f.statut][langue];
      const debut = [f.fichier ?? c.nomFichier, f.numero ?? '', resultat, statut, f.destinataire ?? ''];
      return constats(f.anomalies, debut, f.montantTtc ?? '', f.devise ?? '');
    }),
    ...c.ecartes.flatMap((e) => sansFacture(e.fichier, e.anomalies)),
  ].join('');
}

function constat(a: Anomalie, langue: Langue): string[] {
  const mots = MOTS[langue];
  const { champ, message, remede } = expliquer(a, langue);
  const position = a.position && `${mots.ligne} ${a.position.ligne}, ${mots.colonne} ${a.position.colonne}`;
  const lieu = [position, a.chemin].filter(Boolean).join(' ');
  return [estFatale(a) ? mots.fatale : mots.avertissement, a.code, champ, message, remede, a.valeur ?? '', lieu];
}
