import type { DonneesChorus, FaitsDepot } from '@orpheon/domain';
import type { VerdictDuLot } from '@orpheon/formats';
import { describe, expect, it, vi } from 'vitest';
import { ErreurApi, ErreurReseau } from '../../../shared/api/erreur.ts';
import { ControleImpossible } from '../../commun/controle/controleur.ts';
import type { DocumentCompris, Jugement } from '../../commun/controle/document-compris.ts';
import { FAITS } from '../../commun/controle/faits.test-utils.ts';
import { facturesDe, partager } from './file-de-depot.ts';
import { MagasinDepot, type Moyens } from './magasin.ts';

const FLUX = { fluxId: '7', numeroFlux: 'CPP001', dejaDepose: false, deposeLe: '2026-11-21T10:00:00Z' };

const donnees = (numero: string): DonneesChorus => ({
  format: 'UBL',
  type: 'FACTURE',
  cadre: 'A1',
  numero,
  fournisseur: {},
  destinataire: {},
});
const document = (nom: string): DocumentCompris => ({
  format: 'UBL',
  profil: null,
  facture: null,
  donnees: nom === 'photo.jpg' ? null : donnees(nom),
  pieces: [],
  empreinte: nom,
  signatures: [],
  anomalies: [],
});

const ABIMEE = { code: 'ORP-ARCHIVE-ALTEREE', couche: 'CONTENEUR', gravite: 'FATALE' } as const;
/** Every tenth document of a lot is no invoice, or is refused; all of one named so. */
const verdict = (rang: number, lot: string): VerdictDuLot => ({
  rang,
  chemin: `${rang}.xml`,
  format: 'UBL',
  profil: null,
  numero: rang % 10 === 0 ? null : `N-${rang}`,
  destinataire: null,
  montantTtc: null,
  devise: null,
  recevable: !lot.startsWith('faux') && rang % 10 !== 0,
  conformiteEN16931: { applicable: true, conforme: true, regles: [] },
  anomalies: [],
});

/** A portal in the hand: what each file meets is decided by its name. */
function magasin(moyens: Partial<Moyens> = {}) {
  let n = 0;
  const m = new MagasinDepot(
    {
      nouvelId: () => `id-${++n}`,
      creerControleur: () => {
        let lu = '';
        let suite: VerdictDuLot[] = [];
        let rang = 0;
        return {
          lire: async (f: File) => {
            if (f.name === 'bombe.pdf') throw new ControleImpossible('DELAI');
            lu = f.name;
            rang = 0;
            if (f.name === 'abimee.zip') return { document: null, lot: { total: 0, refus: ABIMEE, empreinte: null } };
            if (f.name.endsWith('.zip')) return { document: null, lot: { total: 50, refus: null, empreinte: f.name } };
            return { document: document(f.name), lot: null };
          },
          lireSuite: async () => {
            suite = Array.from({ length: Math.min(20, 50 - rang) }, () => verdict(++rang, lu));
            return suite.map(({ numero }) => (numero === null ? null : donnees(numero)));
          },
          jugerSuite: async () => suite,
          juger: async (): Promise<Jugement> => ({ recevable: !lu.startsWith('faux'), anomalies: [] }),
          arreter: () => undefined,
        };
      },
      demanderFaits: async () => FAITS,
      demanderFaitsDuLot: async (_, documents) => documents.map(() => FAITS),
      envoyer: async () => FLUX,
      expliquer: (e) => (e instanceof Error ? e.message : ''),
      ...moyens,
    },
    '1',
  );
  return m;
}
const fichier = (nom: string) => new File(['x'], nom);
const etapes = (m: MagasinDepot) => m.lire().fichiers.map((f) => f.etape.type);
const tousControles = (m: MagasinDepot) => vi.waitFor(() => expect(partager(m.lire()).enCours).toHaveLength(0));

describe('filing', () => {
  it('checks each file as it comes', async () => {
    const m = magasin();
    m.ajouter(['bon.xml', 'faux.xml', 'photo.jpg', 'bombe.pdf', 'bon2.xml'].map(fichier));
    await tousControles(m);
    expect(etapes(m)).toEqual(['PRET', 'REFUSE', 'REFUSE', 'SANS_CONTROLE', 'PRET']);
  });

  it('asks about each file, and sends it, once, with its own key', async () => {
    const envoyer = vi.fn<Moyens['envoyer']>(async () => FLUX);
    const demanderFaits = vi.fn<Moyens['demanderFaits']>(async () => FAITS);
    const m = magasin({ envoyer, demanderFaits });
    m.ajouter([fichier('a.xml'), fichier('b.xml')]);
    await tousControles(m);
    m.envoyer(m.lire().fichiers.map((f) => f.id));
    await vi.waitFor(() => expect(etapes(m)).toEqual(['DEPOSE', 'DEPOSE']));
    expect(demanderFaits).toHaveBeenCalledTimes(2);
    const cles = envoyer.mock.calls.map(([e]) => e.cle);
    expect(cles).toHaveLength(2);
    expect(new Set(cles).size).toBe(2);
  });

  it('sends what is attached to a file with it: those chosen here, and those of the structure', async () => {
    const envoyer = vi.fn<Moyens['envoyer']>(async () => FLUX);
    const m = magasin({ envoyer });
    m.ajouter([fichier('a.xml'), fichier('b.xml')]);
    await tousControles(m);
    const [a = '', b = ''] = m.lire().fichiers.map((f) => f.id);
    await m.choixDePieces(a).ajouter([new File(['Livré.'], 'bon.txt')]);
    m.prendreDeLaStructure(a, [{ id: '7', taille: 10 }]);
    m.envoyer([a, b]);
    await vi.waitFor(() => expect(etapes(m)).toEqual(['DEPOSE', 'DEPOSE']));
    const envois = Object.fromEntries(
      envoyer.mock.calls.map(([e]) => [e.fichier.name, [e.pieces.map((p) => p.name), e.piecesDeStructure]]),
    );
    expect(envois).toEqual({ 'a.xml': [['bon.txt'], ['7']], 'b.xml': [[], []] });
  });

  it('sends at most three at once, and all in the end', async () => {
    let ensemble = 0;
    let maximum = 0;
    const m = magasin({
      envoyer: async () => {
        maximum = Math.max(maximum, ++ensemble);
        await Promise.resolve();
        ensemble--;
        return FLUX;
      },
    });
    m.ajouter(Array.from({ length: 8 }, (_, i) => fichier(`${i}.xml`)));
    await tousControles(m);
    m.envoyer(m.lire().fichiers.map((f) => f.id));
    await vi.waitFor(() => expect(etapes(m).every((e) => e === 'DEPOSE')).toBe(true));
    expect(maximum).toBe(3);
  });

  it('tries again after a lost connection with the same key', async () => {
    const cles: string[] = [];
    let coupe = true;
    const m = magasin({
      envoyer: async ({ cle }) => {
        cles.push(cle);
        if (coupe) throw new ErreurReseau(null);
        return FLUX;
      },
    });
    m.ajouter([fichier('a.xml')]);
    await tousControles(m);
    m.envoyer(m.lire().fichiers.map((f) => f.id));
    await vi.waitFor(() => expect(etapes(m)).toEqual(['ENVOI_ECHOUE']));
    coupe = false;
    m.reprendre();
    await vi.waitFor(() => expect(etapes(m)).toEqual(['DEPOSE']));
    expect(cles).toHaveLength(2);
    expect(cles[0]).toBe(cles[1]);
  });

  it('does not send again by itself what the server refused', async () => {
    const envoyer = vi.fn<Moyens['envoyer']>(async () => {
      throw new ErreurApi(422, { code: 'X', message: 'non' });
    });
    const m = magasin({ envoyer });
    m.ajouter([fichier('a.xml')]);
    await tousControles(m);
    m.envoyer(m.lire().fichiers.map((f) => f.id));
    await vi.waitFor(() => expect(etapes(m)).toEqual(['ENVOI_ECHOUE']));
    m.reprendre();
    expect(envoyer).toHaveBeenCalledTimes(1);
  });

  it('says when the portal could not be asked, and checks again when told', async () => {
    let coupe = true;
    const m = magasin({
      demanderFaits: async () => {
        if (coupe) throw new ErreurReseau(null);
        return FAITS;
      },
    });
    m.ajouter([fichier('a.xml')]);
    await tousControles(m);
    expect(etapes(m)).toEqual(['CONTROLE_ECHOUE']);
    coupe = false;
    m.recontroler(m.lire().fichiers[0]?.id ?? '');
    await tousControles(m);
    expect(etapes(m)).toEqual(['PRET']);
  });

  it('checks by itself what the network lost, once it is back', async () => {
    let coupe = true;
    const demanderFaits = vi.fn<Moyens['demanderFaits']>(async () => {
      if (coupe) throw new ErreurReseau(null);
      return FAITS;
    });
    const m = magasin({ demanderFaits });
    m.ajouter([fichier('a.xml'), fichier('photo.jpg')]);
    await tousControles(m);
    expect(etapes(m)).toEqual(['CONTROLE_ECHOUE', 'REFUSE']);
    coupe = false;
    m.reprendre();
    await tousControles(m);
    expect(etapes(m)).toEqual(['PRET', 'REFUSE']);
    expect(demanderFaits).toHaveBeenCalledTimes(2);
  });

  it('asks the facts of the structure chosen last', async () => {
    const demanderFaits = vi.fn<Moyens['demanderFaits']>(async () => FAITS);
    const m = magasin({ demanderFaits });
    m.ajouter([fichier('a.xml')]);
    await tousControles(m);
    m.choisirStructure('2');
    await tousControles(m);
    expect(demanderFaits.mock.calls.map(([s]) => s)).toEqual(['1', '2']);
    expect(etapes(m)).toEqual(['PRET']);
  });

  it('forgets everything when the person signs out', async () => {
    const m = magasin();
    m.ajouter([fichier('a.xml')]);
    await tousControles(m);
    m.vider();
    expect(m.lire().fichiers).toHaveLength(0);
  });
});

describe('signing out', () => {
  it('ends the threads at work as those at rest: nothing that was read stays', async () => {
    const reponse = Promise.withResolvers<FaitsDepot>();
    const arretes: number[] = [];
    let ouverts = 0;
    const m = magasin({
      creerControleur: () => {
        const rang = ++ouverts;
        return {
          lire: async (f) => ({ document: document(f.name), lot: null }),
          lireSuite: async () => [],
          jugerSuite: async () => [],
          juger: async (): Promise<Jugement> => ({ recevable: true, anomalies: [] }),
          arreter: () => arretes.push(rang),
        };
      },
      demanderFaits: (_, { numero }) => (numero === 'lent.xml' ? reponse.promise : Promise.resolve(FAITS)),
    });
    m.ajouter([fichier('lent.xml'), fichier('bon.xml')]);
    await vi.waitFor(() => expect(etapes(m)).toEqual(['CONTROLE', 'PRET']));
    m.vider();
    expect(arretes.toSorted()).toEqual([1, 2]);
    reponse.resolve(FAITS);
  });
});

describe('a lot', () => {
  it('is checked document after document, then sent whole, its refused invoices told', async () => {
    const demandes: number[] = [];
    const m = magasin({
      demanderFaitsDuLot: async (_, documents) => {
        demandes.push(documents.length);
        return documents.map(() => FAITS);
      },
    });
    const vus: number[] = [];
    m.suivre(() => vus.push(m.lire().fichiers[0]?.lot?.verdicts.length ?? -1));
    m.ajouter([fichier('lot.zip')]);
    await tousControles(m);
    const [lot] = m.lire().fichiers;
    expect(lot && [lot.etape.type, facturesDe(lot)]).toEqual(['PRET', { bonnes: 45, refusees: 5 }]);
    expect(lot?.lot?.verdicts.map((v) => v.rang)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(vus).toEqual(expect.arrayContaining([0, 20, 40, 50]));
    expect(demandes).toEqual([18, 18, 9]);
    m.envoyer([lot?.id ?? '']);
    await vi.waitFor(() => expect(etapes(m)).toEqual(['DEPOSE']));
  });

  it('of which nothing would be accepted, or that is damaged, is not sent', async () => {
    const m = magasin();
    m.ajouter([fichier('faux.zip'), fichier('abimee.zip')]);
    await tousControles(m);
    expect(etapes(m)).toEqual(['REFUSE', 'REFUSE']);
    expect(m.lire().fichiers[1]?.jugement?.anomalies).toEqual([ABIMEE]);
  });

  it('that is removed is read no further, and another one is', async () => {
    const reprise = Promise.withResolvers<void>();
    let demandes = 0;
    const m = magasin({
      demanderFaitsDuLot: async (_, documents) => {
        if (++demandes === 1) await reprise.promise;
        return documents.map(() => FAITS);
      },
    });
    m.ajouter([fichier('lot.zip')]);
    await vi.waitFor(() => expect(demandes).toBe(1));
    m.retirer(m.lire().fichiers[0]?.id ?? '');
    reprise.resolve();
    m.ajouter([fichier('autre.zip')]);
    await tousControles(m);
    expect(etapes(m)).toEqual(['PRET']);
    expect(demandes).toBe(4);
  });

  it('the same as another one is said to be', async () => {
    const m = magasin();
    m.ajouter([fichier('lot.zip'), new File(['xx'], 'lot.zip')]);
    await tousControles(m);
    expect(partager(m.lire()).envoyables).toHaveLength(1);
  });
});
