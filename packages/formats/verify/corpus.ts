import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expliquer } from '@orpheon/domain';
import { type Attendu, comparer, estHorsChamp } from './attendus.ts';
import { verifierPivotsEcrits } from './ecrits.ts';
import { type Jugement, juger, jugerFichier } from './juger.ts';
import { ecrireRapport } from './rapport.ts';
import { verifierReferences } from './references.ts';
import { schemaPresent } from './schema.ts';
import { verifierDocumentsSignes } from './signatures.ts';
import { verifierTestsOfficiels } from './tests-officiels.ts';
import { termesDifferents } from './triplets.ts';

/** CPU and memory that one document may cost. */
const BUDGET_MS = 1000;
const BUDGET_RSS = 200 * 1024 * 1024;

interface Mesure {
  readonly xml?: Mesure;
  readonly en16931Fatal?: readonly string[];
  readonly profile?: string | null;
}

export interface Bilan {
  readonly lignes: readonly string[];
  readonly ecarts: readonly string[];
}

const ecrire = (texte: string): void => {
  process.stdout.write(`${texte}\n`);
};

const fichiers = (dossier: string): string[] =>
  readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((f) => f.isFile() && /\.(xml|pdf)$/i.test(f.name))
    .map((f) => join(f.parentPath, f.name))
    .sort();

const lireJson = <T>(chemin: string): Readonly<Record<string, T>> =>
  existsSync(chemin) ? JSON.parse(readFileSync(chemin, 'utf8')) : {};

/**
 * Fatal rules that we report and the official verdict does not, and the reverse: all of them, no profile, no exception. A
 * document in which no invoice is read, its root being none, has no rules of ours to compare: it must not be conform.
 */
function comparerOracle({ lecture, verdict }: Jugement, oracle: readonly string[]): string[] {
  const { conformiteEN16931: conformite } = verdict;
  if (!conformite.applicable) return [];
  if (!lecture.facture) return oracle.length > 0 ? [] : ['conform, and not read'];
  const nous = conformite.regles;
  return [
    ...nous.filter((r) => !oracle.includes(r)).map((r) => `false positive ${r}`),
    ...oracle.filter((r) => !nous.includes(r)).map((r) => `missed ${r}`),
  ];
}

/** Judges every document under a folder of the set: `expected.json` and `measured.json` beside them say what is right. */
export async function verifierDossier(racine: string): Promise<Bilan> {
  const attendus = lireJson<Attendu>(join(racine, 'synthetic', 'expected.json'));
  const mesures = lireJson<Mesure>(join(racine, 'measured.json'));
  const lignes: string[] = [];
  const ecarts: string[] = [];
  for (const chemin of fichiers(racine)) {
    const nom = relative(racine, chemin);
    if (nom.startsWith('official-unit-tests')) continue;
    const octets = new Uint8Array(readFileSync(chemin));
    const depart = process.cpuUsage();
    const memoire = process.memoryUsage.rss();
    const jugement = await jugerFichier(octets, nom);
    const { user, system } = process.cpuUsage(depart);
    const ms = (user + system) / 1000;
    const problemes: string[] = [];
    if (ms > BUDGET_MS) problemes.push(`slow: ${Math.round(ms)} ms`);
    if (process.memoryUsage.rss() - memoire > BUDGET_RSS) problemes.push('memory');
    if (jugement.anomalies.some((a) => a.code === 'ORP-CONT-INCIDENT')) problemes.push('crash');
    for (const a of jugement.anomalies) {
      if (expliquer(a, 'fr').message === '' || expliquer(a, 'en').remede === '')
        problemes.push(`no sentence: ${a.code}`);
    }
    const attendu = attendus[relative('synthetic', nom)];
    const horsChamp = attendu !== undefined && estHorsChamp(attendu);
    if (attendu && !horsChamp) problemes.push(...comparer(attendu, jugement));
    const mesure = mesures[nom]?.xml ?? mesures[nom];
    if (mesure?.en16931Fatal) problemes.push(...comparerOracle(jugement, mesure.en16931Fatal));
    const refus = jugement.verdict.recevabilite.refus.map((a) => a.code);
    lignes.push(
      [
        nom,
        `${ms.toFixed(1)} ms`,
        jugement.lecture.format ?? '–',
        horsChamp ? 'later' : attendu ? String(attendu.accept) : '',
        refus.length ? [...new Set(refus)].join(' ') : 'accepted',
      ].join(' | '),
    );
    for (const p of problemes) ecarts.push(`${nom}: ${p}`);
  }
  return { lignes, ecarts };
}

/** Where the documents of a triplet say different things themselves: the PDF of this one embeds another issue. */
const DIFFERENCES_DES_DOCUMENTS: ReadonlySet<string> = new Set(['XRECHNUNG_Einfach pdf dateFacture']);

/** How many of the twenty differ at a term, by form: what the documents of the set themselves say otherwise. */
const RESIDU: Readonly<Record<string, number>> = {
  // The conversion to UBL wrote its own specification and process, and each party's name as its trading name too.
  'ubl BT-23': 19,
  'ubl BT-24': 19,
  'ubl BT-28': 19,
  'ubl BT-45': 19,
  // It kept the global identifier of the seller alone, and left gross prices out; one document states a discount of 0.
  'ubl BT-29': 12,
  'ubl BT-147': 1,
  'ubl BT-148': 14,
  // One PDF embeds another issue of its invoice.
  'pdf BT-2': 1,
  'pdf BT-20': 1,
  'pdf BT-22': 1,
  'pdf BT-23': 1,
  'pdf BT-24': 1,
  'pdf BT-34': 1,
  'pdf BT-49': 1,
  'pdf BT-72': 1,
};

/**
 * The same invoice in three syntaxes must give the same data to Chorus; what the documents themselves say otherwise is excepted. The
 * whole model is compared too: what differs beyond `RESIDU` is a difference.
 */
export async function verifierTriplets(racine: string): Promise<Bilan> {
  const lignes: string[] = [];
  const ecarts: string[] = [];
  const residu = new Map<string, number>();
  const base = (chemin: string): string =>
    (chemin.split('/').at(-1) ?? '').replace(/(?:\.(?:cii|ubl))?\.xml$|(?:_fx)?\.pdf$/, '');
  const lire = async (dossier: string): Promise<Map<string, Jugement>> => {
    const lus = new Map<string, Jugement>();
    for (const chemin of fichiers(join(racine, dossier))) {
      lus.set(base(chemin), await juger(new Uint8Array(readFileSync(chemin)), chemin));
    }
    return lus;
  };
  const [cii, ubl, pdf] = [await lire('cii'), await lire('ubl'), await lire('pdf')];
  for (const [nom, reference] of cii) {
    for (const [syntaxe, autres] of [['ubl', ubl] as const, ['pdf', pdf] as const]) {
      const autre = autres.get(nom);
      if (!autre?.lecture.facture || !reference.lecture.facture) {
        ecarts.push(`${nom}: no ${syntaxe}`);
        continue;
      }
      const [a, b] = [deChorus(reference), deChorus(autre)];
      for (const cle of Object.keys(a)) {
        const [x, y] = [JSON.stringify(a[cle]), JSON.stringify(b[cle])];
        if (x !== y && !DIFFERENCES_DES_DOCUMENTS.has(`${nom} ${syntaxe} ${cle}`))
          ecarts.push(`${nom}: ${cle} differs in ${syntaxe}: ${x} ≠ ${y}`);
      }
      for (const terme of termesDifferents(reference.lecture.facture, autre.lecture.facture)) {
        const cle = `${syntaxe} ${terme}`;
        residu.set(cle, (residu.get(cle) ?? 0) + 1);
      }
    }
    lignes.push(`${nom} | same in CII, UBL and PDF`);
  }
  for (const [cle, nombre] of residu) {
    lignes.push(`whole model | ${cle} differs in ${nombre}`);
    if (nombre > (RESIDU[cle] ?? 0)) ecarts.push(`whole model: ${cle} differs in ${nombre}, ${RESIDU[cle] ?? 0} known`);
  }
  return { lignes, ecarts };
}

// The CII to UBL conversion that made the set wrote a Peppol process (BT-23) and dropped the second seller id (BT-29).
const deChorus = ({ donnees }: Jugement): Readonly<Record<string, unknown>> =>
  donnees ? { ...donnees, format: '', cadre: '', codeServiceFournisseur: '' } : {};

/** Runs all of it, and writes the report of docs/conformance.md where that is asked; true when everything is as expected. */
export async function verifierCorpus(dossier: string, bavard: boolean, enPage = false): Promise<boolean> {
  const bilans: (readonly [string, Bilan])[] = [];
  const ouvert = existsSync(join(dossier, 'open')) ? join(dossier, 'open') : dossier;
  bilans.push(['documents', await verifierDossier(ouvert)]);
  const officiels = join(ouvert, 'official-unit-tests');
  if (existsSync(officiels)) bilans.push(['official unit tests', verifierTestsOfficiels(officiels)]);
  if (schemaPresent('pivot')) {
    const documents = fichiers(ouvert).filter((f) => !f.startsWith(officiels));
    bilans.push(['written as a pivot', await verifierPivotsEcrits(ouvert, documents)]);
  }
  bilans.push(['signed documents', await verifierDocumentsSignes(join(ouvert, 'signed'))]);
  const triplets = join(dossier, 'bench20');
  if (existsSync(triplets)) {
    bilans.push(['bench documents', await verifierDossier(triplets)], ['triplets', await verifierTriplets(triplets)]);
  }
  bilans.push(...verifierReferences(dossier));
  for (const [nom, { lignes, ecarts }] of bilans) {
    if (bavard) for (const ligne of lignes) ecrire(ligne);
    ecrire(`\n${nom}: ${lignes.length} judged, ${ecarts.length} not as expected`);
    for (const ecart of ecarts) ecrire(`  ✗ ${ecart}`);
  }
  if (enPage) ecrireRapport(bilans);
  return bilans.every(([, b]) => b.ecarts.length === 0);
}

/** `--echantillon`: inside `npm test`, where the documents may be absent; `--bref`: totals and faults only; `--ecrire`: into docs/conformance.md. */
if (import.meta.main) {
  const dossier = process.env.ORPHEON_CORPUS;
  const echantillon = process.argv.includes('--echantillon');
  if (!dossier || !existsSync(dossier)) {
    ecrire('Set ORPHEON_CORPUS to the folder of the test documents.');
    process.exitCode = echantillon ? 0 : 1;
  } else {
    const bavard = !echantillon && !process.argv.includes('--bref');
    if (!(await verifierCorpus(dossier, bavard, process.argv.includes('--ecrire')))) process.exitCode = 1;
  }
}
