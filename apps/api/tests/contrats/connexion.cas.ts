import { MOT_DE_PASSE_ESSAI } from '@orpheon/testing';

/** Proving who one is. */
export const CAS_CONNEXION = {
  consulterConfirmation: { titulaire: 'agente' },
  confirmerIdentite: {
    titulaire: 'agente',
    corps: () => ({ moyen: 'MOT_DE_PASSE', motDePasse: MOT_DE_PASSE_ESSAI }),
    reussite: 204,
  },
} as const;
