import { isIPv6 } from 'node:net';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { hacher } from '../../platform/session.ts';

const FENETRE_MS = 3_600_000;
/** Links work for an hour: who is refused a sixth has five in their mailbox. */
const PAR_ADRESSE = 5;
/** A town hall goes out through one address. */
const PAR_RESEAU = 100;

const HEURE = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });

/**
 * Counts a request within the hour, known address or not. One too many rolls back with the action: the count stays at its
 * limit until the hour is over.
 *
 * @throws ErreurHttp `code` (429)
 */
export async function compterDemande(
  tx: Pick<Tx, '$queryRaw'>,
  deps: Pick<Deps, 'horloge'>,
  { quoi, maximum, code }: { quoi: string; maximum: number; code: string },
): Promise<void> {
  const maintenant = deps.horloge.maintenant();
  const avant = new Date(maintenant.getTime() - FENETRE_MS);
  const [compteur] = await tx.$queryRaw<{ nombre: number; debut: Date }[]>`
    INSERT INTO compteur_demande AS c (cle, nombre, debut) VALUES (${hacher(quoi)}, 1, ${maintenant})
    ON CONFLICT (cle) DO UPDATE SET
      nombre = CASE WHEN c.debut <= ${avant}::timestamptz THEN 1 ELSE c.nombre + 1 END,
      debut = CASE WHEN c.debut <= ${avant}::timestamptz THEN excluded.debut ELSE c.debut END
    RETURNING nombre, debut`;
  if (!compteur || compteur.nombre <= maximum) return;
  const fin = compteur.debut.getTime() + FENETRE_MS;
  throw new ErreurHttp(429, code, { heure: HEURE.format(fin) }, Math.ceil((fin - maintenant.getTime()) / 1000));
}

/** Counts a mail that somebody not signed in asks for: by the address it goes to and by the network it comes from. */
export async function compterCourrielDemande(
  tx: Tx,
  deps: Deps,
  { courriel, ip }: { courriel: string; ip: string },
): Promise<void> {
  await compterDemande(tx, deps, { quoi: `courriel ${courriel}`, maximum: PAR_ADRESSE, code: 'TROP_DE_COURRIELS' });
  await compterDemande(tx, deps, { quoi: `reseau ${reseau(ip)}`, maximum: PAR_RESEAU, code: 'TROP_DE_COURRIELS' });
}

/** Of IPv6 the first 64 bits: the rest is the subscriber's to change. */
export function reseau(ip: string): string {
  if (!isIPv6(ip)) return ip;
  const [debut = '', fin] = ip.split('%')[0]?.split('::') ?? [];
  const groupes = debut.split(':').filter(Boolean);
  const suite = fin?.split(':').filter(Boolean) ?? [];
  const zeros =
    fin === undefined ? [] : Array.from({ length: Math.max(0, 8 - groupes.length - suite.length) }, () => '0');
  return [...groupes, ...zeros, ...suite].slice(0, 4).join(':');
}
