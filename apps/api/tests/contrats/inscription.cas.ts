import type { NomPersonne } from '@orpheon/testing';

/** How the contracts of an account are asked: signing up, links of mails, Mon compte. */

const preuve = { defi: 'd'.repeat(40), nombre: 0 };
const jeton = 'j'.repeat(43);
const motDePasse = 'correct cheval pile agrafe';
const secrete = { question: 'Le nom de mon vélo ?', reponse: 'Bécane' };
const identite = {
  courrielContact: 'agente@essai.example',
  prenom: 'Hélène',
  nom: 'Barbier',
  telephone: null,
  adresse: null,
  complementAdresse: null,
  codePostal: null,
  ville: null,
  pays: null,
};

interface CasDeCompte {
  readonly corps?: () => Record<string, unknown>;
  readonly titulaire?: NomPersonne;
  readonly reussite?: number;
}

export const CAS_INSCRIPTION: Readonly<Record<string, CasDeCompte>> = {
  demanderDefi: {},
  // No mail server in these tests: everybody is told so.
  sInscrire: {
    corps: () => ({
      courrielConnexion: 'neuve@essai.example',
      prenom: 'Ambre',
      nom: 'Delorme',
      langue: 'fr',
      conditions: '2026-11',
      preuve,
    }),
    reussite: 503,
  },
  demanderLien: { corps: () => ({ courriel: 'neuve@essai.example', preuve }), reussite: 503 },
  consulterLien: { corps: () => ({ jeton }) },
  renvoyerLien: { corps: () => ({ jeton }), reussite: 503 },
  activerCompte: { corps: () => ({ jeton, motDePasse, ...secrete }), reussite: 404 },
  reinitialiserMotDePasse: { corps: () => ({ jeton, motDePasse, reponse: 'Bécane' }), reussite: 404 },
  confirmerAdresse: { corps: () => ({ jeton }), reussite: 404 },
  reactiverCompte: { corps: () => ({ jeton }), reussite: 404 },
  consulterIdentite: { titulaire: 'agente' },
  modifierIdentite: { titulaire: 'agente', corps: () => identite },
  changerMotDePasse: { titulaire: 'agente', corps: () => ({ actuel: 'faux', motDePasse }), reussite: 422 },
  changerQuestionSecrete: { titulaire: 'agente', corps: () => secrete, reussite: 204 },
  changerAdresse: { titulaire: 'agente', corps: () => ({ nouvelle: 'neuve@essai.example' }), reussite: 503 },
  accepterConditions: { titulaire: 'agente', corps: () => ({ version: '2026-11' }), reussite: 204 },
  // Whose account stays open: they are a main manager.
  desactiverCompte: { titulaire: 'manuela', reussite: 409 },
  effacerCompte: { titulaire: 'manuela', reussite: 409 },
  exporterMesDonnees: { titulaire: 'agente' },
};

/** Passwords are hashed as they stand, whatever they hold. */
export const TELS_QUELS_INSCRIPTION: readonly string[] = [
  'activerCompte.motDePasse',
  'reinitialiserMotDePasse.motDePasse',
  'changerMotDePasse.actuel',
  'changerMotDePasse.motDePasse',
  'confirmerAdresse.motDePasse',
];
