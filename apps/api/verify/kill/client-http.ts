import { setTimeout as attendre } from 'node:timers/promises';
import type { Registre } from './registre.ts';

export interface Demande {
  readonly methode: 'GET' | 'POST' | 'PUT';
  readonly chemin: string;
  readonly jeton: string;
  readonly cle?: string;
  /** Made anew for each attempt: a form is a stream that is read once. */
  readonly corps?: () => FormData | string;
  /** While it says so, an answer is waited for without limit. */
  readonly patient?: () => boolean;
}

export interface Reponse {
  readonly statut: number;
  readonly corps: unknown;
  readonly essais: number;
}

const PATIENCE_MS = 180_000;
const CODES_A_REPRENDRE = new Set([429, 502, 503, 504]);

/**
 * Sends until an answer comes, as a careful client does: the same demand, the same key, whatever broke on the way.
 * @returns null when nothing answered for three minutes; the fault is then written down
 */
export async function insister(adresse: string, d: Demande, registre: Registre): Promise<Reponse | null> {
  let limite = performance.now() + PATIENCE_MS;
  for (let essais = 1; ; essais++) {
    registre.compte.requetes++;
    const reponse = await envoyer(adresse, d).catch(() => null);
    if (!reponse) registre.compte.ruptures++;
    else if (reponse.statut >= 500) {
      registre.compte.reponses5xx++;
      const { statut, recours } = reponse;
      // A portal that cannot serve says so, and when to come again; anything else is a fault of ours.
      if (statut !== 503 || !recours)
        registre.fautes.push(`${d.methode} ${d.chemin}: ${statut}, Retry-After ${recours}`);
    }
    if (reponse && !CODES_A_REPRENDRE.has(reponse.statut))
      return { statut: reponse.statut, corps: reponse.corps, essais };
    if (d.patient?.()) limite = performance.now() + PATIENCE_MS;
    if (performance.now() > limite) {
      registre.fautes.push(`no answer for ${PATIENCE_MS / 1000} s: ${d.methode} ${d.chemin} (${reponse?.statut})`);
      return null;
    }
    registre.compte.reprises++;
    await attendre(10 + Math.min(essais, 10) * 5);
  }
}

async function envoyer(
  adresse: string,
  d: Demande,
): Promise<{ statut: number; corps: unknown; recours: string | null }> {
  const corps = d.corps?.();
  const reponse = await fetch(`${adresse}${d.chemin}`, {
    method: d.methode,
    headers: {
      cookie: `session=${d.jeton}`,
      ...(d.cle ? { 'idempotency-key': d.cle } : {}),
      ...(typeof corps === 'string' ? { 'content-type': 'application/json' } : {}),
    },
    ...(corps === undefined ? {} : { body: corps }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const texte = await reponse.text();
  return {
    statut: reponse.status,
    corps: texte === '' ? null : JSON.parse(texte),
    recours: reponse.headers.get('retry-after'),
  };
}
