import { createHash } from 'node:crypto';
import { detient, type Habilitation, STATUTS_FACTURE } from '@orpheon/domain';
import {
  creerFabriques,
  creerIds,
  EMPREINTE_MOT_DE_PASSE_ESSAI,
  insererFactures,
  MOT_DE_PASSE_ESSAI,
  NOMS_PERSONNES,
  semerMonde,
} from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import argon2 from 'argon2';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { remplirDonnees } from '../../bench/donnees.ts';

const base = await baseDeTest();
const client = new pg.Client({ connectionString: base.url });
await client.connect();
afterAll(() => client.end());

const MAINTENANT = new Date('2026-03-02T09:00:00.000Z');
const monde = await semerMonde(client, { maintenant: MAINTENANT });
const lignes = async <T extends object>(texte: string, valeurs: unknown[] = []): Promise<T[]> =>
  (await client.query<T>(texte, valeurs)).rows;

it('gives every person an open session, held as a hash, and the test password', async () => {
  for (const nom of NOMS_PERSONNES) {
    const { id, jeton } = monde.personnes[nom];
    const empreinte = createHash('sha256').update(jeton).digest('hex');
    const sessions = await lignes<{ u: string }>(
      'SELECT utilisateur_id AS u FROM session WHERE jeton = $1 AND expire_le > $2',
      [empreinte, MAINTENANT],
    );
    expect(sessions).toEqual([{ u: id }]);
  }
  expect(await argon2.verify(EMPREINTE_MOT_DE_PASSE_ESSAI, MOT_DE_PASSE_ESSAI)).toBe(true);
});

it('holds every kind of right: whole, consultation, one service, elsewhere, ended, none', async () => {
  const droits = await lignes<Habilitation & { utilisateurId: string; fin: string | null }>(`SELECT
    utilisateur_id AS "utilisateurId", structure_id AS "structureId", service_id AS "serviceId", objet, niveau, fin::text
    FROM habilitation`);
  const de = (nom: (typeof NOMS_PERSONNES)[number]) =>
    droits.filter((d) => d.utilisateurId === monde.personnes[nom].id);
  const modifier = { application: 'FACTURES_RECUES', niveau: 'MODIFICATION' } as const;
  expect(detient(de('agente'), modifier)).toBe(true);
  expect(detient(de('lecteur'), modifier)).toBe(false);
  expect(detient(de('gestionnaire'), modifier)).toBe(false);
  expect(de('agentEcoles').map((d) => d.serviceId)).toEqual([monde.services.ecoles.id]);
  expect(new Set(de('cabinet').map((d) => d.structureId)).size).toBe(2);
  expect(de('ancien').every((d) => d.fin !== null && d.fin < '2026-03-02')).toBe(true);
  expect(de('isole')).toEqual([]);
});

it('takes invoices of the factories in every status, under the identifiers that the database would give', async () => {
  const { valmont, delices } = monde.structures;
  const f = creerFabriques({ graine: 9, maintenant: MAINTENANT });
  const factures = STATUTS_FACTURE.map((statut) =>
    f.uneFacture({ statut, fournisseur: delices, destinataire: valmont, service: monde.services.ecoles }),
  );
  await insererFactures(client, factures);
  const [compte] = await lignes<{ n: string; justes: string }>(`SELECT count(*) AS n,
    count(*) FILTER (WHERE montant_ht + montant_tva = montant_ttc AND version =
      (SELECT max(rang) FROM facture_historique h WHERE h.facture_id = f.id)) AS justes FROM facture f`);
  expect(compte).toEqual({ n: String(STATUTS_FACTURE.length), justes: String(STATUTS_FACTURE.length) });

  const instant = new Date('2026-03-02T09:00:00.123Z');
  const [donne] = await lignes<{ id: string }>('SELECT nouvel_id($1) AS id', [instant]);
  expect(BigInt(donne?.id ?? 0) / 4096n).toBe(BigInt(creerIds()(instant)) / 4096n);
});

it('is what the bench fills with invoices that add up, a tenth of them the reader’s', async () => {
  const lecteur = await remplirDonnees(client, monde, { nombre: 1_000, maintenant: MAINTENANT });
  expect(lecteur).toEqual({ structureId: monde.structures.valmont.id, jeton: monde.personnes.agente.jeton });
  const [compte] = await lignes<{ n: number; fausses: number; lues: number; apres: number }>(
    `SELECT count(*)::int AS n,
      count(*) FILTER (WHERE montant_ht <> (SELECT sum(l.montant_ht) FROM facture_ligne l WHERE l.facture_id = f.id)
        OR montant_ht + montant_tva <> montant_ttc
        OR statut <> (SELECT h.statut FROM facture_historique h WHERE h.facture_id = f.id AND h.rang = f.version))::int AS fausses,
      count(*) FILTER (WHERE destinataire_id = $1)::int AS lues, count(*) FILTER (WHERE deposee_le > $2)::int AS apres
    FROM facture f WHERE numero ~ '^F[0-9]{4}-[0-9]{7}$'`,
    [lecteur.structureId, MAINTENANT],
  );
  expect(compte).toMatchObject({ n: 1_000, fausses: 0, apres: 0 });
  expect(compte?.lues).toBeGreaterThan(60);
  expect(compte?.lues).toBeLessThan(140);
});
