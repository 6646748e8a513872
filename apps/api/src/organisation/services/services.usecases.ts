import type * as c from '@orpheon/contracts';
import { avantApres, CHAMPS_DE_SERVICE, ecarts, jugerCodeDeService, jugerService } from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, ErreurRefus, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { consigner } from '../historique.repository.ts';
import { dernierAuteur, verrouillerStructure } from '../structures/structure.repository.ts';
import {
  ajouterService,
  ecrireEtat,
  ecrireService,
  nomDuService,
  type ServiceVerrouille,
  verrouillerService,
} from './service.repository.ts';

const exiger = (juge: ReturnType<typeof jugerService>): void => {
  if (!juge.ok) throw new ErreurRefus(juge.refus);
};

/** @returns its identifier */
export async function creerService(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  structureId: string,
  demande: c.Corps<typeof c.creerService>,
): Promise<string> {
  exiger(jugerCodeDeService(demande.code));
  exiger(jugerService(null, { ...demande, actif: true }));
  return enTransaction(deps.base, async (tx) => {
    await verrouillerStructure(tx, structureId);
    const serviceId = await ajouterService(tx, structureId, demande);
    if (serviceId === null) {
      const nom = await nomDuService(tx, structureId, demande.code);
      throw new ErreurHttp(409, 'SERVICE_CODE_PRIS', { nom });
    }
    const donnees = { code: demande.code, nom: demande.nom };
    await consigner(tx, deps, { structureId, serviceId, action: 'service.creer', auteurId: utilisateurId, donnees });
    return serviceId;
  });
}

/** Holds a service of an open structure, as its writer saw it. */
async function prendreService(
  tx: Tx,
  structureId: string,
  serviceId: string,
  version: number,
): Promise<ServiceVerrouille> {
  await verrouillerStructure(tx, structureId);
  const service = await verrouillerService(tx, structureId, serviceId);
  if (!service) throw introuvable();
  if (service.version !== version)
    throw new ErreurHttp(409, 'SERVICE_MODIFIE', await dernierAuteur(tx, structureId, serviceId));
  return service;
}

export async function modifierService(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  { id: structureId, serviceId }: c.Params<typeof c.modifierService>,
  { version, ...demande }: c.Corps<typeof c.modifierService>,
): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const avant = await prendreService(tx, structureId, serviceId, version);
    exiger(jugerService(avant, { ...demande, actif: avant.actif }));
    const champs = ecarts(CHAMPS_DE_SERVICE, avant, demande);
    if (champs.length === 0) return;
    await ecrireService(tx, serviceId, demande);
    const donnees = { code: avant.code, ...avantApres(champs, avant, demande) };
    await consigner(tx, deps, { structureId, serviceId, action: 'service.modifier', auteurId: utilisateurId, donnees });
  });
}

/** Opens or closes a service. What it received stays where it is; nothing new comes to a closed one. */
export async function ouvrirService(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  { id: structureId, serviceId }: c.Params<typeof c.ouvrirService>,
  { version, actif }: c.Corps<typeof c.ouvrirService>,
): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const avant = await prendreService(tx, structureId, serviceId, version);
    exiger(jugerService(avant, { ...avant, actif }));
    if (avant.actif === actif) return;
    await ecrireEtat(tx, serviceId, actif);
    const action = actif ? 'service.activer' : 'service.desactiver';
    const donnees = { code: avant.code, nom: avant.nom };
    await consigner(tx, deps, { structureId, serviceId, action, auteurId: utilisateurId, donnees });
  });
}
