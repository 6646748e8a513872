import { tvaDuSiren } from '@orpheon/domain';
import { z } from 'zod';
import { categoriePublique, type Entreprise, RegistreInjoignable } from './entreprise.ts';
import type { Sirene } from './sirene.ts';

/** People wait for it while they type: longer than that, they type on by themselves. */
const DELAI_MS = 4_000;

const etablissement = z.object({
  siret: z.string(),
  numero_voie: z.string().nullish(),
  indice_repetition: z.string().nullish(),
  type_voie: z.string().nullish(),
  libelle_voie: z.string().nullish(),
  adresse: z.string().nullish(),
  complement_adresse: z.string().nullish(),
  code_postal: z.string().nullish(),
  libelle_commune: z.string().nullish(),
  etat_administratif: z.string().nullish(),
  statut_diffusion_etablissement: z.string().nullish(),
});
/** What is read of an answer of the API « Recherche d’entreprises », in its documented shape; the rest is not looked at. */
const reponse = z.object({
  results: z.array(
    z.object({
      siren: z.string(),
      nom_complet: z.string().nullish(),
      nom_raison_sociale: z.string().nullish(),
      nature_juridique: z.string().nullish(),
      etat_administratif: z.string().nullish(),
      statut_diffusion: z.string().nullish(),
      siege: etablissement.nullish(),
      matching_etablissements: z.array(etablissement).nullish(),
    }),
  ),
});
type Resultat = z.output<typeof reponse>['results'][number];
type Etablissement = z.output<typeof etablissement>;

/** The public register of companies, by its search. @param url address of the search, without question mark */
export const rechercheEntreprises = (url: string): Sirene => ({
  exhaustif: true,
  async chercher(siret) {
    const { results } = await demander(`${url}?q=${encodeURIComponent(siret)}&per_page=5`);
    for (const unite of results) {
      const trouve = [unite.siege, ...(unite.matching_etablissements ?? [])].find((e) => e?.siret === siret);
      if (trouve) return traduire(unite, trouve);
    }
    return null;
  },
});

async function demander(url: string): Promise<z.output<typeof reponse>> {
  try {
    const r = await fetch(url, { signal: AbortSignal.timeout(DELAI_MS), headers: { accept: 'application/json' } });
    if (!r.ok) throw new Error(`status ${r.status}`);
    return reponse.parse(await r.json());
  } catch (erreur) {
    throw new RegistreInjoignable('the register of companies did not answer', { cause: erreur });
  }
}

function traduire(unite: Resultat, e: Etablissement): Entreprise {
  const publique = categoriePublique(unite.nature_juridique ?? '');
  // « O »: told to all; « P », « N »: its holder opposed it. What the register still hands out is not repeated.
  const diffusible = [e.statut_diffusion_etablissement, unite.statut_diffusion].every((s) => (s ?? 'O') === 'O');
  const voie = [e.numero_voie, e.indice_repetition, e.type_voie, e.libelle_voie].filter(Boolean).join(' ');
  return {
    siret: e.siret,
    raisonSociale: nomDe(unite),
    adresse: diffusible ? voie || null : null,
    complementAdresse: diffusible ? (e.complement_adresse ?? null) : null,
    codePostal: diffusible ? (e.code_postal ?? null) : null,
    ville: diffusible ? (e.libelle_commune ?? null) : null,
    diffusible,
    active: unite.etat_administratif !== 'C' && (e.etat_administratif ?? 'A') === 'A',
    publique,
    numeroTva: publique ? null : tvaDuSiren(unite.siren),
  };
}

/** The name without the sign or the acronym that the search adds in brackets. */
const nomDe = ({ nom_raison_sociale: nom, nom_complet: complet, siren }: Resultat): string =>
  nom || complet?.replace(/\s*\([^)]*\)\s*$/, '') || siren;
