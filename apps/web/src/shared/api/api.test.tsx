import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { ReactNode } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cheminDeRetour } from '../session/retour.ts';
import { session } from '../session/session.ts';
import { api, lire } from './client.ts';
import { ErreurApi, ErreurReseau } from './erreur.ts';
import { useMutationIdempotente } from './idempotence.ts';
import { reseau } from './reseau.ts';

const serveur = setupServer();
beforeAll(() => serveur.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  serveur.resetHandlers();
  session.fermer();
});
afterAll(() => serveur.close());

const demander = () => lire(api.GET('/api/accueil/attentes', { params: { query: {} } }));
const repondre = (...reponses: (() => Response)[]) =>
  serveur.use(http.get('*/api/accueil/attentes', () => (reponses.length > 1 ? reponses.shift() : reponses[0])?.()));
const json = (statut: number, corps: object) => () => HttpResponse.json(corps, { status: statut });

describe('answers', () => {
  test('a refusal carries the sentence and the code of the server', async () => {
    repondre(
      json(409, { code: 'VERSION_DEPASSEE', message: 'Quelqu’un a été plus rapide.', details: { qui: 'Jean' } }),
    );
    const erreur = await demander().catch((e: unknown) => e);
    expect(erreur).toBeInstanceOf(ErreurApi);
    expect(erreur).toMatchObject({ statut: 409, code: 'VERSION_DEPASSEE', expliquee: true, details: { qui: 'Jean' } });
  });

  test('a body that is not ours explains nothing', async () => {
    repondre(() => new HttpResponse('<html>Bad gateway</html>', { status: 502 }));
    expect(await demander().catch((e: unknown) => e)).toMatchObject({ statut: 502, expliquee: false });
  });

  test('no answer at all is a lost network, until one comes', async () => {
    repondre(() => HttpResponse.error(), json(200, { compteurs: [] }));
    expect(await demander().catch((e: unknown) => e)).toBeInstanceOf(ErreurReseau);
    expect(reseau.joignable()).toBe(false);
    await demander();
    expect(reseau.joignable()).toBe(true);
  });
});

describe('a session that ends', () => {
  test('requests wait for the person to come back, then are sent again', async () => {
    session.ouvrir();
    repondre(json(401, { code: 'NON_CONNECTE', message: 'x' }), json(200, { compteurs: [] }));
    const attente = demander();
    await waitFor(() => expect(session.lire().expiree).toBe(true));
    session.ouvrir();
    expect(await attente).toEqual({ compteurs: [] });
  });

  test('given up, they are refused', async () => {
    session.ouvrir();
    repondre(json(401, { code: 'NON_CONNECTE', message: 'x' }));
    const attente = demander().catch((e: unknown) => e);
    await waitFor(() => expect(session.lire().expiree).toBe(true));
    session.fermer();
    expect(await attente).toMatchObject({ statut: 401 });
  });

  test('without a session, a 401 is an answer like another', async () => {
    repondre(json(401, { code: 'NON_CONNECTE', message: 'x' }));
    expect(await demander().catch((e: unknown) => e)).toMatchObject({ statut: 401 });
    expect(session.lire().expiree).toBe(false);
  });
});

describe('a sensitive action', () => {
  const requise = json(403, { code: 'CONFIRMATION_REQUISE', message: 'x' });

  test('waits until the person has proved who they are, then is sent again, once', async () => {
    session.ouvrir();
    repondre(requise, json(200, { compteurs: [] }));
    const attente = demander();
    await waitFor(() => expect(session.lire().aConfirmer).toBe(true));
    session.conclureConfirmation(true);
    expect(await attente).toEqual({ compteurs: [] });
    expect(session.lire().aConfirmer).toBe(false);

    repondre(requise);
    const encore = demander().catch((e: unknown) => e);
    await waitFor(() => expect(session.lire().aConfirmer).toBe(true));
    session.conclureConfirmation(true);
    expect(await encore).toMatchObject({ code: 'CONFIRMATION_REQUISE' });
  });

  test('given up, it is refused; another refusal asks nothing', async () => {
    session.ouvrir();
    repondre(requise);
    const attente = demander().catch((e: unknown) => e);
    await waitFor(() => expect(session.lire().aConfirmer).toBe(true));
    session.conclureConfirmation(false);
    expect(await attente).toMatchObject({ code: 'CONFIRMATION_REQUISE' });

    repondre(json(403, { code: 'PROFIL_INSUFFISANT', message: 'x' }));
    expect(await demander().catch((e: unknown) => e)).toMatchObject({ code: 'PROFIL_INSUFFISANT' });
    expect(session.lire().aConfirmer).toBe(false);
  });

  test('and a session that ends meanwhile are overcome one after the other', async () => {
    session.ouvrir();
    repondre(json(401, { code: 'NON_CONNECTE', message: 'x' }), requise, json(200, { compteurs: [] }));
    const attente = demander();
    await waitFor(() => expect(session.lire().expiree).toBe(true));
    session.ouvrir();
    await waitFor(() => expect(session.lire().aConfirmer).toBe(true));
    session.conclureConfirmation(true);
    expect(await attente).toEqual({ compteurs: [] });
  });
});

describe('idempotency keys', () => {
  const enveloppe = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
  );

  test('the key is kept while the same request has no decision, and changes for anything new', async () => {
    const cles: string[] = [];
    const issues: (() => string)[] = [
      () => {
        throw new ErreurReseau(null);
      },
      () => {
        throw new ErreurApi(503, null);
      },
      () => 'fait',
      () => {
        throw new ErreurApi(422, null);
      },
      () => 'fait',
    ];
    const { result } = renderHook(
      () =>
        useMutationIdempotente(async (_v: { readonly motif: string; readonly fichiers: File[] }, cle: string) => {
          cles.push(cle);
          return issues.shift()?.();
        }),
      { wrapper: enveloppe },
    );
    const fichier = new File(['a'], 'a.pdf');
    const essayer = (motif: string) =>
      act(() => result.current.mutateAsync({ motif, fichiers: [fichier] }).catch(() => undefined));
    for (const motif of ['un', 'un', 'un', 'un', 'un']) await essayer(motif);
    const [reseauPerdu, panne, reussie, refusee, nouvelle] = cles;
    expect(panne).toBe(reseauPerdu);
    expect(reussie).toBe(reseauPerdu);
    expect(refusee).not.toBe(reussie);
    expect(nouvelle).not.toBe(refusee);
  });

  test('other values make another request', async () => {
    const cles: string[] = [];
    const { result } = renderHook(
      () =>
        useMutationIdempotente(async (_motif: string, cle: string) => {
          cles.push(cle);
          throw new ErreurReseau(null);
        }),
      { wrapper: enveloppe },
    );
    for (const motif of ['un', 'deux']) {
      await act(() => result.current.mutateAsync(motif).catch(() => undefined));
    }
    expect(new Set(cles).size).toBe(2);
  });
});

test.each([
  ['/facturation/flux?x=1#y', '/facturation/flux?x=1#y'],
  [null, '/'],
  ['https://malin.example/', '/'],
  ['//malin.example', '/'],
  ['/\\malin.example', '/'],
  ['/\t/malin.example', '/'],
  ['javascript:alert(1)', '/'],
])('after sign-in, %s leads to %s', (retour, attendu) => {
  expect(cheminDeRetour(retour)).toBe(attendu);
});
