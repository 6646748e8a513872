import { execFileSync } from 'node:child_process';
import { chmod, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as attendre } from 'node:timers/promises';
import { demarrerGrappe, type Grappe } from '@orpheon/tooling/base-embarquee';
import { describe, expect, it } from 'vitest';
import { acquittes, bilanDuPortail, ouvrirPortail, progresser } from '../verify/portail.ts';
import { derniersMots } from '../verify/processus.ts';
import { dossierDEssai, jusqua } from './appui/deps.ts';
import { type Disque, disqueDEssai } from './appui/disque.ts';

/** Megabytes: room for an empty cluster, and not for much more. */
const TAILLE_MO = 256;
const disque = await disqueDEssai(TAILLE_MO);

/** Moves the write-ahead log to another disk, as large installations have it. */
async function journalAilleurs(data: string): Promise<void> {
  const ailleurs = await dossierDEssai();
  await chmod(ailleurs, 0o755);
  execFileSync('cp', ['-a', join(data, 'pg_wal'), ailleurs]);
  await rm(join(data, 'pg_wal'), { recursive: true });
  await symlink(join(ailleurs, 'pg_wal'), join(data, 'pg_wal'));
}

/** Starts the server again whenever it ends, as a service manager does; what ended it may still be there. */
function surveiller(dossier: string, premiere: Grappe): { fins(): number; arreter(): Promise<void> } {
  let grappe: Grappe | null = premiere;
  let finie = false;
  let fins = 0;
  const boucle = (async () => {
    while (!finie) {
      await grappe?.fin;
      if (finie) return;
      fins++;
      grappe = await demarrerGrappe({ dossier }).catch(() => null);
      if (!grappe) await attendre(500);
    }
  })();
  return {
    fins: () => fins,
    async arreter() {
      finie = true;
      await grappe?.arreter();
      await boucle;
    },
  };
}

const CAS = [
  ['the tables: what is there is read', false],
  ['the tables and the log: the server ends, and is started again', true],
] as const;

async function remplirSousCharge({ dossier: racine, remplir, vider }: Disque, journalAussi: boolean): Promise<void> {
  const dossier = join(racine, 'pg');
  let grappe = await demarrerGrappe({ dossier });
  if (!journalAussi) {
    await grappe.arreter();
    await journalAilleurs(join(dossier, 'data'));
    grappe = await demarrerGrappe({ dossier });
  }
  const service = surveiller(dossier, grappe);
  const documents = await dossierDEssai();
  const portail = await ouvrirPortail({ grappe, documents, graine: 8 });
  const { registre, adresse, monde, api, worker } = portail;
  try {
    await portail.sousCharge(async () => {
      await progresser(portail, () => acquittes(portail), 20);
      remplir();
      const refusees = async (): Promise<number> => registre.compte.reponses5xx;
      await jusqua(refusees, (n) => n >= 30 || registre.fautes.length > 0, 120_000);
      if (journalAussi) {
        // A new file of the log is asked for: there is no room for it.
        const demander = async (): Promise<number> => {
          await portail.pool.query('SELECT pg_switch_wal()').catch(() => undefined);
          return service.fins();
        };
        await jusqua(demander, (n) => n > 0, 60_000);
      } else {
        const liste = await fetch(`${adresse}/api/facturation/factures-recues`, {
          headers: { cookie: `session=${monde.personnes.agente.jeton}` },
        });
        expect(liste.status).toBe(200);
        expect(service.fins()).toBe(0);
      }
      vider();
      const encore = acquittes(portail) + 20;
      await jusqua(
        async () => acquittes(portail),
        (n) => n >= encore || registre.fautes.length > 0,
        120_000,
      );
    });
    const bilan = bilanDuPortail(portail);
    if (bilan.fautes.length > 0) expect([...bilan.fautes, ...[api, worker].map(derniersMots)].join('\n')).toBe('');
    expect(bilan.compte.ruptures).toBe(0);
    expect([api.mort(), worker.mort()]).toEqual([null, null]);
  } finally {
    vider();
    await portail.fermer();
    await service.arreter();
    await rm(dossier, { recursive: true });
  }
}

// Root alone mounts a disk of the test's own; for others nothing of this is tried.
describe.skipIf(!disque)('while PostgreSQL has no room left', () => {
  it.each(CAS)(
    'for %s; requests are put off, then everything goes on by itself and nothing acknowledged is lost',
    { timeout: 900_000 },
    async (_cas, journalAussi) => {
      if (disque) await remplirSousCharge(disque, journalAussi);
    },
  );
});
