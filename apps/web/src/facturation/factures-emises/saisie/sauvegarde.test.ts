import { type SaisieFacture, saisieVierge } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { type CopieLocale, CopiesLocales, type Rangement } from './copie-locale.ts';
import { type EchecSauvegarde, Sauvegarde, type VersionServeur } from './sauvegarde.ts';

const VIERGE = saisieVierge('2026-11-21');
const avec = (numero: string): SaisieFacture => ({ ...VIERGE, numero });

function unRangement(): Rangement & { readonly contenu: Map<string, string> } {
  const contenu = new Map<string, string>();
  return {
    contenu,
    getItem: (nom) => contenu.get(nom) ?? null,
    setItem: (nom, valeur) => void contenu.set(nom, valeur),
    removeItem: (nom) => void contenu.delete(nom),
  };
}

/** A server that keeps one draft, as the real one guards it: by version, and by key. */
function unServeur() {
  const serveur = {
    version: 0,
    contenu: null as SaisieFacture | null,
    clefs: new Set<string>(),
    demandes: [] as string[],
    /** What happens to the next requests. */
    panne: null as EchecSauvegarde | null,
    /** The request arrives, its answer does not. */
    reponsePerdue: false,
  };
  const rendre = (): { readonly ok: true; readonly valeur: VersionServeur } => ({
    ok: true,
    valeur: etat(),
  });
  const etat = (): VersionServeur => ({
    id: '12',
    version: serveur.version,
    contenu: serveur.contenu ?? VIERGE,
    modifieeLe: '2026-11-21T13:32:00Z',
    auteur: null,
  });
  const ecrire = ({ numero, ...reste }: SaisieFacture) => {
    serveur.version++;
    // in an order of its own: it is the same all the same
    serveur.contenu = { numero, ...reste };
  };
  const INJOIGNABLE = { ok: false, echec: { type: 'INJOIGNABLE', message: 'perdu' } } as const;
  return {
    serveur,
    etat,
    ailleurs: ecrire,
    creer: async (contenu: SaisieFacture, cle: string) => {
      serveur.demandes.push(`creer ${contenu.numero}`);
      if (serveur.panne) return { ok: false, echec: serveur.panne } as const;
      if (!serveur.clefs.has(cle)) ecrire(contenu);
      serveur.clefs.add(cle);
      if (!serveur.reponsePerdue) return rendre();
      serveur.reponsePerdue = false;
      return INJOIGNABLE;
    },
    enregistrer: async (_id: string, contenu: SaisieFacture, version: number) => {
      serveur.demandes.push(`enregistrer ${contenu.numero}`);
      if (serveur.panne) return { ok: false, echec: serveur.panne } as const;
      if (version !== serveur.version) return { ok: false, echec: { type: 'CONFLIT', autre: etat() } } as const;
      ecrire(contenu);
      if (!serveur.reponsePerdue) return rendre();
      serveur.reponsePerdue = false;
      return INJOIGNABLE;
    },
  };
}

function unePage(
  { creer, enregistrer }: Pick<ReturnType<typeof unServeur>, 'creer' | 'enregistrer'>,
  depart: { readonly id?: string; readonly version?: number; readonly creation?: CopieLocale['creation'] } = {},
  rangement = unRangement(),
) {
  const attentes: (() => void)[] = [];
  const copies = new CopiesLocales(rangement, '7');
  let cle = 0;
  const sauvegarde = new Sauvegarde(
    {
      creer,
      enregistrer,
      copies,
      nouvelleCle: () => `cle-${++cle}`,
      maintenant: () => new Date('2026-11-21T13:00:00Z'),
      attendre: (_ms, suite) => {
        attentes.push(suite);
        return () => void attentes.splice(attentes.indexOf(suite), 1);
      },
    },
    {
      contenu: VIERGE,
      id: depart.id ?? null,
      version: depart.version ?? null,
      sujetNouvelle: 'nouvelle',
      creation: depart.creation ?? null,
    },
  );
  /** The typing rests: what waits its time begins, and ends. */
  const reposer = async () => {
    for (const suite of attentes.splice(0)) suite();
    await new Promise((fini) => setImmediate(fini));
  };
  return { sauvegarde, copies, reposer, rangement };
}

describe('what is typed', () => {
  it('is on this device at once, and leaves it when the server holds it', async () => {
    const { serveur, ...s } = unServeur();
    const { sauvegarde, copies, reposer } = unePage(s);
    sauvegarde.saisir(avec('F1'));
    expect(copies.lire('nouvelle')?.contenu.numero).toBe('F1');
    await reposer();
    expect(serveur.contenu?.numero).toBe('F1');
    expect(sauvegarde.lire()).toMatchObject({ id: '12', version: 1, etat: { type: 'ENREGISTREE' } });
    expect(copies.lire('nouvelle')).toBeNull();
    expect(copies.lire('12')).toBeNull();
  });

  it('is not sent letter by letter, and its last state is', async () => {
    const { serveur, ...s } = unServeur();
    const { sauvegarde, reposer } = unePage(s, { id: '12', version: 0 });
    for (const numero of ['F', 'F-', 'F-1']) sauvegarde.saisir(avec(numero));
    await reposer();
    expect(serveur.demandes).toEqual(['enregistrer F-1']);
  });

  it('makes one draft, though the answer to its creation was lost', async () => {
    const { serveur, ...s } = unServeur();
    serveur.reponsePerdue = true;
    const { sauvegarde, reposer } = unePage(s);
    sauvegarde.saisir(avec('F1'));
    await reposer();
    expect(sauvegarde.lire()).toMatchObject({ id: null, etat: { type: 'LOCALE', gardee: true } });
    sauvegarde.saisir(avec('F2'));
    await reposer();
    await reposer();
    expect(serveur.clefs.size).toBe(1);
    expect(serveur).toMatchObject({ version: 2, contenu: { numero: 'F2' } });
    expect(sauvegarde.lire().etat.type).toBe('ENREGISTREE');
  });

  it('makes one draft, though the page was closed before the answer to its creation', async () => {
    const { serveur, ...s } = unServeur();
    serveur.reponsePerdue = true;
    const premiere = unePage(s);
    premiere.sauvegarde.saisir(avec('F1'));
    await premiere.reposer();
    premiere.sauvegarde.quitter();
    const copie = premiere.copies.lire('nouvelle');
    const seconde = unePage(s, { creation: copie?.creation ?? null }, premiere.rangement);
    seconde.sauvegarde.saisir(copie?.contenu ?? VIERGE);
    await seconde.reposer();
    await seconde.reposer();
    expect(serveur.clefs).toEqual(new Set(['cle-1']));
    expect(seconde.sauvegarde.lire()).toMatchObject({ id: '12', etat: { type: 'ENREGISTREE' } });
  });

  it('stays on this device while the server is missing, and is sent when it is back', async () => {
    const { serveur, ...s } = unServeur();
    const { sauvegarde, copies, reposer } = unePage(s, { id: '12', version: 0 });
    serveur.panne = { type: 'INJOIGNABLE', message: 'perdu' };
    sauvegarde.saisir(avec('F1'));
    await reposer();
    expect(sauvegarde.lire().etat).toEqual({ type: 'LOCALE', message: 'perdu', gardee: true });
    expect(copies.lire('12')?.contenu.numero).toBe('F1');
    serveur.panne = null;
    sauvegarde.reprendre();
    await reposer();
    expect(serveur.contenu?.numero).toBe('F1');
    expect(copies.lire('12')).toBeNull();
  });

  it('holds the page where the device keeps nothing and the server is missing', async () => {
    const { serveur, ...s } = unServeur();
    serveur.panne = { type: 'INJOIGNABLE', message: 'perdu' };
    const plein: Rangement = {
      getItem: () => null,
      removeItem: () => undefined,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const { sauvegarde, reposer } = unePage(s, { id: '12', version: 0 }, { ...plein, contenu: new Map() });
    expect(sauvegarde.risqueDePerdre()).toBe(false);
    sauvegarde.saisir(avec('F1'));
    await reposer();
    expect(sauvegarde.risqueDePerdre()).toBe(true);
  });

  it('is dropped from this device once it was sent or deleted', async () => {
    const s = unServeur();
    const { sauvegarde, copies } = unePage(s, { id: '12', version: 0 });
    sauvegarde.saisir(avec('F1'));
    sauvegarde.terminer();
    expect(copies.lire('12')).toBeNull();
    sauvegarde.saisir(avec('F2'));
    expect(copies.lire('12')).toBeNull();
  });
});

describe('two tabs on the same draft', () => {
  async function enConflit() {
    const { serveur, ailleurs, ...s } = unServeur();
    const page = unePage(s, { id: '12', version: 0 });
    ailleurs(avec('AUTRE'));
    page.sauvegarde.saisir(avec('ICI'));
    await page.reposer();
    return { serveur, ...page };
  }

  it('never overwrite each other: the second is shown what the first saved', async () => {
    const { serveur, sauvegarde } = await enConflit();
    expect(sauvegarde.lire().etat).toMatchObject({ type: 'CONFLIT', autre: { contenu: { numero: 'AUTRE' } } });
    expect(serveur.contenu?.numero).toBe('AUTRE');
  });

  it('save nothing before the person has chosen, but keep it', async () => {
    const { serveur, sauvegarde, copies, reposer } = await enConflit();
    sauvegarde.saisir(avec('ICI-2'));
    await reposer();
    expect(await sauvegarde.vider()).toBe(false);
    expect(serveur.contenu?.numero).toBe('AUTRE');
    expect(copies.lire('12')?.contenu.numero).toBe('ICI-2');
  });

  it('end with what is typed here, when it is kept', async () => {
    const { serveur, sauvegarde } = await enConflit();
    expect(await sauvegarde.garderLaMienne()).toBe(true);
    expect(serveur).toMatchObject({ version: 2, contenu: { numero: 'ICI' } });
  });

  it('end with the other version, when it is taken', async () => {
    const { serveur, sauvegarde, copies } = await enConflit();
    expect(sauvegarde.prendreLAutre()?.numero).toBe('AUTRE');
    expect(sauvegarde.lire()).toMatchObject({ version: 1, etat: { type: 'ENREGISTREE' } });
    expect(copies.lire('12')).toBeNull();
    expect(serveur.version).toBe(1);
  });

  it('are not in conflict when both hold the same, as after an answer that was lost', async () => {
    const { serveur, ...s } = unServeur();
    const { sauvegarde, reposer } = unePage(s, { id: '12', version: 0 });
    serveur.reponsePerdue = true;
    sauvegarde.saisir(avec('F1'));
    await reposer();
    await reposer();
    expect(sauvegarde.lire()).toMatchObject({ version: 1, etat: { type: 'ENREGISTREE' } });
  });
});

it('the reading that a draft was filled from is told with its content, until another version is taken', async () => {
  const { serveur, ailleurs, creer, enregistrer } = unServeur();
  const reportees: (string | null)[] = [];
  const garder: typeof enregistrer = (id, contenu, version, ...reste: (string | null)[]) => {
    reportees.push(...reste);
    return enregistrer(id, contenu, version);
  };
  ailleurs(avec('A'));
  const { sauvegarde, copies, reposer } = unePage({ creer, enregistrer: garder }, { id: '12', version: 1 });
  serveur.panne = { type: 'INJOIGNABLE', message: 'perdu' };
  sauvegarde.saisir(avec('B'), 'f0');
  await reposer();
  expect(copies.lire('12')).toMatchObject({ lectureReportee: 'f0' });
  serveur.panne = null;
  sauvegarde.saisir(avec('C'));
  await sauvegarde.vider();
  expect(reportees).toEqual(['f0', 'f0']);
  ailleurs(avec('D'));
  sauvegarde.saisir(avec('E'));
  await sauvegarde.vider();
  expect(sauvegarde.prendreLAutre()).toMatchObject({ numero: 'D' });
  sauvegarde.saisir(avec('F'));
  await sauvegarde.vider();
  expect(reportees.at(-1)).toBeNull();
});

it('a draft that was sent elsewhere is asked about no more', async () => {
  const { serveur, ...s } = unServeur();
  const { sauvegarde, reposer } = unePage(s, { id: '12', version: 0 });
  serveur.panne = { type: 'DISPARUE' };
  sauvegarde.saisir(avec('F1'));
  await reposer();
  sauvegarde.saisir(avec('F2'));
  await reposer();
  expect(sauvegarde.lire().etat.type).toBe('DISPARUE');
  expect(serveur.demandes).toHaveLength(1);
});
