import * as c from '@orpheon/contracts';
import type { Habilitation, Profil } from '@orpheon/domain';
import type { FastifyInstance } from 'fastify';
import { lirePiecesDeStructure } from '../../organisation/public.ts';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { interdit } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { peutMandaterLePortail } from './acces-saisie.ts';
import { consulterMandat } from './consulter-mandat.query.ts';
import { lireCoordonneesBancaires } from './coordonnees-bancaires.query.ts';
import { chargerFaitsSaisie } from './faits-saisie.query.ts';
import { accepterMandat, revoquerMandat } from './mandat.usecases.ts';
import { listerServicesDuDestinataire } from './services-du-destinataire.query.ts';

/** What the form asks for beside the draft itself: facts, services, bank accounts, the mandate. */
export function routesAppuiSaisie(app: FastifyInstance, deps: Deps): void {
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

  monter(app, deps, c.listerPiecesProposees, async ({ query: { structureId }, session }) => {
    exiger(session.droits, c.listerPiecesProposees.droit, { structureId, serviceId: null });
    return reponse(200, await lirePiecesDeStructure(deps, structureId));
  });

  routesDuMandat(app, deps);
}

/** The right itself, then that it is one's own: who files by mandate may read of the mandate to the portal, not decide it. */
function exigerPourLePortail(droits: readonly Habilitation[], profil: Profil, structureId: string): void {
  exiger(droits, profil, { structureId, serviceId: null });
  if (!peutMandaterLePortail(droits, profil, structureId)) throw interdit();
}

function routesDuMandat(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.consulterMandatPortail, async ({ query: { structureId }, session }) => {
    const profil = c.consulterMandatPortail.droit;
    exiger(session.droits, profil, { structureId, serviceId: null });
    return reponse(200, await consulterMandat(deps, session, profil, structureId));
  });

  monter(app, deps, c.accepterMandatPortail, async ({ corps, session, requete }) => {
    const profil = c.accepterMandatPortail.droit;
    exigerPourLePortail(session.droits, profil, corps.structureId);
    await accepterMandat(deps, requete, session, corps);
    return reponse(200, await consulterMandat(deps, session, profil, corps.structureId));
  });

  monter(app, deps, c.revoquerMandatPortail, async ({ corps, session, requete }) => {
    const profil = c.revoquerMandatPortail.droit;
    exigerPourLePortail(session.droits, profil, corps.structureId);
    await revoquerMandat(deps, requete, session, corps);
    return reponse(200, await consulterMandat(deps, session, profil, corps.structureId));
  });
}
