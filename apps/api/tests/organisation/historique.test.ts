import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PHRASES_HISTORIQUE } from '@orpheon/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import { consigner } from '../../src/organisation/historique.repository.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { appuiDroits, octroi } from './appui-droits.ts';

const horloge = horlogeArretee('2026-11-20T22:30:00Z');
const e = await essai({}, horloge);
const { deps, monde } = e;
const { lire, changer } = appuiDroits(e);
const { valmont } = monde.structures;
const { agente, agenteVoirie, lecteur, gestionnaire } = monde.personnes;
const { voirie } = monde.services;

beforeAll(async () => {
  await changer('gestionnaire', agente.id, { accorder: [octroi({ objet: 'ENGAGEMENTS' })] });
  // past midnight in Paris, before it in UTC
  horloge.avancer(45 * 60_000);
  await changer('gestionnaire', agenteVoirie.id, {
    accorder: [octroi({ objet: 'ENGAGEMENTS', serviceId: voirie.id })],
  });
  horloge.avancer(60_000);
  await changer('gestionnaire', agente.id, { retirer: [octroi({ objet: 'ENGAGEMENTS' })] });
  await enTransaction(deps.base, (tx) =>
    consigner(tx, deps, {
      structureId: valmont.id,
      action: 'rattachement.perimer',
      auteurId: null,
      concerneId: lecteur.id,
    }),
  );
});

const actions = async (query = '', qui: 'gestionnaire' | 'gestionnaireVoirie' = 'gestionnaire') =>
  (await lire(qui, `/historique${query}`)).corps.elements.map((a: { action: string }) => a.action);

describe('the history of a structure', () => {
  it('is told newest first, with who, whom and where', async () => {
    const { corps } = await lire('gestionnaire', '/historique');
    expect(corps.elements.map((a: { action: string }) => a.action)).toEqual([
      'rattachement.perimer',
      'habilitation.retirer',
      'habilitation.accorder',
      'habilitation.accorder',
    ]);
    expect(corps.elements[0]).toMatchObject({ auteur: null, concerne: { nom: 'Belkacem' } });
    expect(corps.elements[2]).toMatchObject({
      auteur: { id: gestionnaire.id, prenom: 'Sylvie' },
      concerne: { id: agenteVoirie.id },
      service: { code: 'VOIRIE' },
      donnees: { objet: 'ENGAGEMENTS', niveau: 'CONSULTATION' },
    });
  });

  it('comes page by page', async () => {
    const premiere = (await lire('gestionnaire', '/historique?limite=3')).corps;
    expect([premiere.elements.length, typeof premiere.curseurSuivant]).toEqual([3, 'string']);
    const suite = (await lire('gestionnaire', `/historique?limite=3&curseur=${premiere.curseurSuivant}`)).corps;
    expect([suite.elements.length, suite.curseurSuivant]).toEqual([1, null]);
  });

  it.each<[string, string, string[]]>([
    ['by whom it concerns', `?personneId=${agente.id}`, ['habilitation.retirer', 'habilitation.accorder']],
    [
      'by its author',
      `?personneId=${gestionnaire.id}`,
      ['habilitation.retirer', 'habilitation.accorder', 'habilitation.accorder'],
    ],
    ['by action', '?action=habilitation.retirer', ['habilitation.retirer']],
    ['by kind of action', '?action=rattachement', ['rattachement.perimer']],
    [
      'by day, as the clocks of Paris have it',
      '?du=2026-11-21',
      ['rattachement.perimer', 'habilitation.retirer', 'habilitation.accorder'],
    ],
    ['until a day', '?au=2026-11-20', ['habilitation.accorder']],
  ])('is found %s', async (_titre, query, attendues) => expect(await actions(query)).toEqual(attendues));

  it('of a service is what its manager reads', async () => {
    expect(await actions('', 'gestionnaireVoirie')).toEqual(['habilitation.accorder']);
  });

  it('downloads in sentences, in either language', async () => {
    const { corps, entetes } = await lire('gestionnaire', '/historique/export?langue=fr');
    expect(String(entetes['content-type'])).toContain('text/csv');
    expect(corps).toContain(
      'Sylvie Carpentier a accordé à Lucie Perrin : Engagements – consultation, pour le service Voirie et espaces verts.',
    );
    expect(corps).toContain(
      'La demande de rattachement (Karim Belkacem) a expiré sans réponse, pour toute la structure.',
    );
    expect((await lire('gestionnaire', '/historique/export?langue=en')).corps).toContain(
      'withdrew from Hélène Barbier',
    );
  });
});

it('every action that the portal writes has its sentence', () => {
  const dossier = join(import.meta.dirname, '../../src');
  const ecrites = readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.ts'))
    .map((f) => readFileSync(join(dossier, f), 'utf8'))
    .filter((code) => /\bconsigner(Tous)?\(/.test(code))
    .flatMap((code) => [...code.matchAll(/(?:action: |faits\()'([a-z_]+\.[a-z_A-Z]+)'/g)].map((m) => m[1] ?? ''))
    // an audit entry beside it, or the event of another domain
    .filter((action) => !/^(compte|flux|facture)\./.test(action));
  expect(ecrites).toContain('habilitation.accorder');
  expect(ecrites.filter((a) => !Object.hasOwn(PHRASES_HISTORIQUE, a))).toEqual([]);
});
