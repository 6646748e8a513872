import { GROUPES } from './groupe.en.ts';
import { ecrireJour, ecrireMontant, type Mots, type Textes } from './textes.ts';

const pluriel = (n: number, un: string): string => `${n} ${un}${n === 1 ? '' : 's'}`;
const refusees = (m: Mots): string => `${pluriel(m.refusees, 'invoice')} refused`;
const acceptees = (m: Mots): string => `${pluriel(m.acceptees, 'invoice')} accepted`;
const ceQuiEstRefuse = (m: Mots): string =>
  m.refusees === 1 && m.numerosRefuses ? `Invoice ${m.numerosRefuses} refused` : `Deposit “${m.fichier}” refused`;

export const EN: Textes = {
  langue: 'en',
  facture: (numero) => (numero ? `Invoice ${numero}` : 'Invoice without a number'),
  avoir: (numero) => (numero ? `Credit note ${numero}` : 'Credit note without a number'),
  bonjour: (prenom) => `Hello ${prenom},`,
  faits: {
    numero: 'Number',
    montant: 'Total with VAT',
    date: 'Invoice date',
    fournisseur: 'Supplier',
    destinataire: 'Recipient',
    service: 'Department',
    engagement: 'Purchase order (engagement)',
    motif: 'Reason',
    commentaire: 'Comment',
    flux: 'Flow number',
    fichier: 'File',
    acceptees: 'Invoices accepted',
    refusees: 'Invoices refused',
    numerosRefuses: 'Numbers refused',
  },
  montant: (valeur, devise) => ecrireMontant('en-GB', valeur, devise),
  date: (jour) => ecrireJour('en-GB', jour, { day: 'numeric', month: 'long', year: 'numeric' }),
  pied: 'You receive this message because you follow the invoices of your structure on Orphéon. Please do not reply: nobody reads this address.',
  preferences: 'Choose my notifications',
  groupes: GROUPES,
  plusieursDestinataires: 'Your recipient',
  autres: (nombre) => `and ${pluriel(nombre, 'other')}`,
  messages: {
    SUSPENDUE: {
      objet: (m) => `${m.facture} suspended: waiting for you`,
      annonce: (m) => `${m.destinataire} has suspended this invoice and is waiting for something from you.`,
      suite: () => 'Add the document or the explanation asked for: processing will go on where it stopped.',
      bouton: 'Complete the invoice',
      lecture: {
        objet: (m) => `${m.facture} suspended`,
        suite: () => 'Somebody of your structure who may change issued invoices has to complete it.',
        bouton: 'See the invoice',
      },
    },
    SUSPENSION_LEVEE: {
      objet: (m) => `${m.facture}: no longer suspended`,
      annonce: (m) => `${m.destinataire} is processing this invoice again. You have nothing more to provide.`,
      bouton: 'See the invoice',
    },
    A_RECYCLER: {
      objet: (m) => `${m.facture} to be readdressed: waiting for you`,
      annonce: (m) =>
        `${m.destinataire} is not the right recipient of this invoice, or its references need correcting.`,
      suite: () =>
        'Give the right recipient, department or purchase order. The invoice keeps its number: do not file another one.',
      bouton: 'Readdress the invoice',
      lecture: {
        objet: (m) => `${m.facture} to be readdressed`,
        suite: () => 'Somebody of your structure who may change issued invoices has to correct its address.',
        bouton: 'See the invoice',
      },
    },
    REJETEE: {
      objet: (m) => `${m.facture} rejected`,
      annonce: (m) => `${m.destinataire} has rejected this invoice. It will not be paid as it is.`,
      suite: () => 'Read the reason. Where it can be corrected, file a new invoice under another number.',
      bouton: 'See the invoice',
    },
    MISE_EN_PAIEMENT: {
      objet: (m) => `${m.facture}: payment ordered`,
      annonce: (m) => `${m.destinataire} has ordered the payment of this invoice.`,
      suite: () => 'How long the transfer takes then depends on the banks.',
      bouton: 'See the invoice',
    },
    REFUSEE: {
      objet: (m) => `${m.facture} refused by its approver`,
      annonce: () => 'The approver has refused this invoice: it will not reach its recipient.',
      suite: () => 'Read the reason, then file a new invoice under another number.',
      bouton: 'See the invoice',
    },
    MAUVAIS_VALIDEUR: {
      objet: (m) => `${m.facture}: the approver needs correcting`,
      annonce: () => 'The structure named to approve this invoice says that it is not the right one.',
      suite: () => 'Name the right approver: the invoice will go there at once.',
      bouton: 'Correct the approver',
      lecture: {
        objet: (m) => `${m.facture}: the approver needs correcting`,
        suite: () => 'Somebody of your structure who may change issued invoices has to name the right approver.',
        bouton: 'See the invoice',
      },
    },
    MISE_A_DISPOSITION: {
      objet: (m) => `${m.facture} from ${m.fournisseur} to process`,
      annonce: (m) => `${m.fournisseur} has sent you an invoice. It is at your disposal.`,
      suite: () => 'The payment period starts now.',
      bouton: 'Process the invoice',
      lecture: {
        objet: (m) => `${m.facture} from ${m.fournisseur}`,
        suite: () => 'The payment period starts now.',
        bouton: 'See the invoice',
      },
    },
    COMPLETEE: {
      objet: (m) => `${m.facture} from ${m.fournisseur} completed`,
      annonce: (m) => `${m.fournisseur} has provided what you were waiting for.`,
      suite: () => 'You can go on processing this invoice.',
      bouton: 'Go on with the invoice',
      lecture: {
        objet: (m) => `${m.facture} from ${m.fournisseur} completed`,
        suite: () => 'Its processing can go on.',
        bouton: 'See the invoice',
      },
    },
    ABANDONNEE: {
      objet: (m) => `${m.facture} from ${m.fournisseur} withdrawn`,
      annonce: (m) => `${m.fournisseur} has withdrawn this invoice. You need not process it any more.`,
      bouton: 'See the invoice',
    },
    SAISIES_OUBLIEES: {
      objet: (m) => (m.nombre > 1 ? `${m.nombre} invoices typed but not sent` : 'An invoice typed but not sent'),
      annonce: (m) =>
        `You began to type ${m.nombre > 1 ? `${m.nombre} invoices` : 'an invoice'} more than a week ago and did not send ${m.nombre > 1 ? 'them' : 'it'}. The recipient has received nothing: saving a draft does not send it.`,
      suite: () => 'Go on typing to send it, or delete it if it is no longer needed.',
      bouton: 'See what I was typing',
    },
    FLUX_REJETE: {
      objet: ceQuiEstRefuse,
      annonce: (m) =>
        m.refusees > 0
          ? `Your deposit was not taken in: ${refusees(m)}. Nothing was sent to the recipient.`
          : 'Your deposit was not taken in: no invoice could be read in it. Nothing was sent.',
      suite: () => 'The report shows every problem and how to mend it. The invoice numbers stay free.',
      bouton: 'Read the report',
    },
    FLUX_INTEGRE_PARTIEL: {
      objet: (m) => `Deposit “${m.fichier}”: ${refusees(m)}`,
      annonce: (m) => `Your deposit was taken in only in part: ${acceptees(m)}, ${refusees(m)}.`,
      suite: () => 'The report shows every problem and how to mend it. File again only the invoices refused.',
      bouton: 'Read the report',
    },
    FLUX_INCIDENTE: {
      objet: (m) => `Deposit “${m.fichier}”: processing incident`,
      annonce: () => 'A fault on our side has interrupted your deposit. Your file is kept.',
      suite: () => 'You can file it again. If it happens again, give this flow number to support.',
      bouton: 'See the deposit',
    },
  },
};
