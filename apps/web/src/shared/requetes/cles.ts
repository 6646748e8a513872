/** Every query key, so that a live event knows what it makes stale. Filters go last. */
export type CoteFacture = 'emises' | 'recues';

export const cles = {
  moi: ['moi'] as const,
  identite: ['identite'] as const,
  securite: ['compte', 'securite'] as const,
  sessions: ['compte', 'sessions'] as const,
  moyensDeConfirmation: ['compte', 'confirmation'] as const,
  configuration: ['configuration'] as const,
  maintenance: ['maintenance'] as const,
  actualites: ['actualites'] as const,
  attentes: (structureId: string | null) => ['attentes', structureId] as const,
  signalements: ['attentes', 'signalements'] as const,
  attentesParService: (structureId: string | null) => ['attentes', 'services', structureId] as const,
  evenements: (structureId: string | null) => ['evenements', structureId] as const,
  structuresPubliques: (texte: string) => ['structures-publiques', 'liste', texte] as const,
  support: (quoi: 'comptes' | 'compte' | 'structures' | 'structure' | 'demandes' | 'actes', de: string) =>
    ['support', quoi, de] as const,
  structurePublique: (id: string) => ['structures-publiques', 'une', id] as const,
  structure: (id: string) => ['organisation', 'structure', id] as const,
  coordonnees: (structureId: string) => ['organisation', 'coordonnees', structureId] as const,
  piecesDeStructure: (structureId: string) => ['organisation', 'pieces', structureId] as const,
  services: (structureId: string, filtres: object) =>
    ['organisation', 'services', structureId, 'liste', filtres] as const,
  service: (structureId: string, id: string) => ['organisation', 'services', structureId, 'un', id] as const,
  utilisateurs: (structureId: string, filtres: object) =>
    ['organisation', 'utilisateurs', structureId, 'liste', filtres] as const,
  utilisateur: (structureId: string, id: string) => ['organisation', 'utilisateurs', structureId, 'un', id] as const,
  portees: (structureId: string, texte: string) => ['organisation', 'portees', structureId, texte] as const,
  historiqueDeStructure: (structureId: string, filtres: object) =>
    ['organisation', 'historique', structureId, 'liste', filtres] as const,
  mesDemandes: (filtres: object) => ['organisation', 'demandes', filtres] as const,
  approbations: (nature: string) => ['organisation', 'approbations', nature] as const,
  mesRattachements: ['organisation', 'rattachements'] as const,
  propositions: ['organisation', 'propositions'] as const,
  structuresARattacher: (texte: string) => ['organisation', 'a-rattacher', texte] as const,
  servicesARattacher: (structureId: string, texte: string) =>
    ['organisation', 'a-rattacher', structureId, 'services', texte] as const,
  personnesAChoisir: (structureId: string, texte: string) => ['organisation', 'personnes', structureId, texte] as const,
  entreprise: (siret: string) => ['organisation', 'entreprise', siret] as const,
  factures: (cote: CoteFacture, filtres: object) => ['factures', cote, 'liste', filtres] as const,
  facture: (cote: CoteFacture, id: string) => ['factures', cote, 'une', id] as const,
  vues: (cote: CoteFacture) => ['vues', cote] as const,
  traitement: (id: string) => ['traitements', id] as const,
  comptesNouveaux: (factureId: string) => ['factures', 'recues', 'une', factureId, 'comptes'] as const,
  notes: (factureId: string) => ['notes', factureId] as const,
  telechargements: ['telechargements'] as const,
  saisies: (structureId: string | null) => ['saisies', 'liste', structureId] as const,
  saisie: (id: string) => ['saisies', 'une', id] as const,
  faitsSaisie: (choix: object) => ['saisies', 'faits', choix] as const,
  servicesSaisie: (structureId: string, destinataireId: string, texte: string) =>
    ['saisies', 'services', structureId, destinataireId, texte] as const,
  piecesProposees: (structureId: string) => ['saisies', 'pieces', structureId] as const,
  coordonneesBancaires: (structureId: string) => ['saisies', 'comptes', structureId] as const,
  mandatPortail: (structureId: string) => ['saisies', 'mandat', structureId] as const,
  listeFlux: (filtres: object) => ['flux', 'liste', filtres] as const,
  flux: (id: string) => ['flux', 'un', id] as const,
};
