import { repondreOubli } from './compte/public.ts';
import { tachesCourriels } from './courriels.ts';
import { annoncerInfection, rappelerSaisies, resumerSemaine, tachesFacturation } from './facturation/public.ts';
import { faireLeMenage } from './menage.ts';
import { suivreDemandes, suivreMandats } from './organisation/public.ts';
import { analyserDocuments } from './platform/antivirus/analyser-documents.ts';
import { clamd } from './platform/antivirus/clamd.ts';
import { scellerAudit } from './platform/audit/sceller.ts';
import { ouvrirCourrier } from './platform/courrier.ts';
import type { Deps } from './platform/deps.ts';
import type { OptionsOuvrier } from './platform/ouvrier.ts';
import { ajouterTache, type ListeDeTaches } from './platform/taches.ts';

/** Seconds during which further activity falls under the same seal. */
const DELAI_SCEAU_S = 2;

/** Everything the worker does, domain by domain, and what the clock adds by itself (UTC). */
export function travaux(
  deps: Deps,
): Pick<OptionsOuvrier, 'calendrier'> & { taches: ListeDeTaches; fermer: () => void } {
  const courrier = ouvrirCourrier(deps);
  const notifications = tachesCourriels(deps, courrier);
  const { ANTIVIRUS_URL } = deps.config;
  const antivirus = ANTIVIRUS_URL === undefined ? null : clamd(ANTIVIRUS_URL);
  return {
    taches: {
      ...tachesFacturation(deps),
      ...notifications,
      diffuser_evenement: async (charge, contexte) => {
        await notifications.diffuser_evenement(charge, contexte);
        // Not in the action's transaction: all of them would wait for the one row of this job.
        await ajouterTache(
          deps.base.prisma,
          'sceller_audit',
          {},
          { cle: 'sceller_audit', dansSecondes: DELAI_SCEAU_S },
        );
        // What is deposited or attached comes with an event; the clock finds the rest.
        if (antivirus)
          await ajouterTache(
            deps.base.prisma,
            'analyser_documents',
            {},
            { cle: 'analyser_documents', dansSecondes: 1 },
          );
      },
      analyser_documents: async (_charge, { signal }) => {
        if (antivirus) await analyserDocuments(deps, antivirus, annoncerInfection, signal);
      },
      repondre_oubli: ({ courriel }) => repondreOubli(deps, courriel),
      sceller_audit: async () => void (await scellerAudit(deps)),
      menage: () => faireLeMenage(deps),
      rappeler_saisies: async () => void (await rappelerSaisies(deps)),
      resumer_semaine: async () => void (await resumerSemaine(deps)),
      suivre_demandes: async () => void (await suivreDemandes(deps)),
      suivre_mandats: async () => void (await suivreMandats(deps)),
    },
    calendrier: [
      { tache: 'sceller_audit', quand: '* * * * *' },
      { tache: 'menage', quand: '*/10 * * * *' },
      // In the morning, in Paris.
      { tache: 'rappeler_saisies', quand: '30 6 * * *' },
      { tache: 'resumer_semaine', quand: '0 6 * * 1' },
      { tache: 'suivre_demandes', quand: '40 6 * * *' },
      { tache: 'suivre_mandats', quand: '45 6 * * *' },
      ...(antivirus ? [{ tache: 'analyser_documents', quand: '* * * * *' } as const] : []),
    ],
    fermer: () => courrier.fermer(),
  };
}
