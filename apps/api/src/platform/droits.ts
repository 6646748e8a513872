import { type Cible, type Habilitation, type Niveau, type Profil, peut } from '@orpheon/domain';
import { interdit, introuvable } from './erreurs.ts';

/**
 * Lets pass who holds the profile on that object. Who may look at it but not change it is told so (403); for
 * anybody else it does not exist (404).
 */
export function exiger(droits: readonly Habilitation[], profil: Profil, cible: Cible): void {
  if (peut(droits, profil, cible)) return;
  const consultation: Niveau = 'CONSULTATION';
  if (peut(droits, { ...profil, niveau: consultation }, cible)) throw interdit();
  throw introuvable();
}
