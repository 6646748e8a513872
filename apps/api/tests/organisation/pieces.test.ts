import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { appui, formulaire, lignes, saisieVide } from '../facturation/appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { agir } = appui(e);
const { delices } = monde.structures;
const url = `/api/organisation/structures/${delices.id}/pieces`;
const EMISES = '/api/facturation/factures-emises/saisies';

const ajouter = async (designation: string, nom: string, octets: string, type = 'KBIS') => {
  const { payload, headers } = await formulaire({ designation, type }, [{ nom, octets }]);
  return demander('manuela', 'POST', url, { payload, headers });
};

describe('attachments of a structure', () => {
  it('are kept with their designation and type, with history', async () => {
    const r = await ajouter('Extrait Kbis', 'kbis.txt', 'Les Délices de Savoie');
    expect(r).toMatchObject({ statut: 201, corps: { elements: [{ designation: 'Extrait Kbis', type: 'KBIS' }] } });
    const [fait] = await lignes<{ action: string }>(
      deps,
      'SELECT action FROM structure_historique WHERE structure_id = $1 ORDER BY id DESC LIMIT 1',
      [delices.id],
    );
    expect(fait?.action).toBe('piece.ajouter');
  });

  it.each([
    ['of a format that the portal does not take', 'virus.exe', 'MZ', 'KBIS', 422],
    ['of an unknown type', 'a.txt', 'a', 'AUTRE_CHOSE', 400],
  ])('are refused %s', async (_titre, nom, octets, type, statut) => {
    expect((await ajouter('Pièce', nom, octets, type)).statut).toBe(statut);
  });

  it('are offered to who types an invoice, joined as a copy that stays when they are taken off', async () => {
    const offertes = async () =>
      (await demander('comptable', 'GET', `${EMISES}/pieces-de-structure?structureId=${delices.id}`)).corps.elements;
    const [piece] = await offertes();
    expect(piece).toMatchObject({ designation: 'Extrait Kbis' });
    const saisie = await agir('comptable', EMISES, { structureId: delices.id, mode: 'SAISIE', contenu: saisieVide() });
    const jointe = await agir('comptable', `${EMISES}/${saisie.corps.id}/pieces-de-structure`, { pieceId: piece.id });
    expect(jointe).toMatchObject({ statut: 200, corps: { pieces: [{ designation: 'kbis.txt' }] } });
    expect((await demander('manuela', 'GET', `${url}/${piece.id}`)).corps).toBe('Les Délices de Savoie');
    expect((await demander('manuela', 'DELETE', `${url}/${piece.id}`)).corps.elements).toEqual([]);
    expect(await offertes()).toEqual([]);
    const lue = await demander('comptable', 'GET', `${EMISES}/${saisie.corps.id}`);
    expect(lue.corps.pieces).toMatchObject([{ designation: 'kbis.txt' }]);
    const encore = await agir('comptable', `${EMISES}/${saisie.corps.id}/pieces-de-structure`, { pieceId: piece.id });
    expect(encore.statut).toBe(404);
  });
});
