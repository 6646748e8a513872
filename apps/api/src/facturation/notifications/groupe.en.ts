import type { Textes } from './textes.ts';

export const GROUPES: Textes['groupes'] = {
  MISE_A_DISPOSITION: {
    objet: (m) => `${m.nombre} invoices received from ${m.fournisseur}`,
    annonce: (m) => `${m.fournisseur} has sent you ${m.nombre} invoices. They are at your disposal.`,
    suite: () => 'The payment period starts now.',
    bouton: 'See the invoices received',
  },
  SUSPENDUE: {
    objet: (m) => `${m.nombre} invoices suspended`,
    annonce: (m) => `${m.destinataire} has suspended ${m.nombre} of your invoices and waits for something on each.`,
    suite: () => 'The processing of each goes on once it is completed.',
    bouton: 'See the suspended invoices',
  },
  SUSPENSION_LEVEE: {
    objet: (m) => `${m.nombre} invoices: no longer suspended`,
    annonce: (m) => `${m.destinataire} is processing ${m.nombre} of your invoices again.`,
    bouton: 'See the invoices',
  },
  A_RECYCLER: {
    objet: (m) => `${m.nombre} invoices to be readdressed`,
    annonce: (m) => `${m.destinataire} asks for ${m.nombre} of your invoices to be readdressed.`,
    suite: () => 'Each keeps its number: give its right recipient, department or purchase order.',
    bouton: 'See the invoices to readdress',
  },
  REJETEE: {
    objet: (m) => `${m.nombre} invoices rejected`,
    annonce: (m) => `${m.destinataire} has rejected ${m.nombre} of your invoices. They will not be paid as they are.`,
    suite: () => 'Read the reason. Where it can be corrected, file new invoices under other numbers.',
    bouton: 'See the rejected invoices',
  },
  MISE_EN_PAIEMENT: {
    objet: (m) => `${m.nombre} invoices: payment ordered`,
    annonce: (m) => `${m.destinataire} has ordered the payment of ${m.nombre} of your invoices.`,
    suite: () => 'How long the transfer takes then depends on the banks.',
    bouton: 'See the invoices',
  },
};
