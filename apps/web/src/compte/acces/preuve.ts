import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';

export type ADemontrer = Reponse<'Defi'>;

/**
 * Does the work that slows down machines: nothing to read, nothing to press, half a second of computing away from the
 * page. What comes out serves once.
 */
export async function prouver(): Promise<{ defi: string; nombre: number }> {
  const aDemontrer = await lire(api.GET('/api/compte/defi'));
  const travailleur = new Worker(new URL('./preuve.worker.ts', import.meta.url), { type: 'module' });
  try {
    const nombre = await new Promise<number>((trouve, rate) => {
      travailleur.onmessage = ({ data }: MessageEvent<number>) => trouve(data);
      travailleur.onerror = (e) => rate(new Error(e.message));
      travailleur.postMessage(aDemontrer);
    });
    return { defi: aDemontrer.defi, nombre };
  } finally {
    travailleur.terminate();
  }
}
