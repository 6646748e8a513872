import { beforeAll, expect, it } from 'vitest';
import { facteur } from '../../src/courriels.ts';
import { resumerSemaine } from '../../src/facturation/public.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { lireCourriel } from '../../src/platform/courriels/courriel.repository.ts';
import { emettreTous } from '../../src/platform/journal-metier.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { appui, lignes } from './appui.ts';

// a Tuesday: the week before is that of the 9th to the 15th
const horloge = horlogeArretee('2026-11-12T10:00:00Z');
const e = await essai({ SMTP_URL: 'smtp://127.0.0.1:1' }, horloge);
const { deps, monde, demander } = e;
const { delices, valmont, region } = monde.structures;
const { unefacture } = appui(e);

beforeAll(async () => {
  const factureId = await unefacture();
  const sur = (type: string, autres: object = {}) => ({
    type,
    instant: horloge.maintenant(),
    utilisateurId: null,
    factureId,
    fournisseurId: delices.id,
    destinataireId: valmont.id,
    serviceDestinataireId: monde.services.ecoles.id,
    ...autres,
  });
  await enTransaction(deps.base, (tx) =>
    emettreTous(tx, [
      sur('facture.suspendre'),
      sur('facture.suspendre'),
      sur('facture.mettreEnPaiement'),
      // that entity does not publish it
      sur('facture.mettreEnPaiement', { destinataireId: region.id, serviceDestinataireId: null }),
    ]),
  );
  // identifiers follow the database's clock: these are put back into the week
  await lignes(
    deps,
    `UPDATE evenement SET id = nouvel_id('2026-11-12T10:00:00Z') + (id % 4096) WHERE type IN ('facture.suspendre', 'facture.mettreEnPaiement')`,
  );
  for (const qui of ['comptable', 'agentEcoles', 'agentRegion', 'artisan'] as const) {
    await demander(qui, 'PATCH', '/api/compte/moi', { payload: { notifications: { hebdomadaire: true } } });
  }
  horloge.avancer(5 * 86_400_000);
});

const resumes = () =>
  lignes<{ id: string; utilisateur_id: string }>(
    deps,
    `SELECT id::text, utilisateur_id::text FROM courriel WHERE message = 'facturation.resume'`,
  );
const rediger = async (personne: keyof typeof monde.personnes) => {
  const ligne = (await resumes()).find((c) => c.utilisateur_id === monde.personnes[personne].id);
  const courriel = await lireCourriel(deps.base.prisma, ligne?.id ?? '0');
  const courrier = { envoyer: async () => true, fermer: () => undefined };
  return courriel && facteur(deps, courrier).rediger(courriel);
};

it('is written once a week for those who asked for it, run as often as one likes', async () => {
  const ecrits = await Promise.all([resumerSemaine(deps), resumerSemaine(deps)]);
  expect(ecrits.reduce((a, b) => a + b)).toBe(4);
  expect(await resumerSemaine(deps)).toBe(0);
  expect(await resumes()).toHaveLength(4);
});

it('tells a supplier what moved, but no payment that the entity does not publish', async () => {
  const mail = await rediger('comptable');
  expect(mail?.objet).toBe('Vos factures, du 09/11/2026 au 15/11/2026');
  expect(mail?.texte).toContain('Les Délices de Savoie, factures émises');
  expect(mail?.texte).toContain('Suspendue : 2');
  expect(mail?.texte).toContain('Mise en paiement : 1');
  expect(mail?.rubrique).toBe('hebdomadaire');
});

it('tells an agent of one service what moved there, and who sees nothing nothing at all', async () => {
  expect((await rediger('agentEcoles'))?.texte).toContain('Commune de Valmont, factures reçues');
  expect((await rediger('agentRegion'))?.texte).toContain('Mise en paiement : 1');
  expect(await rediger('artisan')).toBeNull();
});

it('is not sent to who has switched it off since', async () => {
  await lignes(deps, `UPDATE utilisateur SET notifications = '{"hebdomadaire": false}' WHERE id = $1`, [
    monde.personnes.comptable.id,
  ]);
  expect(await rediger('comptable')).toBeNull();
});
