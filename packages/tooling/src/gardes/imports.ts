import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { lancerNode } from '../commun/enfant.ts';
import { supprimer } from '../commun/message.ts';
import { dansRacine } from '../commun/racine.ts';
import type { Bilan, Etape } from '../essais/bilan.ts';
import { CANARIS } from './canaris.ts';

const CONFIG = dansRacine('.dependency-cruiser.cjs');
/** Fewer modules than this, and the tool was looking elsewhere (a TypeScript it cannot read gives "0 modules, no violation"). */
const MODULES_MINIMUM = 200;

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
  readonly cycle?: readonly { readonly name: string }[];
}
interface Rapport {
  readonly summary: { readonly totalCruised: number; readonly violations: readonly Violation[] };
}

async function croiser(dossier: string): Promise<Rapport['summary']> {
  const programme = dansRacine('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const fichier = join(mkdtempSync(join(tmpdir(), 'orpheon-imports-')), 'rapport.json');
  const args = ['--config', CONFIG, '--output-type', 'json', '--output-to', fichier, 'apps', 'packages'];
  const { sortie } = await lancerNode(programme, args, { cwd: dossier });
  try {
    const { default: rapport } = (await import(fichier, { with: { type: 'json' } })) as { default: Rapport };
    return rapport.summary;
  } catch (e) {
    throw new Error(`dependency-cruiser gave no report:\n${sortie}`, { cause: e });
  } finally {
    supprimer(dirname(fichier));
  }
}

const dire = ({ rule, from, to, cycle }: Violation): string =>
  `${rule.name}: ${from} → ${cycle ? cycle.map((c) => c.name).join(' → ') : to}`;

/** The checkout against the import rules. */
export const reglesImport: Etape = {
  nom: 'import rules',
  executer: async (): Promise<Bilan> => {
    const { totalCruised, violations } = await croiser(dansRacine());
    const echecs = violations.map(dire);
    if (totalCruised < MODULES_MINIMUM) echecs.push(`only ${totalCruised} modules seen: the rules look at nothing`);
    return { reussis: echecs.length === 0 ? 1 : 0, echecs, detail: echecs.join('\n'), note: `${totalCruised} modules` };
  },
};

/** Files that break each rule once, in a folder of their own: a rule that lets its canary pass is dead. */
export const canarisImport: Etape = {
  nom: 'import rules are alive',
  executer: async (): Promise<Bilan> => {
    const regles = (createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] }).forbidden;
    const dossier = mkdtempSync(join(tmpdir(), 'orpheon-canaris-'));
    try {
      for (const [chemin, contenu] of Object.values(CANARIS).flatMap((fichiers) => Object.entries(fichiers))) {
        mkdirSync(dirname(join(dossier, chemin)), { recursive: true });
        writeFileSync(join(dossier, chemin), contenu);
      }
      const vues = new Set((await croiser(dossier)).violations.map((v) => v.rule.name));
      const mortes = regles.map((r) => r.name).filter((nom) => !(nom in CANARIS && vues.has(nom)));
      const echecs = mortes.map((nom) => `import rule ${nom} does not see its canary`);
      return { reussis: regles.length - mortes.length, echecs, detail: echecs.join('\n') };
    } finally {
      supprimer(dossier);
    }
  },
};
