import type { Essai } from '../appui/application.ts';

/** Whoever rules Valmont, another structure, or one service of Valmont only. */
const GESTION = {
  titulaire: 'gestionnaire',
  etrangers: ['manuela'],
  autreService: ['gestionnaireVoirie'],
  lecteur: 'lectriceStructures',
} as const;

/** A structure's own data. */
export function casFiche({ monde }: Pick<Essai, 'monde'>) {
  const { valmont } = monde.structures;
  const surValmont = { ...GESTION, params: () => ({ id: valmont.id }) };
  return {
    consulterStructure: surValmont,
    modifierStructure: {
      ...surValmont,
      corps: () => ({
        version: 1,
        raisonSociale: valmont.raisonSociale,
        libelle: null,
        adresse: valmont.adresse,
        complementAdresse: null,
        codePostal: valmont.codePostal,
        ville: valmont.ville,
        pays: 'FR',
        courriel: null,
        telephone: null,
        numeroTva: null,
        numeroRcs: null,
      }),
    },
    modifierParametres: {
      ...surValmont,
      corps: () => ({
        version: 1,
        doubleValidationBancaire: false,
        parametres: {
          serviceObligatoire: true,
          engagementObligatoire: true,
          serviceOuEngagement: false,
          maitriseOuvrage: false,
          maitriseOuvrageSeulement: false,
          miseEnPaiementNonCommuniquee: false,
          devisesAcceptees: [],
        },
      }),
    },
  };
}
