import { type PreuveRevocation, type Revocation, revocationInconnue } from '@orpheon/domain';
import type { Certificate } from 'pkijs';
import type { Revoque } from './liste.ts';

/** What a list or an answer says of one certificate. `refusee`: it is about it, and cannot be used. */
export type Temoin =
  | { readonly preuve: PreuveRevocation; readonly refusee: true }
  | {
      readonly preuve: PreuveRevocation;
      readonly refusee: false;
      readonly etablieLe: Date;
      readonly suivanteLe: Date | null;
      readonly revoque: Revoque | null;
    };
type Admis = Exclude<Temoin, { readonly refusee: true }>;

/** What is known of one certificate of a path. */
export type Jugement = Pick<Revocation, 'etat' | 'cause' | 'preuve' | 'revoqueLe' | 'suspendu'>;

const JOUR_MS = 86_400_000;
/** Clocks differ; what is dated later has not been made yet. */
const ECART_MS = 5 * 60_000;

/** Until when it stands: a day where it names no next one. */
const jusquA = ({ etablieLe, suivanteLe }: Admis): number => suivanteLe?.getTime() ?? etablieLe.getTime() + JOUR_MS;

const recents = (a: Admis, b: Admis): number => b.etablieLe.getTime() - a.etablieLe.getTime();

/** Judges one certificate, by all that is at hand, at the moment of signing. */
export function juger(temoins: readonly Temoin[], c: Certificate, instant: Date, maintenant: Date): Jugement {
  const passes = temoins
    .filter((t) => !t.refusee)
    .filter((t) => t.etablieLe.getTime() <= maintenant.getTime() + ECART_MS)
    .sort(recents);
  const [dernier] = passes;
  // An authority need not name a certificate any more once it has expired (RFC 5280 §3.3).
  const aTemps = (t: Admis): boolean => t.etablieLe <= c.notAfter.value;
  const mot = passes.find((t) => t.revoque || aTemps(t));
  // A revocation stands for ever; what is on hold is so as long as the latest word says it.
  const revoque = passes.filter((t) => t.revoque && (!t.revoque.suspendu || t === mot)).sort(premiers)[0];
  if (revoque?.revoque) return revocationDe(revoque, revoque.revoque, instant);
  if (!dernier) return revocationInconnue(temoins.length > 0 ? 'REFUSEE' : 'SANS_LISTE');
  const bons = passes.filter((t) => t.revoque === null && jusquA(t) >= instant.getTime());
  const bon = bons.find(aTemps);
  if (bon) return { ...revocationInconnue('SANS_LISTE'), etat: 'NON_REVOQUE', cause: null, preuve: bon.preuve };
  return revocationInconnue(bons.length > 0 ? 'TARDIVE' : 'ANCIENNE', dernier.preuve);
}

const premiers = (a: Admis, b: Admis): number =>
  (a.revoque?.le.getTime() ?? Number.POSITIVE_INFINITY) - (b.revoque?.le.getTime() ?? Number.POSITIVE_INFINITY);

const revocationDe = ({ preuve }: Admis, { le, suspendu }: Revoque, instant: Date): Jugement => ({
  etat: le <= instant ? 'REVOQUE_AVANT' : 'REVOQUE_APRES',
  cause: null,
  preuve,
  revoqueLe: le.toISOString(),
  suspendu,
});

/**
 * The word on a whole path; `noms` of its certificates, the signer's first. From `rangConfiance` on the portal trusts
 * them itself: they need nobody's word, and may be revoked.
 */
export function combiner(
  jugements: readonly Jugement[],
  noms: readonly (string | null)[],
  rangConfiance: number,
): Revocation {
  const [signataire, ...autorites] = jugements.slice(0, rangConfiance);
  for (const etat of ['REVOQUE_AVANT', 'REVOQUE_APRES'] as const) {
    const rang = jugements.findIndex((j) => j.etat === etat);
    const trouve = jugements[rang];
    if (trouve) return { ...trouve, autorite: rang === 0 ? null : (noms[rang] ?? '–'), autoritesInconnues: [] };
  }
  if (!signataire) return revocationInconnue('SANS_LISTE');
  const inconnues = autorites.flatMap((j, i) => (j.etat === 'INCONNUE' ? [noms[i + 1] ?? '–'] : []));
  return { ...signataire, autorite: null, autoritesInconnues: inconnues };
}
