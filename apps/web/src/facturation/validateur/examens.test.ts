import type { Anomalie, FaitsSansRegistre } from '@orpheon/domain';
import type { VerdictDuLot } from '@orpheon/formats';
import { describe, expect, it, vi } from 'vitest';
import { ErreurReseau } from '../../shared/api/erreur.ts';
import { ControleImpossible } from '../commun/controle/controleur.ts';
import type { DocumentCompris } from '../commun/controle/document-compris.ts';
import { Examens } from './examens.ts';

const FAITS: FaitsSansRegistre = { aujourdhui: '2026-11-21', politiqueIdentifiants: 'PRODUCTION' };
const DOCUMENT: DocumentCompris = {
  format: 'UBL',
  profil: null,
  facture: null,
  donnees: null,
  pieces: [],
  empreinte: null,
  signatures: [],
  anomalies: [],
};
const REFUS: Anomalie = { code: 'ORP-ARCHIVE-VIDE', couche: 'CONTENEUR', gravite: 'FATALE' };
const JUGEMENT = {
  anomalies: [],
  recevable: true,
  conformiteEN16931: { applicable: true, conforme: true, regles: [] },
};
const verdict = (rang: number): VerdictDuLot => ({
  ...JUGEMENT,
  rang,
  chemin: `${rang}.xml`,
  format: 'UBL',
  profil: null,
  numero: `F-${rang}`,
  destinataire: null,
  montantTtc: null,
  devise: null,
});
const fichier = (nom: string) => new File(['x'], nom);

/** Files named `lot-N` hold N invoices, `bombe` never ends, `casse` breaks its thread, `coupe` finds no network at first. */
function examens() {
  const lus: string[] = [];
  let reste = 0;
  let arreter: () => void = () => undefined;
  const lot = (total: number) => ({ document: null, lot: { total, refus: null, empreinte: null } });
  const e = new Examens(
    {
      lire: ({ name }) => {
        lus.push(name);
        if (name === 'refusee')
          return Promise.resolve({ document: null, lot: { total: 0, refus: REFUS, empreinte: null } });
        if (name === 'casse') return Promise.reject(new ControleImpossible('PANNE'));
        if (name === 'coupe' && lus.filter((nom) => nom === name).length === 1)
          return Promise.reject(new ErreurReseau(null));
        if (name === 'bombe') {
          return new Promise((_, rejeter) => {
            arreter = () => rejeter(new ControleImpossible('PANNE'));
          });
        }
        const [, total] = /^lot-(\d+)$/.exec(name) ?? [];
        reste = Number(total ?? 0);
        return Promise.resolve(total ? lot(reste) : { document: DOCUMENT, lot: null });
      },
      juger: (faits) => Promise.resolve(faits === FAITS ? JUGEMENT : { ...JUGEMENT, recevable: false }),
      lireSuite: () => Promise.resolve(Array.from({ length: Math.min(20, reste) }, () => null)),
      jugerSuite: (faits) => {
        const debut = reste;
        reste -= faits.length;
        return Promise.resolve(faits.map((_, i) => verdict(debut - i)));
      },
      preparer: () => undefined,
      arreter: () => arreter(),
    },
    FAITS,
    () => 0,
  );
  return { e, lus };
}
const fini = (e: Examens) =>
  vi.waitFor(() => expect(e.lire().every((x) => ['FAIT', 'IMPOSSIBLE'].includes(x.etape.type))).toBe(true));

describe('files examined without a register', () => {
  it('one after the other, the newest shown first', async () => {
    const { e, lus } = examens();
    e.ajouter([fichier('a.xml'), fichier('b.xml')]);
    e.ajouter([fichier('c.xml')]);
    await fini(e);
    expect(e.lire().map((x) => [x.fichier.name, x.jugement?.recevable])).toEqual([
      ['c.xml', true],
      ['a.xml', true],
      ['b.xml', true],
    ]);
    expect(lus).toHaveLength(3);
  });

  it('a lot to its last document', async () => {
    const { e } = examens();
    e.ajouter([fichier('lot-45')]);
    await fini(e);
    expect(e.lire()[0]?.lot).toMatchObject({ total: 45 });
    expect(e.lire()[0]?.lot?.verdicts).toHaveLength(45);
  });

  it('an archive that is refused as a whole is judged as such', async () => {
    const { e } = examens();
    e.ajouter([fichier('refusee')]);
    await fini(e);
    expect(e.lire()[0]).toMatchObject({ jugement: { recevable: false, anomalies: [REFUS] }, lot: { verdicts: [] } });
  });

  it('one that breaks is said, and the next is examined', async () => {
    const { e } = examens();
    e.ajouter([fichier('casse'), fichier('b.xml')]);
    await fini(e);
    expect(e.lire().map((x) => x.etape.type)).toEqual(['IMPOSSIBLE', 'FAIT']);
  });

  it('one that the network interrupted is examined anew when it is back, and no other', async () => {
    const { e, lus } = examens();
    e.ajouter([fichier('coupe'), fichier('casse'), fichier('b.xml')]);
    await vi.waitFor(() => expect(e.lire().map((x) => x.etape.type)).toEqual(['INTERROMPU', 'IMPOSSIBLE', 'FAIT']));
    e.reprendre();
    await fini(e);
    expect(e.lire().map((x) => x.etape.type)).toEqual(['FAIT', 'IMPOSSIBLE', 'FAIT']);
    expect(lus).toEqual(['coupe', 'casse', 'b.xml', 'coupe']);
  });

  it('one that never ends can be taken away, and the next is examined', async () => {
    const { e } = examens();
    e.ajouter([fichier('bombe'), fichier('b.xml')]);
    await vi.waitFor(() => expect(e.lire()[0]?.etape.type).toBe('EN_COURS'));
    e.retirer(e.lire()[0]?.id ?? '');
    await fini(e);
    expect(e.lire().map((x) => x.fichier.name)).toEqual(['b.xml']);
  });
});
