import { encode } from 'html-entities';
import { BOM, celluleTexte, ligneCsv } from '../../platform/csv.ts';
import type { StructureDAnnuaire } from './lire-annuaire.query.ts';

type Service = StructureDAnnuaire['services'][number];
type Lots = AsyncIterable<readonly StructureDAnnuaire[]>;

/** What is written of a structure and of a service, under the same names in every format. */
const STRUCTURE = {
  typeIdentifiant: (s) => s.typeIdentifiant,
  identifiant: (s) => s.identifiant,
  raisonSociale: (s) => s.raisonSociale,
  libelle: (s) => s.libelle,
  codePostal: (s) => s.codePostal,
  ville: (s) => s.ville,
  active: (s) => s.active,
  serviceObligatoire: (s) => s.serviceObligatoire,
  engagementObligatoire: (s) => s.engagementObligatoire,
  serviceOuEngagement: (s) => s.serviceOuEngagement,
  miseEnPaiementNonCommuniquee: (s) => s.miseEnPaiementNonCommuniquee,
  fermeeLe: (s) => s.fermeeLe,
  /** Identifier of the structure that replaces it. */
  successeur: (s) => s.successeur?.identifiant ?? null,
} as const satisfies Record<string, (s: StructureDAnnuaire) => string | boolean | null>;
const SERVICE = {
  code: (s) => s.code,
  nom: (s) => s.nom,
  parDefaut: (s) => s.parDefaut,
  engagementObligatoire: (s) => s.engagementObligatoire,
  debutValidite: (s) => s.debutValidite,
  finValidite: (s) => s.finValidite,
} as const satisfies Record<string, (s: Service) => string | boolean | null>;

const champs = <T>(de: Readonly<Record<string, (objet: T) => string | boolean | null>>, objet: T) =>
  Object.entries(de).map(([nom, lire]) => [nom, lire(objet)] as const);

const cellule = (valeur: string | boolean | null): string =>
  typeof valeur === 'boolean' ? (valeur ? '1' : '0') : celluleTexte(valeur);

/** One line a service, one for a structure that has none. */
export async function* annuaireEnCsv(lots: Lots): AsyncGenerator<string> {
  const titres = [...Object.keys(STRUCTURE), ...Object.keys(SERVICE).map((n) => `service.${n}`)];
  yield BOM + ligneCsv(titres);
  const sansService = Object.keys(SERVICE).map(() => '');
  for await (const lot of lots) {
    const lignes = lot.flatMap((s) => {
      const debut = champs(STRUCTURE, s).map(([, v]) => cellule(v));
      const suites = s.services.map((sv) => champs(SERVICE, sv).map(([, v]) => cellule(v)));
      return (suites.length > 0 ? suites : [sansService]).map((suite) => ligneCsv([...debut, ...suite]));
    });
    if (lignes.length > 0) yield lignes.join('');
  }
}

/** `{ "date": …, "structures": [ … ] }`, one structure a line. */
export async function* annuaireEnJson(lots: Lots, date: string): AsyncGenerator<string> {
  yield `{"date":${JSON.stringify(date)},"structures":[`;
  let separateur = '\n';
  for await (const lot of lots) {
    if (lot.length === 0) continue;
    const lignes = lot.map((s) => {
      const services = s.services.map((sv) => Object.fromEntries(champs(SERVICE, sv)));
      return JSON.stringify({ ...Object.fromEntries(champs(STRUCTURE, s)), services });
    });
    yield separateur + lignes.join(',\n');
    separateur = ',\n';
  }
  yield '\n]}\n';
}

/** XML 1.0 has no place for these, however they are written. */
const HORS_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const enXml = (valeur: string | boolean): string =>
  encode(String(valeur).replace(HORS_XML, ''), { mode: 'specialChars', level: 'xml' });
/** What is not known has no element. */
const elements = (liste: readonly (readonly [string, string | boolean | null])[]): string =>
  liste.map(([nom, v]) => (v === null ? '' : `<${nom}>${enXml(v)}</${nom}>`)).join('');

export async function* annuaireEnXml(lots: Lots, date: string): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<annuaire date="${enXml(date)}">\n`;
  for await (const lot of lots) {
    const lignes = lot.map((s) => {
      const services = s.services.map((sv) => `<service>${elements(champs(SERVICE, sv))}</service>`).join('');
      return `<structure>${elements(champs(STRUCTURE, s))}<services>${services}</services></structure>\n`;
    });
    if (lignes.length > 0) yield lignes.join('');
  }
  yield '</annuaire>\n';
}
