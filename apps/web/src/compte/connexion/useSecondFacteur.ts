import { useMutation } from '@tanstack/react-query';
import { api, lire } from '../../shared/api/client.ts';
import { ErreurApi } from '../../shared/api/erreur.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { type Etape, useAccueillir } from '../../shared/session/connexion.ts';
import { utiliserPasskey } from '../securite/passkey.ts';

type SecondFacteur = Reponse<'SecondFacteurInput'>;
export type Facteur = Etape['facteurs'][number];

/** A passkey alone: the browser asks which, the API checks it, the session opens. */
export async function connecterParPasskey(remplissage = false): Promise<Reponse<'Moi'>> {
  const options = await lire(api.POST('/api/compte/session/passkey/defi'));
  const reponse = await utiliserPasskey(options, remplissage);
  return lire(api.POST('/api/compte/session/passkey', { body: { reponse } }));
}

/** The second step of a sign-in, with whichever of the factors asked for. */
export function useSecondFacteur(options: { readonly reprise?: boolean } = {}) {
  const accueillir = useAccueillir(options);
  return useMutation({
    mutationFn: async (donne: { facteur: Facteur; code: string; memoriser: boolean }) => {
      const moi =
        donne.facteur === 'PASSKEY'
          ? await connecterParPasskey()
          : await lire(api.POST('/api/compte/session/second-facteur', { body: corpsDe(donne.facteur, donne) }));
      await accueillir(moi);
    },
  });
}

function corpsDe(
  facteur: Exclude<Facteur, 'PASSKEY'>,
  { code, memoriser }: { code: string; memoriser: boolean },
): SecondFacteur {
  return facteur === 'TOTP' ? { facteur, code, memoriser } : { facteur, code };
}

/** The sign-in itself is over: it begins again with the password. */
export const estARecommencer = (erreur: unknown): boolean => erreur instanceof ErreurApi && erreur.statut === 410;
