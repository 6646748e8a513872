import { deposerFlux as contrat, type Reponse } from '@orpheon/contracts';
import { typeArchive } from '@orpheon/formats';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { type FichierRecu, recevoir } from '../../platform/fichiers.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import { auditer, emettre } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { ajouterTache } from '../../platform/taches.ts';
import { retenirFlux } from '../flux.repository.ts';
import { ESSAIS_INTEGRATION, fileDesLots } from '../integration/essais.ts';
import { interfacePresumee } from './interface-presumee.ts';

/**
 * Keeps a file and queues its integration. The bytes are durable before the row that names them, and the job is added
 * in the row's own transaction: what was answered for is integrated, whatever dies in between.
 */
export async function deposerFlux(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  structureId: string,
): Promise<Reponse<typeof contrat, 202>> {
  const { fichiers } = await recevoir(deps, requete, contrat.fichiers);
  const fichier = fichiers[0];
  if (!fichier) throw new ErreurHttp(400, 'FICHIER_ABSENT');
  const demande = [structureId, fichier.empreinte];
  let nouveau = false;
  const reponse = await uneSeuleFois(deps, requete, session.utilisateurId, demande, async (tx) => {
    const instant = deps.horloge.maintenant();
    await consignerDocuments(tx, [fichier], instant);
    const flux = await retenirFlux(tx, nouveauFlux(fichier, structureId, session.utilisateurId, instant));
    nouveau = !flux.deja;
    if (nouveau) {
      const fluxId = flux.id;
      const { utilisateurId } = session;
      await auditer(tx, {
        instant,
        utilisateurId,
        action: 'flux.depose',
        objet: 'flux',
        objetId: fluxId,
        donnees: { structureId, empreinte: fichier.empreinte, taille: fichier.taille },
      });
      await emettre(tx, { type: 'flux.depose', instant, utilisateurId, fluxId, fournisseurId: structureId });
      await ajouterTache(
        tx,
        'integrer_flux',
        { fluxId },
        {
          cle: `flux:${fluxId}`,
          essais: ESSAIS_INTEGRATION,
          ...(typeArchive(fichier.debut) ? { file: fileDesLots(fluxId) } : {}),
        },
      );
    }
    return {
      fluxId: flux.id,
      numeroFlux: flux.numero,
      dejaDepose: flux.deja,
      deposeLe: flux.deposeLe.toISOString(),
    };
  });
  if (nouveau) deps.metriques.depots.inc({ mode: 'UPLOAD_PORTAIL' });
  return reponse;
}

const nouveauFlux = (fichier: FichierRecu, structureId: string, utilisateurId: string, deposeLe: Date) =>
  ({
    structureId,
    utilisateurId,
    modeDepot: 'UPLOAD_PORTAIL',
    codeInterface: interfacePresumee(fichier.debut),
    nomFichier: fichier.nom,
    taille: fichier.taille,
    empreinte: fichier.empreinte,
    statut: 'IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP',
    deposeLe,
  }) as const;
