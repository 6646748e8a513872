import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import { recevoir, validerChamps } from '../../platform/fichiers.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { lireCurseur } from '../../platform/pagination.ts';
import { lireCoordonneesBancaires } from './coordonnees-bancaires.query.ts';
import { chargerFaitsSaisie } from './faits-saisie.query.ts';
import { listerServicesDuDestinataire } from './services-du-destinataire.query.ts';

export function routesSaisies(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.consulterFaitsSaisie, async ({ query, session }) => {
    exiger(session.droits, c.consulterFaitsSaisie.droit, { structureId: query.structureId, serviceId: null });
    const { codeService = '', codeServiceFournisseur = '', numero = '', destinataireId = null } = query;
    const { charges, parties } = await chargerFaitsSaisie(deps, {
      structureId: query.structureId,
      destinataireId,
      codeService,
      codeServiceFournisseur,
      numero,
    });
    const { destinataire: d, ...faits } = charges.faits;
    const parametres = d && { ...d.parametres, devisesAcceptees: [...d.parametres.devisesAcceptees] };
    return reponse(200, {
      faits: { ...faits, destinataire: d && parametres && { ...d, parametres } },
      parties,
    });
  });

  monter(app, deps, c.listerServicesDuDestinataire, async ({ query, session }) => {
    exiger(session.droits, c.listerServicesDuDestinataire.droit, { structureId: query.structureId, serviceId: null });
    return reponse(200, await listerServicesDuDestinataire(deps, query));
  });

  monter(app, deps, c.listerCoordonneesBancaires, async ({ query, session }) => {
    exiger(session.droits, c.listerCoordonneesBancaires.droit, { structureId: query.structureId, serviceId: null });
    return reponse(200, await lireCoordonneesBancaires(deps, query.structureId));
  });

  provisoires(app, deps);
}

function provisoires(app: FastifyInstance, deps: Deps): void {
  const absente = async (): Promise<never> => {
    throw introuvable();
  };
  const surStructure =
    (profil: typeof c.commencerSaisie.droit | typeof c.listerSaisies.droit) =>
    async ({
      session,
      corps,
      query,
    }: {
      session: { droits: Parameters<typeof exiger>[0] };
      corps?: { structureId: string } | undefined;
      query?: { structureId?: string | undefined } | undefined;
    }): Promise<never> => {
      exiger(session.droits, profil, { structureId: (corps ?? query)?.structureId ?? '', serviceId: null });
      throw new ErreurHttp(503, 'INDISPONIBLE', {}, 600);
    };
  monter(app, deps, c.listerSaisies, async ({ query }) => {
    lireCurseur(query.curseur);
    return reponse(200, { elements: [], curseurSuivant: null, rechercheIncomplete: false });
  });
  monter(app, deps, c.commencerSaisie, surStructure(c.commencerSaisie.droit));
  monter(app, deps, c.consulterSaisie, absente);
  monter(app, deps, c.garderSaisie, absente);
  monter(app, deps, c.enregistrerSaisie, absente);
  monter(app, deps, c.envoyerSaisie, absente);
  monter(app, deps, c.supprimerSaisie, absente);
  monter(app, deps, c.saisirDepuisFacture, absente);
  monter(app, deps, c.joindreDocumentSaisie, async ({ requete }) => {
    const { champs } = await recevoir(deps, requete, c.joindreDocumentSaisie.fichiers);
    validerChamps(c.joindreDocumentSaisie.corps, champs);
    throw introuvable();
  });
  monter(app, deps, c.telechargerDocumentSaisie, absente);
  monter(app, deps, c.joindrePiecesSaisie, async ({ requete }) => {
    const { champs } = await recevoir(deps, requete, c.joindrePiecesSaisie.fichiers);
    validerChamps(c.joindrePiecesSaisie.corps, champs);
    throw introuvable();
  });
  monter(app, deps, c.telechargerPieceSaisie, absente);
  monter(app, deps, c.retirerPieceSaisie, absente);
  monter(app, deps, c.consulterMandatPortail, surStructure(c.consulterMandatPortail.droit));
  monter(app, deps, c.accepterMandatPortail, surStructure(c.accepterMandatPortail.droit));
  monter(app, deps, c.revoquerMandatPortail, surStructure(c.revoquerMandatPortail.droit));
}
