import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifierEn16931 } from '@orpheon/domain';
import { lireXml } from '../src/index.ts';
import type { Bilan } from './corpus.ts';

/** Still named by tests, and no rule of release 1.3.16 any more. */
const RETIREES: ReadonlySet<string> = new Set(['BR-CO-25']);

/**
 * Runs the official `testSet` files of EN 16931: each test is a fragment of an invoice and says which rules must fire
 * (`error`) or must not (`success`). A rule that we do not know never fires, so its tests fail.
 */
export function verifierTestsOfficiels(dossier: string): Bilan {
  const lignes: string[] = [];
  const ecarts: string[] = [];
  for (const f of readdirSync(dossier, { recursive: true, withFileTypes: true })) {
    if (!f.isFile() || !f.name.endsWith('.xml')) continue;
    const texte = readFileSync(join(f.parentPath, f.name), 'utf8');
    for (const [rang, m] of [...texte.matchAll(/<test(?:\s[^>]*)?>([\s\S]*?)<\/test>/g)].entries()) {
      const corps = m[1] ?? '';
      const fragment = corps.replace(/<assert>[\s\S]*?<\/assert>/, '').trim();
      const lecture = lireXml(new TextEncoder().encode(fragment));
      const { facture } = lecture;
      if (!facture) {
        ecarts.push(`${f.name} #${rang + 1}: ${lecture.anomalies[0]?.code}`);
        continue;
      }
      const tirees = new Set<string>([
        ...verifierEn16931(facture).map((i) => i.regle),
        ...(lecture.liaisons?.regles ?? []),
      ]);
      for (const [, sorte = '', regle = ''] of corps.matchAll(/<(success|error|warning)>\s*([^<\s]*)\s*</g)) {
        if (RETIREES.has(regle)) continue;
        lignes.push(`${f.name} #${rang + 1} ${sorte} ${regle}`);
        if (tirees.has(regle) !== (sorte !== 'success'))
          ecarts.push(`${f.name} #${rang + 1}: expected ${sorte} ${regle}`);
      }
    }
  }
  return { lignes, ecarts };
}
