import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGLES_EN16931, verifierEn16931 } from '@orpheon/domain';
import { lireXml } from '../src/index.ts';
import type { Bilan } from './corpus.ts';

const connues: ReadonlySet<string> = new Set(REGLES_EN16931.map((r) => r.id));

/**
 * Runs the official `testSet` files of EN 16931: each test is a fragment of an invoice and says which rules must fire
 * (`error`) or must not (`success`). Rules that we do not have yet are passed over.
 */
export function verifierTestsOfficiels(dossier: string): Bilan {
  const lignes: string[] = [];
  const ecarts: string[] = [];
  for (const f of readdirSync(dossier, { recursive: true, withFileTypes: true })) {
    if (!f.isFile() || !f.name.endsWith('.xml')) continue;
    const texte = readFileSync(join(f.parentPath, f.name), 'utf8');
    for (const [rang, m] of [...texte.matchAll(/<test>([\s\S]*?)<\/test>/g)].entries()) {
      const corps = m[1] ?? '';
      const fragment = corps.replace(/<assert>[\s\S]*?<\/assert>/, '').trim();
      const lecture = lireXml(new TextEncoder().encode(fragment));
      const { facture, format } = lecture;
      if (!facture || !format) {
        ecarts.push(`${f.name} #${rang + 1}: ${lecture.anomalies[0]?.code}`);
        continue;
      }
      const tirees = new Set<string>(verifierEn16931(facture, format, undefined).map((i) => i.regle));
      for (const [, sorte = '', regle = ''] of corps.matchAll(/<(success|error|warning)>\s*([^<\s]*)\s*</g)) {
        if (!connues.has(regle)) continue;
        lignes.push(`${f.name} #${rang + 1} ${sorte} ${regle}`);
        if (tirees.has(regle) !== (sorte !== 'success'))
          ecarts.push(`${f.name} #${rang + 1}: expected ${sorte} ${regle}`);
      }
    }
  }
  return { lignes, ecarts };
}
