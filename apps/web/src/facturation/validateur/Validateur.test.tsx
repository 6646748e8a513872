import type { VerdictDuLot } from '@orpheon/formats';
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ouvrirPortail, unServeur } from '../../app/essais/portail.tsx';
import type { Demande, ReponseTravailleur } from '../commun/controle/protocole.ts';

const { serveur, remettre } = unServeur();
serveur.listen();
afterEach(() => {
  remettre();
  vi.unstubAllGlobals();
});

const LOT = { total: 3, refus: null, empreinte: null };
const NORME: readonly VerdictDuLot['conformiteEN16931'][] = [
  { applicable: true, conforme: true, regles: [] },
  { applicable: true, conforme: false, regles: ['BR-02'] },
  { applicable: false },
];
const verdicts = NORME.map(
  (conformiteEN16931, i): VerdictDuLot => ({
    rang: i + 1,
    chemin: `f${i + 1}.xml`,
    format: 'UBL',
    profil: null,
    numero: `F-${i + 1}`,
    destinataire: null,
    montantTtc: null,
    devise: null,
    recevable: i !== 1,
    conformiteEN16931,
    anomalies: [],
  }),
);

/** The browser's thread, which jsdom has not: it answers about lots, and never about anything else. */
class Fil {
  #dire: (e: { readonly data: ReponseTravailleur }) => void = () => undefined;
  #lu = '';

  addEventListener(type: string, ecouter: (e: { readonly data: ReponseTravailleur }) => void): void {
    if (type === 'message') this.#dire = ecouter;
  }

  postMessage(demande: Demande): void {
    if (demande.type === 'LIRE') this.#lu = demande.fichier.name;
    if (!this.#lu.endsWith('.zip')) return;
    const reponses = {
      LIRE: { type: 'LOT', lot: LOT },
      LIRE_SUITE: this.#lu === 'casse.zip' ? { type: 'PANNE' } : { type: 'LUS', documents: [null, null, null] },
      JUGER_SUITE: { type: 'JUGES', verdicts },
      JUGER: { type: 'PANNE' },
    } as const satisfies Record<Demande['type'], ReponseTravailleur>;
    queueMicrotask(() => this.#dire({ data: reponses[demande.type] }));
  }

  terminate(): void {
    this.#dire = () => undefined;
  }
}
beforeEach(() => vi.stubGlobal('Worker', Fil));

async function examiner(...noms: string[]) {
  const { utilisateur } = await ouvrirPortail('/verifier-une-facture');
  await utilisateur.upload(
    await screen.findByTestId('champ-fichiers'),
    noms.map((nom) => new File(['x'], nom)),
  );
  return utilisateur;
}
const carte = (nom: string) => screen.findByRole('article', { name: new RegExp(nom) });

it('who takes a file off stays where they were: at the card that follows, else at the last, else where files are chosen', async () => {
  const utilisateur = await examiner('a.xml', 'b.xml', 'c.xml');
  const retirer = async (nom: string) =>
    utilisateur.click(await screen.findByRole('button', { name: `Retirer ${nom}` }));
  await retirer('a.xml');
  await vi.waitFor(async () => expect(document.activeElement).toBe(await carte('b.xml')));
  await retirer('c.xml');
  await vi.waitFor(async () => expect(document.activeElement).toBe(await carte('b.xml')));
  await retirer('b.xml');
  const choisir = screen.getByRole('button', { name: 'Choisir des fichiers' });
  await vi.waitFor(() => expect(document.activeElement).toBe(choisir));
});

it('each document of a lot has its two verdicts, and what became of the lot is heard', async () => {
  const utilisateur = await examiner('lot.zip');
  await screen.findByText('lot.zip : lot vérifié, 2 factures acceptables, 1 refusée.');
  const lot = within(await carte('lot.zip'));
  await utilisateur.click(lot.getByRole('button', { name: /Toutes/ }));
  const normes = ['f1.xml', 'f2.xml', 'f3.xml'].map(
    (nom) =>
      within(lot.getByRole('row', { name: new RegExp(nom) }))
        .getAllByRole('cell')
        .at(-1)?.textContent,
  );
  expect(normes).toEqual(['Conforme', 'Non conforme', 'Sans objet']);
});

it('a lot whose check broke is under way no longer', async () => {
  await examiner('casse.zip');
  const lot = within(await carte('casse.zip'));
  await lot.findByText(/n’a pas pu être contrôlé/);
  expect(lot.queryByRole('progressbar')).toBeNull();
});
