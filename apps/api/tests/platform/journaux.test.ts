import * as contrats from '@orpheon/contracts';
import { semerMonde, unDocumentCii } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { afterAll, describe, expect, it } from 'vitest';
import { construireApplication } from '../../src/application.ts';
import { ouvrirDeps, ouvrirJournal } from '../../src/platform/demarrage.ts';
import { demarrerOuvrier } from '../../src/platform/ouvrier.ts';
import { travaux } from '../../src/taches.ts';
import { depsDEssai, jusqua } from '../appui/deps.ts';
import { facturePour, formulaire, lignes } from '../facturation/appui.ts';

const lignesEcrites: string[] = [];
const journal = ouvrirJournal('debug', { write: (ligne) => void lignesEcrites.push(ligne) });
const { config } = await depsDEssai((await baseDeTest()).url, { SMTP_URL: 'smtp://127.0.0.1:9' });
const deps = ouvrirDeps(config, journal);
const monde = await semerMonde(deps.base.pool);
const app = await construireApplication(deps);
await app.ready();
afterAll(async () => {
  await app.close();
  await deps.base.fermer();
});

const { agente, comptable } = monde.personnes;
const { delices, valmont } = monde.structures;
const PRIVE = 'jeanne.inconnue@ailleurs.example';
const IBAN = 'FR7630006000011234567890189';
const journaux = (): string => lignesEcrites.join('');

describe('logs', () => {
  it('hold no name, address, number or account of anybody, whatever is asked of whatever route', async () => {
    const valeur = `${PRIVE} ${IBAN} ${valmont.identifiant}`;
    for (const c of Object.values(contrats) as unknown[]) {
      if (typeof c !== 'object' || c === null || !('chemin' in c) || !('methode' in c)) continue;
      const { chemin, methode } = c as contrats.Contrat;
      if (chemin.endsWith('/flot')) continue;
      const url = `${chemin.replace(/:\w+/g, encodeURIComponent(PRIVE))}?texte=${encodeURIComponent(valeur)}`;
      for (const session of [undefined, agente.jeton]) {
        await app.inject({
          method: methode,
          url,
          headers: {
            'user-agent': valeur,
            referer: `https://x.example/?q=${PRIVE}`,
            'idempotency-key': 'cle-de-jeanne',
          },
          ...(session ? { cookies: { session } } : {}),
          ...(methode === 'GET' ? {} : { payload: { courriel: PRIVE, motDePasse: 'secret-de-jeanne', motif: valeur } }),
        });
      }
    }
    await app.inject({
      method: 'POST',
      url: '/api/compte/session',
      payload: { courriel: PRIVE, motDePasse: 'secret-de-jeanne' },
    });
    expect(lignesEcrites.length).toBeGreaterThan(40);
    for (const prive of [PRIVE, 'jeanne', 'ailleurs.example', IBAN, valmont.identifiant, agente.jeton]) {
      expect(journaux()).not.toContain(prive);
    }
  });

  it('nor do those of a deposit, of its integration and of mails that no server takes', async () => {
    const { payload, headers } = await formulaire({}, [
      { champ: 'fichier', nom: `facture-de-${comptable.nom}.xml`, octets: unDocumentCii(facturePour(monde)) },
    ]);
    const depot = await app.inject({
      method: 'POST',
      url: `/api/facturation/factures-emises/depots?structureId=${delices.id}`,
      cookies: { session: comptable.jeton },
      headers: { ...headers, 'idempotency-key': 'depot-du-journal' },
      payload,
    });
    expect(depot.statusCode).toBe(202);
    const { taches, calendrier, fermer } = travaux(deps);
    const ouvrier = await demarrerOuvrier(deps, { taches, calendrier });
    await jusqua(
      () =>
        lignes(
          deps,
          `SELECT FROM graphile_worker.jobs WHERE task_identifier = 'envoyer_courriel' AND attempts > 0 AND locked_at IS NULL`,
        ),
      (essayes) => essayes.length > 0,
      20_000,
    );
    await ouvrier.arreter();
    fermer();
    const dits = [comptable, agente].flatMap((p) => [p.nom, p.courriel]);
    for (const prive of [...dits, delices.identifiant, delices.raisonSociale, valmont.raisonSociale]) {
      expect(journaux()).not.toContain(prive);
    }
  });

  it('keep of what the database refuses its code and its constraint, not the row', async () => {
    lignesEcrites.length = 0;
    const [ligne] = await lignes<{ courriel_connexion: string }>(
      deps,
      'SELECT courriel_connexion FROM utilisateur LIMIT 1',
    );
    const adresse = ligne?.courriel_connexion ?? '';
    const refus = await deps.base.pool
      .query(`INSERT INTO utilisateur (courriel_connexion, courriel_contact, nom, prenom) VALUES ($1, $1, 'N', 'P')`, [
        adresse,
      ])
      .catch((err: unknown) => err);
    journal.error({ err: refus }, 'refused');
    expect(adresse).toContain('@');
    expect(journaux()).toContain('utilisateur_courriel_connexion_key');
    expect(journaux()).not.toContain(adresse);
  });

  it('are one JSON object a line, with the number that the reader of an error is given', async () => {
    lignesEcrites.length = 0;
    const r = await app.inject({ method: 'GET', url: '/api/accueil/attentes' });
    const ecrits = lignesEcrites.map((l) => JSON.parse(l) as { reqId?: string; statut?: number });
    expect(ecrits).toContainEqual(expect.objectContaining({ reqId: r.headers['x-request-id'], statut: 401 }));
  });
});
