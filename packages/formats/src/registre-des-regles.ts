import {
  appartient,
  PROFILS_FACTURX,
  REGLES_EN16931,
  REGLES_ETENDUES,
  REGLES_FRANCAISES,
  termesDeRegle,
} from '@orpheon/domain';
import { REGLES_HYBRIDES } from './factur-x/hybride.ts';
import { REGLES_PDFA } from './factur-x/pdfa.ts';
import { LIAISONS } from './liaisons/evaluer.ts';
import { EXCEPTIONS, GRAVITE_PAR_GENRE } from './liaisons/recevabilite.ts';

/** A rule that the engine knows. */
export interface RegleConnue {
  readonly id: string;
  readonly source: string;
  /** Does it count in the official verdict? */
  readonly verdict: boolean;
  /** What it does to receiving the document, where it is asked. */
  readonly ici: 'refuses' | 'is said' | 'refuses or is said';
  /** Factur-X profiles that have it; absent: it is no matter of profiles. */
  readonly profils?: readonly string[];
  readonly terme?: string;
  readonly test: string;
}

const EN16931 = 'EN 16931, validation artefacts 1.3.16 (2026-04-14)';
const FACTURX = 'Factur-X 1.08';

const normes = REGLES_EN16931.map(
  ({ id }): RegleConnue => ({
    id,
    source: EN16931,
    verdict: true,
    ici: 'refuses or is said',
    profils: PROFILS_FACTURX.filter((profil) => appartient(id, 'FACTURX', profil)),
    terme: termesDeRegle(id).join(', '),
    test: 'verify:corpus, en16931/fautes.test.ts',
  }),
);
const etendues = REGLES_ETENDUES.map(
  ({ id }): RegleConnue => ({
    id,
    source: `${FACTURX} EXTENDED`,
    verdict: false,
    ici: 'refuses',
    profils: ['EXTENDED'],
    test: 'etendu.test.ts',
  }),
);
const liaisons = [...new Map(LIAISONS.map((l) => [l.id, l])).values()].map(
  ({ id, condition, terme }): RegleConnue => ({
    id,
    source: EN16931,
    verdict: true,
    ici: (EXCEPTIONS[id]?.[0] ?? GRAVITE_PAR_GENRE[condition.genre]) === 'FATALE' ? 'refuses' : 'is said',
    ...(terme !== undefined && { terme }),
    test: 'liaisons.test.ts',
  }),
);
const hybrides = [
  { id: 'BR-HYBRID-03', gravite: 'FATALE' as const },
  ...REGLES_HYBRIDES.map(({ id, gravite }) => ({ id, gravite })),
]
  .map(
    ({ id, gravite }): RegleConnue => ({
      id,
      source: FACTURX,
      verdict: false,
      ici: gravite === 'FATALE' ? 'refuses' : 'is said',
      test: 'hybride.test.ts',
    }),
  )
  .sort((a, b) => a.id.localeCompare(b.id));
const pdfa = REGLES_PDFA.map(
  ({ id, clause }): RegleConnue => ({
    id,
    source: `ISO 19005-3 § ${clause}`,
    verdict: false,
    ici: 'is said',
    test: 'pdfa.test.ts',
  }),
);
const francaises = REGLES_FRANCAISES.map(
  ({ id }): RegleConnue => ({
    id,
    source: 'BR-FR 1.2.0 (FNFE-MPE)',
    verdict: false,
    ici: 'is said',
    test: 'br-fr.test.ts',
  }),
);

/** Every rule published by others that the engine knows; Chorus' and our own are the codes of the catalogues. */
export const REGISTRE_DES_REGLES: readonly RegleConnue[] = [
  ...normes,
  ...etendues,
  ...liaisons,
  ...hybrides,
  ...pdfa,
  ...francaises,
];

/** `docs/rules.md`. */
export function ecrireRegistre(): string {
  const ligne = (cellules: readonly string[]): string => `| ${cellules.join(' | ')} |`;
  return [
    '# Rules',
    '',
    `The ${REGISTRE_DES_REGLES.length} published rules that the engine knows. Written by \`packages/formats/verify/regles.ts\`, not by hand; a test holds it to the code.`,
    'A rule of the verdict counts in `conformiteEN16931` whatever the profile; the profiles say where it is asked for receiving. What each does there, and why: [conformance.md](conformance.md).',
    '',
    ligne(['rule', 'source', 'in the official verdict', 'here it', 'Factur-X profiles', 'term', 'test']),
    ligne(Array.from({ length: 7 }, () => '---')),
    ...REGISTRE_DES_REGLES.map((r) =>
      ligne([
        r.id,
        r.source,
        r.verdict ? 'yes' : 'no',
        r.ici,
        r.profils === undefined ? '' : r.profils.length === PROFILS_FACTURX.length ? 'all' : r.profils.join(', '),
        r.terme ?? '',
        r.test,
      ]),
    ),
    '',
  ].join('\n');
}
