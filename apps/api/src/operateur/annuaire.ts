import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  CATEGORIES_DELAI,
  defautIdentifiant,
  enVigueur,
  normaliser,
  TYPES_IDENTIFIANT,
  type TypeIdentifiant,
} from '@orpheon/domain';
import { enTransaction, type Tx } from '../platform/base.ts';
import { auditer } from '../platform/journal-metier.ts';
import { lireLignesReferentiel } from '../platform/referentiel.repository.ts';
import {
  type BilanAnnuaire,
  fondreAttente,
  type LigneAnnuaire,
  mettreEnAttente,
  ouvrirAttente,
} from './annuaire.repository.ts';
import { type Contexte, dire, Refus, seulement } from './commande.ts';
import { lireCsv } from './lire-csv.ts';

const COLONNES = [
  'type_identifiant',
  'identifiant',
  'raison_sociale',
  'libelle',
  'adresse',
  'complement_adresse',
  'code_postal',
  'ville',
  'categorie',
  'actif',
  'service_obligatoire',
  'engagement_obligatoire',
  'service_ou_engagement',
  'mise_en_paiement_non_communiquee',
  'reception_edi',
] as const;
type Colonne = (typeof COLONNES)[number];

const LOT = 5_000;
/** The whole of France is some 150 000 lines: a quarter of a minute, more on a small machine. */
const CHARGEMENT_MAX_MS = 15 * 60_000;
const FAUTES_MONTREES = 20;
const LONGUEUR_MAX = 300;

interface Faute {
  readonly ligne: number;
  readonly fr: string;
  readonly en: string;
}

/** Undoes the transaction once it has been judged: nothing is wrong. */
class Essai extends Error {
  readonly bilan: BilanAnnuaire;
  constructor(bilan: BilanAnnuaire) {
    super('dry run');
    this.bilan = bilan;
  }
}

/**
 * Loads public structures from a CSV file, in one transaction: those that are new are made, those that differ changed, the
 * others left alone. One line that is wrong, and nothing is loaded. With `--essai` everything is judged and nothing kept.
 */
export async function chargerAnnuaire(contexte: Contexte): Promise<boolean> {
  seulement(contexte, 'essai');
  const [fichier] = contexte.mots;
  if (!fichier || !(await stat(fichier).catch(() => null))?.isFile()) {
    throw new Refus('Donnez le fichier CSV à charger.', 'Give the CSV file to load.');
  }
  const { deps, options } = contexte;
  const essai = 'essai' in options;
  const fautes: Faute[] = [];
  const referentiel = await lireLignesReferentiel(deps.base.prisma, 'DELAI');
  const delais = enVigueur(referentiel, 'DELAI', deps.horloge.aujourdhui());
  let lues = 0;
  let bilan: BilanAnnuaire;
  try {
    bilan = await enTransaction(
      deps.base,
      async (tx) => {
        await ouvrirAttente(tx);
        lues = await remplir(tx, fichier, { delais, verifier: deps.config.ENVIRONNEMENT === 'PRODUCTION', fautes });
        if (fautes.length > 0) throw new Refus('', '');
        const fait = await fondreAttente(tx, Number(delais.get('COLLECTIVITE') ?? 30));
        if (essai) throw new Essai(fait);
        const instant = deps.horloge.maintenant();
        const donnees = { lues, creees: fait.creees, modifiees: fait.modifiees };
        await auditer(tx, {
          instant,
          utilisateurId: null,
          action: 'annuaire.charge',
          objet: 'annuaire',
          objetId: '1',
          donnees,
        });
        return fait;
      },
      1,
      CHARGEMENT_MAX_MS,
    );
  } catch (erreur) {
    if (fautes.length > 0) return montrerFautes(contexte, fautes);
    if (!(erreur instanceof Essai)) throw erreur;
    bilan = erreur.bilan;
  }
  const { creees, modifiees, absentes } = bilan;
  dire(
    contexte,
    `${essai ? 'Essai, rien n’est gardé : ' : ''}${lues} lignes ; ${creees} structures créées, ${modifiees} modifiées, ${lues - creees - modifiees} inchangées ; ${absentes} de l’annuaire absentes du fichier, laissées telles quelles.`,
    `${essai ? 'Dry run, nothing is kept: ' : ''}${lues} lines; ${creees} structures made, ${modifiees} changed, ${lues - creees - modifiees} as before; ${absentes} of the directory are not in the file and stay.`,
  );
  return true;
}

function montrerFautes(contexte: Contexte, fautes: readonly Faute[]): boolean {
  for (const f of fautes.slice(0, FAUTES_MONTREES))
    dire(contexte, `ligne ${f.ligne} : ${f.fr}`, `line ${f.ligne}: ${f.en}`);
  dire(
    contexte,
    `${fautes.length} ligne(s) en faute : rien n’est chargé.`,
    `${fautes.length} line(s) at fault: nothing was loaded.`,
  );
  return false;
}

interface Regles {
  readonly delais: ReadonlyMap<string, string>;
  /** Whether check digits count. */
  readonly verifier: boolean;
  readonly fautes: Faute[];
}

/** @returns the number of lines read */
async function remplir(tx: Tx, fichier: string, regles: Regles): Promise<number> {
  let colonnes: (Colonne | null)[] | null = null;
  let lot: LigneAnnuaire[] = [];
  const vues = new Set<string>();
  let lues = 0;
  for await (const { ligne, cellules } of lireCsv(createReadStream(fichier, 'utf8'))) {
    if (!colonnes) {
      colonnes = lireEntete(cellules);
      continue;
    }
    lues++;
    const lu = lireLigne(colonnes, cellules, regles);
    if ('fr' in lu) regles.fautes.push({ ligne, ...lu });
    else if (vues.has(`${lu.type_identifiant} ${lu.identifiant}`)) {
      regles.fautes.push({ ligne, fr: 'structure déjà citée plus haut', en: 'structure named above already' });
    } else {
      vues.add(`${lu.type_identifiant} ${lu.identifiant}`);
      lot.push(lu);
    }
    if (lot.length >= LOT) {
      await mettreEnAttente(tx, lot);
      lot = [];
    }
  }
  await mettreEnAttente(tx, lot);
  return lues;
}

function lireEntete(cellules: readonly string[]): (Colonne | null)[] {
  const noms = cellules.map((c) => c.trim().toLowerCase());
  const colonnes = noms.map((n) => COLONNES.find((c) => c === (n === 'siret' ? 'identifiant' : n)) ?? null);
  const inconnues = noms.filter((n, i) => colonnes[i] === null && n !== '');
  const manque = (['identifiant', 'raison_sociale'] as const).filter((c) => !colonnes.includes(c));
  if (inconnues.length > 0 || manque.length > 0) {
    throw new Refus(
      `Première ligne : ${[...inconnues.map((c) => `colonne inconnue « ${c} »`), ...manque.map((c) => `il manque « ${c} »`)].join(', ')}. Colonnes : ${COLONNES.join(', ')}.`,
      `First line: ${[...inconnues.map((c) => `unknown column "${c}"`), ...manque.map((c) => `"${c}" is missing`)].join(', ')}. Columns: ${COLONNES.join(', ')}.`,
    );
  }
  return colonnes;
}

const OUI = new Set(['1', 'oui', 'true', 'vrai', 'o', 'yes', 'y']);
const NON = new Set(['', '0', 'non', 'false', 'faux', 'n', 'no']);

function lireLigne(
  colonnes: readonly (Colonne | null)[],
  cellules: readonly string[],
  { delais, verifier }: Regles,
): LigneAnnuaire | { fr: string; en: string } {
  const lire = (c: Colonne): string => normaliser((cellules[colonnes.indexOf(c)] ?? '').trim());
  const trop = COLONNES.find((c) => lire(c).length > LONGUEUR_MAX);
  if (trop) return { fr: `« ${trop} » est trop long`, en: `"${trop}" is too long` };
  const type = (lire('type_identifiant') || 'SIRET') as TypeIdentifiant;
  if (!(type in TYPES_IDENTIFIANT)) return { fr: 'type d’identifiant inconnu', en: 'unknown kind of identifier' };
  const identifiant = type === 'SIRET' ? lire('identifiant').replaceAll(' ', '') : lire('identifiant');
  const defaut = defautIdentifiant(type, identifiant, verifier);
  if (defaut)
    return {
      fr: `identifiant « ${identifiant} » : ${defaut.toLowerCase()}`,
      en: `identifier "${identifiant}": ${defaut.toLowerCase()}`,
    };
  if (lire('raison_sociale') === '') return { fr: 'raison sociale absente', en: 'the name is missing' };
  const drapeaux = [
    'actif',
    'service_obligatoire',
    'engagement_obligatoire',
    'service_ou_engagement',
    'mise_en_paiement_non_communiquee',
    'reception_edi',
  ] as const;
  const obscur = drapeaux.find((c) => !OUI.has(lire(c).toLowerCase()) && !NON.has(lire(c).toLowerCase()));
  if (obscur) return { fr: `« ${obscur} » : oui ou non`, en: `"${obscur}": oui (yes) or non (no)` };
  const categorie = lire('categorie').toUpperCase();
  const delai = delais.get(categorie);
  if (categorie !== '' && delai === undefined) {
    return {
      fr: `catégorie inconnue : ${CATEGORIES_DELAI.join(', ')}`,
      en: `unknown category: ${CATEGORIES_DELAI.join(', ')}`,
    };
  }
  const oui = (c: (typeof drapeaux)[number]): boolean => OUI.has(lire(c).toLowerCase());
  return {
    type_identifiant: type,
    identifiant,
    raison_sociale: lire('raison_sociale'),
    libelle: lire('libelle') || null,
    adresse: lire('adresse') || null,
    complement_adresse: lire('complement_adresse') || null,
    code_postal: lire('code_postal') || null,
    ville: lire('ville') || null,
    statut: colonnes.includes('actif') && !oui('actif') ? 'INACTIVE' : 'ACTIVE',
    service_obligatoire: oui('service_obligatoire'),
    engagement_obligatoire: oui('engagement_obligatoire'),
    service_ou_engagement: oui('service_ou_engagement'),
    mise_en_paiement_non_communiquee: oui('mise_en_paiement_non_communiquee'),
    reception_edi: oui('reception_edi'),
    delai_paiement: delai === undefined ? null : Number(delai),
  };
}
