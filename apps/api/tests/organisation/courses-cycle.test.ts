import { unDocumentCii } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { essai, type Reponse } from '../appui/application.ts';
import { appui, facturePour, lignes } from '../facturation/appui.ts';
import { gestes } from './appui.ts';
import { DUREE_MS, deReseauxDivers, GRAINES, ouvrirEntrelacements, pourChaqueGraine } from './entrelacer.ts';

const e = await essai({ ENVIRONNEMENT: 'DEMONSTRATION' });
const { deps, monde } = e;
const demander = deReseauxDivers(e.demander);
const { poster, demanderRattachement, nommer } = gestes({ ...e, demander });
const { deposer, integrer } = appui({ ...e, demander });
const { valmont, region } = monde.structures;
const { personnes } = monde;
const { pool } = deps.base;
const ensemble = ouvrirEntrelacements(pool);

const fermer = (): Promise<Reponse> =>
  poster('gestionnaire', `/api/organisation/structures/${valmont.id}/fermeture`, {
    motif: 'Fusion',
    identifiant: valmont.identifiant,
  });
async function ouvrirDeNouveau(): Promise<void> {
  await pool.query('DELETE FROM demande');
  await pool.query(
    `UPDATE structure SET statut = 'ACTIVE', fermee_le = NULL, gestionnaire_principal_id = $1 WHERE id = $2`,
    [personnes.gestionnaire.id, valmont.id],
  );
}
const etat = async () =>
  (
    await lignes<{ statut: string; principal: string }>(
      deps,
      'SELECT statut, gestionnaire_principal_id::text AS principal FROM structure WHERE id = $1',
      [valmont.id],
    )
  )[0];
const enAttente = async (): Promise<number> =>
  (await lignes(deps, `SELECT FROM demande WHERE structure_id = $1 AND statut = 'EN_ATTENTE'`, [valmont.id])).length;
const changer = (qui: 'gestionnaire' | 'agentRegion', id: string, siret: string): Promise<Reponse> =>
  demander(qui, 'POST', `/api/organisation/structures/${id}/succession`, {
    payload: {
      siret,
      raisonSociale: 'Commune nouvelle',
      adresse: null,
      complementAdresse: null,
      codePostal: null,
      ville: null,
      reprises: ['personnes', 'services'],
      message: '',
    },
  });

describe(`a structure that closes at the same moment, in ${GRAINES} interleavings`, () => {
  it(
    'somebody asks to belong to it: no request waits in a closed structure',
    async () => {
      await pourChaqueGraine(async (numero) => {
        await ouvrirDeNouveau();
        const [fermeture, demande] = await ensemble(numero, fermer, () => demanderRattachement('isole', 'valmont'));
        expect(fermeture.statut).toBe(204);
        if (demande.statut !== 201) expect(demande.corps.code).toBe('STRUCTURE_INACTIVE');
        expect(await enAttente()).toBe(0);
      });
    },
    DUREE_MS,
  );

  it(
    'its first role is accepted: it closes under who held it, or passes and stays open',
    async () => {
      await pourChaqueGraine(async (numero) => {
        await ouvrirDeNouveau();
        const { corps } = await poster(
          'gestionnaire',
          `/api/organisation/structures/${valmont.id}/gestionnaire-principal`,
          { utilisateurId: personnes.agente.id, message: '' },
        );
        const [fermeture, acceptation] = await ensemble(numero, fermer, () =>
          poster('agente', `/api/organisation/propositions/${corps.id}/reponse`, {
            decision: 'APPROUVER',
            motif: null,
            version: 1,
          }),
        );
        expect([fermeture.statut === 204, acceptation.statut === 204].filter(Boolean)).toHaveLength(1);
        if (fermeture.statut === 204) {
          expect(await etat()).toEqual({ statut: 'INACTIVE', principal: personnes.gestionnaire.id });
          expect(acceptation.corps.code).toMatch(/^(DEMANDE_DEJA_SANS_OBJET|DEMANDE_CLOSE|STRUCTURE_INACTIVE)$/);
        } else {
          expect(await etat()).toEqual({ statut: 'ACTIVE', principal: personnes.agente.id });
          expect(fermeture.corps.code).toBe('RESERVE_AU_GESTIONNAIRE_PRINCIPAL');
        }
      });
    },
    DUREE_MS,
  );

  it(
    'an invoice reaches it: it is there whole, or refused and says so; the next one is refused',
    async () => {
      await pourChaqueGraine(async (numero) => {
        await ouvrirDeNouveau();
        const deposee = async () =>
          (await deposer({ nom: 'f.xml', octets: unDocumentCii(facturePour(monde)) })).corps.fluxId as string;
        const fluxId = await deposee();
        const [fermeture] = await ensemble(numero, fermer, () => integrer(fluxId));
        expect(fermeture.statut).toBe(204);
        const suivant = await deposee();
        await integrer(suivant);
        const issue = async (flux: string): Promise<string[]> => {
          const url = `/api/facturation/suivi-des-flux/${flux}`;
          const { corps } = await demander('comptable', 'GET', url);
          return corps.factures.map((f: { statut: string; anomalies: { code: string }[] }) =>
            f.anomalies.some((a) => a.code === 'ORP-P-DESTINATAIRE-FERME') ? 'FERME' : f.statut,
          );
        };
        expect([['MISE_A_DISPOSITION'], ['FERME']]).toContainEqual(await issue(fluxId));
        expect(await issue(suivant)).toEqual(['FERME']);
      });
    },
    DUREE_MS,
  );
});

describe('two changes to the same SIRET', () => {
  it(
    'of one structure: it is done once',
    async () => {
      let id = valmont.id;
      await ouvrirDeNouveau();
      await pourChaqueGraine(async (numero) => {
        const siret = valmont.identifiant.slice(0, 9) + String(20_000 + numero);
        const un = () => changer('gestionnaire', id, siret);
        const changes = await ensemble(numero, un, un);
        expect(changes.map((r) => r.statut).sort()).toEqual([201, 409]);
        expect(changes.find((r) => r.statut === 409)?.corps.code).toBe('STRUCTURE_FERMEE');
        expect(await lignes(deps, 'SELECT FROM structure WHERE identifiant = $1', [siret])).toHaveLength(1);
        id = changes.find((r) => r.statut === 201)?.corps.structure.id;
      });
    },
    DUREE_MS,
  );

  it(
    'of two structures that two people lead: one is replaced, the other stays as it is',
    async () => {
      await nommer('agentRegion', 'region');
      await pool.query('UPDATE structure SET gestionnaire_principal_id = $1 WHERE id = $2', [
        personnes.agentRegion.id,
        region.id,
      ]);
      await pourChaqueGraine(async (numero) => {
        const siren = String(100_000_000 + numero);
        // both belong to the company that moves, so that neither waits for support
        const [une, autre] = await Promise.all(
          ([personnes.gestionnaire.id, personnes.agentRegion.id] as const).map(async (qui, i) => {
            const [creee] = await lignes<{ id: string }>(
              deps,
              `INSERT INTO structure (type_identifiant, identifiant, raison_sociale, publique, gestionnaire_principal_id)
               VALUES ('SIRET', $1, 'Service commun', true, $2) RETURNING id::text`,
              [`${siren}0001${i}`, qui],
            );
            const lieu = [qui, creee?.id];
            await pool.query('INSERT INTO rattachement (utilisateur_id, structure_id) VALUES ($1, $2)', lieu);
            await pool.query(
              `INSERT INTO habilitation (utilisateur_id, structure_id, objet, niveau) VALUES ($1, $2, 'ORGANISATION', 'MODIFICATION')`,
              lieu,
            );
            return creee?.id ?? '';
          }),
        );
        const changes = await ensemble(
          numero,
          () => changer('gestionnaire', une ?? '', `${siren}00099`),
          () => changer('agentRegion', autre ?? '', `${siren}00099`),
        );
        expect(changes.map((r) => r.statut).sort()).toEqual([201, 409]);
        expect(changes.find((r) => r.statut === 409)?.corps.code).toBe('SUCCESSEUR_D_AUTRUI');
        const suites = await lignes<{ n: number }>(
          deps,
          'SELECT count(successeur_id)::int AS n FROM structure WHERE id = ANY ($1::bigint[])',
          [[une, autre]],
        );
        expect(suites).toEqual([{ n: 1 }]);
      });
    },
    DUREE_MS,
  );
});
