import { controlerFacture, estFatale, extraireDonneesChorus, type FormatFacture } from '@orpheon/domain';
import { lireDocument } from '@orpheon/formats';
import { creerFabriques, type Fabriques, inserer, insererLignes, type Sql } from '@orpheon/testing';
import argon2 from 'argon2';
import { choisirAuteur } from './acteurs.ts';
import { ACTUALITES } from './actualites.ts';
import type { Depositaire, OptionsDemo } from './charger.ts';
import { MOT_DE_PASSE_DEMO } from './comptes.ts';
import { fournisseurDemo } from './contenus.ts';
import { decrire, ecrireDocument } from './documents.ts';
import { faitsDe } from './faits.ts';
import { FAUTES } from './fautes.ts';
import { journalDe } from './journal.ts';
import { creerMonde, type MondeDemo } from './monde.ts';
import { numeroter } from './numeros.ts';
import { creerPlan, type Projet } from './plan.ts';
import { type Depot, type RangeesDeFacture, rangeesDe } from './rangees.ts';

/** One seed for all: two installations begun on the same day get the same demo. */
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
  const sequences = await reserverNumeros(sql, plan.length);
  const rangees = await fabriquer(plan, sequences, { monde, f, documents, progression });
  progression('Enregistrement');
  const empreintes = await motsDePasse;
  await ecrireMonde(sql, monde, empreintes);
  await ecrireFactures(sql, rangees, f);
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

interface Atelier {
  readonly monde: MondeDemo;
  readonly f: Fabriques;
  readonly documents: Depositaire;
  readonly progression: (texte: string) => void;
}

/** Writes each document, stores it, and reads it back as a deposit would be: the rows come from what was read. */
async function fabriquer(
  plan: readonly Projet[],
  sequences: readonly bigint[],
  { monde, f, documents, progression }: Atelier,
): Promise<RangeesDeFacture[]> {
  const numeros = numeroter(plan, f.alea);
  const factureIds = new Map(plan.map((projet) => [projet, f.nouvelId(projet.depot)]));
  const contexte = { monde, alea: f.alea, nouvelId: f.nouvelId };
  const rangees: RangeesDeFacture[] = [];
  const ecritures = new Set<Promise<unknown>>();
  for (const [i, projet] of plan.entries()) {
    const origine = projet.contenu.type === '381' ? projet.origine : null;
    const depot = await deposer(projet, {
      numero: numeros.get(projet) ?? '',
      numeroOrigine: (origine && numeros.get(origine)) ?? null,
      factureId: factureIds.get(projet) ?? '',
      factureOrigineId: (origine && factureIds.get(origine)) ?? null,
      sequence: sequences[i] ?? 0n,
      contexte,
    });
    if (projet.genre !== 'BROUILLON') {
      const ecriture: Promise<unknown> = documents
        .deposerOctets(depot.fichier.octets)
        .then(() => ecritures.delete(ecriture));
      ecritures.add(ecriture);
      if (ecritures.size >= ECRITURES) await Promise.race(ecritures);
    }
    rangees.push(rangeesDe(depot, contexte));
    if ((i + 1) % 100 === 0) progression(`Factures : ${i + 1} sur ${plan.length}`);
  }
  await Promise.all(ecritures);
  return rangees;
}

interface Identite {
  readonly numero: string;
  readonly numeroOrigine: string | null;
  readonly factureId: string;
  readonly factureOrigineId: string | null;
  readonly sequence: bigint;
  readonly contexte: Parameters<typeof rangeesDe>[1];
}

async function deposer(projet: Projet, { contexte, sequence, ...identite }: Identite): Promise<Depot> {
  const { monde, alea } = contexte;
  const { contenu, genre } = projet;
  const format: FormatFacture = alea.pondere(fournisseurDemo(contenu.fournisseur).formats);
  const faute = genre === 'NON_CONFORME' ? alea.parmi(FAUTES.filter((candidate) => candidate.possible(contenu))) : null;
  const juste = decrire(contenu, identite.numero, identite.numeroOrigine, monde);
  const fichier = await ecrireDocument(faute?.description?.(juste) ?? juste, format, faute?.xml);
  const lecture = await lireDocument(fichier.octets, fichier.nom);
  if (!lecture.facture || !lecture.format)
    throw new Error(`${fichier.nom} cannot be read: ${JSON.stringify(lecture.anomalies)}`);
  const donnees = extraireDonneesChorus(lecture.facture, lecture.format, lecture.profil);
  const faits = faitsDe(projet, donnees, monde, identite);
  const structureId = monde.structure(contenu.fournisseur).id;
  const { facture, format: formatLu, profil, positions } = lecture;
  const anomalies = [
    ...lecture.anomalies,
    ...controlerFacture({ facture, format: formatLu, profil, positions }, faits.faits),
  ];
  // The plan and the portal's own judgement must agree: else the demo would show what cannot be.
  if (genre !== 'BROUILLON' && anomalies.some(estFatale) !== (genre === 'NON_CONFORME')) {
    throw new Error(`${fichier.nom} is ${genre}: ${JSON.stringify(anomalies)}`);
  }
  return {
    projet,
    fichier,
    modele: lecture.facture,
    format: lecture.format,
    donnees,
    faits,
    anomalies,
    deposant: choisirAuteur(monde, 'FOURNISSEUR', { structureId, serviceId: null }, alea) ?? '',
    sequence,
  };
}

async function ecrireMonde(sql: Sql, monde: MondeDemo, empreintes: readonly string[]): Promise<void> {
  await inserer(sql, 'structure', [...monde.structures.values()]);
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

async function ecrireFactures(sql: Sql, rangees: readonly RangeesDeFacture[], f: Fabriques): Promise<void> {
  const flux = rangees.flatMap((r) => (r.flux ? [r.flux] : []));
  await inserer(
    sql,
    'document',
    flux.map(({ empreinte, taille, deposeLe }) => ({ empreinte, taille, creeLe: deposeLe })),
  );
  await inserer(sql, 'flux', flux);
  await insererLignes(
    sql,
    'facture',
    rangees.map((r) => r.facture),
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
    'facture_piece',
    rangees.flatMap((r) => r.pieces.map((p) => ({ id: f.nouvelId(p.ajoutee_le), ...p }))),
  );
  await insererLignes(
    sql,
    'facture_historique',
    rangees.flatMap((r) => r.historique),
  );
  const journaux = rangees.map((r) => journalDe(r, f.nouvelId));
  await inserer(sql, 'evenement', enOrdre(journaux.flatMap((j) => j.evenements)));
  await inserer(sql, 'audit_entree', enOrdre(journaux.flatMap((j) => j.audit)));
}

/** As they happened: rows that are read by date then lie together. */
const enOrdre = <T extends { readonly instant: Date }>(rangees: readonly T[]): T[] =>
  rangees.toSorted((a, b) => a.instant.getTime() - b.instant.getTime());
