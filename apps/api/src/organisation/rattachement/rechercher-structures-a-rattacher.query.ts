import type * as c from '@orpheon/contracts';
import { CODE_SERVICE_FACTURES_PUBLIQUES, RATTACHE } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { motifsLike } from '../../platform/pagination.ts';
import { texteDeRecherche } from '../../platform/texte-de-recherche.ts';

type Structures = c.Reponse<typeof c.rechercherStructuresARattacher, 200>;
type Services = c.Reponse<typeof c.listerServicesARattacher, 200>;

/** What one search shows: whoever finds more says more. */
const TROUVEES_MAX = 20;
const SERVICES_MAX = 50;
/** Shortest part of a word that the index can look for. */
const LETTRES_INDEXEES = 3;
const MOTS_MAX = 6;

const COLONNES = `json_build_object('id', s.id::text, 'typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant,
  'raisonSociale', s.raison_sociale, 'publique', s.publique, 'libelle', s.libelle, 'ville', s.ville,
  'rattache', EXISTS (SELECT FROM rattachement r WHERE r.structure_id = s.id AND r.utilisateur_id = $1 AND r.statut = '${RATTACHE}'))`;

/**
 * Structures that one may ask to belong to. Public ones are found by words of their name, label, identifier or town.
 * Private ones only by who names them already: their whole identifier, or their very name. Of none are the people told.
 */
export async function rechercherStructuresARattacher(
  deps: Deps,
  utilisateurId: string,
  texte: string,
): Promise<Structures> {
  const compact = texte.replaceAll(/\s/g, '');
  const normalise = await texteDeRecherche(deps, /^\d+$/.test(compact) ? compact : texte);
  const motifs = motifsLike(normalise).filter((motif) => motif.length >= LETTRES_INDEXEES + 2);
  if (motifs.length === 0) return { elements: [], suite: false };
  const { rows } = await deps.base.pool.query<{ structure: Structures['elements'][number] }>(
    `SELECT structure FROM (
      (SELECT 0 AS rang, s.recherche, ${COLONNES} AS structure FROM structure s
        WHERE s.statut = 'ACTIVE' AND NOT s.publique AND (s.identifiant = $2 OR
          (s.recherche LIKE $3 AND (texte_de_recherche(s.raison_sociale) = $4 OR texte_de_recherche(coalesce(s.libelle, '')) = $4)))
        LIMIT ${TROUVEES_MAX + 1})
      UNION ALL
      (SELECT 1 AS rang, s.recherche, ${COLONNES} AS structure FROM structure s
        WHERE s.statut = 'ACTIVE' AND s.publique AND s.recherche LIKE ALL ($5::text[])
        ORDER BY s.recherche COLLATE "C", s.id LIMIT ${TROUVEES_MAX + 1})
    ) t ORDER BY rang, recherche COLLATE "C" LIMIT ${TROUVEES_MAX + 1}`,
    [
      utilisateurId,
      compact.toUpperCase(),
      `%${normalise.replace(/[\\%_]/g, '\\$&')}%`,
      normalise,
      motifs.slice(0, MOTS_MAX),
    ],
  );
  const elements = rows.map((r) => r.structure);
  return { elements: elements.slice(0, TROUVEES_MAX), suite: elements.length > TROUVEES_MAX };
}

/**
 * Services that one may ask to belong to. Those of a private structure are told only to its own people.
 * @returns null where there is no such structure, or it is none of the reader's business
 */
export async function listerServicesARattacher(
  deps: Deps,
  utilisateurId: string,
  structureId: string,
  texte: string,
): Promise<Services | null> {
  const normalise = await texteDeRecherche(deps, texte);
  const { rows } = await deps.base.pool.query<{ services: Services['elements'] }>({
    name: 'services_a_rattacher',
    text: `SELECT coalesce((SELECT json_agg(x.service) FROM (
        SELECT json_build_object('id', sv.id::text, 'code', sv.code, 'nom', sv.nom) AS service FROM service sv
        WHERE sv.structure_id = s.id AND sv.actif AND sv.code <> $3
          AND (sv.fin_validite IS NULL OR sv.fin_validite >= $4::date)
          AND texte_de_recherche(sv.code || ' ' || sv.nom) LIKE ALL ($5::text[])
        ORDER BY sv.par_defaut DESC, sv.nom, sv.id LIMIT ${SERVICES_MAX + 1}) x), '[]') AS services
      FROM structure s WHERE s.id = $2 AND s.statut = 'ACTIVE' AND (s.publique OR EXISTS (SELECT FROM rattachement r
        WHERE r.structure_id = s.id AND r.utilisateur_id = $1 AND r.statut = '${RATTACHE}'))`,
    values: [
      utilisateurId,
      structureId,
      CODE_SERVICE_FACTURES_PUBLIQUES,
      deps.horloge.aujourdhui(),
      motifsLike(normalise),
    ],
  });
  const services = rows[0]?.services;
  return services ? { elements: services.slice(0, SERVICES_MAX), suite: services.length > SERVICES_MAX } : null;
}
