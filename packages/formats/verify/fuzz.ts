import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expliquer, PROFILS_FACTURX } from '@orpheon/domain';
import { unDocumentCii, unDocumentUbl, unFacturX } from '@orpheon/testing';
import { Alea } from './alea.ts';
import { juger } from './juger.ts';
import { muter } from './mutations.ts';

/** CPU that one mutated document (4 MB at most) may cost. */
const BUDGET_MS = 1000;

export interface Germe {
  readonly nom: string;
  readonly octets: Uint8Array;
}

export interface BilanFuzz {
  readonly essais: number;
  readonly lus: number;
  readonly pireMs: number;
  readonly echecs: readonly string[];
}

/** Documents from which mutants are made: our own of every syntax and profile, and those of a folder if one is given. */
export async function germes(dossier?: string): Promise<Germe[]> {
  const texte = (nom: string, xml: string): Germe => ({ nom, octets: new TextEncoder().encode(xml) });
  const piece = { nom: 'bon.pdf', typeMime: 'application/pdf', octets: new TextEncoder().encode('%PDF-1.7') };
  const liste: Germe[] = [
    texte('ubl.xml', unDocumentUbl({ pieces: [piece] })),
    texte('avoir.xml', unDocumentUbl({ type: '381', factureOrigine: 'F1' })),
    texte('chorus.xml', unDocumentUbl({ dialecte: 'CHORUS' })),
    ...PROFILS_FACTURX.map((profil) => texte(`cii-${profil}.xml`, unDocumentCii({ profil, pieces: [piece] }))),
    { nom: 'facturx.pdf', octets: await unFacturX() },
    { nom: 'facturx-minimum.pdf', octets: await unFacturX({ profil: 'MINIMUM' }) },
  ];
  if (dossier !== undefined && existsSync(dossier)) {
    for (const f of readdirSync(dossier, { recursive: true, withFileTypes: true })) {
      if (!f.isFile() || !/\.(xml|pdf)$/i.test(f.name)) continue;
      const octets = new Uint8Array(readFileSync(join(f.parentPath, f.name)));
      if (octets.length > 0 && octets.length < 500_000) liste.push({ nom: f.name, octets });
    }
  }
  return liste;
}

/** Mutates and judges until `continuer` says no. A failure is a throw, a fault of ours, a finding without sentence, or slowness. */
export async function fuzzer(
  graine: number,
  sources: readonly Germe[],
  continuer: (essais: number) => boolean,
): Promise<BilanFuzz> {
  const echecs: string[] = [];
  let [essais, lus, pireMs] = [0, 0, 0];
  while (continuer(essais) && echecs.length < 20) {
    // Each try has its own seed, so that one can be run again alone.
    const alea = new Alea(graine + essais);
    const source = alea.parmi(sources);
    const mutant = muter(source.octets, alea);
    const depart = process.cpuUsage();
    try {
      const { lecture, anomalies } = await juger(mutant, source.nom);
      if (lecture.facture) lus++;
      else if (!anomalies.some((a) => a.gravite === 'FATALE'))
        echecs.push(`${source.nom}, seed ${graine + essais}: nothing read, nothing said`);
      if (anomalies.some((a) => a.code === 'ORP-CONT-INCIDENT'))
        echecs.push(`${source.nom}, seed ${graine + essais}: a fault of ours`);
      for (const a of anomalies) {
        if (expliquer(a, 'fr').message === '')
          echecs.push(`${source.nom}, seed ${graine + essais}: no sentence for ${a.code}`);
      }
    } catch (erreur) {
      echecs.push(`${source.nom}, seed ${graine + essais}: ${erreur}`);
    }
    const { user, system } = process.cpuUsage(depart);
    const ms = (user + system) / 1000;
    pireMs = Math.max(pireMs, ms);
    if (ms > BUDGET_MS) echecs.push(`${source.nom}, seed ${graine + essais}: ${Math.round(ms)} ms`);
    essais++;
  }
  return { essais, lus, pireMs, echecs };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      duree: { type: 'string' },
      graine: { type: 'string' },
      essais: { type: 'string' },
      echantillon: { type: 'boolean', default: false },
    },
  });
  const duree = values.duree ?? (values.echantillon ? '5' : '60');
  const graine = values.graine === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.graine);
  const ecrire = (texte: string): void => {
    process.stdout.write(`${texte}\n`);
  };
  ecrire(`seed ${graine}, ${duree} s`);
  const fin = Date.now() + Number(duree) * 1000;
  const maximum = values.essais === undefined ? Number.POSITIVE_INFINITY : Number(values.essais);
  const bilan = await fuzzer(graine, await germes(process.env.ORPHEON_CORPUS), (n) => n < maximum && Date.now() < fin);
  ecrire(
    `${bilan.essais} mutants, ${bilan.lus} still read, worst ${bilan.pireMs.toFixed(0)} ms CPU, ${bilan.echecs.length} failures`,
  );
  for (const echec of bilan.echecs) ecrire(`  ✗ ${echec}`);
  if (bilan.echecs.length > 0) process.exitCode = 1;
}
