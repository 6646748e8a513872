import { createHash } from 'node:crypto';
import type { NomPersonne } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { desactiverCompte } from '../../src/compte/mon-compte/fermer-compte.usecases.ts';
import { essai, type Reponse } from '../appui/application.ts';
import { gestes } from './appui.ts';
import { DUREE_MS, deReseauxDivers, GRAINES, ouvrirEntrelacements, pourChaqueGraine } from './entrelacer.ts';

const e = await essai({ ENVIRONNEMENT: 'DEMONSTRATION' });
const { deps, monde } = e;
const demander = deReseauxDivers(e.demander);
const { demanderRattachement, decider, poster, nommer } = gestes({ ...e, demander });
const { valmont, region } = monde.structures;
const { personnes } = monde;
const { pool } = deps.base;

const ensemble = ouvrirEntrelacements(pool);

const lire = async <T>(sql: string, valeurs: unknown[]): Promise<T[]> => (await pool.query(sql, valeurs)).rows as T[];

async function uneDemande(): Promise<string> {
  await pool.query('DELETE FROM demande');
  await pool.query('DELETE FROM rattachement WHERE utilisateur_id = $1', [personnes.isole.id]);
  await pool.query('DELETE FROM habilitation WHERE utilisateur_id = $1', [personnes.isole.id]);
  return (await demanderRattachement('isole', 'valmont')).corps.id;
}
const issueDe = (r: Reponse) => r.corps.resultats[0] as { fait: boolean; code: string | null; message: string | null };
const rattachements = async (): Promise<number> =>
  (await lire('SELECT FROM rattachement WHERE utilisateur_id = $1', [personnes.isole.id])).length;

describe(`two who act at the same moment, in ${GRAINES} interleavings`, () => {
  it(
    'two approvals: one counts, the other reads by whom',
    async () => {
      await nommer('agente', 'valmont');
      await pourChaqueGraine(async (numero) => {
        const id = await uneDemande();
        const [une, autre] = await ensemble(
          numero,
          () => decider('gestionnaire', 'APPROUVER', [id]),
          () => decider('agente', 'APPROUVER', [id]),
        );
        const issues = [issueDe(une), issueDe(autre)];
        expect(issues.filter((i) => i.fait)).toHaveLength(1);
        const gagnante = issues[0]?.fait ? 'Sylvie Carpentier' : 'Hélène Barbier';
        expect(issues.find((i) => !i.fait)?.message).toBe(`${gagnante} a déjà approuvé cette demande.`);
        expect(await rattachements()).toBe(1);
      });
    },
    DUREE_MS,
  );

  it(
    'an approval and a refusal: one counts, and what follows is of that one',
    async () => {
      await pourChaqueGraine(async (numero) => {
        const id = await uneDemande();
        const [oui, non] = await ensemble(
          numero,
          () => decider('gestionnaire', 'APPROUVER', [id]),
          () => decider('agente', 'REFUSER', [id], 'Inconnue'),
        );
        expect([issueDe(oui).fait, issueDe(non).fait].filter(Boolean)).toHaveLength(1);
        expect(await rattachements()).toBe(issueDe(oui).fait ? 1 : 0);
        const code = issueDe(oui).fait ? issueDe(non).code : issueDe(oui).code;
        expect(code).toBe(issueDe(oui).fait ? 'DEMANDE_DEJA_APPROUVEE' : 'DEMANDE_DEJA_REFUSEE');
      });
    },
    DUREE_MS,
  );

  it(
    'a role accepted while the account closes: never an account that cannot sign in',
    async () => {
      const { id } = personnes.agente;
      await pourChaqueGraine(async (numero) => {
        await pool.query('DELETE FROM demande');
        await pool.query(`UPDATE utilisateur SET etat = 'ACTIF' WHERE id = $1`, [id]);
        await pool.query('UPDATE structure SET gestionnaire_principal_id = $1 WHERE id = $2', [
          personnes.gestionnaire.id,
          valmont.id,
        ]);
        await restaurerSession('agente');
        const { corps } = await poster(
          'gestionnaire',
          `/api/organisation/structures/${valmont.id}/gestionnaire-principal`,
          { utilisateurId: id, message: '' },
        );
        const [acceptation, fermeture] = await ensemble(
          numero,
          () =>
            poster('agente', `/api/organisation/propositions/${corps.id}/reponse`, {
              decision: 'APPROUVER',
              motif: null,
              version: 1,
            }),
          () => fermer(id),
        );
        const [etat] = await lire<{ principal: string; actif: boolean }>(
          `SELECT s.gestionnaire_principal_id::text AS principal, u.etat = 'ACTIF' AS actif
         FROM structure s JOIN utilisateur u ON u.id = s.gestionnaire_principal_id WHERE s.id = $1`,
          [valmont.id],
        );
        const accepte = acceptation.statut === 204;
        expect(etat).toEqual({ principal: accepte ? id : personnes.gestionnaire.id, actif: true });
        expect(fermeture).toBe(accepte ? 'GESTIONNAIRE_PRINCIPAL' : null);
        if (!accepte) expect(['COMPTE_DESACTIVE', 'NON_CONNECTE']).toContain(acceptation.corps.code);
      });
      await pool.query(`UPDATE utilisateur SET etat = 'ACTIF' WHERE id = $1`, [id]);
    },
    DUREE_MS,
  );

  it(
    'the last two managers leave: one goes, the other is told to stay',
    async () => {
      await pool.query('DELETE FROM habilitation WHERE structure_id = $1', [region.id]);
      await pourChaqueGraine(async (numero) => {
        await nommer('agentRegion', 'region');
        await nommer('artisan', 'region');
        const departs = await ensemble(
          numero,
          () => quitterRegion('agentRegion'),
          () => quitterRegion('artisan'),
        );
        expect(departs.map((d) => d.statut).sort()).toEqual([204, 409]);
        expect(departs.find((d) => d.statut === 409)?.corps.code).toBe('DERNIER_GESTIONNAIRE');
      });
    },
    DUREE_MS,
  );

  it(
    'the same structure opened twice: one is, the other is told where to ask',
    async () => {
      await pourChaqueGraine(async (numero) => {
        const ouvrir = (qui: NomPersonne) => poster(qui, '/api/organisation/structures', nouvelle(`Société ${numero}`));
        const ouvertures = await ensemble(
          numero,
          () => ouvrir('comptable'),
          () => ouvrir('consultante'),
        );
        expect(ouvertures.map((o) => o.statut).sort()).toEqual([201, 409]);
        expect(ouvertures.find((o) => o.statut === 409)?.corps).toMatchObject({
          code: 'STRUCTURE_EXISTANTE',
          message: `Société ${numero} existe déjà sur le portail. Demandez à y être rattaché.`,
        });
        await pool.query(
          `DELETE FROM habilitation WHERE structure_id IN (SELECT id FROM structure WHERE type_identifiant = 'HORS_UE')`,
        );
      });
    },
    DUREE_MS,
  );
});

const nouvelle = (raisonSociale: string) => ({
  typeIdentifiant: 'HORS_UE',
  identifiant: '',
  publique: false,
  raisonSociale,
  nom: null,
  prenom: null,
  libelle: null,
  adresse: null,
  complementAdresse: null,
  codePostal: null,
  ville: null,
  pays: 'CH',
  courriel: null,
  telephone: null,
  numeroTva: null,
  message: '',
});

async function quitterRegion(qui: NomPersonne): Promise<Reponse> {
  const [lien] = await lire<{ id: string }>(
    `SELECT id::text FROM rattachement WHERE utilisateur_id = $1 AND structure_id = $2 AND statut = 'VALIDEE'`,
    [personnes[qui].id, region.id],
  );
  return demander(qui, 'DELETE', `/api/organisation/rattachements/${lien?.id}`);
}

/** @returns the code of the refusal; null: the account is closed */
async function fermer(utilisateurId: string): Promise<string | null> {
  try {
    await desactiverCompte(deps, { utilisateurId } as Parameters<typeof desactiverCompte>[1]);
    return null;
  } catch (erreur) {
    return (erreur as { code?: string }).code ?? String(erreur);
  }
}

/** Closing an account forgets its sessions. */
async function restaurerSession(qui: NomPersonne): Promise<void> {
  const maintenant = deps.horloge.maintenant();
  await pool.query(
    `INSERT INTO session (jeton, utilisateur_id, cree_le, vue_le, confirmee_le, expire_le)
     VALUES ($1, $2, $3, $3, $3, $4) ON CONFLICT (jeton) DO UPDATE SET confirmee_le = EXCLUDED.confirmee_le`,
    [
      createHash('sha256').update(personnes[qui].jeton).digest('hex'),
      personnes[qui].id,
      maintenant,
      new Date(maintenant.getTime() + 3_600_000),
    ],
  );
  await pool.query('UPDATE session SET confirmee_le = $1', [maintenant]);
}
