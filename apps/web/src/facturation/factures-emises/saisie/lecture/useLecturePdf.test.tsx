import { type SaisieFacture, saisieVierge } from '@orpheon/domain';
import type { Reconnaissance } from '@orpheon/formats/reconnaissance';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import type { ReactNode } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CopiesLocales } from '../copie-locale.ts';
import type { SaisieConsultee } from '../saisie.queries.ts';
import { useEditeur } from '../useEditeur.ts';
import type { LectureDocument } from './lecture.queries.ts';
import { Lectures } from './lectures.ts';
import { lu } from './lu.test-utils.ts';
import { useLecturePdf } from './useLecturePdf.ts';

const EMPREINTE = 'a'.repeat(64);
const VIERGE = saisieVierge('2026-11-21', 'PDF');
const RESULTAT: Reconnaissance = {
  champs: { numero: lu('FA-1'), dateFacture: lu('2026-11-02'), numeroMarche: lu('M-7') },
  recapitulatif: [],
};

/** A portal that keeps one draft and the reading of its scan, guarded as the real one guards them. */
function unPortail() {
  const etat = { version: 2, contenu: VIERGE, empreinte: EMPREINTE, gardees: 0 };
  const lecture = {
    empreinte: EMPREINTE,
    etat: 'EN_COURS' as LectureDocument['etat'],
    pages: 3,
    lues: 1,
    reportee: false,
    libres: { dateFacture: '2026-11-21' } as Record<string, string>,
  };
  const consultee = (): SaisieConsultee => ({
    ...{ id: '12', etat: 'EN_COURS', mode: 'PDF', structureId: '5', deMoi: true, auteur: 'Anne', modifiable: true },
    ...{ type: 'FACTURE', numero: '', destinataire: null, devise: 'EUR', montantTtc: null, factureId: null },
    ...{ version: etat.version, contenu: etat.contenu as SaisieConsultee['contenu'], ancienne: false, pieces: [] },
    ...{ creeeLe: '2026-11-21T09:00:00Z', modifieeLe: '2026-11-21T10:00:00Z' },
    document: {
      ...{ nom: 'scan.pdf', taille: 9, empreinte: etat.empreinte, facturX: null },
      lecture: lecture.empreinte === etat.empreinte ? lecture.etat : null,
    },
  });
  const lue = () =>
    lecture.empreinte === etat.empreinte
      ? HttpResponse.json({ ...lecture, resultat: lecture.etat === 'FINIE' ? RESULTAT : null })
      : HttpResponse.json({ code: 'INTROUVABLE', message: 'x' }, { status: 404 });
  const SAISIE = '*/api/facturation/factures-emises/saisies/12';
  const routes = [
    http.get(SAISIE, () => HttpResponse.json(consultee())),
    http.put(SAISIE, async ({ request }) => {
      const corps = (await request.json()) as { version: number; contenu: SaisieFacture; lectureReportee?: string };
      if (corps.version !== etat.version)
        return HttpResponse.json({ code: 'SAISIE_DEPASSEE', message: 'x', autre: consultee() }, { status: 409 });
      Object.assign(etat, { version: etat.version + 1, contenu: corps.contenu, gardees: etat.gardees + 1 });
      if (corps.lectureReportee === lecture.empreinte && lecture.etat === 'FINIE') lecture.reportee = true;
      return HttpResponse.json(consultee());
    }),
    http.get(`${SAISIE}/lecture`, lue),
    http.post(`${SAISIE}/lecture`, async ({ request }) => {
      const { libres } = (await request.json()) as { libres: Record<string, string> };
      if (lecture.etat !== 'FINIE') Object.assign(lecture, { libres, etat: 'EN_ATTENTE', empreinte: etat.empreinte });
      return lue();
    }),
    http.post(`${SAISIE}/lecture/annuler`, () => {
      lecture.etat = 'ANNULEE';
      return lue();
    }),
    http.get('*/api/*', () => HttpResponse.json({ code: 'INTROUVABLE', message: 'x' }, { status: 404 })),
  ];
  return { etat, lecture, consultee, routes };
}

const serveur = setupServer();
let portail = unPortail();
beforeAll(() => serveur.listen());
beforeEach(() => {
  portail = unPortail();
  serveur.use(...portail.routes);
  localStorage.clear();
});
afterEach(async () => {
  // what a page saves as it is left is not for the next test's portal
  for (const page of ouvertes.splice(0)) await page.garder();
  cleanup();
  serveur.resetHandlers();
});
afterAll(() => serveur.close());

const ouvertes: ReturnType<typeof pageDe>[] = [];

const unCache = () => new QueryClient({ defaultOptions: { queries: { retry: false } } });

/** Opens the draft as it now is, in a page of its own, or one that comes after another under the same cache. */
function ouvrir(requetes = unCache()) {
  const page = pageDe(requetes);
  ouvertes.push(page);
  return page;
}

function pageDe(requetes: QueryClient) {
  const saisie = portail.consultee();
  const { version, contenu } = saisie;
  const copie = new CopiesLocales(localStorage, '3').lire('12');
  const depart = { structureId: '5', mode: 'PDF', contenu, id: '12', version, copie, conflit: null } as const;
  const lectures = new Lectures();
  const { result, unmount } = renderHook(
    () => {
      const editeur = useEditeur('3', depart);
      return { editeur, lecture: useLecturePdf(editeur, depart, saisie, undefined, lectures) };
    },
    {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <QueryClientProvider client={requetes}>{children}</QueryClientProvider>
      ),
    },
  );
  return {
    etat: () => result.current.lecture.etat,
    annuler: () => act(() => result.current.lecture.annuler()),
    faireLire: () => act(() => result.current.lecture.faireLire('12', EMPREINTE)),
    taper: (nom: 'numero' | 'dateFacture' | 'numeroMarche', valeur: string) =>
      act(() => result.current.editeur.formulaire.setValue(nom, valeur, { shouldDirty: true })),
    valeurs: () => result.current.editeur.formulaire.getValues(),
    marques: () => [...lectures.lire().champs.keys()].toSorted(),
    garder: () => act(() => result.current.editeur.sauvegarde.vider()),
    sauvegarde: () => result.current.editeur.sauvegarde.lire().etat.type,
    quitter: unmount,
  };
}
const LU = { numero: 'FA-1', dateFacture: '2026-11-02', numeroMarche: 'M-7' };

describe('a draft that is opened while its scan is read', () => {
  test('shows how far the reading is, and is filled where nobody wrote as soon as it ends', async () => {
    const page = ouvrir();
    await waitFor(() => expect(page.etat()).toEqual({ type: 'NUMERISEE', pages: 3, lues: 1 }));
    page.taper('numero', 'MIEN');
    portail.lecture.lues = 2;
    await waitFor(() => expect(page.etat()).toMatchObject({ lues: 2 }), { timeout: 3_000 });
    portail.lecture.etat = 'FINIE';
    await waitFor(() => expect(page.etat()).toMatchObject({ type: 'LUE' }), { timeout: 3_000 });
    expect(page.valeurs()).toMatchObject({ ...LU, numero: 'MIEN' });
    expect(page.marques()).toEqual(['dateFacture', 'numeroMarche']);
    await page.garder();
    expect(portail.etat.contenu).toMatchObject({ ...LU, numero: 'MIEN' });
    expect(portail.lecture.reportee).toBe(true);
  });

  test('is filled at once where it ended meanwhile; what was written or changed stays', async () => {
    portail.lecture.etat = 'FINIE';
    portail.etat.contenu = { ...VIERGE, numeroMarche: 'MIEN', dateFacture: '2026-11-20' };
    const page = ouvrir();
    await waitFor(() => expect(page.etat()).toMatchObject({ type: 'LUE' }));
    expect(page.valeurs()).toMatchObject({ numero: 'FA-1', numeroMarche: 'MIEN', dateFacture: '2026-11-20' });
    expect(page.marques()).toEqual(['numero']);
  });

  test('is filled once: what was taken out since is not put back, and what still stands is marked', async () => {
    portail.lecture.etat = 'FINIE';
    const avant = ouvrir();
    await waitFor(() => expect(avant.valeurs()).toMatchObject(LU));
    avant.taper('numeroMarche', '');
    await avant.garder();
    avant.quitter();
    const { gardees } = portail.etat;
    const page = ouvrir();
    await waitFor(() => expect(page.marques()).toEqual(['dateFacture', 'numero']));
    expect(page.valeurs().numeroMarche).toBe('');
    expect(page.etat()).toEqual({ type: 'REPOS' });
    await page.garder();
    expect(portail.etat.gardees).toBe(gardees);
  });

  test('is filled once, too, where what was taken out since is on this device alone', async () => {
    portail.lecture.etat = 'FINIE';
    const avant = ouvrir();
    await waitFor(() => expect(avant.valeurs()).toMatchObject(LU));
    serveur.use(http.put('*', () => HttpResponse.error()));
    avant.taper('numeroMarche', '');
    await avant.garder();
    avant.quitter();
    serveur.resetHandlers();
    serveur.use(...portail.routes);
    const page = ouvrir();
    await waitFor(() => expect(page.marques()).toEqual(['dateFacture', 'numero']));
    expect(page.valeurs().numeroMarche).toBe('');
    await page.garder();
    expect(portail.etat.contenu).toMatchObject({ ...LU, numeroMarche: '' });
    expect(portail.lecture.reportee).toBe(true);
  });

  test('is left as it is once the reading is cancelled, here or elsewhere', async () => {
    const autre = ouvrir();
    const page = ouvrir();
    await waitFor(() => expect(autre.etat()).toMatchObject({ type: 'NUMERISEE', pages: 3 }));
    page.annuler();
    expect(page.etat()).toEqual({ type: 'REPOS' });
    await waitFor(() => expect(autre.etat()).toEqual({ type: 'REPOS' }), { timeout: 3_000 });
    expect(portail.lecture.etat).toBe('ANNULEE');
    expect(ouvrir().etat()).toEqual({ type: 'REPOS' });
    expect(autre.valeurs()).toEqual(VIERGE);
  });

  test('says so where the scan cannot be read, before it was opened or while it is', async () => {
    const page = ouvrir();
    portail.lecture.etat = 'ECHEC';
    await waitFor(() => expect(page.etat()).toEqual({ type: 'ECHEC' }), { timeout: 3_000 });
    expect(ouvrir().etat()).toEqual({ type: 'ECHEC' });
  });

  test.each([
    ['that is not read', 'a'.repeat(64)],
    ['that is read too', 'b'.repeat(64)],
  ])('follows no other PDF %s, and says that there is one', async (_cas, lecture) => {
    const page = ouvrir();
    await waitFor(() => expect(page.etat()).toMatchObject({ type: 'NUMERISEE', pages: 3 }));
    portail.etat.empreinte = 'b'.repeat(64);
    Object.assign(portail.lecture, { empreinte: lecture, etat: 'FINIE' });
    await waitFor(() => expect(page.etat()).toEqual({ type: 'AUTRE_DOCUMENT' }), { timeout: 3_000 });
    expect(page.valeurs()).toEqual(VIERGE);
  });
});

describe('two pages of one draft', () => {
  const REMPLI = { ...VIERGE, ...LU };

  test('both are filled; what they save is the same, and no conflict', async () => {
    const pages = [ouvrir(), ouvrir()];
    portail.lecture.etat = 'FINIE';
    await waitFor(() => expect(pages.map((p) => p.valeurs())).toMatchObject([LU, LU]), { timeout: 3_000 });
    for (const page of pages) await page.garder();
    expect(pages.map((p) => p.sauvegarde())).toEqual(['ENREGISTREE', 'ENREGISTREE']);
    expect(portail.etat).toMatchObject({ gardees: 1, contenu: LU });
  });

  /** As the other page has saved it, before this one saw the end of the reading. */
  const remplirAilleurs = (numero = 'FA-1') => {
    Object.assign(portail.etat, { version: 3, contenu: { ...REMPLI, numero } });
    Object.assign(portail.lecture, { etat: 'FINIE', reportee: true });
  };

  test('the slower one takes the draft as the other has filled and corrected it, and writes nothing', async () => {
    const page = ouvrir();
    await waitFor(() => expect(page.etat()).toMatchObject({ type: 'NUMERISEE', pages: 3 }));
    remplirAilleurs('FA-1 bis');
    await waitFor(() => expect(page.etat()).toMatchObject({ type: 'LUE' }), { timeout: 3_000 });
    expect(page.valeurs()).toEqual({ ...REMPLI, numero: 'FA-1 bis' });
    expect(page.marques()).toEqual(['dateFacture', 'numeroMarche']);
    await page.garder();
    expect(portail.etat).toMatchObject({ version: 3, gardees: 0 });
    // what is typed next is typed over it
    page.taper('numero', 'FA-2');
    await page.garder();
    expect(portail.etat).toMatchObject({ version: 4, contenu: { ...LU, numero: 'FA-2' } });
  });

  test('what was typed here meanwhile is neither lost nor put over what the other has saved', async () => {
    const page = ouvrir();
    await waitFor(() => expect(page.etat()).toMatchObject({ type: 'NUMERISEE', pages: 3 }));
    remplirAilleurs();
    page.taper('numero', 'MIEN');
    await waitFor(() => expect(page.etat()).toMatchObject({ type: 'LUE' }), { timeout: 3_000 });
    expect(page.valeurs()).toMatchObject({ ...LU, numero: 'MIEN' });
    await page.garder();
    expect(page.sauvegarde()).toBe('CONFLIT');
    expect(portail.etat).toMatchObject({ version: 3, contenu: LU });
  });
});

describe('a PDF that is put there by hand', () => {
  test('is read knowing what may be replaced, for whoever opens the draft again', async () => {
    portail.lecture.etat = 'ANNULEE';
    const page = ouvrir();
    await page.faireLire();
    expect(portail.lecture.libres).toEqual({});
    portail.lecture.etat = 'FINIE';
    await waitFor(() => expect(page.valeurs()).toMatchObject({ numero: 'FA-1', dateFacture: VIERGE.dateFacture }), {
      timeout: 3_000,
    });
  });

  test('is not filled in again when the draft is left and opened again', async () => {
    portail.lecture.etat = 'ANNULEE';
    const requetes = unCache();
    const avant = ouvrir(requetes);
    await avant.faireLire();
    portail.lecture.etat = 'FINIE';
    await waitFor(() => expect(avant.valeurs()).toMatchObject({ numero: 'FA-1' }), { timeout: 3_000 });
    avant.taper('numeroMarche', '');
    await avant.garder();
    avant.quitter();
    const page = ouvrir(requetes);
    await waitFor(() => expect(page.marques()).toEqual(['numero']));
    expect(page.valeurs().numeroMarche).toBe('');
  });

  test('follows none of a PDF that another page put in its place before the reading was asked for', async () => {
    const page = ouvrir();
    const autre = 'b'.repeat(64);
    portail.etat.empreinte = autre;
    Object.assign(portail.lecture, { empreinte: autre, etat: 'FINIE' });
    await page.faireLire();
    expect(page.etat()).toEqual({ type: 'AUTRE_DOCUMENT' });
    expect(page.valeurs()).toEqual(VIERGE);
  });

  test('fills again what was taken out, where it was read before', async () => {
    Object.assign(portail.lecture, { etat: 'FINIE', reportee: true });
    const page = ouvrir();
    await page.faireLire();
    await waitFor(() => expect(page.valeurs()).toMatchObject({ numero: 'FA-1' }));
    expect(page.etat()).toMatchObject({ type: 'LUE' });
  });
});
