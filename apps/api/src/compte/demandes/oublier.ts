import type { Deps } from '../../platform/deps.ts';
import { effacer } from '../../platform/menage.ts';

const HEURE = 3_600_000;
const JOUR = 24 * HEURE;
/** Who comes back by an old mail is told what became of its link. */
const LIEN_GARDE = 30 * JOUR;
/** Somebody who signed up and never came by the link, perhaps not even by themselves. */
const INSCRIPTION_GARDEE = 30 * JOUR;
/** Accounts deleted at once. */
const LOT = 1_000;

/**
 * Forgets what has served its time: spent proofs and counters, old links, changes of address long since over, the address
 * of mails to accounts that are erased, and the accounts of people who signed up and never came.
 */
export async function oublierDemandesDeCompte(deps: Deps): Promise<Record<string, number>> {
  const avant = (ms: number): Date => new Date(deps.horloge.maintenant().getTime() - ms);
  return {
    preuves: await effacer(deps, 'preuve_utilisee', 'expire_le', avant(0)),
    compteurs: await effacer(deps, 'compteur_demande', 'debut', avant(2 * HEURE)),
    liens: await effacer(deps, 'lien_activation', 'expire_le', avant(LIEN_GARDE)),
    changements: await effacer(deps, 'changement_adresse', 'demande_le', avant(LIEN_GARDE)),
    adresses: await oublierAdresses(deps, avant(2 * JOUR)),
    inscriptions: await oublierInscriptions(deps, avant(INSCRIPTION_GARDEE)),
  };
}

/** The mail that says that an account is erased goes to an address that is known nowhere else any longer. */
async function oublierAdresses({ base }: Deps, depuis: Date): Promise<number> {
  const { rowCount } = await base.pool.query(
    `UPDATE courriel c SET adresse = NULL, donnees = '{}' FROM utilisateur u
      WHERE u.etat = 'EFFACE' AND u.etat_le > $1 AND c.utilisateur_id = u.id AND c.adresse IS NOT NULL
        AND (c.envoye_le IS NOT NULL OR c.issue IS NOT NULL)`,
    [depuis],
  );
  return rowCount ?? 0;
}

/** Only those that nobody gave anything: an invitation waits for whoever was invited. */
async function oublierInscriptions({ base }: Deps, avant: Date): Promise<number> {
  const { rowCount } = await base.pool.query(
    `WITH perdus AS (
        SELECT u.id FROM utilisateur u
        WHERE u.etat = 'A_ACTIVER' AND u.etat_le < $1 AND u.mot_de_passe IS NULL AND NOT u.administrateur AND NOT u.support
          AND NOT EXISTS (SELECT FROM rattachement r WHERE r.utilisateur_id = u.id)
          AND NOT EXISTS (SELECT FROM habilitation h WHERE h.utilisateur_id = u.id)
        ORDER BY u.id LIMIT ${LOT} FOR UPDATE SKIP LOCKED),
      courriels AS (DELETE FROM courriel c USING perdus p WHERE c.utilisateur_id = p.id)
      DELETE FROM utilisateur u USING perdus p WHERE u.id = p.id`,
    [avant],
  );
  return rowCount ?? 0;
}
