import { expect, it } from 'vitest';
import { exigences, type ParametresDestinataire } from './structure.ts';

const p = (over: Partial<ParametresDestinataire> = {}): ParametresDestinataire => ({
  serviceObligatoire: false,
  engagementObligatoire: false,
  serviceOuEngagementObligatoire: false,
  miseEnPaiementNonCommuniquee: false,
  maitriseOuvrageSeulement: false,
  devisesAcceptees: [],
  ...over,
});

it.each([
  [p(), null, { service: false, engagement: false, unDesDeux: false }],
  [p({ serviceObligatoire: true }), null, { service: true, engagement: false, unDesDeux: false }],
  [p({ engagementObligatoire: true }), null, { service: false, engagement: true, unDesDeux: false }],
  [p({ serviceOuEngagementObligatoire: true }), null, { service: false, engagement: false, unDesDeux: true }],
  // Either one suffices: the two other flags are not read then (facts §2.2).
  [
    p({ serviceOuEngagementObligatoire: true, serviceObligatoire: true, engagementObligatoire: true }),
    null,
    { service: false, engagement: false, unDesDeux: true },
  ],
  // A service may demand an engagement on its own.
  [
    p({ serviceObligatoire: true }),
    { engagementObligatoire: true },
    { service: true, engagement: true, unDesDeux: false },
  ],
])('what a recipient demands: %j with service %j', (parametres, service, attendu) => {
  expect(exigences(parametres, service)).toEqual(attendu);
});
