import { linkSync, mkdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeErreur, lireSiPresent, supprimer } from './message.ts';
import { estVivant, ligneDeCommande } from './processus.ts';
import { DONNEES } from './racine.ts';

export interface Tenant {
  readonly pid: number;
  /** Its command line, to tell it from a stranger that was given the same pid later. */
  readonly commande: string;
}

export class VerrouTenu extends Error {
  readonly tenant: Tenant;
  constructor(tenant: Tenant) {
    super(`held by process ${tenant.pid}`);
    this.tenant = tenant;
  }
}

const lire = (chemin: string): Tenant | null => {
  const texte = lireSiPresent(chemin);
  if (!texte) return null;
  try {
    return JSON.parse(texte) as Tenant;
  } catch {
    return null;
  }
};

const tientEncore = ({ pid, commande }: Tenant): boolean => estVivant(pid) && ligneDeCommande(pid) === commande;

/** Puts a complete lock file at `chemin` unless one is there: link(2) is atomic, and never shows a half-written file. */
function poser(chemin: string, brouillon: string): boolean {
  try {
    linkSync(brouillon, chemin);
    return true;
  } catch (e) {
    if (codeErreur(e) === 'EEXIST') return false;
    throw e;
  }
}

/** Takes away a lock whose holder is dead. Of two that try, the loser may have moved the winner's: it is then put back. */
function enlever(chemin: string, perime: string | null, ecart: string): void {
  try {
    renameSync(chemin, ecart);
  } catch (e) {
    if (codeErreur(e) === 'ENOENT') return;
    throw e;
  }
  if (lireSiPresent(ecart) !== perime) poser(chemin, ecart);
  supprimer(ecart);
}

/**
 * Takes the checkout's lock of that name, held until `rendre` or our death.
 * @throws {VerrouTenu} when a living process holds it
 */
export function prendre(nom: string, dossier: string = DONNEES): { rendre(): void } {
  const chemin = `${dossier}/${nom}.verrou`;
  mkdirSync(dirname(chemin), { recursive: true });
  const brouillon = `${chemin}.${process.pid}`;
  const contenu = JSON.stringify({ pid: process.pid, commande: ligneDeCommande(process.pid) });
  writeFileSync(brouillon, contenu);
  try {
    while (!poser(chemin, brouillon)) {
      const vu = lireSiPresent(chemin);
      const tenant = lire(chemin);
      if (tenant && tientEncore(tenant)) throw new VerrouTenu(tenant);
      enlever(chemin, vu, `${brouillon}.perime`);
    }
  } finally {
    supprimer(brouillon);
  }
  return {
    rendre: () => {
      if (lireSiPresent(chemin) === contenu) unlinkSync(chemin);
    },
  };
}
