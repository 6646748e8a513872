/** Mon compte, its sections, and the ways into an account: apart from `fr.ts`, which the home page waits for. */
export const acces = {
  'sections.navigation': 'Rubriques de mon compte',
  'sections.compte': 'Mes informations',
  'sections.adresse': 'Adresse de connexion',
} as const;
