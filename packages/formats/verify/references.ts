import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appartient, LISTES_DE_CODES, PROFILS_FACTURX, REGLES_EN16931, REGLES_ETENDUES } from '@orpheon/domain';
import { LIAISONS } from '../src/liaisons/evaluer.ts';
import type { Bilan } from './corpus.ts';

/** Rules of EXTENDED that only allow (07, 09, 10), and one whose code list is not versioned here (04). */
const ECARTEES = ['BR-FXEXT-04', 'BR-FXEXT-07', 'BR-FXEXT-09', 'BR-FXEXT-10'];
/** Withdrawn from release 1.3.16 of the standard's rules. */
const RETIREES = ['BR-CO-25'];

const lire = <T>(dossier: string, fichier: string): T | null => {
  const chemin = join(dossier, fichier);
  return existsSync(chemin) ? JSON.parse(readFileSync(chemin, 'utf8')) : null;
};

interface Reference {
  readonly profils: { readonly rules: Readonly<Record<string, Readonly<Record<string, boolean>>>> };
  readonly listes: {
    readonly syntaxes: Readonly<
      Record<'ubl' | 'cii', Readonly<Record<string, readonly { readonly lists: readonly (readonly string[])[] }[]>>>
    >;
  };
  readonly regles: { readonly rules: readonly { readonly id: string; readonly severity: unknown }[] };
}

/** Which profile has which rule: the business-rules table of Factur-X, rule by rule. */
function comparerProfils({ rules }: Reference['profils']): Bilan {
  const connues = new Set<string>([...REGLES_EN16931, ...REGLES_ETENDUES].map((r) => r.id));
  const lignes: string[] = [];
  const ecarts: string[] = [];
  for (const [id, voulus] of Object.entries(rules)) {
    lignes.push(id);
    if (!connues.has(id)) {
      if (!ECARTEES.includes(id) && !RETIREES.includes(id)) ecarts.push(`${id}: not known`);
      continue;
    }
    for (const profil of PROFILS_FACTURX) {
      const etendue = id.startsWith('BR-FXEXT-');
      const nous = etendue ? profil === 'EXTENDED' : appartient(`BR-${id.slice(3)}`, 'FACTURX', profil);
      if (nous !== voulus[profil]) ecarts.push(`${id} in ${profil}: ${nous} ≠ ${voulus[profil]}`);
    }
  }
  return { lignes, ecarts };
}

/** What each rule on codes accepts in each syntax, code by code. */
function comparerListes({ syntaxes }: Reference['listes']): Bilan {
  const lignes: string[] = [];
  const ecarts: string[] = [];
  for (const [cle, syntaxe] of [['ubl', 'UBL'] as const, ['cii', 'CII'] as const]) {
    for (const [regle, places] of Object.entries(syntaxes[cle])) {
      const eux = new Set(places.flatMap((p) => p.lists.flat()));
      // BR-CL-24 is an expression, not a list.
      if (eux.size === 0) continue;
      const nous = new Set((LISTES_DE_CODES[regle]?.[syntaxe] ?? []).flatMap((liste) => [...liste()]));
      lignes.push(`${syntaxe} ${regle}: ${nous.size} codes`);
      const manque = [...eux].filter((code) => !nous.has(code));
      const enTrop = [...nous].filter((code) => !eux.has(code));
      if (manque.length > 0) ecarts.push(`${syntaxe} ${regle}: missing ${manque.slice(0, 10).join(' ')}`);
      if (enTrop.length > 0) ecarts.push(`${syntaxe} ${regle}: in excess ${enTrop.slice(0, 10).join(' ')}`);
    }
  }
  return { lignes, ecarts };
}

/** Every fatal rule of the official set is known here, and none is invented. */
function comparerRegles({ rules }: Reference['regles']): Bilan {
  const officielles = rules.filter((r) => r.severity !== 'warning').map((r) => r.id);
  const nous = new Set<string>([...REGLES_EN16931, ...LIAISONS].map((r) => r.id));
  return {
    lignes: officielles,
    ecarts: [
      ...officielles.filter((id) => !nous.has(id)).map((id) => `${id}: not known`),
      ...[...nous].filter((id) => !officielles.includes(id)).map((id) => `${id}: no official rule`),
    ],
  };
}

/** Our rules, profiles and code lists against the published ones, where the folder holds them. */
export function verifierReferences(dossier: string): (readonly [string, Bilan])[] {
  const profils = lire<Reference['profils']>(dossier, 'facturx-rule-profiles.json');
  const listes = lire<Reference['listes']>(dossier, 'code-lists.json');
  const regles = lire<Reference['regles']>(dossier, 'en16931-rules.json');
  return [
    ...(regles ? [['official rules', comparerRegles(regles)] as const] : []),
    ...(profils ? [['rules of profiles', comparerProfils(profils)] as const] : []),
    ...(listes ? [['code lists', comparerListes(listes)] as const] : []),
  ];
}
