import type { Essai } from '../appui/application.ts';

/** Whoever rules Valmont, another structure, or one service of Valmont only. */
const GESTION = {
  titulaire: 'gestionnaire',
  etrangers: ['manuela'],
  autreService: ['gestionnaireVoirie'],
  lecteur: 'lectriceStructures',
} as const;

/** The text of a file is judged line by line, where its lines are. */
export const TELS_QUELS_FICHE = ['preparerImportServices.texte', 'importerServices.texte'];

/** A structure's own data. */
export function casFiche({ monde }: Pick<Essai, 'monde'>) {
  const { valmont } = monde.structures;
  const surValmont = { ...GESTION, params: () => ({ id: valmont.id }) };
  const { ecoles } = monde.services;
  const surEcoles = { ...GESTION, params: () => ({ id: valmont.id, serviceId: ecoles.id }) };
  const service = {
    nom: ecoles.nom,
    debutValidite: null,
    finValidite: null,
    engagementObligatoire: false,
    courriel: null,
    telephone: null,
    adresse: null,
    complementAdresse: null,
    codePostal: null,
    ville: null,
  };
  const fichier = () => ({ texte: 'code;nom\nPARCS;Parcs et jardins\n' });
  return {
    // narrowed to the services held: of a structure where none is, nothing is known
    listerServices: { ...surValmont, autreService: ['manuela'] as const },
    exporterServices: { ...surValmont, autreService: ['manuela'] as const },
    creerService: { ...surValmont, corps: () => ({ code: 'CRECHE', ...service }), reussite: 201 },
    consulterService: surEcoles,
    modifierService: { ...surEcoles, corps: () => ({ version: 1, ...service }) },
    ouvrirService: { ...surEcoles, corps: () => ({ version: 1, actif: true }) },
    preparerImportServices: { ...surValmont, corps: fichier },
    // the preview was of something else
    importerServices: { ...surValmont, corps: () => ({ ...fichier(), empreinte: '0'.repeat(64) }), reussite: 409 },
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
