import { blocageEnCours, compterTentative, ECHECS_MAX, type Tentatives } from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditerTous } from '../../platform/journal-metier.ts';

const HEURE = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });

const bloquee = (deps: Deps, code: string, jusqua: number): ErreurHttp =>
  new ErreurHttp(
    429,
    code,
    { heure: HEURE.format(jusqua), jusqua: new Date(jusqua).toISOString() },
    Math.ceil((jusqua - deps.horloge.maintenant().getTime()) / 1000),
  );

/** What attempts are counted on, where the device is not trusted: the hash of an address, or of an account's second step. */
export interface Compteur {
  readonly cle: string;
  readonly maximum: number;
  /** Says that it is locked. */
  readonly code: string;
}

/**
 * Counts an attempt, before it is looked at.
 * @returns attempts within the hour, this one included
 * @throws ErreurHttp 429 where the counter is locked: the attempt is not looked at
 */
export async function compter(deps: Deps, { cle, maximum, code }: Compteur): Promise<number> {
  return enTransaction(deps.base, async (tx) => {
    const maintenant = deps.horloge.maintenant().getTime();
    const avant = await verrouiller(tx, cle, maintenant);
    const dejaBloquee = blocageEnCours(avant, maintenant);
    if (dejaBloquee !== null) throw bloquee(deps, code, dejaBloquee);
    const apres = compterTentative(avant, maintenant, maximum);
    await tx.tentativeConnexion.update({
      where: { adresse: cle },
      data: {
        echecs: apres.echecs,
        dernierEchecLe: new Date(apres.dernierEchec),
        bloqueeJusqua: apres.bloqueeJusqua === null ? null : new Date(apres.bloqueeJusqua),
      },
    });
    return apres.echecs;
  });
}

/**
 * Reads a counter under lock, made when absent: attempts of one address go one after the other. In one statement: between
 * two, a sign-in that succeeds meanwhile would take the row away.
 */
async function verrouiller(tx: Tx, cle: string, maintenant: number): Promise<Tentatives> {
  const [ligne] = await tx.$queryRaw<[{ echecs: number; dernier_echec_le: Date; bloquee_jusqua: Date | null }]>`
    INSERT INTO tentative_connexion AS t (adresse, echecs, dernier_echec_le) VALUES (${cle}, 0, ${new Date(maintenant)})
    ON CONFLICT (adresse) DO UPDATE SET adresse = t.adresse RETURNING echecs, dernier_echec_le, bloquee_jusqua`;
  return {
    echecs: ligne.echecs,
    dernierEchec: ligne.dernier_echec_le.getTime(),
    bloqueeJusqua: ligne.bloquee_jusqua?.getTime() ?? null,
  };
}

/**
 * Counts an attempt on a device that this person signed in from before; a right password sets it back to zero.
 * @returns attempts since, this one included; null where the device is not trusted, or has no attempt left
 */
export async function compterSurAppareil(deps: Deps, jeton: string, utilisateurId: bigint): Promise<number | null> {
  const [appareil] = await deps.base.prisma.$queryRaw<{ echecs: number }[]>`
    UPDATE appareil_de_confiance SET echecs = echecs + 1
    WHERE jeton = ${jeton} AND utilisateur_id = ${utilisateurId} AND echecs < ${ECHECS_MAX} RETURNING echecs`;
  return appareil?.echecs ?? null;
}

/** A trusted device that keeps guessing is trusted no longer. */
export const oublierAppareilQuiDevine = (tx: Tx, jeton: string): Promise<unknown> =>
  tx.appareilDeConfiance.deleteMany({ where: { jeton, echecs: { gte: ECHECS_MAX } } });

/**
 * Puts the failures of a known account into the audit, by its identifier alone: nobody has proven who they are. Where
 * there is no account one row is written all the same, so that the answer takes the same time.
 */
export async function noterEchec(
  tx: Tx,
  deps: Deps,
  adresse: string,
  compte: { id: string; dernier: boolean; essaisAppareil: number | null } | null,
): Promise<void> {
  if (!compte) {
    await tx.$executeRaw`UPDATE tentative_connexion SET echecs = echecs WHERE adresse = ${adresse}`;
    return;
  }
  const { id: objetId, dernier, essaisAppareil } = compte;
  const commun = { instant: deps.horloge.maintenant(), utilisateurId: null, objet: 'utilisateur', objetId };
  const suite = essaisAppareil === null ? 'compte.blocage' : 'compte.appareil_oublie';
  await auditerTous(
    tx,
    ['compte.echec_connexion', ...(dernier ? [suite] : [])].map((action) => ({ ...commun, action })),
  );
}
