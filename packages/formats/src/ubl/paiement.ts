import type { PaymentInstructions, PaymentMeans } from '@orpheon/domain';
import { autresMoyens, moyenPropre } from '../moyens.ts';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';

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
  const lire = (n: Noeud): PaymentMeans => ({
    meansCode: r.texte('BT-81', n, 'cbc:PaymentMeansCode'),
    meansText: r.attribut('BT-82', n.enfant('cbc:PaymentMeansCode'), 'name'),
  });
  const aUnCompte = (n: Noeud): boolean => n.enfant(COMPTE) !== undefined;
  const dit = lire(premier);
  return {
    ...dit,
    remittanceInformation: r.texte('BT-83', premier, 'cbc:PaymentID'),
    creditTransfers: r.groupes(
      'BG-17',
      noeuds.flatMap((n) => n.tous(COMPTE)),
      (n) => ({
        ...(n.parent && moyenPropre(lire(n.parent), dit)),
        account: r.texte('BT-84', n, 'cbc:ID'),
        accountName: r.texte('BT-85', n, 'cbc:Name'),
        bic: r.texte('BT-86', n, 'cac:FinancialInstitutionBranch', 'cbc:ID'),
      }),
    ),
    ...autresMoyens(r, noeuds, dit, { lire, aUnCompte }),
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
