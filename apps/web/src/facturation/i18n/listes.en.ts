export const listes = {
  'liste.uneFacture': 'invoice {{numero}}',
} as const;
