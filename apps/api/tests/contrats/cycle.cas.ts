import type { Monde } from '@orpheon/testing';

/** A structure's closing and its change of SIRET: every one refused by a rule, so that Valmont stays as it is. */
export function casCycle(monde: Monde) {
  const { valmont } = monde.structures;
  const surValmont = {
    titulaire: 'gestionnaire',
    etrangers: ['manuela'],
    autreService: ['gestionnaireVoirie'],
    lecteur: 'lectriceStructures',
    params: () => ({ id: valmont.id }),
  } as const;
  return {
    prevoirFermeture: surValmont,
    fermerStructure: {
      ...surValmont,
      corps: () => ({ motif: 'Fusion', identifiant: monde.structures.region.identifiant }),
      reussite: 422,
    },
    rouvrirStructure: { ...surValmont, corps: () => ({ motif: 'Fusion annulée' }), reussite: 409 },
    rouvrirStructureDuSupport: {
      titulaire: 'support',
      params: () => ({ id: valmont.id }),
      corps: () => ({ motif: 'Appel 12' }),
      reussite: 409,
    },
    prevoirSuccession: { ...surValmont, query: () => ({ siret: valmont.identifiant }) },
    changerSiret: {
      ...surValmont,
      corps: () => ({
        siret: valmont.identifiant,
        raisonSociale: valmont.raisonSociale,
        adresse: null,
        complementAdresse: null,
        codePostal: null,
        ville: null,
        reprises: ['personnes'],
        message: '',
      }),
      reussite: 422,
    },
  } as const;
}
