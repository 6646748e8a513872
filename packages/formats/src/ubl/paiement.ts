import type { ExchangeRate, PaymentInstructions } from '@orpheon/domain';
import { autresMoyens, type LectureDeMoyen, moyensPropres } from '../moyens.ts';
import { presents } from '../presents.ts';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';
import { date } from './valeurs.ts';

const CODE = 'cbc:PaymentMeansCode';
const COMPTE = 'cac:PayeeFinancialAccount';

/** BG-16 to BG-19: the first `PaymentMeans` gives means and text; another means is told beside its account, or apart. */
export function lirePaiement(
  r: Releve,
  noeuds: readonly Noeud[],
  fournisseur: Noeud | undefined,
): PaymentInstructions | undefined {
  const premier = noeuds[0];
  if (!premier) return undefined;
  r.noter('BG-16', premier);
  const carte = noeuds.map((n) => n.enfant('cac:CardAccount')).find((n) => n !== undefined);
  const mandat = noeuds.map((n) => n.enfant('cac:PaymentMandate')).find((n) => n !== undefined);
  const creancier = fournisseur
    ?.tous('cac:PartyIdentification')
    .map((n) => n.enfant('cbc:ID'))
    .find((n) => n?.attribut('schemeID')?.toUpperCase() === 'SEPA');
  r.noter('BG-18', carte);
  r.noter('BG-19', mandat ?? creancier);
  r.noter('BT-90', creancier);
  const moyen: LectureDeMoyen = {
    code: CODE,
    lire: (n) => ({ meansCode: r.texte('BT-81', n, CODE), meansText: r.attribut('BT-82', n.enfant(CODE), 'name') }),
    aUnCompte: (n) => n.enfant(COMPTE) !== undefined,
  };
  const propre = moyensPropres(r, premier, moyen);
  return {
    ...moyen.lire(premier),
    remittanceInformation: r.texte('BT-83', premier, 'cbc:PaymentID'),
    creditTransfers: r.groupes(
      'BG-17',
      noeuds.flatMap((n) => n.tous(COMPTE)),
      (n) => ({
        ...(n.parent && propre(n.parent)),
        account: r.texte('BT-84', n, 'cbc:ID'),
        accountName: r.texte('BT-85', n, 'cbc:Name'),
        bic: r.texte('BT-86', n, 'cac:FinancialInstitutionBranch', 'cbc:ID'),
      }),
    ),
    ...autresMoyens(r, noeuds, premier, moyen),
    ...(carte && {
      card: {
        number: r.texte('BT-87', carte, 'cbc:PrimaryAccountNumberID'),
        holder: r.texte('BT-88', carte, 'cbc:HolderName'),
      },
    }),
    ...((mandat || creancier) && {
      directDebit: {
        mandate: r.texte('BT-89', mandat, 'cbc:ID'),
        creditorIdentifier: valeurDe(creancier),
        debitedAccount: r.texte('BT-91', mandat, 'cac:PayerFinancialAccount', 'cbc:ID'),
      },
    }),
  };
}

/** Is the rate said for another number of units than one? */
const parLot = (n: Noeud, nom: string): boolean => {
  const base = valeurDe(n.enfant(nom));
  return base !== undefined && !/^0*1(\.0*)?$/.test(base);
};

/**
 * BG-X-41: UBL has an element of its own for it. A rate to divide by is the one of the other way; one that is said for a hundred
 * units is not read, since BG-X-41 has no place for the hundred.
 */
export function lireTauxDeChange(r: Releve, n: Noeud | undefined): ExchangeRate | undefined {
  if (!n) return undefined;
  const source = r.texte('BT-X-258', n, 'cbc:SourceCurrencyCode');
  const target = r.texte('BT-X-259', n, 'cbc:TargetCurrencyCode');
  const rate = r.nombre('BT-X-260', n, 'cbc:CalculationRate');
  const inverse = valeurDe(n.enfant('cbc:MathematicOperatorCode'))?.toLowerCase() === 'divide';
  const lu = presents({
    ...(inverse ? { source: target, target: source } : { source, target }),
    rate: parLot(n, 'cbc:SourceCurrencyBaseRate') || parLot(n, 'cbc:TargetCurrencyBaseRate') ? undefined : rate,
    date: date(r, 'BT-X-261', n, 'cbc:Date'),
  });
  if (lu) r.noter('BG-X-41', n);
  return lu;
}
