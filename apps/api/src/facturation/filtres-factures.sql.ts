import type { Contrat, listerFacturesEmises, listerFacturesRecues, Query } from '@orpheon/contracts';
import {
  estUnRejet,
  motsDeRecherche,
  SEPARATEURS_DE_MOTS,
  STATUTS_FACTURE,
  STATUTS_OU_COURT_LE_DELAI,
  type StatutFacture,
} from '@orpheon/domain';
import type { Candidats } from '../platform/page-tamisee.ts';
import { motifsLike } from '../platform/pagination.ts';
import type { Cote } from './cotes.ts';
import { premierIdDuJour, statutSql } from './facture.sql.ts';
import { attendDepuisSql, enRetardSql } from './retard.sql.ts';

/** What both lists of invoices, and their exports, are asked by. */
export interface FiltresFactures {
  readonly structureId?: string | undefined;
  /** Service of the recipient. */
  readonly serviceId?: string | undefined;
  readonly serviceFournisseurId?: string | undefined;
  readonly statut?: readonly StatutFacture[] | undefined;
  readonly type?: 'FACTURE' | 'AVOIR' | undefined;
  readonly numero?: string | undefined;
  readonly autrePartieId?: string | undefined;
  readonly texte?: string | undefined;
  readonly deposeeDu?: string | undefined;
  readonly deposeeAu?: string | undefined;
  readonly dateFactureDu?: string | undefined;
  readonly dateFactureAu?: string | undefined;
  readonly montantMin?: string | undefined;
  readonly montantMax?: string | undefined;
  readonly engagement?: string | undefined;
  readonly marche?: string | undefined;
  readonly cadre?: readonly string[] | undefined;
  readonly modeDepot?: readonly string[] | undefined;
  readonly numeroFlux?: string | undefined;
  readonly rejet?: 'A_TRAITER' | 'TRAITE' | undefined;
  readonly nonTelechargee?: boolean | undefined;
  /** Not paid though the delay of the recipient is over (`LEGAL`); or still to be handled after so many days. */
  readonly enRetard?: 'LEGAL' | number | undefined;
}

type Demande<C extends Contrat> = Omit<Query<C>, 'curseur' | 'limite'>;

/** The query of a list of invoices issued, in the words that both sides share. */
export const filtresEmises = <Q extends Demande<typeof listerFacturesEmises>>({ destinataireId, ...q }: Q) => ({
  ...q,
  autrePartieId: destinataireId,
});

export const filtresRecues = <Q extends Demande<typeof listerFacturesRecues>>({
  fournisseurId,
  nonTelechargee,
  ...q
}: Q) => ({
  ...q,
  autrePartieId: fournisseurId,
  ...(nonTelechargee ? { nonTelechargee: true } : {}),
});

/** Filters as SQL on `f`, by what answers them: a walk's index, a sieve, an index of candidates. */
export interface FiltresSql {
  /** Null: every status that this side sees. */
  readonly statuts: readonly StatutFacture[] | null;
  readonly conditions: readonly string[];
  readonly tamis: readonly string[];
  readonly candidats?: Candidats | undefined;
}

type Ajouter = (valeur: unknown) => string;

/** @param aujourdhui calendar day in Europe/Paris: what is late */
export function filtresSql(cote: Cote, q: FiltresFactures, aujourdhui: string, ajouter: Ajouter): FiltresSql {
  const demandes = statutsDemandes(q);
  const statuts = demandes?.filter((s) => cote.visibles?.includes(s) ?? true) ?? null;
  return {
    statuts,
    conditions: [...conditionsDeMarche(cote, q, ajouter), ...visibles(cote, statuts, ajouter), ...sansMot(q)],
    tamis: [...tamisSimples(q, ajouter), ...tamisTextes(q, ajouter), ...tamisRetard(q, aujourdhui, ajouter)],
    candidats: candidats(cote, q, ajouter),
  };
}

/** Some filters are about some statuses only. */
function statutsDemandes(q: FiltresFactures): readonly StatutFacture[] | undefined {
  if (q.enRetard === undefined && q.rejet === undefined) return q.statut;
  return (q.statut ?? STATUTS_FACTURE).filter(
    (s) => (q.enRetard === undefined || courtLeDelai(s)) && (q.rejet === undefined || estUnRejet(s)),
  );
}

const courtLeDelai = (s: StatutFacture): boolean => STATUTS_OU_COURT_LE_DELAI.some((court) => court === s);

/** Told as what is hidden rather than what is shown: an index by status must not tempt where all are wanted in order. */
function visibles(cote: Cote, statuts: readonly StatutFacture[] | null, ajouter: Ajouter): string[] {
  if (statuts) return [`${statutSql(cote)} = b.statut`];
  if (!cote.visibles) return [];
  const caches = STATUTS_FACTURE.filter((s) => !cote.visibles?.includes(s));
  return [`${statutSql(cote)} <> ALL (${ajouter(caches)}::text[])`];
}

function conditionsDeMarche(cote: Cote, q: FiltresFactures, ajouter: Ajouter): string[] {
  const conditions: string[] = [];
  if (q.deposeeDu) conditions.push(`f.id >= ${premierIdDuJour(ajouter(q.deposeeDu))}`);
  if (q.deposeeAu) conditions.push(`f.id < ${premierIdDuJour(ajouter(q.deposeeAu), 1)}`);
  if (q.nonTelechargee) conditions.push('f.telechargee_le IS NULL');
  if (q.autrePartieId) conditions.push(`f.${cote.autre} = ${ajouter(q.autrePartieId)}::bigint`);
  if (q.serviceFournisseurId) conditions.push(`f.service_fournisseur_id = ${ajouter(q.serviceFournisseurId)}::bigint`);
  if (q.serviceId && cote.service !== 'service_destinataire_id') {
    conditions.push(`f.service_destinataire_id = ${ajouter(q.serviceId)}::bigint`);
  }
  return conditions;
}

function tamisSimples(q: FiltresFactures, ajouter: Ajouter): string[] {
  const tamis: string[] = [];
  const si = (valeur: unknown, condition: (place: string) => string): void => {
    if (valeur !== undefined) tamis.push(condition(ajouter(valeur)));
  };
  if (q.rejet) tamis.push(`f.rejet_traite_le IS ${q.rejet === 'TRAITE' ? 'NOT NULL' : 'NULL'}`);
  si(q.type, (p) => `f.type = ${p}`);
  si(q.cadre, (p) => `f.cadre = ANY (${p}::text[])`);
  si(q.modeDepot, (p) => `f.mode_depot = ANY (${p}::text[])`);
  si(q.dateFactureDu, (p) => `f.date_facture >= ${p}::date`);
  si(q.dateFactureAu, (p) => `f.date_facture <= ${p}::date`);
  si(q.montantMin, (p) => `f.montant_ttc >= ${p}::numeric`);
  si(q.montantMax, (p) => `f.montant_ttc <= ${p}::numeric`);
  si(q.numeroFlux, (p) => `f.flux_id = (SELECT x.id FROM flux x WHERE x.numero = ${p})`);
  return tamis;
}

/** Words with their separators made spaces, one before each: a word typed is found by its beginning. */
const enMots = (texte: string): string =>
  `(' ' || translate(${texte}, '${SEPARATEURS_DE_MOTS.replaceAll("'", "''")}', '${' '.repeat([...SEPARATEURS_DE_MOTS].length)}'))`;

const debuts = (texte: string): string[] =>
  motifsLike(motsDeRecherche(texte).join(' ')).map((motif) => `% ${motif.slice(1)}`);

/**
 * Number, engagement and marché are also words of `recherche`: that look comes first. Before it a cheaper one still, for the
 * letters anywhere: most rows end there, and making words of a text costs ten times as much.
 */
function tamisTextes(q: FiltresFactures, ajouter: Ajouter): string[] {
  const textes = textesCherches(q);
  if (textes.length === 0) return [];
  const tamis = [
    `f.recherche LIKE ALL (${ajouter(motifsLike(motsDeRecherche(textes.join(' ')).join(' ')))}::text[])`,
    `${enMots('f.recherche')} LIKE ALL (${ajouter(debuts(textes.join(' ')))}::text[])`,
  ];
  for (const [colonne, texte] of [
    ['f.numero', q.numero],
    ['f.numero_engagement', q.engagement],
    ['f.numero_marche', q.marche],
  ] as const) {
    if (texte) tamis.push(`${enMots(`texte_de_recherche(${colonne})`)} LIKE ALL (${ajouter(debuts(texte))}::text[])`);
  }
  return tamis;
}

/** A search of signs alone (`%`) asks for nothing that an invoice has. */
const sansMot = (q: FiltresFactures): string[] =>
  textesCherches(q).some((texte) => motsDeRecherche(texte).length === 0) ? ['false'] : [];

const textesCherches = (q: FiltresFactures): string[] =>
  [q.texte, q.numero, q.engagement, q.marche].filter((t) => t !== undefined);

function tamisRetard(q: FiltresFactures, aujourdhui: string, ajouter: Ajouter): string[] {
  if (q.enRetard === undefined) return [];
  const jour = ajouter(aujourdhui);
  const legal = '(SELECT d.delai_paiement FROM structure d WHERE d.id = f.destinataire_id)';
  return [q.enRetard === 'LEGAL' ? enRetardSql(legal, jour) : attendDepuisSql(`${ajouter(q.enRetard)}::int`, jour)];
}

/** Words shorter than this begin too many others to be looked up. */
const MOT_UTILE = 2;

/** Part of a number that few invoices share, unlike the year beside it. */
const estRare = (mot: string): boolean => mot.length >= 3 && /\d/.test(mot) && !/^\D*(19|20)\d\d$/.test(mot);

/**
 * The words to look up: the index reads all that a word begins before it keeps what the words have in common, so that
 * beside a rare one the others only cost. They are compared all the same, by the sieve.
 */
function motsACandidats(q: FiltresFactures): { mots: string[]; peutEtreCommun: boolean } {
  const mots = motsDeRecherche(textesCherches(q).join(' ')).filter((mot) => mot.length >= MOT_UTILE);
  const rares = mots.filter(estRare);
  return rares.length > 0 ? { mots: rares, peutEtreCommun: false } : { mots, peutEtreCommun: true };
}

/** The index of words, within each structure that the reader sees; a deposit's invoices, by theirs. */
function candidats(cote: Cote, q: FiltresFactures, ajouter: Ajouter): Candidats | undefined {
  if (q.numeroFlux) {
    const sql = `SELECT f.id FROM facture f WHERE f.flux_id = (SELECT x.id FROM flux x WHERE x.numero = ${ajouter(q.numeroFlux)})`;
    return { sql, peutEtreCommun: false };
  }
  const { mots, peutEtreCommun } = motsACandidats(q);
  if (mots.length === 0) return undefined;
  const lettre = cote.structure === 'fournisseur_id' ? 'f' : 'd';
  const sql = `SELECT f.id FROM facture f
    WHERE mots_de_recherche(f.fournisseur_id, f.destinataire_id, f.recherche) @@ (
      SELECT string_agg(p.mots, ' | ')::tsquery FROM (
        SELECT '(' || string_agg('''${lettre}' || s.structure_id || '.' || left(m.mot, 40) || ''':*', ' & ') || ')' AS mots
        FROM (SELECT DISTINCT structure_id FROM branche) s, unnest(${ajouter(mots)}::text[]) AS m(mot)
        GROUP BY s.structure_id) p)`;
  return { sql, peutEtreCommun };
}
