import { pathToFileURL } from 'node:url';
import { type Anomalie, deplier, expliquer, type Langue } from '@orpheon/domain';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Examen } from './examiner.ts';

/** Of a result whose kind is the usual "fail": beside any other kind SARIF allows the level "none" alone (§3.27.10). */
const NIVEAUX = { FATALE: 'error', AVERTISSEMENT: 'warning' } as const;

/**
 * The findings as SARIF 2.1.0 (OASIS), which editors and forges show at their place. A document of an archive is placed
 * in its archive, with its path as a logical location: SARIF's regions are those of files.
 */
export function enSarif(examens: readonly Examen[], version: string, langue: Langue): Log {
  const regles = new Map<string, ReportingDescriptor>();
  const resultats: Result[] = [];
  for (const examen of examens) {
    for (const anomalie of deplier(examen.jugement.anomalies)) {
      if (!regles.has(anomalie.code)) regles.set(anomalie.code, regle(anomalie));
      resultats.push(resultat(anomalie, examen, langue));
    }
  }
  return {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'orpheon check', version, rules: [...regles.values()] } },
        // columns count Unicode code units, as positions do
        columnKind: 'utf16CodeUnits',
        results: resultats,
      },
    ],
  };
}

const regle = ({ code, couche, gravite }: Anomalie): ReportingDescriptor => ({
  id: code,
  properties: { couche },
  defaultConfiguration: { level: NIVEAUX[gravite] },
});

function resultat(anomalie: Anomalie, examen: Examen, langue: Langue): Result {
  const { chemin, interne } = examen;
  const { champ, message, remede } = expliquer(anomalie, langue);
  const { position } = anomalie;
  const interieur = [interne, anomalie.chemin].filter((n) => n != null);
  return {
    ruleId: anomalie.code,
    level: NIVEAUX[anomalie.gravite],
    message: { text: [message, remede].filter(Boolean).join(' ') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathToFileURL(chemin).href },
          ...(position && estDuFichier(examen)
            ? { region: { startLine: position.ligne, startColumn: position.colonne } }
            : {}),
        },
        ...(interieur.length > 0 && { logicalLocations: interieur.map((n) => ({ fullyQualifiedName: n })) }),
      },
    ],
    properties: { ...(champ && { champ }), ...(anomalie.valeur !== undefined && { valeur: anomalie.valeur }) },
  };
}

/** A position within the XML that an archive or a PDF carries is none of that file, whatever its name. */
const estDuFichier = ({ chemin, interne, format }: Examen): boolean =>
  interne === null && format !== 'FACTURX' && !/\.pdf$/i.test(chemin);
