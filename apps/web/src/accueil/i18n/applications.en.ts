/** What each application is for. */
export const applications = {
  'domaines.aVenirTexte': 'This application is not open on this portal yet.',
  'domaines.sansDroit': 'Your rights do not include it: the main manager of your structure can grant it.',
  'domaines.fermee':
    'Your structure has not opened it: one of its managers can, among the applications of the structure.',
  'validateur.texte':
    'Check an electronic invoice in your browser, without an account and without sending it. Open to all.',
  'annuaire.texte': 'Find a public structure, its services, and what it demands on an invoice. Open to all.',
  'application.STRUCTURES.texte': 'Your structures, their services, the people attached and their rights.',
  'application.FACTURES_EMISES.texte': 'File invoices, follow them, complete or readdress them.',
  'application.FACTURES_RECUES.texte': 'Read and process the invoices sent to your structures and services.',
  'application.FACTURES_A_VALIDER.texte': 'Validate the invoices of your subcontractors and co-contractors.',
  'application.FACTURES_DE_TRAVAUX.texte': 'Statements of account of works contracts.',
  'application.MEMOIRES.texte': 'Statements of costs sent to courts.',
  'application.REMBOURSEMENTS.texte': 'Refund requests for energy taxes.',
  'application.SUIVI_DES_FLUX.texte': 'Every deposit, its state and its integration report.',
  'application.ENGAGEMENTS.texte': 'Publish and find the legal commitments to quote on invoices.',
  'application.MARCHES.texte': 'Contracts, their holders, co-contractors and subcontractors.',
  'application.RACCORDEMENTS.texte': 'The connection sheets of your systems.',
  'application.COMPTES_TECHNIQUES.texte': 'The accounts your software signs in with.',
  'application.SOLLICITATIONS_EMISES.texte': 'Your help requests and their answers.',
  'application.SOLLICITATIONS_RECUES.texte': 'The requests addressed to you.',
} as const;
