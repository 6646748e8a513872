import type * as c from '@orpheon/contracts';
import {
  jugerSuccession,
  natureDeSuccession,
  normaliserIdentifiant,
  type StructureARemplacer,
  type StructureExistante,
} from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { introuvable, type Langue, type Phrases, remplir } from '../../platform/erreurs.ts';
import { PHRASES_ORGANISATION } from '../messages.ts';
import { interroger } from '../sirene/interroger.ts';
import type { Sirene } from '../sirene/sirene.ts';
import { PHRASES_CYCLE } from './phrases-cycle.ts';

type Prevue = c.Reponse<typeof c.prevoirSuccession, 200>;

interface Lue {
  readonly ancienne: StructureARemplacer;
  readonly existante: (StructureExistante & { readonly nommee: NonNullable<Prevue['existante']> }) | null;
  readonly aReprendre: Prevue['aReprendre'];
}

const LIRE = {
  name: 'succession_prevue',
  text: `
    SELECT json_build_object('typeIdentifiant', s.type_identifiant, 'identifiant', s.identifiant, 'publique', s.publique) AS ancienne,
      (SELECT json_build_object('publique', n.publique, 'active', n.statut = 'ACTIVE',
          'gestionnairePrincipalId', n.gestionnaire_principal_id::text,
          'nommee', json_build_object('id', n.id::text, 'typeIdentifiant', n.type_identifiant, 'identifiant', n.identifiant,
            'raisonSociale', n.raison_sociale, 'publique', n.publique))
        FROM structure n WHERE n.type_identifiant = 'SIRET' AND n.identifiant = $2) AS existante,
      json_build_object(
        'personnes', (SELECT count(DISTINCT r.utilisateur_id)::int FROM rattachement r
          WHERE r.structure_id = s.id AND r.statut = 'VALIDEE'),
        'services', (SELECT count(*)::int FROM service v WHERE v.structure_id = s.id AND v.actif),
        'banque', (SELECT count(*)::int FROM coordonnee_bancaire b WHERE b.structure_id = s.id AND b.active),
        'pieces', (SELECT count(*)::int FROM structure_piece p WHERE p.structure_id = s.id AND p.retiree_le IS NULL)) AS "aReprendre"
    FROM structure s WHERE s.id = $1::bigint`,
};

const PHRASES: Phrases = { ...PHRASES_ORGANISATION, ...PHRASES_CYCLE };

/** What a new SIRET would come to, for the form: what counts is judged again when it is sent. */
export async function prevoirSuccession(
  deps: Deps,
  sirene: Sirene | null,
  lecteur: { readonly utilisateurId: string; readonly langue: Langue },
  structureId: string,
  saisi: string,
): Promise<Prevue> {
  const siret = normaliserIdentifiant('SIRET', saisi);
  const { rows } = await deps.base.pool.query<Lue>({ ...LIRE, values: [structureId, siret] });
  const [lue] = rows;
  if (!lue) throw introuvable();
  const { ancienne, existante, aReprendre } = lue;
  const { registre, entreprise } = await interroger(sirene, { typeIdentifiant: 'SIRET', identifiant: siret });
  const juge = jugerSuccession({
    ancienne,
    siret,
    registre,
    existante,
    demandeurId: lecteur.utilisateurId,
    verifierCle: deps.config.ENVIRONNEMENT === 'PRODUCTION',
  });
  const refus = juge.ok ? null : juge.refus;
  return {
    nature: natureDeSuccession(ancienne.identifiant, siret),
    issue: juge.ok ? juge.valeur : null,
    refus: refus && {
      code: refus.code,
      message: remplir(PHRASES[refus.code]?.[lecteur.langue] ?? refus.code, refus.details ?? {}),
    },
    entreprise,
    existante: existante?.nommee ?? null,
    aReprendre,
  };
}
