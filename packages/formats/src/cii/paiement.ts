import type { PaymentInstructions } from '@orpheon/domain';
import { autresMoyens, type LectureDeMoyen, moyensPropres } from '../moyens.ts';
import type { Noeud } from '../xml/modele.ts';
import type { Releve } from '../xml/releve.ts';
import { premier } from './valeurs.ts';

const CODE = 'ram:TypeCode';
const COMPTE = 'ram:PayeePartyCreditorFinancialAccount';

/** BG-16 to BG-19: the first means gives code and text; another one is told beside its account, or apart. */
export function lirePaiement(
  r: Releve,
  reglement: Noeud | undefined,
  termes: readonly Noeud[],
): PaymentInstructions | undefined {
  const moyens = reglement?.tous('ram:SpecifiedTradeSettlementPaymentMeans') ?? [];
  const moyen = moyens[0];
  if (!moyen) return undefined;
  r.noter('BG-16', moyen);
  const carte = moyens.map((n) => n.enfant('ram:ApplicableTradeSettlementFinancialCard')).find((n) => n !== undefined);
  r.noter('BG-18', carte);
  const mandate = premier(termes, (n) => r.texte('BT-89', n, 'ram:DirectDebitMandateID'));
  const creditorIdentifier = r.texte('BT-90', reglement, 'ram:CreditorReferenceID');
  const debitedAccount = premier(moyens, (n) =>
    r.texte('BT-91', n, 'ram:PayerPartyDebtorFinancialAccount', 'ram:IBANID'),
  );
  r.noter(
    'BG-19',
    reglement?.enfant('ram:CreditorReferenceID') ?? moyen.enfant('ram:PayerPartyDebtorFinancialAccount'),
  );
  const lecture: LectureDeMoyen = {
    code: CODE,
    lire: (n) => ({ meansCode: r.texte('BT-81', n, CODE), meansText: r.texte('BT-82', n, 'ram:Information') }),
    aUnCompte: (n) => n.enfant(COMPTE) !== undefined,
  };
  const propre = moyensPropres(r, moyen, lecture);
  return {
    ...lecture.lire(moyen),
    remittanceInformation: r.texte('BT-83', reglement, 'ram:PaymentReference'),
    creditTransfers: r.groupes('BG-17', moyens.filter(lecture.aUnCompte), (n) => {
      const compte = n.enfant(COMPTE);
      return {
        ...propre(n),
        account: r.texte('BT-84', compte, 'ram:IBANID') ?? r.texte('BT-84', compte, 'ram:ProprietaryID'),
        accountName: r.texte('BT-85', compte, 'ram:AccountName'),
        bic: r.texte('BT-86', n, 'ram:PayeeSpecifiedCreditorFinancialInstitution', 'ram:BICID'),
      };
    }),
    ...autresMoyens(r, moyens, moyen, lecture),
    ...(carte && {
      card: { number: r.texte('BT-87', carte, 'ram:ID'), holder: r.texte('BT-88', carte, 'ram:CardholderName') },
    }),
    ...((mandate ?? creditorIdentifier ?? debitedAccount) !== undefined && {
      directDebit: { mandate, creditorIdentifier, debitedAccount },
    }),
  };
}
