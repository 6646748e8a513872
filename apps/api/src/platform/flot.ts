import { setTimeout as attendre } from 'node:timers/promises';
import { objetsQuiDonnent } from '@orpheon/domain';
import type { FastifyReply } from 'fastify';
import pg from 'pg';
import type { Deps } from './deps.ts';
import { applicationOuverteSql, droitsParmi, habilitationValideSql } from './droits.sql.ts';
import { CANAL_EVENEMENTS } from './journal-metier.ts';

interface Abonne {
  readonly reponse: FastifyReply;
  readonly jeton: string;
  readonly utilisateurId: string;
}

interface Annonce {
  id: string;
  type: string;
  facture_id: string | null;
  flux_id: string | null;
  structure_id: string | null;
  lecteurs: string[];
}

/** Server-sent events: one LISTEN connection a process, one statement an event whoever many pages are open. */
export interface Flot {
  demarrer(): Promise<void>;
  /** False where a session holds as many streams as it may: a browser needs one for all its tabs. */
  aDeLaPlace(jeton: string): boolean;
  abonner(abonne: Abonne, reprise: boolean): void;
  fermer(): Promise<void>;
}

const detenueSql = (objets: string): string =>
  `(h.objet = ANY (${objets}::text[]) AND ${applicationOuverteSql(`${objets}::text[]`)})`;

/** What everybody who holds anything in a structure is told of, since it changes what they may do there. */
const POUR_TOUS = ['organisation.application.ouvrir', 'organisation.application.fermer'];

/** Who among the connected may see an event: the same rights as the lists, read at that moment. */
const LECTEURS = `
  SELECT e.id::text, e.type, e.facture_id::text, e.flux_id::text, e.structure_id::text,
    CASE WHEN e.pour_utilisateur_id IS NOT NULL AND e.structure_id IS NULL THEN ARRAY[e.pour_utilisateur_id::text] ELSE array_append(coalesce((SELECT array_agg(DISTINCT h.utilisateur_id::text) FROM ${droitsParmi((u) => `${u} = ANY ($2::bigint[])`)} h
      WHERE ${habilitationValideSql('$3')}
        AND ( (h.structure_id = e.fournisseur_id AND (h.service_id IS NULL OR h.service_id = e.service_fournisseur_id)
               AND CASE WHEN e.facture_id IS NULL THEN ${detenueSql('$4')} ELSE ${detenueSql('$5')} END)
           OR (h.structure_id = e.destinataire_id AND ${detenueSql('$6')}
               AND (h.service_id IS NULL OR h.service_id = e.service_destinataire_id))
           OR (h.structure_id = e.structure_id AND (e.type = ANY ($8::text[]) OR ${detenueSql('$7')}
               AND (h.service_id IS NULL OR h.service_id = e.service_id))) )), '{}'), e.pour_utilisateur_id::text) END AS lecteurs
  FROM evenement e WHERE e.id = ANY ($1::bigint[]) ORDER BY e.id`;

/** Streams that one session holds at once, per process. */
export const FLOTS_PAR_SESSION = 20;
const BATTEMENT_MS = 20_000;
const REPRISE_MS = 1_000;
const SILENCE_MAX_MS = 5_000;

export function creerFlot(deps: Deps): Flot {
  const abonnes = new Set<Abonne>();
  const fin = new AbortController();
  const premiere = Promise.withResolvers<void>();
  let ecoute: pg.Client | null = null;
  let attente: string[] = [];
  let prevu = false;
  let veille: Promise<void> | null = null;

  async function diffuser(): Promise<void> {
    prevu = false;
    const ids = attente;
    attente = [];
    if (abonnes.size === 0) return;
    const connectes = [...new Set([...abonnes].map((a) => a.utilisateurId))];
    const { rows } = await deps.base.pool.query<Annonce>({
      name: 'lecteurs_evenement',
      text: LECTEURS,
      values: [
        ids,
        connectes,
        deps.horloge.aujourdhui(),
        objetsQuiDonnent('SUIVI_DES_FLUX'),
        objetsQuiDonnent('FACTURES_EMISES'),
        objetsQuiDonnent('FACTURES_RECUES'),
        objetsQuiDonnent('STRUCTURES'),
        POUR_TOUS,
      ],
    });
    for (const { lecteurs, ...a } of rows) {
      const donnees = JSON.stringify({
        id: a.id,
        type: a.type,
        factureId: a.facture_id,
        fluxId: a.flux_id,
        structureId: a.structure_id,
      });
      for (const abonne of abonnes) {
        if (lecteurs.includes(abonne.utilisateurId))
          ecrire(abonne, `id: ${a.id}\nevent: evenement\ndata: ${donnees}\n\n`);
      }
    }
  }

  /** Events of one burst are announced together. */
  function annoncer(id: string): void {
    attente.push(id);
    if (prevu) return;
    prevu = true;
    setTimeout(() => {
      diffuser().catch((err: unknown) => {
        deps.journal.warn({ err }, 'events could not be announced');
        reprendreTous();
      });
    }, 20);
  }

  /** After a gap nobody knows what was missed: every page reads again. */
  function reprendreTous(): void {
    for (const abonne of abonnes) ecrire(abonne, 'event: reprise\ndata: {}\n\n');
  }

  function ecrire(abonne: Abonne, texte: string): void {
    // A reader too slow to take what it is sent is cut: its browser reconnects and reads again.
    if (abonne.reponse.raw.writableLength > 256 * 1024) abonne.reponse.raw.destroy();
    else abonne.reponse.raw.write(texte);
  }

  /** Hears of events until the connection ends. */
  async function ecouter(): Promise<void> {
    const client = new pg.Client({
      connectionString: deps.config.DATABASE_URL,
      application_name: 'orpheon-flot',
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    const perdu = new Promise<void>((ok) => client.once('end', ok));
    client.on('error', (err) => deps.journal.warn({ err }, 'event connection lost'));
    client.on('notification', (n) => n.payload && annoncer(n.payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CANAL_EVENEMENTS}`);
    } catch (err) {
      client.end().catch(() => undefined);
      throw err;
    }
    ecoute = client;
    reprendreTous();
    premiere.resolve();
    await perdu;
    ecoute = null;
  }

  async function veiller(): Promise<void> {
    while (!fin.signal.aborted) {
      await ecouter().catch((err: unknown) => deps.journal.warn({ err }, 'event connection refused'));
      // Listening or not, the rest of the portal serves.
      premiere.resolve();
      await attendre(REPRISE_MS, undefined, { signal: fin.signal }).catch(() => undefined);
    }
  }

  /** A connection that was cut without a word is noticed by asking. */
  async function verifierEcoute(): Promise<void> {
    const client = ecoute;
    if (!client) return;
    const reponse = client.query('SELECT 1').then(
      () => true,
      () => false,
    );
    const vivante = await Promise.race([reponse, attendre(SILENCE_MAX_MS, false, { ref: false })]);
    if (!vivante) client.end().catch(() => undefined);
  }

  /** Keeps proxies from closing idle streams, and ends those whose session is over. */
  async function battre(): Promise<void> {
    if (abonnes.size === 0) return;
    const { rows } = await deps.base.pool.query<{ jeton: string }>(
      `SELECT s.jeton FROM session s JOIN utilisateur u ON u.id = s.utilisateur_id AND u.etat = 'ACTIF'
        WHERE s.jeton = ANY ($1::text[]) AND s.expire_le > $2`,
      [[...new Set([...abonnes].map((a) => a.jeton))], deps.horloge.maintenant()],
    );
    const vivants = new Set(rows.map((r) => r.jeton));
    for (const abonne of abonnes) {
      if (vivants.has(abonne.jeton)) ecrire(abonne, ': battement\n\n');
      else abonne.reponse.raw.end();
    }
  }
  const battement = setInterval(() => {
    void verifierEcoute();
    battre().catch((err: unknown) => deps.journal.warn({ err }, 'heartbeat of event streams failed'));
  }, BATTEMENT_MS);
  battement.unref();

  return {
    async demarrer() {
      veille = veiller();
      await premiere.promise;
    },
    aDeLaPlace: (jeton) => [...abonnes].filter((a) => a.jeton === jeton).length < FLOTS_PAR_SESSION,
    abonner(abonne, reprise) {
      abonnes.add(abonne);
      abonne.reponse.raw.on('close', () => abonnes.delete(abonne));
      // With an identifier from the start, a page that is cut before any event says on its return that it was here.
      ecrire(abonne, `retry: 2000\nid: 0\n\n${reprise ? 'event: reprise\ndata: {}\n\n' : ''}`);
    },
    async fermer() {
      fin.abort();
      clearInterval(battement);
      for (const abonne of abonnes) abonne.reponse.raw.end();
      await ecoute?.end().catch(() => undefined);
      await veille;
    },
  };
}
