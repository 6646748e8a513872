import type * as c from '@orpheon/contracts';
import {
  coteDe,
  type EtatMandat,
  GERER_LES_PERSONNES,
  gestesSurMandat,
  type Habilitation,
  type Moment,
  normaliserIdentifiant,
  peut,
  situationDuMandat,
} from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { lireCurseur, pageDe } from '../../platform/pagination.ts';

type Mandat = c.Reponse<typeof c.accepterMandat, 200>;
type Structure = Mandat['mandant'];

/** Who reads: in the name of which structure, with what they hold. */
export interface LecteurDeMandats {
  readonly structureId: string;
  readonly droits: readonly Habilitation[];
}

interface Lu extends Omit<Mandat, 'situation' | 'gestes'> {
  readonly etat: EtatMandat;
}

export const momentDe = ({ horloge }: Pick<Deps, 'horloge'>): Moment => ({
  maintenant: horloge.maintenant().getTime(),
  aujourdhui: horloge.aujourdhui(),
});

const structureSql = (
  s: string,
): string => `json_build_object('id', ${s}.id::text, 'typeIdentifiant', ${s}.type_identifiant,
  'identifiant', ${s}.identifiant, 'raisonSociale', ${s}.raison_sociale, 'publique', ${s}.publique)`;
const acteSql = (quoi: string): string => `CASE WHEN m.${quoi}_le IS NOT NULL THEN json_build_object(
  'le', to_char(m.${quoi}_le AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'par', (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = m.${quoi}_par_id)) END`;

const LIRE = `SELECT json_build_object('id', m.id::text, 'mandant', ${structureSql('a')}, 'mandataire', ${structureSql('b')},
    'debut', m.debut, 'fin', m.fin, 'etat', m.etat, 'versionDuTexte', m.version_du_texte, 'propose', ${acteSql('propose')},
    'decide', ${acteSql('decide')}, 'revoque', ${acteSql('revoque')}, 'motif', m.motif, 'version', m.version) AS mandat
  FROM mandat_facturation m JOIN structure a ON a.id = m.mandant_id JOIN structure b ON b.id = m.mandataire_id`;

/** What it is today, and what that reader may do to it. */
function vuPar({ etat, ...m }: Lu, { structureId, droits }: LecteurDeMandats, moment: Moment): Mandat {
  const juge = { etat, debut: m.debut, fin: m.fin, proposeLe: Date.parse(m.propose.le) };
  const cote = coteDe({ mandantId: m.mandant.id, mandataireId: m.mandataire.id }, structureId);
  const gere = peut(droits, GERER_LES_PERSONNES, { structureId, serviceId: null });
  return {
    ...m,
    situation: situationDuMandat(juge, moment),
    gestes: cote && gere ? gestesSurMandat(juge, cote, moment) : [],
  };
}

const COTES = { DONNES: 'mandant_id', RECUS: 'mandataire_id' } as const;

export async function listerMandats(
  deps: Deps,
  lecteur: LecteurDeMandats,
  { sens, curseur, limite }: c.Query<typeof c.listerMandats>,
): Promise<c.Reponse<typeof c.listerMandats, 200>> {
  const { rows } = await deps.base.pool.query<{ mandat: Lu }>({
    name: `mandats_${sens}`,
    text: `${LIRE} WHERE m.${COTES[sens]} = $1::bigint AND m.id < $2::bigint ORDER BY m.id DESC LIMIT $3`,
    values: [lecteur.structureId, lireCurseur(curseur), limite + 1],
  });
  const moment = momentDe(deps);
  return pageDe(
    rows.map((r) => vuPar(r.mandat, lecteur, moment)),
    limite,
  );
}

export async function lireMandat(
  tx: Pick<Tx, '$queryRawUnsafe'>,
  deps: Deps,
  lecteur: LecteurDeMandats,
  mandatId: string,
): Promise<Mandat> {
  const [ligne] = await tx.$queryRawUnsafe<{ mandat: Lu }[]>(`${LIRE} WHERE m.id = $1::bigint`, mandatId);
  if (!ligne) throw introuvable();
  return vuPar(ligne.mandat, lecteur, momentDe(deps));
}

/** The structure of that whole identifier: a private one is found by nothing less. */
export async function trouverMandataire(
  deps: Deps,
  { typeIdentifiant, identifiant }: c.Query<typeof c.trouverMandataire>,
): Promise<Structure | null> {
  const { rows } = await deps.base.pool.query<{ structure: Structure }>({
    name: 'mandataire',
    text: `SELECT ${structureSql('s')} AS structure FROM structure s
      WHERE s.type_identifiant = $1 AND s.identifiant = $2 AND s.statut = 'ACTIVE'`,
    values: [typeIdentifiant, normaliserIdentifiant(typeIdentifiant, identifiant)],
  });
  return rows[0]?.structure ?? null;
}
