import type { Octroi } from '@orpheon/domain';
import type { NomPersonne } from '@orpheon/testing';
import type { Essai, Reponse } from '../appui/application.ts';

export const octroi = (over: Partial<Octroi> = {}): Octroi => ({
  serviceId: null,
  objet: 'FACTURES_RECUES',
  niveau: 'CONSULTATION',
  debut: null,
  fin: null,
  ...over,
});

/** Requests about the people of Valmont, as its managers make them. */
export function appuiDroits({ demander, monde }: Pick<Essai, 'demander' | 'monde'>) {
  const racine = `/api/organisation/structures/${monde.structures.valmont.id}`;
  const lire = (qui: NomPersonne, chemin: string): Promise<Reponse> => demander(qui, 'GET', `${racine}${chemin}`);
  const personne = async (uid: string, qui: NomPersonne = 'gestionnaire') =>
    (await lire(qui, `/utilisateurs/${uid}`)).corps;
  /** Changes what one person holds, on the version that is there now. */
  const changer = async (
    qui: NomPersonne,
    uid: string,
    changement: { accorder?: readonly Octroi[]; retirer?: readonly Octroi[] },
  ): Promise<Reponse> => {
    const { version } = await personne(uid);
    return demander(qui, 'PUT', `${racine}/profils`, {
      payload: { changements: [{ utilisateurId: uid, version, accorder: [], retirer: [], ...changement }] },
    });
  };
  return { racine, lire, personne, changer };
}
