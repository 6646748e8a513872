import type { PaymentInstructions } from '@orpheon/domain';
import { autresMoyens, type LectureDeMoyen, moyenPropre } from '../moyens.ts';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';

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
  return {
    ...moyen.lire(premier),
    remittanceInformation: r.texte('BT-83', premier, 'cbc:PaymentID'),
    creditTransfers: r.groupes(
      'BG-17',
      noeuds.flatMap((n) => n.tous(COMPTE)),
      (n) => ({
        ...(n.parent && moyenPropre(r, n.parent, premier, moyen)),
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
