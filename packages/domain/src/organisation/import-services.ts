import { lecteurCsv } from '../commun/csv.ts';
import { estDate } from '../commun/dates.ts';
import { caractereInterdit, normaliser } from '../commun/texte.ts';
import { codePostalCorrect, ecarts, telephoneCorrect } from './fiche.ts';
import {
  CHAMPS_DE_SERVICE,
  type CodeRefusService,
  jugerCodeDeService,
  jugerService,
  type ServiceEcrit,
  type ServiceExistant,
} from './services.ts';

/** Columns of a file of services, as they are exported. Only the code is needed, and the name of a new one. */
export const COLONNES_DE_SERVICES = [
  'code',
  'nom',
  'actif',
  'debut_validite',
  'fin_validite',
  'engagement_obligatoire',
  'courriel',
  'telephone',
  'adresse',
  'complement_adresse',
  'code_postal',
  'ville',
] as const;
type Colonne = (typeof COLONNES_DE_SERVICES)[number];

/** A larger file is several. */
export const LIGNES_DE_SERVICES_MAX = 5_000;

export type CodeRefusLigne =
  | CodeRefusService
  | 'CODE_ABSENT'
  | 'CODE_EN_DOUBLE'
  | 'NOM_ABSENT'
  | 'CARACTERE'
  | 'TROP_LONG'
  | 'DATE'
  | 'OUI_NON'
  | 'COURRIEL'
  | 'TELEPHONE'
  | 'CODE_POSTAL';

export type CodeRefusFichier = 'FICHIER_SANS_LIGNE' | 'COLONNE_INCONNUE' | 'COLONNE_ABSENTE' | 'TROP_DE_LIGNES';

/** What becomes of a line of the file. `colonne`: where it is refused. */
export interface LigneJugee {
  readonly ligne: number;
  readonly code: string;
  readonly nom: string;
  readonly issue: 'CREE' | 'MODIFIE' | 'INCHANGE' | 'REFUSE';
  readonly refus: CodeRefusLigne | null;
  readonly colonne: Colonne | null;
  /** What differs from the service as it stands. */
  readonly champs: readonly string[];
  /** What would be written; null where nothing is. */
  readonly service: (ServiceEcrit & { readonly code: string; readonly actif: boolean }) | null;
}

export type ImportJuge =
  | { readonly ok: true; readonly lignes: readonly LigneJugee[] }
  | { readonly ok: false; readonly refus: CodeRefusFichier; readonly valeur: string };

const LONGUEURS: Readonly<Record<Colonne, number>> = {
  code: 100,
  nom: 255,
  actif: 10,
  debut_validite: 10,
  fin_validite: 10,
  engagement_obligatoire: 10,
  courriel: 254,
  telephone: 20,
  adresse: 255,
  complement_adresse: 255,
  code_postal: 20,
  ville: 100,
};
const OUI = new Set(['1', 'oui', 'o', 'true', 'vrai', 'yes', 'y', 'x']);
const NON = new Set(['0', 'non', 'n', 'false', 'faux', 'no', '']);
const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Judges a file of services against those that stand. Pure: the preview and the import are the same judgement. A column
 * that the file does not have changes nothing; an empty cell empties.
 */
export function jugerImportDeServices(texte: string, existants: ReadonlyMap<string, ServiceExistant>): ImportJuge {
  const lecteur = lecteurCsv();
  const [entete, ...rangees] = [...lecteur.lire(`${texte}\n`), ...lecteur.finir()];
  if (!entete || rangees.length === 0) return { ok: false, refus: 'FICHIER_SANS_LIGNE', valeur: '' };
  if (rangees.length > LIGNES_DE_SERVICES_MAX)
    return { ok: false, refus: 'TROP_DE_LIGNES', valeur: String(LIGNES_DE_SERVICES_MAX) };
  const noms = entete.cellules.map((c) => c.trim().toLowerCase());
  const inconnue = noms.find((n) => n !== '' && !(COLONNES_DE_SERVICES as readonly string[]).includes(n));
  if (inconnue !== undefined) return { ok: false, refus: 'COLONNE_INCONNUE', valeur: inconnue };
  if (!noms.includes('code')) return { ok: false, refus: 'COLONNE_ABSENTE', valeur: 'code' };
  const vus = new Set<string>();
  const lignes = rangees.map(({ ligne, cellules }) => {
    const lu = new Map<Colonne, string>();
    noms.forEach((nom, i) => {
      if (nom !== '') lu.set(nom as Colonne, nettoyer(cellules[i] ?? ''));
    });
    const jugee = jugerLigne(ligne, lu, existants, vus);
    vus.add(jugee.code);
    return jugee;
  });
  return { ok: true, lignes };
}

/** What an export wrote before a cell that a spreadsheet would take for a formula goes again. */
const nettoyer = (cellule: string): string => normaliser(cellule.trim().replace(/^'(?=[=+\-@])/, ''));

function jugerLigne(
  ligne: number,
  lu: ReadonlyMap<Colonne, string>,
  existants: ReadonlyMap<string, ServiceExistant>,
  vus: ReadonlySet<string>,
): LigneJugee {
  const code = lu.get('code') ?? '';
  const avant = existants.get(code) ?? null;
  const base = { ligne, code, nom: lu.get('nom') ?? avant?.nom ?? '', champs: [], service: null, colonne: null };
  const refuser = (refus: CodeRefusLigne, colonne: Colonne | null = null): LigneJugee => ({
    ...base,
    issue: 'REFUSE',
    refus,
    colonne,
  });
  if (code === '') return refuser('CODE_ABSENT', 'code');
  if (vus.has(code)) return refuser('CODE_EN_DOUBLE', 'code');
  for (const [colonne, valeur] of lu) {
    const defaut = defautDeCellule(colonne, valeur);
    if (defaut) return refuser(defaut, colonne);
  }
  if (base.nom === '') return refuser('NOM_ABSENT', 'nom');
  const service = { code, ...fondre(lu, avant, base.nom) };
  const juge = avant ? jugerService(avant, service) : jugerCodeDeService(code);
  if (!juge.ok) return refuser(juge.refus.code);
  const dates = jugerService(null, service);
  if (!dates.ok) return refuser(dates.refus.code, 'fin_validite');
  if (!avant) return { ...base, issue: 'CREE', refus: null, service };
  const champs = ecarts([...CHAMPS_DE_SERVICE, 'actif'] as const, avant, service);
  if (champs.length === 0) return { ...base, issue: 'INCHANGE', refus: null };
  return { ...base, issue: 'MODIFIE', refus: null, champs, service };
}

function defautDeCellule(colonne: Colonne, valeur: string): CodeRefusLigne | null {
  if (caractereInterdit(valeur) !== null) return 'CARACTERE';
  if (valeur.length > LONGUEURS[colonne]) return 'TROP_LONG';
  switch (colonne) {
    case 'debut_validite':
    case 'fin_validite':
      return valeur === '' || jourDe(valeur) !== null ? null : 'DATE';
    case 'actif':
    case 'engagement_obligatoire':
      return OUI.has(valeur.toLowerCase()) || NON.has(valeur.toLowerCase()) ? null : 'OUI_NON';
    case 'courriel':
      return valeur === '' || COURRIEL.test(valeur) ? null : 'COURRIEL';
    case 'telephone':
      return valeur === '' || telephoneCorrect(valeur) ? null : 'TELEPHONE';
    case 'code_postal':
      return valeur === '' || codePostalCorrect(valeur, 'FR') ? null : 'CODE_POSTAL';
    default:
      return null;
  }
}

/** `2026-01-31` or `31/01/2026`, of the years 1900 to 2999. */
function jourDe(valeur: string): string | null {
  const m = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(valeur);
  const jour = m ? `${m[3]}-${(m[2] ?? '').padStart(2, '0')}-${(m[1] ?? '').padStart(2, '0')}` : valeur;
  return estDate(jour) && jour >= '1900-01-01' && jour <= '2999-12-31' ? jour : null;
}

/** The service as the line wants it: what the file does not say stays as it is. */
function fondre(
  lu: ReadonlyMap<Colonne, string>,
  avant: ServiceExistant | null,
  nom: string,
): ServiceEcrit & { actif: boolean } {
  const texte = (colonne: Colonne, sinon: string | null | undefined): string | null =>
    lu.has(colonne) ? lu.get(colonne) || null : (sinon ?? null);
  const jour = (colonne: Colonne, sinon: string | null | undefined): string | null =>
    lu.has(colonne) ? jourDe(lu.get(colonne) ?? '') : (sinon ?? null);
  const oui = (colonne: Colonne, sinon: boolean): boolean => {
    const valeur = lu.get(colonne)?.toLowerCase();
    return valeur === undefined || (valeur === '' && colonne === 'actif') ? sinon : OUI.has(valeur);
  };
  return {
    nom,
    actif: oui('actif', avant?.actif ?? true),
    debutValidite: jour('debut_validite', avant?.debutValidite),
    finValidite: jour('fin_validite', avant?.finValidite),
    engagementObligatoire: oui('engagement_obligatoire', avant?.engagementObligatoire ?? false),
    courriel: texte('courriel', avant?.courriel),
    telephone: texte('telephone', avant?.telephone),
    adresse: texte('adresse', avant?.adresse),
    complementAdresse: texte('complement_adresse', avant?.complementAdresse),
    codePostal: texte('code_postal', avant?.codePostal),
    ville: texte('ville', avant?.ville),
  };
}
