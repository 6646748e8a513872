import { type Application, detient, type Habilitation, type Niveau } from '@orpheon/domain';
import { appliquerTheme, type Theme } from '@orpheon/ui';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, lire } from '../api/client.ts';
import { ErreurApi } from '../api/erreur.ts';
import type { Reponse } from '../api/types.ts';
import { changerLangue } from '../i18n/i18n.ts';
import { cles } from '../requetes/cles.ts';
import { session } from './session.ts';

export type Moi = Reponse<'Moi'>;
export type ModificationDeMoi = Reponse<'ModificationDeMoiInput'>;

/** Who is signed in; null: nobody. Not being signed in is an answer here, not a failure. */
export const requeteMoi = queryOptions({
  queryKey: cles.moi,
  queryFn: async (): Promise<Moi | null> => {
    try {
      // in an open session its end is a refusal, over which the client asks for the password
      const moi = session.lire().ouverte
        ? await lire(api.GET('/api/compte/moi'))
        : (await lire(api.GET('/api/compte/session'))).moi;
      if (moi) session.ouvrir();
      else session.fermer();
      return moi;
    } catch (erreur) {
      if (erreur instanceof ErreurApi && erreur.statut === 401) return null;
      throw erreur;
    }
  },
  staleTime: 5 * 60_000,
});

/** The signed-in person, or null (nobody, or not known yet). */
export const useMoiOuPersonne = (): Moi | null => useQuery(requeteMoi).data ?? null;

/** The signed-in person: for pages behind the sign-in, where there always is one. */
export function useMoi(): Moi {
  const moi = useMoiOuPersonne();
  if (moi === null) throw new Error('useMoi() outside of the signed-in pages');
  return moi;
}

/** The preferences of the account, brought to this device. */
export async function adopterPreferences(moi: Moi): Promise<void> {
  appliquerTheme(moi.preferences.theme satisfies Theme);
  await changerLangue(moi.langue);
}

/** Requests and mandates that wait for this person's answer as a manager. */
export const nombreAApprouver = (moi: Moi): number =>
  moi.aApprouver + moi.mandatsARepondre.reduce((somme, { nombre }) => somme + nombre, 0);

/** May this person use the application somewhere? The very function that the API asks. */
export const peutUtiliser = (
  moi: { readonly habilitations: readonly Habilitation[] } | null,
  application: Application,
  niveau: Niveau = 'CONSULTATION',
): boolean => moi !== null && detient(moi.habilitations, { application, niveau });

/** Changes language, theme, structure, switches: shown at once, taken back if it is refused. */
export function useModifierMoi() {
  const requetes = useQueryClient();
  return useMutation({
    mutationFn: (corps: ModificationDeMoi) => lire(api.PATCH('/api/compte/moi', { body: corps })),
    onMutate: (corps) => {
      const avant = requetes.getQueryData<Moi | null>(cles.moi);
      if (avant) requetes.setQueryData(cles.moi, fusionner(avant, corps));
      return { avant };
    },
    onError: (_erreur, _corps, contexte) => {
      // signed out meanwhile: nobody must come back
      const encoreLa = requetes.getQueryData<Moi | null>(cles.moi) != null;
      if (contexte?.avant && encoreLa) requetes.setQueryData(cles.moi, contexte.avant);
    },
    onSuccess: (moi) => {
      requetes.setQueryData(cles.moi, moi);
      return adopterPreferences(moi);
    },
  });
}

const fusionner = (moi: Moi, corps: ModificationDeMoi): Moi => ({
  ...moi,
  langue: corps.langue ?? moi.langue,
  preferences: { ...moi.preferences, ...definis(corps.preferences) },
  notifications: { ...moi.notifications, ...definis(corps.notifications) },
});

const definis = <T extends object>(objet: T | undefined): Partial<T> =>
  Object.fromEntries(Object.entries(objet ?? {}).filter(([, v]) => v !== undefined)) as Partial<T>;

/** The structure chosen in the selector; null: all of mine. Lists pass it as `structureId`. */
export function useStructureChoisie(): string | null {
  const moi = useMoiOuPersonne();
  const choisie = moi?.preferences.structureId ?? null;
  // a structure one has left since must not filter everything away
  return moi?.structures.some((s) => s.id === choisie) ? choisie : null;
}
