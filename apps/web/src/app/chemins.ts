/** Every address of the portal, in one place. The API, the folders and the menu say the same words. */
export const chemins = {
  accueil: '/',
  connexion: '/connexion',
  inscription: '/inscription',
  domaine: (domaine: CheminDomaine) => `/${domaine}`,
  facturesEmises: '/facturation/factures-emises',
  depot: '/facturation/factures-emises/depot',
  factureEmise: (id: string) => `/facturation/factures-emises/${id}`,
  facturesRecues: '/facturation/factures-recues',
  factureRecue: (id: string) => `/facturation/factures-recues/${id}`,
  traitement: (id: string) => `/facturation/factures-recues/traitements/${id}`,
  suiviDesFlux: '/facturation/suivi-des-flux',
  flux: (id: string) => `/facturation/suivi-des-flux/${id}`,
  structuresPubliques: '/organisation/structures-publiques',
  structurePublique: (id: string) => `/organisation/structures-publiques/${id}`,
  compte: '/compte',
  rattachements: '/compte/rattachements',
  habilitations: '/compte/habilitations',
  demandes: '/compte/demandes',
  adresseDeConnexion: '/compte/adresse-de-connexion',
  support: '/support',
  messages: '/communication/mes-messages',
  notesDeVersion: '/notes-de-version',
  contact: '/contact',
  mentionsLegales: '/mentions-legales',
  conditions: '/conditions-d-utilisation',
  confidentialite: '/confidentialite',
  accessibilite: '/accessibilite',
} as const;

export const DOMAINES_DU_PORTAIL = ['facturation', 'organisation', 'commande', 'raccordement', 'marche'] as const;
export type CheminDomaine = (typeof DOMAINES_DU_PORTAIL)[number];
