import { unDocumentCii } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { essai, horlogeArretee } from '../../appui/application.ts';
import { appui, facturePour, lignes } from '../appui.ts';

const horloge = horlogeArretee('2026-02-03T09:00:00Z');
const e = await essai({}, horloge);
const { deps, monde, demander } = e;
const { unefacture, agir, deposerEtIntegrer } = appui(e);

let id = '';
beforeEach(async () => {
  id = await unefacture();
});

const recue = (suite = '') => `/api/facturation/factures-recues/${id}${suite}`;
const lue = async () => (await demander('agente', 'GET', recue())).corps;
const marques = () =>
  lignes<{ structure: string; premier: Date; par: string; dernier: Date; nombre: number }>(
    deps,
    `SELECT structure_id::text AS structure, premier_le AS premier, premier_par::text AS par, dernier_le AS dernier, nombre
     FROM facture_telechargement WHERE facture_id = $1`,
    [id],
  );

describe('the mark of a document taken away', () => {
  it('is set by the first who takes it, and says the last too', async () => {
    expect((await lue()).telechargeeLe).toBeNull();
    const premier = horloge.maintenant();
    await demander('lecteur', 'GET', recue('/pieces/document'));
    horloge.avancer(60_000);
    await demander('agente', 'GET', recue('/pieces/document'));
    expect((await lue()).telechargeeLe).toBe(premier.toISOString());
    expect(await marques()).toEqual([
      {
        structure: monde.structures.valmont.id,
        premier,
        par: monde.personnes.lecteur.id,
        dernier: horloge.maintenant(),
        nombre: 2,
      },
    ]);
    const audit = await lignes(
      deps,
      `SELECT FROM audit_entree WHERE action = 'facture.telecharger' AND objet_id = $1`,
      [id],
    );
    expect(audit).toHaveLength(2);
  });

  it('moves neither status nor version: who was about to act still may', async () => {
    const avant = await lue();
    await demander('lecteur', 'GET', recue('/pieces/document'));
    const r = await agir('agente', recue('/traiter'), { action: 'prendreEnCompte', version: avant.version });
    expect(r.statut).toBe(200);
  });

  it('is not set by what is only shown, nor by a mere question, nor by an attachment', async () => {
    const piece = { nom: 'bon.pdf', typeMime: 'application/pdf', octets: Buffer.from('%PDF-1.4 bon') };
    const fluxId = await deposerEtIntegrer({
      nom: 'f.xml',
      octets: unDocumentCii(facturePour(monde, { pieces: [piece] })),
    });
    const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [fluxId]);
    id = facture?.id ?? '';
    const { pieces } = await lue();
    const jointe = pieces.find((p: { categorie: string }) => p.categorie === 'COMPLEMENTAIRE');
    await demander('agente', 'GET', recue('/pieces/document?apercu=1'));
    await demander('agente', 'HEAD', recue('/pieces/document'));
    expect((await demander('agente', 'GET', recue(`/pieces/${jointe.id}`))).statut).toBe(200);
    expect((await lue()).telechargeeLe).toBeNull();
    expect(await marques()).toEqual([]);
  });

  it('is not set where the document is withheld, or the store does not give it', async () => {
    const [{ empreinte } = { empreinte: '' }] = await lignes<{ empreinte: string }>(
      deps,
      'SELECT empreinte FROM facture WHERE id = $1',
      [id],
    );
    const verdict = (v: string | null) =>
      deps.base.pool.query('UPDATE document SET verdict_antivirus = $1 WHERE empreinte = $2', [v, empreinte]);
    await verdict('INFECTEE');
    expect((await demander('agente', 'GET', recue('/pieces/document'))).statut).toBe(403);
    await verdict(null);
    await deps.documents.oublier(empreinte);
    expect((await demander('agente', 'GET', recue('/pieces/document'))).statut).toBe(500);
    expect((await lue()).telechargeeLe).toBeNull();
    expect(await marques()).toEqual([]);
  });

  it('is the recipient’s own: the supplier neither sets nor reads it', async () => {
    await demander('comptable', 'GET', `/api/facturation/factures-emises/${id}/pieces/document`);
    expect((await lue()).telechargeeLe).toBeNull();
    await demander('agente', 'GET', recue('/pieces/document'));
    expect(
      (await demander('comptable', 'GET', `/api/facturation/factures-emises/${id}`)).corps.telechargeeLe,
    ).toBeNull();
  });

  it('does not follow an invoice that is sent to another recipient', async () => {
    await demander('agente', 'GET', recue('/pieces/document'));
    const { version } = await lue();
    await agir('agente', recue('/traiter'), { action: 'demanderRecyclage', version, motif: 'Pas nous' });
    const { region } = monde.structures;
    const r = await agir('comptable', `/api/facturation/factures-emises/${id}/recycler`, {
      version: version + 1,
      destinataireId: region.id,
      codeService: null,
      numeroEngagement: 'EJ1',
    });
    expect(r.statut).toBe(200);
    expect((await demander('agentRegion', 'GET', recue())).corps.telechargeeLe).toBeNull();
    await demander('agentRegion', 'GET', recue('/pieces/document'));
    expect((await marques()).map((m) => m.structure).sort()).toEqual([monde.structures.valmont.id, region.id].sort());
  });
});
