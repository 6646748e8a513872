import type { Textes } from './textes.ts';

/** An action on many invoices, in one mail. */
export const GROUPES: Textes['groupes'] = {
  MISE_A_DISPOSITION: {
    objet: (m) => `${m.nombre} factures reçues de ${m.fournisseur}`,
    annonce: (m) => `${m.fournisseur} vous adresse ${m.nombre} factures. Elles sont à votre disposition.`,
    suite: () => 'Le délai de paiement court à partir de cette mise à disposition.',
    bouton: 'Voir les factures reçues',
  },
  SUSPENDUE: {
    objet: (m) => `${m.nombre} factures suspendues`,
    annonce: (m) => `${m.destinataire} a suspendu ${m.nombre} de vos factures et attend un complément pour chacune.`,
    suite: () => 'Le traitement de chaque facture reprendra dès qu’elle aura été complétée.',
    bouton: 'Voir les factures suspendues',
  },
  SUSPENSION_LEVEE: {
    objet: (m) => `${m.nombre} factures : la suspension est levée`,
    annonce: (m) => `${m.destinataire} reprend le traitement de ${m.nombre} de vos factures.`,
    bouton: 'Voir les factures',
  },
  A_RECYCLER: {
    objet: (m) => `${m.nombre} factures à recycler`,
    annonce: (m) => `${m.destinataire} demande de réadresser ${m.nombre} de vos factures.`,
    suite: () => 'Chaque facture garde son numéro : indiquez son bon destinataire, service ou engagement.',
    bouton: 'Voir les factures à recycler',
  },
  REJETEE: {
    objet: (m) => `${m.nombre} factures rejetées`,
    annonce: (m) => `${m.destinataire} a rejeté ${m.nombre} de vos factures. Elles ne seront pas payées en l’état.`,
    suite: () => 'Lisez le motif. Si une correction est possible, déposez de nouvelles factures sous d’autres numéros.',
    bouton: 'Voir les factures rejetées',
  },
  MISE_EN_PAIEMENT: {
    objet: (m) => `${m.nombre} factures mises en paiement`,
    annonce: (m) => `${m.destinataire} a mis en paiement ${m.nombre} de vos factures.`,
    suite: () => 'Le délai de virement dépend ensuite des banques.',
    bouton: 'Voir les factures',
  },
};
