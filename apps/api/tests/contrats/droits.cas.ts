import { createHash } from 'node:crypto';
import type { Essai } from '../appui/application.ts';

/** Whoever rules Valmont; another structure; one service, of another structure; who may only look. */
const SUR_LA_STRUCTURE = {
  titulaire: 'gestionnaire',
  etrangers: ['manuela'],
  autreService: ['serviceEmetteur'],
  lecteur: 'lectriceStructures',
} as const;

/** The same about one person of the schools: the manager of the roads does not know them. */
const SUR_UNE_PERSONNE = { ...SUR_LA_STRUCTURE, autreService: ['gestionnaireVoirie', 'serviceEmetteur'] } as const;

/** Version of somebody who holds nothing: `lectriceStructures` and the like are given none here. */
const versionDe = (octrois: string): string => createHash('md5').update(octrois).digest('hex');

/** People and rights of a structure. */
export function casDroits({ monde }: Pick<Essai, 'monde'>) {
  const { valmont } = monde.structures;
  const { agentEcoles } = monde.personnes;
  const { ecoles } = monde.services;
  const surValmont = { ...SUR_LA_STRUCTURE, params: () => ({ id: valmont.id }) };
  const version = versionDe(`${ecoles.id}|FACTURES_RECUES|MODIFICATION|-|-`);
  return {
    listerUtilisateurs: surValmont,
    exporterUtilisateurs: { ...surValmont, query: () => ({ format: 'csv' }) },
    listerPortees: surValmont,
    consulterUtilisateur: { ...SUR_UNE_PERSONNE, params: () => ({ id: valmont.id, uid: agentEcoles.id }) },
    consulterUtilisateurs: {
      ...SUR_UNE_PERSONNE,
      params: () => ({ id: valmont.id }),
      query: () => ({ personne: agentEcoles.id }),
    },
    modifierProfils: {
      ...SUR_UNE_PERSONNE,
      params: () => ({ id: valmont.id }),
      corps: () => ({ changements: [{ utilisateurId: agentEcoles.id, version, accorder: [], retirer: [] }] }),
    },
    inviterUtilisateur: {
      ...SUR_UNE_PERSONNE,
      params: () => ({ id: valmont.id }),
      corps: () => ({ courriel: 'neuf@essai.example', nom: 'Neuf', prenom: 'Zoé', serviceId: ecoles.id, profils: [] }),
      // this portal sends no mail
      reussite: 422,
    },
    listerHistorique: surValmont,
    exporterHistorique: surValmont,
  };
}
