import type { deposerFlux as contrat, Reponse } from '@orpheon/contracts';
import { typeArchive } from '@orpheon/formats';
import type { FastifyRequest } from 'fastify';
import { baseIndisponible, enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { ErreurHttp, type Langue } from '../../platform/erreurs.ts';
import type { FichierRecu } from '../../platform/fichiers.ts';
import { chacuneUneFois, type DemandeUnique, demandeUnique } from '../../platform/idempotence.ts';
import { auditerTous, emettreTous } from '../../platform/journal-metier.ts';
import { parLots } from '../../platform/par-lots.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { ajouterTaches } from '../../platform/taches.ts';
import { traceCourante } from '../../platform/traces.ts';
import { type FluxRetenu, joindreAuxFlux, type PieceDeFlux, retenirFlux } from '../flux.repository.ts';
import { ESSAIS_INTEGRATION, fileDesLots } from '../integration/essais.ts';
import { donneesDuMandat, mandatDuDepot } from '../sous-mandat.ts';
import { interfacePresumee } from './interface-presumee.ts';
import { recevoirDepot } from './recevoir-depot.ts';

type Depose = Reponse<typeof contrat, 202>;

/** A file whose bytes are durable, to be put on record. */
interface Depot extends DemandeUnique {
  readonly structureId: string;
  /** The mandat de facturation under which it is filed. */
  readonly mandatId: string | null;
  readonly fichier: FichierRecu;
  readonly pieces: readonly PieceDeFlux[];
  readonly trace: string | null;
}

/** Deposits that share a transaction at most. */
const LOT = 64;

/**
 * Keeps a file and queues its integration. The bytes are durable before the row that names them, and the job is added
 * in the row's own transaction: what was answered for is integrated, whatever dies in between.
 *
 * Deposits under way at the same time share their transactions (`parLots`): each is answered once its own is committed.
 */
export function ouvrirDepots(
  deps: Deps,
): (requete: FastifyRequest, session: SessionCourante, structureId: string, langue: Langue) => Promise<Depose> {
  const consigner = parLots((depots: readonly Depot[]) => consignerLot(deps, depots), LOT, baseIndisponible);
  return async (requete, { utilisateurId, droits }, structureId, langue) => {
    const { fichier, pieces } = await recevoirDepot(deps, requete, structureId, langue);
    const jointes = pieces.map((p) => [p.designation, p.empreinte]);
    const demande = demandeUnique(requete, utilisateurId, [structureId, fichier.empreinte, ...jointes]);
    const depose = await consigner({
      ...demande,
      structureId,
      mandatId: mandatDuDepot(droits, structureId),
      fichier,
      pieces,
      trace: traceCourante(),
    });
    if (depose instanceof ErreurHttp) throw depose;
    return depose;
  };
}

async function consignerLot(deps: Deps, depots: readonly Depot[]): Promise<(Depose | ErreurHttp)[]> {
  let nouveaux = 0;
  const deposes = await enTransaction(deps.base, (tx) =>
    chacuneUneFois(tx, depots, async (aFaire) => {
      const faits = await consigner(tx, aFaire, deps.horloge.maintenant());
      nouveaux = faits.filter((f) => !f.dejaDepose).length;
      return faits;
    }),
  );
  if (nouveaux > 0) deps.metriques.depots.inc({ mode: 'UPLOAD_PORTAIL' }, nouveaux);
  return deposes;
}

async function consigner(tx: Tx, depots: readonly Depot[], instant: Date): Promise<Depose[]> {
  await consignerDocuments(
    tx,
    depots.flatMap((d) => [d.fichier, ...d.pieces]),
    instant,
  );
  const retenus = await retenirFlux(
    tx,
    depots.map((d) => nouveauFlux(d, instant)),
  );
  const nouveaux = depots.flatMap((depot, i) => {
    const flux = retenus[i];
    return flux && !flux.deja ? [{ ...depot, fluxId: flux.id }] : [];
  });
  await joindreAuxFlux(tx, nouveaux);
  await auditerTous(
    tx,
    nouveaux.map(({ utilisateurId, fluxId, structureId, mandatId, fichier, pieces }) => ({
      instant,
      utilisateurId,
      action: 'flux.depose',
      objet: 'flux',
      objetId: fluxId,
      donnees: {
        structureId,
        empreinte: fichier.empreinte,
        taille: fichier.taille,
        ...(pieces.length > 0 && { pieces: pieces.length }),
        ...donneesDuMandat(mandatId),
      },
    })),
  );
  await emettreTous(
    tx,
    nouveaux.map(({ utilisateurId, fluxId, structureId }) => ({
      type: 'flux.depose',
      instant,
      utilisateurId,
      fluxId,
      fournisseurId: structureId,
    })),
  );
  await ajouterTaches(
    tx,
    'integrer_flux',
    nouveaux.map(({ fluxId, fichier, trace }) => ({
      charge: { fluxId },
      trace,
      options: {
        cle: `flux:${fluxId}`,
        essais: ESSAIS_INTEGRATION,
        ...(typeArchive(fichier.debut) ? { file: fileDesLots(fluxId) } : {}),
      },
    })),
  );
  return retenus.map(depose);
}

const depose = (flux: FluxRetenu): Depose => ({
  fluxId: flux.id,
  numeroFlux: flux.numero,
  dejaDepose: flux.deja,
  deposeLe: flux.deposeLe.toISOString(),
});

const nouveauFlux = ({ structureId, utilisateurId, mandatId, fichier }: Depot, instant: Date) =>
  ({
    structureId,
    utilisateurId,
    mandatId,
    modeDepot: 'UPLOAD_PORTAIL',
    codeInterface: interfacePresumee(fichier.debut),
    nomFichier: fichier.nom,
    taille: fichier.taille,
    empreinte: fichier.empreinte,
    statut: 'IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP',
    deposeLe: instant,
  }) as const;
