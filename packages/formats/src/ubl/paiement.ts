import type { PaymentInstructions } from '@orpheon/domain';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';

/** BG-16 to BG-19: the repetitions of `PaymentMeans` differ by account only; the first gives means and text. */
export function lirePaiement(
  r: Releve,
  noeuds: readonly Noeud[],
  fournisseur: Noeud | undefined,
): PaymentInstructions | undefined {
  const premier = noeuds[0];
  if (!premier) return undefined;
  r.noter('BG-16', premier);
  const code = premier.enfant('cbc:PaymentMeansCode');
  const carte = noeuds.map((n) => n.enfant('cac:CardAccount')).find((n) => n !== undefined);
  const mandat = noeuds.map((n) => n.enfant('cac:PaymentMandate')).find((n) => n !== undefined);
  const creancier = fournisseur
    ?.tous('cac:PartyIdentification')
    .map((n) => n.enfant('cbc:ID'))
    .find((n) => n?.attribut('schemeID')?.toUpperCase() === 'SEPA');
  r.noter('BG-18', carte);
  r.noter('BG-19', mandat ?? creancier);
  r.noter('BT-90', creancier);
  return {
    meansCode: r.texte('BT-81', premier, 'cbc:PaymentMeansCode'),
    meansText: r.attribut('BT-82', code, 'name'),
    remittanceInformation: r.texte('BT-83', premier, 'cbc:PaymentID'),
    creditTransfers: r.groupes(
      'BG-17',
      noeuds.flatMap((n) => n.tous('cac:PayeeFinancialAccount')),
      (n) => ({
        account: r.texte('BT-84', n, 'cbc:ID'),
        accountName: r.texte('BT-85', n, 'cbc:Name'),
        bic: r.texte('BT-86', n, 'cac:FinancialInstitutionBranch', 'cbc:ID'),
      }),
    ),
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
