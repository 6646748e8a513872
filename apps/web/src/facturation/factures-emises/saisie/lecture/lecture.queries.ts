import { lectureEnCours } from '@orpheon/domain';
import { queryOptions } from '@tanstack/react-query';
import { api, lire } from '../../../../shared/api/client.ts';
import type { Reponse } from '../../../../shared/api/types.ts';
import { cles } from '../../../../shared/requetes/cles.ts';

export type LectureDocument = Reponse<'LectureDocument'>;

const CHEMIN = '/api/facturation/factures-emises/saisies/{id}/lecture';
const parId = (id: string) => ({ params: { path: { id } } });
const PAS_MS = 800;

/** How far the server is with the pages of a scan: asked again for as long as it goes on. */
export const requeteLecture = (id: string) =>
  queryOptions({
    queryKey: cles.lectureDocument(id),
    queryFn: ({ signal }) => lire(api.GET(CHEMIN, { ...parId(id), signal })),
    refetchInterval: ({ state }) => (state.data && !lectureEnCours(state.data.etat) ? false : PAS_MS),
    staleTime: 0,
    gcTime: 0,
  });

export const demanderLecture = (id: string): Promise<LectureDocument> => lire(api.POST(CHEMIN, parId(id)));
export const annulerLecture = (id: string): Promise<LectureDocument> => lire(api.POST(`${CHEMIN}/annuler`, parId(id)));
