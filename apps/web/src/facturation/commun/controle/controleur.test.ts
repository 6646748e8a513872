import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ErreurReseau } from '../../../shared/api/erreur.ts';
import { ControleImpossible, Controleur, type Travailleur } from './controleur.ts';
import type { DocumentCompris } from './document-compris.ts';
import { FAITS } from './faits.test-utils.ts';
import type { Demande, ReponseTravailleur } from './protocole.ts';

const DOCUMENT: DocumentCompris = {
  format: null,
  profil: null,
  facture: null,
  donnees: null,
  pieces: [],
  empreinte: null,
  signatures: [],
  anomalies: [],
};

/** A thread that answers as told; `null`: it never answers, as one caught by a hostile file. */
function fil(reponse: (d: Demande) => ReponseTravailleur | 'CASSE' | 'ABSENT' | null) {
  const ouverts: { termine: boolean }[] = [];
  const creer = (): Travailleur => {
    const etat = { termine: false };
    ouverts.push(etat);
    let surMessage: (e: MessageEvent<ReponseTravailleur>) => void = () => undefined;
    let surErreur: (e: Event) => void = () => undefined;
    return {
      postMessage: (d) => {
        const r = reponse(d);
        if (r === 'CASSE') queueMicrotask(() => surErreur(new ErrorEvent('error')));
        else if (r === 'ABSENT') queueMicrotask(() => surErreur(new Event('error')));
        else if (r) queueMicrotask(() => surMessage(new MessageEvent('message', { data: r })));
      },
      addEventListener: (type: 'message' | 'error', ecouter: (e: MessageEvent<ReponseTravailleur> & Event) => void) => {
        if (type === 'message') surMessage = ecouter as typeof surMessage;
        else surErreur = ecouter as typeof surErreur;
      },
      terminate: () => {
        etat.termine = true;
      },
    };
  };
  return { ouverts, creer };
}

describe('the checks made in their own thread', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('opens its thread before the first file where it is told to, and reads in that one', async () => {
    const { ouverts, creer } = fil(() => ({ type: 'LU', document: DOCUMENT }));
    const controleur = new Controleur(creer);
    controleur.preparer();
    expect(ouverts).toHaveLength(1);
    await controleur.lire(new File([''], 'a.xml'));
    expect(ouverts).toEqual([{ termine: false }]);
  });

  it('reads, then judges what was read, in one thread', async () => {
    const { ouverts, creer } = fil((d) =>
      d.type === 'LIRE'
        ? { type: 'LU', document: DOCUMENT }
        : {
            type: 'JUGE',
            jugement: {
              recevable: true,
              anomalies: [],
              conformiteEN16931: { applicable: true, conforme: true, regles: [] },
            },
          },
    );
    const controleur = new Controleur(creer);
    expect(await controleur.lire(new File([''], 'a.xml'))).toEqual({ document: DOCUMENT, lot: null });
    expect(await controleur.juger(FAITS)).toMatchObject({ recevable: true, anomalies: [] });
    expect(ouverts).toHaveLength(1);
  });

  it('ends a thread that takes too long, and says so', async () => {
    const { ouverts, creer } = fil(() => null);
    const controleur = new Controleur(creer, 5_000);
    const lecture = controleur.lire(new File([''], 'bombe.pdf'));
    const attendu = expect(lecture).rejects.toEqual(new ControleImpossible('DELAI'));
    await vi.advanceTimersByTimeAsync(5_000);
    await attendu;
    expect(ouverts[0]?.termine).toBe(true);
  });

  it('goes on with a new thread after one was ended', async () => {
    let muet = true;
    const { ouverts, creer } = fil(() => (muet ? null : { type: 'LU', document: DOCUMENT }));
    const controleur = new Controleur(creer, 5_000);
    const perdue = expect(controleur.lire(new File([''], 'bombe.pdf'))).rejects.toBeInstanceOf(ControleImpossible);
    await vi.advanceTimersByTimeAsync(5_000);
    await perdue;
    muet = false;
    expect(await controleur.lire(new File([''], 'a.xml'))).toEqual({ document: DOCUMENT, lot: null });
    expect(ouverts).toHaveLength(2);
  });

  it.each(['CASSE', { type: 'PANNE', reseau: true }] as const)(
    'reads once more in a new thread where one broke (%o): it may have missed a file of its own',
    async (panne) => {
      let reponses = 0;
      const { ouverts, creer } = fil(() => (reponses++ === 0 ? panne : { type: 'LU', document: DOCUMENT }));
      const controleur = new Controleur(creer);
      expect(await controleur.lire(new File([''], 'a.xml'))).toEqual({ document: DOCUMENT, lot: null });
      expect(ouverts).toEqual([{ termine: true }, { termine: false }]);
    },
  );

  it('says that it broke when the new thread breaks too', async () => {
    const { ouverts, creer } = fil(() => 'CASSE');
    await expect(new Controleur(creer).lire(new File([''], 'a.xml'))).rejects.toEqual(new ControleImpossible('PANNE'));
    expect(ouverts).toEqual([{ termine: true }, { termine: true }]);
  });

  it('reads no more of a file that was given up', async () => {
    const { ouverts, creer } = fil(() => null);
    const controleur = new Controleur(creer);
    const lecture = expect(controleur.lire(new File([''], 'a.xml'))).rejects.toEqual(new ControleImpossible('PANNE'));
    controleur.arreter();
    await lecture;
    expect(ouverts).toEqual([{ termine: true }]);
  });

  it.each(['ABSENT', { type: 'PANNE', reseau: true }] as const)(
    'says that the network is missing where a part of the engine comes neither then (%o), and asks for it anew with the next file',
    async (panne) => {
      let manque = true;
      const { ouverts, creer } = fil(() => (manque ? panne : { type: 'LU', document: DOCUMENT }));
      const controleur = new Controleur(creer);
      await expect(controleur.lire(new File([''], 'cpp.xml'))).rejects.toEqual(new ErreurReseau(null));
      manque = false;
      expect(await controleur.lire(new File([''], 'cpp.xml'))).toEqual({ document: DOCUMENT, lot: null });
      expect(ouverts).toEqual([{ termine: true }, { termine: true }, { termine: false }]);
    },
  );
});
