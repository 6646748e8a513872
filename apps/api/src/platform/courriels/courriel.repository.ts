import { randomInt } from 'node:crypto';
import type { Tx } from '../base.ts';
import { COURRIELS_SIMULTANES } from '../courrier.ts';
import type { Deps } from '../deps.ts';
import { versJsonb } from '../json.ts';
import { ajouterTaches } from '../taches.ts';

/** A mail that follows from an action itself, not from what readers subscribed to. */
export interface NouveauCourriel {
  /** `compte.inscription`: which words, written by the domain when it is sent. */
  readonly message: string;
  readonly utilisateurId: string;
  /** Where it goes, where that is not the person's own contact address. */
  readonly adresse?: string;
  /** What the words need. No secret: links and codes are made when the mail is sent. */
  readonly donnees?: Readonly<Record<string, string | null>>;
}

/** Gives mails to the worker, in the action's own transaction. Nothing is written where no mail server is configured. */
export async function ecrireCourriels(
  tx: Pick<Tx, '$queryRaw'>,
  deps: Pick<Deps, 'config' | 'horloge'>,
  nouveaux: readonly NouveauCourriel[],
): Promise<void> {
  if (!deps.config.SMTP_URL || nouveaux.length === 0) return;
  const instant = deps.horloge.maintenant();
  const lignes = versJsonb(
    nouveaux.map((n) => ({
      message: n.message,
      utilisateur_id: n.utilisateurId,
      adresse: n.adresse,
      donnees: n.donnees ?? {},
    })),
  );
  const ecrits = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO courriel (message, utilisateur_id, adresse, donnees, cree_le)
    SELECT x.message, x.utilisateur_id, x.adresse, x.donnees, ${instant}::timestamptz
    FROM jsonb_to_recordset(${lignes}::jsonb) AS x(message text, utilisateur_id bigint, adresse text, donnees jsonb)
    RETURNING id::text`;
  await confierAuxFacteurs(
    tx,
    ecrits.map((e) => e.id),
  );
}

/** A job for each mail. They stand in a few queues, each of which runs one at a time: a server that stalls holds that many workers. */
export const confierAuxFacteurs = (tx: Pick<Tx, '$queryRaw'>, courrielIds: readonly string[]): Promise<void> =>
  ajouterTaches(
    tx,
    'envoyer_courriel',
    courrielIds.map((courrielId) => ({
      charge: { courrielId },
      options: { file: `courriel-${randomInt(COURRIELS_SIMULTANES)}` },
    })),
  );

/** A mail as it waits: of an event that somebody follows, or with a message of its own. */
export interface CourrielEnAttente {
  readonly id: string;
  readonly message: string | null;
  readonly donnees: Readonly<Record<string, string | null>>;
  readonly lecteur: {
    readonly id: string;
    readonly prenom: string;
    readonly nom: string;
    readonly langue: 'fr' | 'en';
    readonly etat: string;
    readonly adresse: string;
    /** Which kinds of mail they switched on or off; absent means on. */
    readonly notifications: Readonly<Record<string, boolean>>;
  };
}

/**
 * A mail, and where it goes: while nobody has activated an account, to its sign-in address alone. Its contact address is
 * then what whoever signed it up has typed, and mails to it carry the link that opens the account.
 */
export async function lireCourriel(sql: Pick<Tx, '$queryRaw'>, id: string): Promise<CourrielEnAttente | null> {
  const [ligne] = await sql.$queryRaw<{ courriel: CourrielEnAttente }[]>`
    SELECT json_build_object('id', c.id::text, 'message', c.message, 'donnees', c.donnees,
      'lecteur', json_build_object('id', u.id::text, 'prenom', u.prenom, 'nom', u.nom, 'etat', u.etat,
        'langue', CASE WHEN u.langue = 'en' THEN 'en' ELSE 'fr' END, 'adresse', coalesce(c.adresse,
          CASE WHEN u.etat = 'A_ACTIVER' THEN u.courriel_connexion ELSE u.courriel_contact END),
        'notifications', u.notifications)) AS courriel
    FROM courriel c JOIN utilisateur u ON u.id = c.utilisateur_id WHERE c.id = ${BigInt(id)}`;
  return ligne?.courriel ?? null;
}

/** What came of asking for a mail: it is ours to send, another worker is sending it, or nothing is left to do. */
export type Prise = 'PRIS' | 'CHEZ_UN_AUTRE' | 'FINI';

/**
 * Takes a mail to send, by a mark that holds without a transaction: two workers never send it at once. A mark set before
 * `perimee` is that of a worker that was killed.
 */
export async function prendreCourriel(
  sql: Pick<Tx, '$queryRaw'>,
  id: string,
  { instant, perimee }: { instant: Date; perimee: Date },
): Promise<Prise> {
  const lignes = await sql.$queryRaw<{ pris: boolean; fini: boolean }[]>`
    WITH pris AS (UPDATE courriel SET pris_le = ${instant}::timestamptz, essais = essais + 1, issue = NULL, issue_le = NULL
      WHERE id = ${BigInt(id)} AND envoye_le IS NULL AND issue IS DISTINCT FROM 'REFUSE' AND (pris_le IS NULL OR pris_le < ${perimee}::timestamptz)
      RETURNING id)
    SELECT EXISTS (SELECT FROM pris) AS pris, (c.envoye_le IS NOT NULL OR c.issue = 'REFUSE') AS fini FROM courriel c WHERE c.id = ${BigInt(id)}`;
  const ligne = lignes[0];
  if (!ligne || ligne.fini) return 'FINI';
  return ligne.pris ? 'PRIS' : 'CHEZ_UN_AUTRE';
}

/** What ended the tries of a mail that was not sent. One given up may be tried again, one refused may not. */
export type Issue = 'REFUSE' | 'ABANDONNE';

/** Gives back a mail that was not sent, with what the server said of it, and how it ended if it did. */
export async function rendreCourriel(
  sql: Pick<Tx, 'courriel'>,
  id: string,
  refus: string | null,
  fin: { issue: Issue; instant: Date } | null = null,
): Promise<void> {
  await sql.courriel.update({
    where: { id: BigInt(id) },
    data: { prisLe: null, dernierRefus: refus, issue: fin?.issue ?? null, issueLe: fin?.instant ?? null },
  });
}

export async function marquerEnvoye(sql: Pick<Tx, 'courriel'>, id: string, instant: Date): Promise<void> {
  await sql.courriel.update({ where: { id: BigInt(id) }, data: { envoyeLe: instant, dernierRefus: null } });
}
