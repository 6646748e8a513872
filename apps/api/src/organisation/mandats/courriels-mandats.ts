import type { ActionSurMandat } from '@orpheon/domain';
import type { Dit, MessagesDirects } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';
import type { Deps } from '../../platform/deps.ts';
import type { Langue } from '../../platform/erreurs.ts';
import { TEXTES_EN, TEXTES_FR } from './textes-mandats.ts';

/** Mails about mandats de facturation hold its number: what they say is read when they are sent. */
export const MANDAT = 'organisation.mandat';

export type FaitDeMandat = ActionSurMandat | 'proposer' | 'rappeler';

/** A mandate in words. */
export interface MandatDit {
  readonly mandant: string;
  readonly mandataire: string;
  /** As the reader's language writes days; null: without end. */
  readonly debut: string;
  readonly fin: string | null;
  /** The side that the reader is not on. */
  readonly autre: string;
}

export interface TextesDeMandats {
  readonly jour: (jour: string) => string;
  readonly faits: Readonly<Record<'mandant' | 'mandataire' | 'debut' | 'fin' | 'motif' | 'sansFin', string>>;
  readonly bouton: string;
  readonly dits: Readonly<Record<FaitDeMandat, (m: MandatDit) => Omit<Dit, 'faits' | 'action'>>>;
}

const TEXTES: Readonly<Record<Langue, TextesDeMandats>> = { fr: TEXTES_FR, en: TEXTES_EN };

interface Lu {
  readonly etat: string;
  readonly mandantId: string;
  readonly mandataireId: string;
  readonly mandant: string;
  readonly mandataire: string;
  readonly debut: string;
  readonly fin: string | null;
  readonly motif: string | null;
}

async function lire(deps: Pick<Deps, 'base'>, id: string): Promise<Lu | null> {
  const { rows } = await deps.base.pool.query<Lu>({
    name: 'faits_mandat',
    text: `SELECT m.etat, m.mandant_id::text AS "mandantId", m.mandataire_id::text AS "mandataireId",
        a.raison_sociale AS mandant, b.raison_sociale AS mandataire, m.debut::text, m.fin::text, m.motif
      FROM mandat_facturation m JOIN structure a ON a.id = m.mandant_id JOIN structure b ON b.id = m.mandataire_id
      WHERE m.id = $1`,
    values: [id],
  });
  return rows[0] ?? null;
}

/** The state in which each mail still has something to say: a proposal that was withdrawn is no longer announced. */
const ENCORE: Readonly<Record<FaitDeMandat, string>> = {
  proposer: 'PROPOSE',
  accepter: 'ACCEPTE',
  refuser: 'REFUSE',
  retirer: 'RETIRE',
  revoquer: 'REVOQUE',
  perimer: 'PERIME',
  rappeler: 'ACCEPTE',
};
const estFait = (f: string | null | undefined): f is FaitDeMandat => typeof f === 'string' && Object.hasOwn(ENCORE, f);

export const MESSAGES_MANDATS: MessagesDirects = {
  [MANDAT]: {
    rubrique: null,
    async dire(deps, { donnees: { mandatId, fait, pour }, lecteur }) {
      const lu = mandatId ? await lire(deps, mandatId) : null;
      if (!lu || !estFait(fait) || lu.etat !== ENCORE[fait]) return null;
      const t = TEXTES[lecteur.langue];
      const auMandant = pour === 'MANDANT';
      const mandant = propre(lu.mandant);
      const mandataire = propre(lu.mandataire);
      const debut = t.jour(lu.debut);
      const fin = lu.fin && t.jour(lu.fin);
      const dit = t.dits[fait]({ mandant, mandataire, debut, fin, autre: auMandant ? mandataire : mandant });
      const avecMotif = fait === 'refuser' || fait === 'revoquer';
      return {
        ...dit,
        faits: [
          [t.faits.mandant, lu.mandant],
          [t.faits.mandataire, lu.mandataire],
          [t.faits.debut, debut],
          [t.faits.fin, fin ?? t.faits.sansFin],
          ...(avecMotif && lu.motif ? ([[t.faits.motif, lu.motif]] as const) : []),
        ],
        action: {
          bouton: t.bouton,
          chemin: `/organisation/structures/${auMandant ? lu.mandantId : lu.mandataireId}/mandats`,
        },
      };
    },
  },
};
