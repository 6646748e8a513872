import { setTimeout as attendre } from 'node:timers/promises';
import { creerAlea, type Monde } from '@orpheon/testing';
import type pg from 'pg';
import { verifierScelles } from './audit.ts';
import { deposerSansCesse } from './deposants.ts';
import { traiterSansCesse } from './destinataires.ts';
import { fabriqueDeDocuments } from './documents.ts';
import { estAuRepos, jugerApres, relireFichiers } from './invariants.ts';
import type { Registre } from './registre.ts';
import { typerSansCesse } from './typistes.ts';

// A job that an outage interrupted several times waits up to two and a half minutes for its next try.
const REPOS_MAX_MS = 180_000;

/** Where clients of a trial go, and what they write down. */
interface Cible {
  readonly adresse: string;
  readonly monde: Monde;
  readonly registre: Registre;
  /** Same seed: same documents, same choices. */
  readonly graine: number;
}

/** Seals and entries of the audit chain that were verified. */
export interface AuditVerifie {
  readonly sceaux: number;
  readonly entrees: number;
}

/** Once the clients are gone: everything acknowledged is there, once, and nothing is left half done. */
export async function jugerLaFin(pool: pg.Pool, adresse: string, registre: Registre): Promise<AuditVerifie> {
  if (registre.fautes.length > 0) return { sceaux: 0, entrees: 0 };
  if (!(await attendreRepos(pool))) {
    registre.fautes.push(...(await jugerApres(pool, registre)), `work is left after ${REPOS_MAX_MS} ms`);
    return { sceaux: 0, entrees: 0 };
  }
  const { fautes, ...audit } = await verifierScelles(pool);
  await attendreRepos(pool);
  registre.fautes.push(...fautes, ...(await jugerApres(pool, registre)));
  registre.fautes.push(...(await relireFichiers(adresse, registre)));
  return audit;
}

/** Until the worker has nothing left to do; what it has not done by the limit is then a fault. */
async function attendreRepos(pool: pg.Pool): Promise<boolean> {
  const limite = performance.now() + REPOS_MAX_MS;
  while (!(await estAuRepos(pool))) {
    if (performance.now() > limite) return false;
    await attendre(50);
  }
  return true;
}

/** Three who file, one who types, and three who handle, two of them in the same place. */
export function lancerClients(cible: Cible, continuer: () => boolean): Promise<void>[] {
  const { adresse, monde, registre, graine } = cible;
  const { manuela, comptable, artisan, cabinet, agente, agentEcoles, agentRegion } = monde.personnes;
  const jour = new Date().toISOString().slice(0, 10);
  const cles = (personne: { id: string }) => {
    let n = 0;
    return () => `${graine}-${personne.id}-${++n}`;
  };
  const deposants = (
    [
      [manuela, 'delices'],
      [comptable, 'delices'],
      [artisan, 'atelier'],
    ] as const
  ).map(([personne, fournisseur], i) => {
    const alea = creerAlea(graine * 100 + i);
    const nouveau = fabriqueDeDocuments(monde, alea, `K${i}`, jour);
    const deposant = { personne, fournisseur, alea, nouveau, nouvelleCle: cles(personne), lotDabord: i === 0 };
    return deposerSansCesse(adresse, deposant, registre, continuer);
  });
  const destinataires = [agente, agentEcoles, agentRegion].map((personne, i) => {
    const alea = creerAlea(graine * 100 + 50 + i);
    return traiterSansCesse(adresse, { personne, alea, nouvelleCle: cles(personne) }, registre, continuer);
  });
  const typiste = { personne: cabinet, monde, alea: creerAlea(graine * 100 + 70), jour, nouvelleCle: cles(cabinet) };
  return [...deposants, typerSansCesse(adresse, typiste, registre, continuer), ...destinataires];
}
