import { exigences } from '@orpheon/domain';
import type { StructureDetaillee } from '../../../organisation/structures-publiques/structures-publiques.queries.ts';

/** To whom, to which service, under which engagement; '' where there is none. */
export interface Acheminement {
  readonly destinataireId: string | null;
  readonly codeService: string;
  readonly numeroEngagement: string;
}

export interface FautesAcheminement {
  destinataire?: 'destinataireManquant' | 'destinataireInactif';
  service?: 'serviceManquant' | 'unDesDeuxManquant';
  engagement?: 'engagementManquant' | 'unDesDeuxManquant';
  inchange?: 'inchange';
}

/** What is wrong with a new address, field by field, by what its recipient demands. */
export function controlerAcheminement(
  voulu: Acheminement,
  actuel: Acheminement,
  structure: Pick<
    StructureDetaillee,
    | 'active'
    | 'services'
    | 'serviceObligatoire'
    | 'engagementObligatoire'
    | 'serviceOuEngagement'
    | 'miseEnPaiementNonCommuniquee'
  > | null,
): FautesAcheminement {
  const fautes: FautesAcheminement = {};
  const service = voulu.codeService.trim();
  const engagement = voulu.numeroEngagement.trim();
  if (voulu.destinataireId === null) fautes.destinataire = 'destinataireManquant';
  if (structure) {
    if (!structure.active) fautes.destinataire = 'destinataireInactif';
    const exige = exigences(
      {
        serviceObligatoire: structure.serviceObligatoire,
        engagementObligatoire: structure.engagementObligatoire,
        serviceOuEngagementObligatoire: structure.serviceOuEngagement,
        miseEnPaiementNonCommuniquee: structure.miseEnPaiementNonCommuniquee,
        maitriseOuvrageSeulement: false,
        devisesAcceptees: [],
      },
      structure.services.find((s) => s.code === service) ?? null,
    );
    if (exige.service && service === '') fautes.service = 'serviceManquant';
    if (exige.engagement && engagement === '') fautes.engagement = 'engagementManquant';
    if (exige.unDesDeux && service === '' && engagement === '') {
      fautes.service = 'unDesDeuxManquant';
      fautes.engagement = 'unDesDeuxManquant';
    }
  }
  // Without a service it goes to the default one: perhaps where it comes from.
  const lieu = (code: string): string => code || (structure?.services.find((s) => s.parDefaut)?.code ?? '');
  const inchange =
    voulu.destinataireId === actuel.destinataireId &&
    lieu(service) === lieu(actuel.codeService) &&
    engagement === actuel.numeroEngagement;
  if (inchange) fautes.inchange = 'inchange';
  return fautes;
}
