import type { Monde } from '@orpheon/testing';

/** The desk of the support. */
export const casSupport = (monde: Monde) => {
  const compte = { params: () => ({ id: monde.personnes.isole.id }), titulaire: 'support' } as const;
  const aide = { ...compte, corps: () => ({ motif: 'Demande 12' }) } as const;
  return {
    rechercherComptes: { titulaire: 'support', query: () => ({ texte: 'lacombe' }) },
    consulterCompte: compte,
    debloquerCompte: { ...aide, reussite: 204 },
    reinitialiserFacteursDeCompte: { ...aide, reussite: 204 },
    // no mail server in this world
    envoyerLienDeCompte: { ...aide, reussite: 503 },
    rechercherStructuresDuSupport: { titulaire: 'support', query: () => ({ texte: 'valmont' }) },
    consulterStructureDuSupport: { params: () => ({ id: monde.structures.delices.id }), titulaire: 'support' },
    listerActesDuSupport: { titulaire: 'support' },
  } as const;
};
