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

const LOT = { total: 4, refus: null, empreinte: null };
const NORME: readonly VerdictDuLot['conformiteEN16931'][] = [
  { applicable: true, conforme: true, regles: [] },
  { applicable: true, conforme: false, regles: ['BR-02'] },
  { applicable: false },
  { applicable: true, conforme: false, regles: [] },
];
const verdicts = NORME.map(
  (conformiteEN16931, i): VerdictDuLot => ({
    rang: i + 1,
    chemin: `f${i + 1}.xml`,
    format: i === 3 ? null : 'UBL',
    profil: null,
    numero: `F-${i + 1}`,
    destinataire: null,
    montantTtc: null,
    devise: null,
    recevable: i % 2 === 0,
    conformiteEN16931,
    anomalies: [],
  }),
);

const SANS_DONNEES = { code: 'ORP-PDF-SANS-DONNEES', couche: 'CONTENEUR', gravite: 'FATALE' } as const;
const PAPIER = {
  format: null,
  profil: null,
  facture: null,
  donnees: null,
  pieces: [],
  empreinte: null,
  signatures: [],
  anomalies: [SANS_DONNEES],
} as const;
const REFUS = { anomalies: [SANS_DONNEES], recevable: false, conformiteEN16931: { applicable: false } } as const;

/** The browser's thread, which jsdom has not: it answers about lots and PDFs, and never about anything else. */
class Fil {
  #dire: (e: { readonly data: ReponseTravailleur }) => void = () => undefined;
  #lu = '';

  addEventListener(type: string, ecouter: (e: { readonly data: ReponseTravailleur }) => void): void {
    if (type === 'message') this.#dire = ecouter;
  }

  postMessage(demande: Demande): void {
    if (demande.type === 'LIRE') this.#lu = demande.fichier.name;
    if (!/\.(zip|pdf)$/.test(this.#lu)) return;
    const reponses = {
      LIRE: this.#lu.endsWith('.pdf') ? { type: 'LU', document: PAPIER } : { type: 'LOT', lot: LOT },
      LIRE_SUITE:
        this.#lu === 'casse.zip'
          ? { type: 'PANNE', reseau: false }
          : { type: 'LUS', documents: [null, null, null, null] },
      JUGER_SUITE: { type: 'JUGES', verdicts },
      JUGER: { type: 'JUGE', jugement: REFUS },
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

it('each document of a lot has its two verdicts, the standard’s where it is an invoice, and what became of the lot is heard', async () => {
  const utilisateur = await examiner('lot.zip');
  await screen.findByText('lot.zip : lot vérifié, 2 factures acceptables, 2 refusées.');
  const lot = within(await carte('lot.zip'));
  await utilisateur.click(lot.getByRole('button', { name: /Toutes/ }));
  const normes = ['f1.xml', 'f2.xml', 'f3.xml', 'f4.xml'].map(
    (nom) =>
      within(lot.getByRole('row', { name: new RegExp(nom) }))
        .getAllByRole('cell')
        .at(-1)?.textContent,
  );
  expect(normes).toEqual(['Conforme', 'Non conforme', 'Sans objet', '–']);
});

it('a PDF without data would be refused here, and may be filed as a plain one', async () => {
  await examiner('papier.pdf');
  const papier = within(await carte('papier.pdf'));
  await papier.findByText('Serait refusée');
  expect(papier.getByRole('link', { name: 'Déposer un PDF simple' }).getAttribute('href')).toBe(
    '/facturation/factures-emises/saisie?mode=pdf',
  );
});

it('a lot whose check broke is under way no longer', async () => {
  await examiner('casse.zip');
  const lot = within(await carte('casse.zip'));
  await lot.findByText(/n’a pas pu être contrôlé/);
  expect(lot.queryByRole('progressbar')).toBeNull();
});
