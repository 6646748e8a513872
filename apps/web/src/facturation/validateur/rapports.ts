import { faireRapport, type Rapport } from '@orpheon/formats';
import type { Examen } from './examens.ts';

/** What programs are told of a file, one report a document. Loaded when asked for: it is said in both languages. */
export function rapportsDe({ fichier: { name }, document, jugement, lot }: Examen): readonly Rapport[] {
  if (jugement) {
    const { format = null, profil = null, donnees = null, signatures = [] } = document ?? {};
    return [faireRapport({ fichier: name, format, profil, numero: donnees?.numero ?? null, signatures }, jugement)];
  }
  return (lot?.verdicts ?? []).map((v) => faireRapport({ ...v, fichier: `${name}!${v.chemin}` }, v));
}
