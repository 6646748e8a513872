export const listes = {
  'liste.uneFacture': 'la facture {{numero}}',
} as const;
