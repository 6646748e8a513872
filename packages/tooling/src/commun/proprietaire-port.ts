import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { ligneDeCommande } from './processus.ts';

/** Inodes of the sockets that listen on a TCP port, from the kernel's table. */
function inodes(port: number): Set<string> {
  const voulu = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const trouves = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    try {
      for (const ligne of readFileSync(table, 'utf8').split('\n').slice(1)) {
        const champs = ligne.trim().split(/\s+/);
        if (champs[1]?.endsWith(voulu) && champs[3] === '0A' && champs[9]) trouves.add(`socket:[${champs[9]}]`);
      }
    } catch {
      // no such table on this system
    }
  }
  return trouves;
}

/** Which process listens on a TCP port; null when the system does not tell (another account's, or not Linux). */
export function proprietaireDuPort(port: number): { readonly pid: number; readonly commande: string } | null {
  const voulus = inodes(port);
  if (voulus.size === 0) return null;
  for (const nom of readdirSync('/proc').filter((n) => /^\d+$/.test(n))) {
    try {
      const tient = readdirSync(`/proc/${nom}/fd`).some((fd) => voulus.has(readlinkSync(`/proc/${nom}/fd/${fd}`)));
      if (tient) return { pid: Number(nom), commande: ligneDeCommande(Number(nom)) };
    } catch {
      // ended meanwhile, or not ours to look into
    }
  }
  return null;
}
