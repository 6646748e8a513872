import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { lireEnUneRequete } from '../../platform/lecture.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { inviterUtilisateur } from '../profils/inviter-utilisateur.usecase.ts';
import { modifierProfils } from '../profils/modifier-profils.usecase.ts';
import { consulterUtilisateurSql, consulterUtilisateursSql } from './consulter-utilisateur.query.ts';
import { exporterUtilisateurs } from './exporter-utilisateurs.ts';
import { listerPorteesSql } from './lister-portees.query.ts';
import { listerUtilisateursSql } from './lister-utilisateurs.query.ts';

const UNE_REQUETE = { droitsDansLaRequete: true } as const;
/** Files a minute from one address. */
const EXPORTS_PAR_MINUTE = 60;
/** Invitations a minute from one address: enough for a team, too few to try addresses. */
const INVITATIONS_PAR_MINUTE = 60;
/** Thousands of grants in one request. */
const CORPS_MAX = 2 * 1024 * 1024;

/** People of a structure, and what they hold there. */
export function routesUtilisateurs(app: FastifyInstance, deps: Deps): void {
  monter(
    app,
    deps,
    c.listerUtilisateurs,
    (appel) => lireEnUneRequete(deps, c.listerUtilisateurs, appel, listerUtilisateursSql(appel.params.id, appel.query)),
    UNE_REQUETE,
  );

  monter(
    app,
    deps,
    c.exporterUtilisateurs,
    async ({ params, query: { format, langue: voulue, ...filtres }, requete, reponse: rep, langue }) =>
      exporterUtilisateurs(deps, requete, rep, {
        structureId: params.id,
        profil: c.exporterUtilisateurs.droit,
        filtres,
        format,
        langue: voulue ?? langue,
      }),
    { parMinute: EXPORTS_PAR_MINUTE },
  );

  monter(
    app,
    deps,
    c.consulterUtilisateurs,
    (appel) =>
      lireEnUneRequete(
        deps,
        c.consulterUtilisateurs,
        appel,
        consulterUtilisateursSql(appel.params.id, appel.query.personne),
      ),
    UNE_REQUETE,
  );

  monter(
    app,
    deps,
    c.consulterUtilisateur,
    (appel) =>
      lireEnUneRequete(deps, c.consulterUtilisateur, appel, consulterUtilisateurSql(appel.params.id, appel.params.uid)),
    UNE_REQUETE,
  );

  monter(
    app,
    deps,
    c.listerPortees,
    (appel) =>
      lireEnUneRequete(deps, c.listerPortees, appel, listerPorteesSql(appel.params.id, appel.query.texte ?? '')),
    UNE_REQUETE,
  );

  monter(
    app,
    deps,
    c.modifierProfils,
    async ({ params, corps, session, langue }) =>
      reponse(200, await modifierProfils(deps, { session, langue }, params.id, corps)),
    { tailleCorps: CORPS_MAX },
  );

  monter(
    app,
    deps,
    c.inviterUtilisateur,
    async ({ params, corps, session }) => {
      await inviterUtilisateur(deps, session, params.id, corps);
      return reponse(202, null);
    },
    { parMinute: INVITATIONS_PAR_MINUTE },
  );
}
