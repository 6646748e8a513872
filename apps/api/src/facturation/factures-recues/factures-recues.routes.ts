import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { lireEnUneRequete } from '../../platform/lecture.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { envoyerDocument } from '../../platform/telechargement.ts';
import { consulterFacture } from '../consulter-facture.query.ts';
import { RECUES } from '../cotes.ts';
import { filtresRecues } from '../filtres-factures.sql.ts';
import { listeFactures } from '../liste-factures.query.ts';
import { lirePiece } from '../piece.query.ts';
import { noterTelechargements } from '../telechargements/noter-telechargements.usecase.ts';
import { compterParService } from './compter-par-service.query.ts';
import { listerComptesNouveaux } from './comptes-nouveaux.query.ts';
import { consulterTraitement } from './consulter-traitement.query.ts';
import { demanderTraitement } from './demander-traitement.usecase.ts';
import { traiterFactureRecue } from './traiter-facture-recue.usecase.ts';

export function routesFacturesRecues(app: FastifyInstance, deps: Deps): void {
  const consulter = (id: string) =>
    consulterFacture(RECUES, 'DESTINATAIRE', id, deps.config.ANTIVIRUS_URL !== undefined);

  monter(
    app,
    deps,
    c.listerFacturesRecues,
    (appel) =>
      lireEnUneRequete(
        deps,
        c.listerFacturesRecues,
        appel,
        listeFactures(RECUES, filtresRecues(appel.query), deps.horloge.aujourdhui()),
      ),
    { droitsDansLaRequete: true },
  );

  monter(
    app,
    deps,
    c.consulterFactureRecue,
    (appel) => lireEnUneRequete(deps, c.consulterFactureRecue, appel, consulter(appel.params.id)),
    { droitsDansLaRequete: true },
  );

  monter(app, deps, c.compterFacturesRecues, async ({ query, session }) =>
    reponse(200, await compterParService(deps, session, query.structureId)),
  );

  monter(app, deps, c.listerComptesNouveaux, async ({ params, session }) =>
    reponse(200, await listerComptesNouveaux(deps, session, c.listerComptesNouveaux.droit, params.id)),
  );

  monter(app, deps, c.telechargerPieceRecue, async ({ params, query, session, requete, reponse: rep }) => {
    const piece = await lirePiece(deps, RECUES, session.droits, c.telechargerPieceRecue.droit, params);
    const emporte = requete.method === 'GET' && query.apercu === undefined && piece.categorie !== 'COMPLEMENTAIRE';
    const pris = emporte ? [{ factureId: params.id, structureId: piece.structureId }] : [];
    return envoyerDocument(deps, requete, rep, piece, () => noterTelechargements(deps, session.utilisateurId, pris));
  });

  monter(app, deps, c.traiterFactureRecue, async (appel) => {
    const { params, corps, session, requete } = appel;
    await traiterFactureRecue(deps, requete, session, params.id, corps);
    return lireEnUneRequete(deps, c.traiterFactureRecue, appel, consulter(params.id));
  });

  monter(app, deps, c.demanderTraitement, async ({ corps, session, requete }) =>
    reponse(202, await demanderTraitement(deps, requete, session, corps)),
  );

  monter(app, deps, c.consulterTraitement, async ({ params, session, langue }) =>
    reponse(200, await consulterTraitement(deps, session, params.id, langue)),
  );
}
