import { MOT_DE_PASSE_ESSAI } from '@orpheon/testing';

const PREUVE = {
  id: 'cle',
  rawId: 'cle',
  type: 'public-key',
  response: { clientDataJSON: 'e30' },
  clientExtensionResults: {},
};

/** Signing in, proving who one is, second factors, sessions. */
export const CAS_CONNEXION = {
  consulterConfirmation: { titulaire: 'agente' },
  preparerConfirmationPasskey: { titulaire: 'agente' },
  confirmerIdentite: {
    titulaire: 'agente',
    corps: () => ({ moyen: 'MOT_DE_PASSE', motDePasse: MOT_DE_PASSE_ESSAI }),
    reussite: 204,
  },
  seConnecter: {
    corps: () => ({ courriel: 'personne@essai.example', motDePasse: 'un mot de passe faux' }),
    reussite: 401,
  },
  // Nothing is under way: whoever asks is sent back to the beginning.
  passerSecondFacteur: { corps: () => ({ facteur: 'TOTP', code: '123456' }), reussite: 410 },
  renvoyerCode: { reussite: 410 },
  preparerConnexionPasskey: {},
  seConnecterParPasskey: { corps: () => ({ reponse: PREUVE }), reussite: 422 },
  consulterSecurite: { titulaire: 'lecteur' },
  preparerTotp: { titulaire: 'lecteur' },
  activerTotp: { titulaire: 'lecteur', corps: () => ({ code: '000000' }), reussite: 422 },
  retirerTotp: { titulaire: 'agente', reussite: 404 },
  refaireCodesDeSecours: { titulaire: 'lecteur', reussite: 422 },
  preparerPasskey: { titulaire: 'lecteur' },
  ajouterPasskey: { titulaire: 'lecteur', corps: () => ({ nom: 'Ma clé', reponse: PREUVE }), reussite: 422 },
  renommerPasskey: {
    titulaire: 'lecteur',
    params: () => ({ id: '4242' }),
    corps: () => ({ nom: 'Ma clé' }),
    reussite: 404,
  },
  retirerPasskey: { titulaire: 'lecteur', params: () => ({ id: '4242' }), reussite: 404 },
  listerSessions: { titulaire: 'lecteur' },
  terminerSession: { titulaire: 'lecteur', params: () => ({ id: '4242' }), reussite: 404 },
  terminerAutresSessions: { titulaire: 'lecteur' },
} as const;
