import { creerFabriques, type Fabriques, inserer, insererLignes, type RangeeFlux, type Sql } from '@orpheon/testing';
import argon2 from 'argon2';
import { ACTUALITES } from './actualites.ts';
import type { Depositaire, OptionsDemo } from './charger.ts';
import { MOT_DE_PASSE_DEMO } from './comptes.ts';
import { fabriquerFactures, fabriquerIllisibles } from './fabriquer.ts';
import { ILLISIBLES } from './illisibles.ts';
import { journalDe, journalDuFlux } from './journal.ts';
import { mandatsDemo } from './mandats.ts';
import { creerMonde, type MondeDemo } from './monde.ts';
import { creerPlan } from './plan.ts';
import type { RangeesDeFacture } from './rangees.ts';
import { telechargementDe } from './telechargements.ts';

/** One seed for all: two installations begun at the same moment get the same demo. */
const GRAINE = 2026;
/** Documents written to the store at once. */
const ECRITURES = 12;
const JOUR = 86_400_000;

/** Makes the whole demo and writes it on this connection; the transaction is the caller's. */
export async function remplir(
  sql: Sql,
  { documents, maintenant, progression = () => undefined }: OptionsDemo,
): Promise<void> {
  const f = creerFabriques({ graine: GRAINE, maintenant });
  const monde = creerMonde(f, maintenant);
  // Hashing runs in threads of its own while documents are made.
  const motsDePasse = Promise.all(monde.utilisateurs.map(() => hacher(MOT_DE_PASSE_DEMO)));
  const plan = creerPlan(maintenant, f.alea);
  const sequences = await reserverNumeros(sql, plan.length + ILLISIBLES.length);
  const { conserver, achever } = conservation(documents);
  const atelier = { monde, f, conserver, progression };
  const rangees = await fabriquerFactures(plan, sequences, atelier);
  const illisibles = await fabriquerIllisibles(maintenant, sequences.slice(plan.length), atelier);
  // Bytes are durable before any row names them.
  await achever();
  progression('Enregistrement');
  await ecrireMonde(sql, monde, await motsDePasse);
  await inserer(sql, 'mandat_facturation', mandatsDemo(monde, f, maintenant));
  await ecrireFactures(sql, rangees, illisibles, f);
  await inserer(
    sql,
    'actualite',
    ACTUALITES.map(({ joursAvant, ...actualite }) => {
      const publieeLe = new Date(maintenant.getTime() - joursAvant * JOUR);
      return { id: f.nouvelId(publieeLe), publieeLe, ...actualite };
    }),
  );
}

const hacher = (motDePasse: string): Promise<string> =>
  argon2.hash(motDePasse, { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 });

async function reserverNumeros(sql: Sql, nombre: number): Promise<bigint[]> {
  const { rows } = await sql.query(`SELECT nextval('numero_flux')::text AS n FROM generate_series(1, $1)`, [nombre]);
  return (rows as { n: string }[]).map(({ n }) => BigInt(n));
}

/** Some writes at once, so that documents are made while others reach the disk. A failure is told by the next call. */
function conservation(documents: Depositaire): {
  conserver: (octets: Uint8Array) => Promise<void>;
  achever: () => Promise<void>;
} {
  const enCours = new Set<Promise<void>>();
  const echecs: unknown[] = [];
  const verifier = (): void => {
    if (echecs.length > 0) throw echecs[0];
  };
  return {
    async conserver(octets) {
      const ecriture: Promise<void> = documents
        .deposerOctets(octets)
        .then(
          () => undefined,
          (erreur: unknown) => void echecs.push(erreur),
        )
        .finally(() => enCours.delete(ecriture));
      enCours.add(ecriture);
      if (enCours.size >= ECRITURES) await Promise.race(enCours);
      verifier();
    },
    async achever() {
      await Promise.all(enCours);
      verifier();
    },
  };
}

async function ecrireMonde(sql: Sql, monde: MondeDemo, empreintes: readonly string[]): Promise<void> {
  await inserer(sql, 'structure', [...monde.structures.values()]);
  await inserer(sql, 'structure', monde.remplacees);
  await inserer(sql, 'service', monde.services);
  await inserer(sql, 'coordonnee_bancaire', monde.coordonnees);
  await inserer(
    sql,
    'utilisateur',
    monde.utilisateurs.map((u, i) => ({ ...u, motDePasse: empreintes[i] ?? null })),
  );
  await inserer(sql, 'rattachement', monde.rattachements);
  await inserer(sql, 'habilitation', monde.habilitations);
}

async function ecrireFactures(
  sql: Sql,
  rangees: readonly RangeesDeFacture[],
  illisibles: readonly RangeeFlux[],
  f: Fabriques,
): Promise<void> {
  const flux = [...rangees.flatMap((r) => (r.flux ? [r.flux] : [])), ...illisibles];
  const pieces = rangees.flatMap((r) => r.pieces.map((p) => ({ id: f.nouvelId(p.ajoutee_le), ...p })));
  const documents = new Map([
    ...pieces.map((p) => [p.empreinte, { empreinte: p.empreinte, taille: p.taille, creeLe: p.ajoutee_le }] as const),
    ...flux.map((x) => [x.empreinte, { empreinte: x.empreinte, taille: x.taille, creeLe: x.deposeLe }] as const),
  ]);
  await inserer(sql, 'document', [...documents.values()]);
  await inserer(sql, 'flux', flux);
  const telechargements = rangees.map((r) => telechargementDe(r.historique));
  await insererLignes(
    sql,
    'facture',
    rangees.map((r, i) => ({ ...r.facture, telechargee_le: telechargements[i]?.premier_le ?? null })),
  );
  await insererLignes(
    sql,
    'facture_detail',
    rangees.map((r) => r.detail),
  );
  await insererLignes(
    sql,
    'facture_ligne',
    rangees.flatMap((r) => r.postes),
  );
  await insererLignes(
    sql,
    'facture_tva',
    rangees.flatMap((r) => r.tva),
  );
  await insererLignes(
    sql,
    'facture_telechargement',
    telechargements.filter((t) => t !== null),
  );
  await inserer(
    sql,
    'facture_saisie',
    rangees.flatMap((r) => r.saisie ?? []),
  );
  await insererLignes(sql, 'facture_piece', pieces);
  await insererLignes(
    sql,
    'facture_historique',
    rangees.flatMap((r) => r.historique),
  );
  const journaux = [
    ...rangees.map((r) => journalDe(r, f.nouvelId)),
    ...illisibles.map((x) => journalDuFlux(x, f.nouvelId)),
  ];
  await inserer(sql, 'evenement', enOrdre(journaux.flatMap((j) => j.evenements)));
  await inserer(sql, 'audit_entree', enOrdre(journaux.flatMap((j) => j.audit)));
}

/** As they happened: rows that are read by date then lie together. */
const enOrdre = <T extends { readonly instant: Date }>(rangees: readonly T[]): T[] =>
  rangees.toSorted((a, b) => a.instant.getTime() - b.instant.getTime());
