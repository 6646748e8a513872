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

/** BG-X-41: UBL has an element of its own for it. */
export function lireTauxDeChange(r: Releve, n: Noeud | undefined): ExchangeRate | undefined {
  const lu = presents({
    source: r.texte('BT-X-258', n, 'cbc:SourceCurrencyCode'),
    target: r.texte('BT-X-259', n, 'cbc:TargetCurrencyCode'),
    rate: r.nombre('BT-X-260', n, 'cbc:CalculationRate'),
    date: date(r, 'BT-X-261', n, 'cbc:Date'),
  });
  if (lu) r.noter('BG-X-41', n);
  return lu;
}
