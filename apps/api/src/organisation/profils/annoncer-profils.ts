import { type Octroi, profilEcrit } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { MessagesDirects } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';
import type { Deps } from '../../platform/deps.ts';
import type { ChangementDe } from './modifier-profils.usecase.ts';

const MESSAGE = 'organisation.profils';
/** Grants that one mail names, of those given and of those taken away: beyond, it counts, and the portal shows all. */
const NOMMES_MAX = 25;

/** One mail to everybody whose profiles a manager changed, but to whom changed their own. */
export const annoncerProfils = (
  tx: Tx,
  deps: Deps,
  auteurId: string,
  structureId: string,
  changements: readonly ChangementDe[],
): Promise<void> =>
  ecrireCourriels(
    tx,
    deps,
    changements
      .filter(({ personne, juge }) => personne.id !== auteurId && juge.accordes.length + juge.retires.length > 0)
      .map(({ personne, juge: { accordes, retires } }) => ({
        message: MESSAGE,
        utilisateurId: personne.id,
        donnees: {
          structureId,
          auteurId,
          accordes: JSON.stringify(accordes.slice(0, NOMMES_MAX)),
          retires: JSON.stringify(retires.slice(0, NOMMES_MAX)),
          autres: String(Math.max(0, accordes.length - NOMMES_MAX) + Math.max(0, retires.length - NOMMES_MAX)),
        },
      })),
  );

const TEXTES = {
  fr: {
    objet: (structure: string) => `${structure} : vos profils ont changé`,
    annonce: (auteur: string, structure: string) => `${auteur} a modifié ce que vous pouvez faire pour ${structure}.`,
    quelquUn: 'Un gestionnaire',
    accorde: 'Accordé',
    retire: 'Retiré',
    partout: 'toute la structure',
    autres: (n: string) => `Et ${n} autres changements, à lire sur le portail. `,
    suite: 'Si ce changement vous surprend, parlez-en à un gestionnaire de la structure.',
    bouton: 'Voir mes habilitations',
  },
  en: {
    objet: (structure: string) => `${structure}: your profiles have changed`,
    annonce: (auteur: string, structure: string) => `${auteur} changed what you may do for ${structure}.`,
    quelquUn: 'A manager',
    accorde: 'Granted',
    retire: 'Withdrawn',
    partout: 'the whole structure',
    autres: (n: string) => `And ${n} other changes, to be read on the portal. `,
    suite: 'If this change surprises you, speak to a manager of the structure.',
    bouton: 'See my rights',
  },
} as const;

const lireOctrois = (texte: string | null | undefined): readonly Octroi[] => JSON.parse(texte ?? '[]') as Octroi[];

/** The names that a mail needs, as they are when it is sent. */
async function lireNoms(
  deps: Deps,
  { structureId, auteurId, services }: { structureId: string; auteurId: string | null; services: readonly string[] },
): Promise<{ structure: string; auteur: string | null; services: Readonly<Record<string, string>> } | null> {
  const { rows } = await deps.base.pool.query<{
    structure: string;
    auteur: string | null;
    services: Readonly<Record<string, string>>;
  }>(
    `SELECT s.raison_sociale AS structure,
       (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = $2::bigint) AS auteur,
       coalesce((SELECT json_object_agg(sv.id::text, sv.nom) FROM service sv WHERE sv.id = ANY ($3::bigint[])), '{}') AS services
     FROM structure s WHERE s.id = $1::bigint`,
    [structureId, auteurId, services],
  );
  return rows[0] ?? null;
}

export const MESSAGES_PROFILS: MessagesDirects = {
  [MESSAGE]: {
    rubrique: 'organisation',
    async dire(deps, { donnees, lecteur: { langue, etat } }) {
      const { structureId, auteurId = null, autres } = donnees;
      if (etat !== 'ACTIF' || !structureId) return null;
      const [accordes, retires] = [lireOctrois(donnees.accordes), lireOctrois(donnees.retires)];
      const services = [...accordes, ...retires].flatMap((o) => o.serviceId ?? []);
      const noms = await lireNoms(deps, { structureId, auteurId, services });
      if (!noms) return null;
      const t = TEXTES[langue];
      const structure = propre(noms.structure);
      const ecrire = ({ serviceId, ...profil }: Octroi): string =>
        `${profilEcrit(profil, langue)} (${serviceId === null ? t.partout : (noms.services[serviceId] ?? '–')})`;
      return {
        objet: t.objet(structure),
        annonce: t.annonce(propre(noms.auteur) || t.quelquUn, structure),
        faits: [
          ...accordes.map((o) => [t.accorde, ecrire(o)] as const),
          ...retires.map((o) => [t.retire, ecrire(o)] as const),
        ],
        suite: `${autres && autres !== '0' ? t.autres(autres) : ''}${t.suite}`,
        action: { bouton: t.bouton, chemin: '/compte/habilitations' },
      };
    },
  },
};
