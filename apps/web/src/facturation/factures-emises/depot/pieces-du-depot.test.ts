import { TAILLE_MAX_DEPOT } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import type { EtatFichier, FichierChoisi } from '../../commun/pieces/choix-de-fichiers.ts';
import {
  creerReducteur,
  type Evenement,
  type FileDeDepot,
  fileVide,
  nombreDePieces,
  partager,
  piecesPretes,
} from './file-de-depot.ts';

let compteur = 0;
const reduire = creerReducteur(() => `id-${++compteur}`);
const suivre = (file: FileDeDepot, ...evenements: Evenement[]): FileDeDepot => evenements.reduce(reduire, file);
const choisi = (nom: string, etat: EtatFichier = { type: 'PRET' }): FichierChoisi => ({
  cle: nom,
  fichier: new File(['x'], nom),
  etat,
});
const seul = (file: FileDeDepot) => {
  const [f] = file.fichiers;
  if (!f) throw new Error('no file');
  return f;
};

/** A list of one file that was checked and found good, and its identifier. */
function controle(): { readonly file: FileDeDepot; readonly id: string } {
  const file = suivre(fileVide('1'), { type: 'AJOUTES', fichiers: [new File(['a'], 'a.xml')] });
  const { id } = seul(file);
  return { file: suivre(file, { type: 'JUGE', id, jugement: { recevable: true, anomalies: [] } }), id };
}

describe('the attachments of a file to be filed', () => {
  it('make another request of it, under another key', () => {
    const { file, id } = controle();
    const apres = suivre(file, { type: 'PIECES_CHANGEES', id, pieces: { fichiers: [choisi('bon.pdf')] } });
    expect(seul(apres).cle).not.toBe(seul(file).cle);
    expect(partager(apres).envoyables).toHaveLength(1);
  });

  it('that are wrong, or not judged yet, keep it from leaving', () => {
    const { file, id } = controle();
    for (const etat of [{ type: 'REFUSE', anomalies: [] }, { type: 'JUGEMENT' }, { type: 'ILLISIBLE' }] as const) {
      const fichiers = [choisi('bon.pdf'), choisi('a.exe', etat)];
      const apres = suivre(file, { type: 'PIECES_CHANGEES', id, pieces: { fichiers } });
      expect(partager(apres)).toMatchObject({ envoyables: [], laisses: [{ id }] });
      expect(seul(suivre(apres, { type: 'ENVOI_DEMANDE', ids: [id] })).etape.type).toBe('PRET');
    }
  });

  it('are weighed together with their document and those of the structure', () => {
    const { file, id } = controle();
    const juste = { id: '7', taille: TAILLE_MAX_DEPOT - 1 };
    expect(piecesPretes(seul(suivre(file, { type: 'PIECES_CHANGEES', id, pieces: { deStructure: [juste] } })))).toBe(
      true,
    );
    const trop = suivre(file, {
      type: 'PIECES_CHANGEES',
      id,
      pieces: { deStructure: [juste], fichiers: [choisi('bon.pdf')] },
    });
    expect(partager(trop).envoyables).toHaveLength(0);
  });

  it('stay as they are while it is sent, and once it was', () => {
    const { file, id } = controle();
    const parti = suivre(file, { type: 'ENVOI_DEMANDE', ids: [id] });
    const apres = suivre(parti, { type: 'PIECES_CHANGEES', id, pieces: { fichiers: [choisi('bon.pdf')] } });
    expect(nombreDePieces(seul(apres))).toBe(0);
  });

  it('changed after the server refused the request make it ready again; after a lost connection it is tried again', () => {
    const { file, id } = controle();
    for (const [tranche, attendu] of [
      [true, 'PRET'],
      [false, 'ENVOI_ECHOUE'],
    ] as const) {
      const echoue = suivre(file, { type: 'ENVOI_ECHOUE', id, message: '', tranche });
      const apres = suivre(echoue, { type: 'PIECES_CHANGEES', id, pieces: { fichiers: [] } });
      expect(seul(apres).etape.type).toBe(attendu);
    }
  });

  it('of a structure are forgotten with it; files stay', () => {
    const { file, id } = controle();
    const pieces = { fichiers: [choisi('bon.pdf')], deStructure: [{ id: '7', taille: 1 }] };
    const apres = suivre(
      file,
      { type: 'PIECES_CHANGEES', id, pieces },
      { type: 'STRUCTURE_CHOISIE', structureId: '2' },
    );
    expect(seul(apres).pieces).toEqual({ fichiers: pieces.fichiers, deStructure: [] });
  });
});
