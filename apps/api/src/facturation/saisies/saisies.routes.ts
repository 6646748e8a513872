import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { validerChamps } from '../../platform/fichiers.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { envoyerDocument } from '../../platform/telechargement.ts';
import { ouvrirLecteurs } from '../integration/lecteurs.ts';
import { PHRASES_FACTURATION } from '../messages.ts';
import { suivreLaConfiance } from '../signatures/confiance.ts';
import { exigerDepot } from '../sous-mandat.ts';
import { routesAppuiSaisie } from './appui-saisie.routes.ts';
import { commencerSaisie } from './commencer-saisie.usecase.ts';
import { ouConflit } from './conflit.ts';
import { consulterSaisie } from './consulter-saisie.query.ts';
import { joindreDocument } from './document-saisie.usecase.ts';
import { enregistrerSaisie, garderSaisie } from './enregistrer-saisie.usecase.ts';
import { EnvoiRefuse, envoyerSaisie } from './envoyer-saisie.usecase.ts';
import { lireDocumentDeSaisie, lirePieceDeSaisie } from './fichier-saisie.query.ts';
import { listerSaisies } from './lister-saisies.query.ts';
import { joindrePieceDeStructure, joindrePieces, retirerPiece } from './pieces-saisie.usecase.ts';
import { ouvrirRedacteurs } from './redacteurs.ts';
import { saisirDepuisFacture } from './saisir-depuis-facture.usecase.ts';
import { supprimerSaisie } from './supprimer-saisie.usecase.ts';

/** A thousand lines as long as they may be, in letters of three bytes. */
const TAILLE_CONTENU = 6 * 1024 * 1024;
const GRAND = { tailleCorps: TAILLE_CONTENU };

export function routesSaisies(app: FastifyInstance, deps: Deps): void {
  routesAppuiSaisie(app, deps);
  routesDeSaisie(app, deps);
  routeDEnvoi(app, deps);
  routesDuDocument(app, deps);
  routesDesPieces(app, deps);
}

/** From the first keystroke to the draft, and its end. */
function routesDeSaisie(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.listerSaisies, async ({ query, session }) =>
    reponse(200, await listerSaisies(deps, session, c.listerSaisies.droit, query)),
  );

  monter(
    app,
    deps,
    c.commencerSaisie,
    async ({ corps, session, requete }) => {
      const profil = c.commencerSaisie.droit;
      await exigerDepot(deps.base.prisma, session.droits, profil, corps.structureId);
      const id = await commencerSaisie(deps, requete, session, corps);
      return reponse(201, await consulterSaisie(deps, session, profil, id));
    },
    GRAND,
  );

  monter(app, deps, c.consulterSaisie, async ({ params, session }) =>
    reponse(200, await consulterSaisie(deps, session, c.consulterSaisie.droit, params.id)),
  );

  monter(
    app,
    deps,
    c.garderSaisie,
    ({ params: { id }, corps, session, langue }) => {
      const profil = c.garderSaisie.droit;
      return ouConflit(deps, { session, langue, profil }, async () => {
        await garderSaisie(deps, session, id, corps);
        return reponse(200, await consulterSaisie(deps, session, profil, id));
      });
    },
    GRAND,
  );

  monter(
    app,
    deps,
    c.enregistrerSaisie,
    ({ params: { id }, corps, session, langue, requete }) => {
      const profil = c.enregistrerSaisie.droit;
      return ouConflit(deps, { session, langue, profil }, async () => {
        await enregistrerSaisie(deps, requete, session, id, corps);
        return reponse(200, await consulterSaisie(deps, session, profil, id));
      });
    },
    GRAND,
  );

  monter(app, deps, c.supprimerSaisie, ({ params: { id }, corps, session, langue, requete }) =>
    ouConflit(deps, { session, langue, profil: c.supprimerSaisie.droit }, async () => {
      await supprimerSaisie(deps, requete, session, id, corps);
      return reponse(204, null);
    }),
  );
}

function routeDEnvoi(app: FastifyInstance, deps: Deps): void {
  const redacteurs = ouvrirRedacteurs();
  app.addHook('onClose', () => redacteurs.fermer());

  monter(
    app,
    deps,
    c.envoyerSaisie,
    ({ params: { id }, corps, session, langue, requete }) =>
      ouConflit(deps, { session, langue, profil: c.envoyerSaisie.droit }, async () => {
        try {
          return reponse(200, await envoyerSaisie(deps, redacteurs, requete, session, id, corps));
        } catch (err) {
          if (!(err instanceof EnvoiRefuse)) throw err;
          const { code } = err;
          const message = PHRASES_FACTURATION[code][langue];
          return reponse(422, { code, message, anomalies: [...err.anomalies] });
        }
      }),
    GRAND,
  );
}

/** What is read from a document: a form filled from an invoice, the PDF of mode PDF. */
function routesDuDocument(app: FastifyInstance, deps: Deps): void {
  const lecteurs = ouvrirLecteurs({ fils: 1, confiance: suivreLaConfiance(deps) });
  app.addHook('onClose', () => lecteurs.fermer());

  monter(app, deps, c.saisirDepuisFacture, async ({ params, corps, session, requete }) => {
    const id = await saisirDepuisFacture(deps, lecteurs, requete, session, params.id, corps);
    return reponse(201, await consulterSaisie(deps, session, c.saisirDepuisFacture.droit, id));
  });

  monter(app, deps, c.joindreDocumentSaisie, ({ params: { id }, session, langue, requete }) => {
    const { droit: profil, corps } = c.joindreDocumentSaisie;
    return ouConflit(deps, { session, langue, profil }, async () => {
      await joindreDocument(deps, lecteurs, requete, session, id, langue, (champs) => validerChamps(corps, champs));
      return reponse(200, await consulterSaisie(deps, session, profil, id));
    });
  });

  monter(app, deps, c.telechargerDocumentSaisie, async ({ params, session, requete, reponse: rep }) =>
    envoyerDocument(
      deps,
      requete,
      rep,
      await lireDocumentDeSaisie(deps, session, c.telechargerDocumentSaisie.droit, params.id),
    ),
  );
}

/** Attachments. */
function routesDesPieces(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.joindrePiecesSaisie, ({ params: { id }, session, langue, requete }) => {
    const { droit: profil, corps } = c.joindrePiecesSaisie;
    return ouConflit(deps, { session, langue, profil }, async () => {
      await joindrePieces(deps, requete, session, id, langue, (champs) => validerChamps(corps, champs));
      return reponse(200, await consulterSaisie(deps, session, profil, id));
    });
  });

  monter(app, deps, c.joindrePieceDeStructure, ({ params: { id }, session, langue, corps }) => {
    const profil = c.joindrePieceDeStructure.droit;
    return ouConflit(deps, { session, langue, profil }, async () => {
      await joindrePieceDeStructure(deps, session, id, corps.pieceId, langue);
      return reponse(200, await consulterSaisie(deps, session, profil, id));
    });
  });

  monter(app, deps, c.telechargerPieceSaisie, async ({ params, session, requete, reponse: rep }) =>
    envoyerDocument(deps, requete, rep, await lirePieceDeSaisie(deps, session, c.telechargerPieceSaisie.droit, params)),
  );

  monter(app, deps, c.retirerPieceSaisie, ({ params, session, langue }) => {
    const profil = c.retirerPieceSaisie.droit;
    return ouConflit(deps, { session, langue, profil }, async () => {
      await retirerPiece(deps, session, params);
      return reponse(200, await consulterSaisie(deps, session, profil, params.id));
    });
  });
}
