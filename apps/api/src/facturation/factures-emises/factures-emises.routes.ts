import * as c from '@orpheon/contracts';
import { jourAParis } from '@orpheon/domain';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { validerChamps } from '../../platform/fichiers.ts';
import { lireEnUneRequete } from '../../platform/lecture.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { envoyerDocument } from '../../platform/telechargement.ts';
import { consulterFacture } from '../consulter-facture.query.ts';
import { EMISES } from '../cotes.ts';
import { filtresEmises } from '../filtres-factures.sql.ts';
import { listeFactures } from '../liste-factures.query.ts';
import { lirePiece } from '../piece.query.ts';
import { exigerDepot } from '../sous-mandat.ts';
import { abandonnerFacture } from './abandonner-facture.usecase.ts';
import { completerFacture } from './completer-facture.usecase.ts';
import { ouvrirDepots } from './deposer-flux.usecase.ts';
import { chargerFaits, type FaitsCharges } from './faits-depot.query.ts';
import { recyclerFacture } from './recycler-facture.usecase.ts';
import { traiterRejet } from './traiter-rejet.usecase.ts';

/** Facts as the contract writes them: what integration alone needs stays here. */
function faitsEcrits({ faits }: FaitsCharges) {
  const { destinataire: d, ...autres } = faits;
  const parametres = d && { ...d.parametres, devisesAcceptees: [...d.parametres.devisesAcceptees] };
  return { ...autres, destinataire: d && parametres && { ...d, parametres } };
}

export function routesFacturesEmises(app: FastifyInstance, deps: Deps): void {
  const consulter = (id: string) =>
    consulterFacture(EMISES, 'FOURNISSEUR', id, deps.config.ANTIVIRUS_URL !== undefined);

  monter(
    app,
    deps,
    c.listerFacturesEmises,
    (appel) =>
      lireEnUneRequete(
        deps,
        c.listerFacturesEmises,
        appel,
        listeFactures(EMISES, filtresEmises(appel.query), deps.horloge.aujourdhui()),
      ),
    { droitsDansLaRequete: true },
  );

  monter(
    app,
    deps,
    c.consulterFactureEmise,
    (appel) => lireEnUneRequete(deps, c.consulterFactureEmise, appel, consulter(appel.params.id)),
    { droitsDansLaRequete: true },
  );

  monter(app, deps, c.telechargerPieceEmise, async ({ params, session, requete, reponse: rep }) =>
    envoyerDocument(
      deps,
      requete,
      rep,
      await lirePiece(deps, EMISES, session.droits, c.telechargerPieceEmise.droit, params),
    ),
  );

  monter(app, deps, c.consulterFaitsDepot, async ({ query, session }) => {
    await exigerDepot(deps.base.prisma, session.droits, c.consulterFaitsDepot.droit, query.structureId);
    const deposeLe = deps.horloge.maintenant();
    const [charges] = await chargerFaits(deps, [{ ...query, jour: jourAParis(deposeLe), deposeLe }]);
    if (!charges) throw new Error('no facts for a demand');
    return reponse(200, faitsEcrits(charges));
  });

  monter(app, deps, c.consulterFaitsLot, async ({ corps, session }) => {
    const { structureId, documents } = corps;
    await exigerDepot(deps.base.prisma, session.droits, c.consulterFaitsLot.droit, structureId);
    const deposeLe = deps.horloge.maintenant();
    const quand = { jour: jourAParis(deposeLe), deposeLe };
    const charges = await chargerFaits(
      deps,
      documents.map((d) => ({ ...d, ...quand, structureId })),
    );
    return reponse(200, charges.map(faitsEcrits));
  });

  const deposerFlux = ouvrirDepots(deps);
  monter(app, deps, c.deposerFlux, async ({ query, session, requete, langue }) => {
    const { structureId } = query;
    await exigerDepot(deps.base.prisma, session.droits, c.deposerFlux.droit, structureId);
    const depot = await deposerFlux(requete, session, structureId, langue);
    return depot.dejaDepose ? reponse(200, depot) : reponse(202, depot);
  });

  monter(app, deps, c.completerFacture, async (appel) => {
    const { params, session, requete } = appel;
    await completerFacture(deps, requete, session, params.id, (champs) =>
      validerChamps(c.completerFacture.corps, champs),
    );
    return lireEnUneRequete(deps, c.completerFacture, appel, consulter(params.id));
  });

  monter(app, deps, c.recyclerFacture, async (appel) => {
    const { params, corps, session, requete } = appel;
    await recyclerFacture(deps, requete, session, params.id, corps);
    return lireEnUneRequete(deps, c.recyclerFacture, appel, consulter(params.id));
  });

  monter(app, deps, c.traiterRejet, async (appel) => {
    await traiterRejet(deps, appel.session, appel.params.id, appel.corps.traite);
    return lireEnUneRequete(deps, c.traiterRejet, appel, consulter(appel.params.id));
  });

  monter(app, deps, c.abandonnerFacture, async (appel) => {
    const { params, corps, session, requete } = appel;
    await abandonnerFacture(deps, requete, session, params.id, corps);
    return lireEnUneRequete(deps, c.abandonnerFacture, appel, consulter(params.id));
  });
}
