import type { DonneesChorus } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import type { DocumentCompris } from '../../commun/controle/document-compris.ts';
import {
  creerReducteur,
  doublons,
  type Evenement,
  type FileDeDepot,
  fileVide,
  nonDeposes,
  partager,
} from './file-de-depot.ts';

let compteur = 0;
const reduire = creerReducteur(() => `id-${++compteur}`);
const jouer = (...evenements: Evenement[]): FileDeDepot => evenements.reduce(reduire, fileVide('1'));
const suivre = (file: FileDeDepot, ...evenements: Evenement[]): FileDeDepot => evenements.reduce(reduire, file);

const xml = (nom: string, contenu = nom) => new File([contenu], nom, { lastModified: 1 });
const donnees = (numero: string): DonneesChorus => ({
  format: 'UBL',
  type: 'FACTURE',
  cadre: 'A1',
  numero,
  fournisseur: { identifiant: '12345678200010' },
  destinataire: {},
});
const compris = (numero: string, empreinte: string | null = numero): DocumentCompris => ({
  format: 'UBL',
  profil: null,
  facture: null,
  donnees: donnees(numero),
  pieces: [],
  empreinte,
  signatures: [],
  anomalies: [],
});
const rang = (file: FileDeDepot, n: number) => {
  const f = file.fichiers[n];
  if (!f) throw new Error(`no file ${n}`);
  return f;
};

/** A list of checked files, one a number; a number ending in `!` is refused. */
function controles(...numeros: string[]): FileDeDepot {
  let file = jouer({ type: 'AJOUTES', fichiers: numeros.map((n, i) => xml(`${i}-${n}.xml`)) });
  for (const [i, numero] of numeros.entries()) {
    const { id } = rang(file, i);
    file = suivre(
      file,
      { type: 'LU', id, document: compris(numero.replace('!', ''), `${i}-${numero}`) },
      { type: 'JUGE', id, jugement: { recevable: !numero.endsWith('!'), anomalies: [] } },
    );
  }
  return file;
}

describe('the list of files to be filed', () => {
  it('takes the same file once', () => {
    const file = jouer(
      { type: 'AJOUTES', fichiers: [xml('a.xml'), xml('a.xml')] },
      { type: 'AJOUTES', fichiers: [xml('a.xml')] },
    );
    expect(file.fichiers).toHaveLength(1);
  });

  it('takes a file again once it was filed: the server says where it is', () => {
    let file = controles('F1');
    const { id } = rang(file, 0);
    file = suivre(file, {
      type: 'DEPOSE',
      id,
      flux: { fluxId: '7', numeroFlux: 'N', dejaDepose: false, deposeLe: '2026-11-21T10:00:00Z' },
    });
    file = suivre(file, { type: 'AJOUTES', fichiers: [xml('0-F1.xml')] });
    expect(file.fichiers).toHaveLength(2);
  });

  it('sends what was accepted, leaves what was refused', () => {
    const file = controles('F1', 'F2!', 'F3');
    const { envoyables, laisses } = partager(file);
    expect(envoyables.map((f) => f.document?.donnees?.numero)).toEqual(['F1', 'F3']);
    expect(laisses.map((f) => f.document?.donnees?.numero)).toEqual(['F2']);
  });

  it('never sends a refused file, even when asked to', () => {
    const file = controles('F1!');
    const { id } = rang(file, 0);
    expect(rang(suivre(file, { type: 'ENVOI_DEMANDE', ids: [id] }), 0).etape.type).toBe('REFUSE');
  });

  it('waits for the files still being checked', () => {
    const file = suivre(controles('F1'), { type: 'AJOUTES', fichiers: [xml('n.xml')] });
    expect(partager(file).enCours).toHaveLength(1);
  });

  it('keeps its key through lost connections, so that nothing is filed twice', () => {
    const file = controles('F1');
    const { id, cle } = rang(file, 0);
    const perdu = suivre(
      file,
      { type: 'ENVOI_DEMANDE', ids: [id] },
      { type: 'ENVOI_ECHOUE', id, message: 'network', tranche: false },
    );
    expect(rang(perdu, 0).cle).toBe(cle);
    const reprise = suivre(perdu, { type: 'ENVOI_DEMANDE', ids: [id] });
    expect(rang(reprise, 0)).toMatchObject({ cle, etape: { type: 'ENVOI' } });
  });

  it('takes a new key once the server has said no', () => {
    const file = controles('F1');
    const { id, cle } = rang(file, 0);
    const refuse = suivre(
      file,
      { type: 'ENVOI_DEMANDE', ids: [id] },
      { type: 'ENVOI_ECHOUE', id, message: 'no', tranche: true },
    );
    expect(rang(refuse, 0).cle).not.toBe(cle);
  });

  it('checks everything again for another structure, with new keys, but not what has left', () => {
    let file = controles('F1', 'F2');
    const [premier, second] = [rang(file, 0), rang(file, 1)];
    file = suivre(file, { type: 'ENVOI_DEMANDE', ids: [second.id] }, { type: 'STRUCTURE_CHOISIE', structureId: '2' });
    expect(rang(file, 0)).toMatchObject({ etape: { type: 'EN_ATTENTE' }, document: null, jugement: null });
    expect(rang(file, 0).cle).not.toBe(premier.cle);
    expect(rang(file, 1)).toMatchObject({ cle: second.cle, etape: { type: 'ENVOI' } });
  });

  it('sends an unchecked file only once the person says so', () => {
    let file = jouer({ type: 'AJOUTES', fichiers: [xml('lent.pdf')] });
    const { id } = rang(file, 0);
    file = suivre(file, { type: 'NON_LU', id, raison: 'DELAI' });
    expect(partager(file).envoyables).toHaveLength(0);
    file = suivre(file, { type: 'SANS_CONTROLE_ACCEPTE', id, accepte: true });
    expect(partager(file).envoyables).toHaveLength(1);
  });

  it('cannot remove a file that is leaving', () => {
    const file = controles('F1');
    const { id } = rang(file, 0);
    expect(suivre(file, { type: 'ENVOI_DEMANDE', ids: [id] }, { type: 'RETIRE', id }).fichiers).toHaveLength(1);
    expect(suivre(file, { type: 'RETIRE', id }).fichiers).toHaveLength(0);
  });

  it('counts as unsent all that has no answer yet', () => {
    const file = controles('F1', 'F2!');
    expect(nonDeposes(file)).toBe(2);
    expect(nonDeposes(suivre(file, { type: 'ENVOI_DEMANDE', ids: file.fichiers.map((f) => f.id) }))).toBe(2);
  });
});

describe('files that repeat another of the list', () => {
  it('the same number of the same supplier: the second is kept back', () => {
    const file = controles('F1', 'F1');
    expect(doublons(file).get(rang(file, 1).id)?.meme).toBe('NUMERO');
    expect(partager(file).envoyables).toHaveLength(1);
  });

  it('a refused file holds no number back', () => {
    const file = controles('F1!', 'F1');
    expect(doublons(file).size).toBe(0);
    expect(partager(file).envoyables.map((f) => f.fichier.name)).toEqual(['1-F1.xml']);
  });

  it('the same bytes under another name', () => {
    let file = jouer({ type: 'AJOUTES', fichiers: [xml('a.xml', 'x'), xml('b.xml', 'x')] });
    for (const f of file.fichiers) {
      file = suivre(
        file,
        { type: 'LU', id: f.id, document: compris('F1', 'sha') },
        { type: 'JUGE', id: f.id, jugement: { recevable: true, anomalies: [] } },
      );
    }
    expect(doublons(file).get(rang(file, 1).id)?.meme).toBe('CONTENU');
  });

  it('the same number as a document just filed: kept back until that one is taken off the list', () => {
    let file = controles('F1', 'F1');
    const { id } = rang(file, 0);
    file = suivre(file, {
      type: 'DEPOSE',
      id,
      flux: { fluxId: '7', numeroFlux: 'N', dejaDepose: false, deposeLe: '2026-11-21T10:00:00Z' },
    });
    expect(doublons(file).get(rang(file, 1).id)?.meme).toBe('DEPOSE');
    expect(partager(suivre(file, { type: 'RETIRE', id })).envoyables).toHaveLength(1);
  });

  it('the second may leave once the first is removed', () => {
    let file = controles('F1', 'F1');
    file = suivre(file, { type: 'RETIRE', id: rang(file, 0).id });
    expect(partager(file).envoyables).toHaveLength(1);
  });
});
