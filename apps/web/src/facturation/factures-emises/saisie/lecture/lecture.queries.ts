import { lectureEnCours } from '@orpheon/domain';
import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../../shared/api/client.ts';
import { ErreurApi } from '../../../../shared/api/erreur.ts';
import type { Reponse } from '../../../../shared/api/types.ts';
import { cles } from '../../../../shared/requetes/cles.ts';
import type { Libres } from './remplir.ts';

export type LectureDocument = Reponse<'LectureDocument'>;

const CHEMIN = '/api/facturation/factures-emises/saisies/{id}/lecture';
const parId = (id: string) => ({ params: { path: { id } } });
const PAS_MS = 800;

/** How far the server is with the pages of that scan; null: the draft has another document by now, or is gone. */
async function consulter(id: string, empreinte: string, signal: AbortSignal): Promise<LectureDocument | null> {
  try {
    const lue = await lire(api.GET(CHEMIN, { ...parId(id), signal }));
    return lue.empreinte === empreinte ? lue : null;
  } catch (erreur) {
    if (erreur instanceof ErreurApi && erreur.statut === 404) return null;
    throw erreur;
  }
}

/** Asked again for as long as the reading goes on. */
export const requeteLecture = (id: string, empreinte: string) =>
  queryOptions({
    queryKey: cles.lectureDocument(id, empreinte),
    queryFn: ({ signal }) => consulter(id, empreinte, signal),
    refetchInterval: ({ state: { data } }) => (data === null || (data && !lectureEnCours(data.etat)) ? false : PAS_MS),
    staleTime: 0,
    gcTime: 0,
  });

/** `libres`: what may be replaced, for whoever opens the draft again. */
export const demanderLecture = (id: string, libres: Libres): Promise<LectureDocument> =>
  lire(api.POST(CHEMIN, { ...parId(id), body: { libres: { ...libres } } }));

export const annulerLecture = (id: string): Promise<LectureDocument> => lire(api.POST(`${CHEMIN}/annuler`, parId(id)));
