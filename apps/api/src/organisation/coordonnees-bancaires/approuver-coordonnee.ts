import { introuvable } from '../../platform/erreurs.ts';
import type { SuiteDeDemande } from '../demandes/natures.ts';
import { verrouillerStructure } from '../structures/structure.repository.ts';
import { annoncerCompte } from './annoncer.ts';
import { changerCompte, compteDe, comptesDe, resumeDe } from './coordonnee.repository.ts';

/** A second manager agrees: the account is in use from now on. The first account of a structure is its default one. */
export const SUITE_COORDONNEE: SuiteDeDemande = {
  async approuver(tx, deps, { structureId, donnees }, par) {
    if (structureId === null || !donnees.coordonneeId) throw new Error('an account belongs to a structure');
    await verrouillerStructure(tx, structureId);
    const compte = await compteDe(tx, deps, structureId, donnees.coordonneeId);
    if (!compte) throw introuvable();
    const autres = await comptesDe(tx, deps, structureId);
    await changerCompte(tx, structureId, compte.id, {
      active: true,
      parDefaut: !autres.some((c) => c.parDefaut),
      activeeLe: deps.horloge.maintenant(),
    });
    const fait = compte.activeeLe === null ? 'ajouter' : 'activer';
    await annoncerCompte(tx, deps, fait, { structureId, auteurId: par, resume: resumeDe(compte) });
  },
  exposer: ({ libelle, fin, type }) => ({ libelle: libelle ?? '', fin: fin ?? '', type: type ?? '' }),
};
