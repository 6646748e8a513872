import type { ModeSaisie } from '@orpheon/domain';
import { ErreurApi } from '../../../shared/api/erreur.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import type { CopiesLocales } from './copie-locale.ts';
import { commencer, garder, type SaisieConsultee } from './saisie.queries.ts';
import type { EchecSauvegarde, Issue, MoyensSauvegarde, VersionServeur } from './sauvegarde.ts';

/** What saving needs of a draft that the server gave. */
export const versionDe = (s: SaisieConsultee): VersionServeur => ({
  id: s.id,
  version: s.version,
  contenu: s.contenu,
  modifieeLe: s.modifieeLe,
  auteur: s.deMoi ? null : s.auteur,
});

/** The other version of a draft, where a refusal carries it. */
export function autreVersion(erreur: unknown): VersionServeur | null {
  if (!(erreur instanceof ErreurApi) || erreur.statut !== 409) return null;
  const corps = erreur.corps as Partial<Reponse<'ConflitSaisie'>> | null;
  return corps?.autre ? versionDe(corps.autre) : null;
}

/** What became of a save, from the error that ended it. */
export function lireEchec(erreur: unknown, expliquer: (erreur: unknown) => string): EchecSauvegarde {
  const message = expliquer(erreur);
  // no answer, a server in trouble, a session that was not opened again: it is to be asked again as it was
  if (!(erreur instanceof ErreurApi) || erreur.statut >= 500 || [401, 408, 429].includes(erreur.statut)) {
    return { type: 'INJOIGNABLE', message };
  }
  const autre = autreVersion(erreur);
  if (autre) return { type: 'CONFLIT', autre };
  if ([404, 409, 410].includes(erreur.statut)) return { type: 'DISPARUE' };
  return { type: 'REFUSEE', message };
}

/** The browser's own: its network, its clock, its storage. */
export function moyensDuNavigateur(
  structureId: string,
  mode: ModeSaisie,
  copies: CopiesLocales,
  expliquer: (erreur: unknown) => string,
): MoyensSauvegarde {
  const tenter = async (demande: Promise<SaisieConsultee>): Promise<Issue<VersionServeur>> => {
    try {
      return { ok: true, valeur: versionDe(await demande) };
    } catch (erreur) {
      return { ok: false, echec: lireEchec(erreur, expliquer) };
    }
  };
  return {
    creer: (contenu, cle) => tenter(commencer({ structureId, mode, contenu }, cle)),
    enregistrer: (id, contenu, version, lectureReportee) => tenter(garder(id, version, contenu, lectureReportee)),
    copies,
    nouvelleCle: () => crypto.randomUUID(),
    maintenant: () => new Date(),
    attendre: (ms, suite) => {
      const minuteur = setTimeout(suite, ms);
      return () => clearTimeout(minuteur);
    },
  };
}
