import { PIECES_DE_STRUCTURE_MAX, type Reprises } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ajouterCompte, comptesDe, resumeDe } from '../coordonnees-bancaires/coordonnee.repository.ts';
import { consigner } from '../historique.repository.ts';
import { consignerReprises } from './raconter-succession.ts';

/** What passes from a structure to the one that takes its place, in a transaction that holds the first. */
export interface Passage {
  readonly ancienneId: string;
  readonly nouvelleId: string;
  /** The new one was there before, and keeps what it has. */
  readonly existante: boolean;
  readonly par: string;
}

/** Services first: people and rights are found again by the codes of theirs. */
export async function reprendre(tx: Tx, deps: Deps, passage: Passage, reprises: Reprises): Promise<void> {
  if (reprises.services) await reprendreServices(tx, passage);
  if (reprises.personnes) await consignerReprises(tx, deps, passage, await reprendrePersonnes(tx, deps, passage));
  if (reprises.banque) await reprendreComptes(tx, deps, passage);
  if (reprises.pieces) await reprendrePieces(tx, deps, passage);
  if (reprises.parametres) await reprendreParametres(tx, passage);
}

/** Open services, under their codes; those that come with every structure take the name and obligations of the former ones. */
const reprendreServices = (tx: Tx, { ancienneId, nouvelleId, existante }: Passage): Promise<number> => tx.$executeRaw`
  INSERT INTO service AS n (structure_id, code, nom, debut_validite, fin_validite, engagement_obligatoire, courriel, telephone,
    adresse, complement_adresse, code_postal, ville)
  SELECT ${nouvelleId}::bigint, v.code, v.nom, v.debut_validite, v.fin_validite, v.engagement_obligatoire, v.courriel,
    v.telephone, v.adresse, v.complement_adresse, v.code_postal, v.ville
  FROM service v WHERE v.structure_id = ${ancienneId}::bigint AND v.actif ORDER BY v.id
  ON CONFLICT (structure_id, code) DO UPDATE SET nom = excluded.nom, debut_validite = excluded.debut_validite,
    fin_validite = excluded.fin_validite, engagement_obligatoire = excluded.engagement_obligatoire,
    courriel = excluded.courriel, telephone = excluded.telephone, adresse = excluded.adresse,
    complement_adresse = excluded.complement_adresse, code_postal = excluded.code_postal, ville = excluded.ville
  WHERE NOT ${existante}`;

/**
 * People of the former structure who are not in the new one yet, with what they hold, dates included. What was on a
 * service that is not there is not kept.
 * @returns who they are
 */
async function reprendrePersonnes(tx: Tx, deps: Deps, { ancienneId, nouvelleId }: Passage): Promise<string[]> {
  const instant = deps.horloge.maintenant();
  const reprises = await tx.$queryRaw<{ id: string }[]>`
    WITH places AS MATERIALIZED (
      SELECT r.utilisateur_id, n.id AS service_id FROM rattachement r LEFT JOIN service o ON o.id = r.service_id
        LEFT JOIN service n ON n.structure_id = ${nouvelleId}::bigint AND n.code = o.code
      WHERE r.structure_id = ${ancienneId}::bigint AND r.statut = 'VALIDEE' AND (r.service_id IS NULL OR n.id IS NOT NULL)
        AND NOT EXISTS (SELECT FROM rattachement d WHERE d.utilisateur_id = r.utilisateur_id
          AND d.structure_id = ${nouvelleId}::bigint AND d.statut = 'VALIDEE')
    ), rattaches AS (
      INSERT INTO rattachement (utilisateur_id, structure_id, service_id, statut, demande_le, decide_le)
      SELECT utilisateur_id, ${nouvelleId}::bigint, service_id, 'VALIDEE', ${instant}::timestamptz, ${instant}::timestamptz
      FROM places ON CONFLICT DO NOTHING
    ), habilites AS (
      INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau, debut, fin, accordee_le, accordee_par)
      SELECT h.utilisateur_id, ${nouvelleId}::bigint, n.id, h.objet, h.niveau, h.debut, h.fin, ${instant}::timestamptz, h.accordee_par
      FROM habilitation h LEFT JOIN service o ON o.id = h.service_id
        LEFT JOIN service n ON n.structure_id = ${nouvelleId}::bigint AND n.code = o.code
      WHERE h.structure_id = ${ancienneId}::bigint AND (h.service_id IS NULL OR n.id IS NOT NULL)
        AND h.utilisateur_id IN (SELECT utilisateur_id FROM places)
      ON CONFLICT DO NOTHING
    )
    SELECT DISTINCT utilisateur_id::text AS id FROM places`;
  return reprises.map((r) => r.id);
}

/** Accounts in use, encrypted anew for their structure, and new from today on. One that cannot be read stays behind. */
async function reprendreComptes(tx: Tx, deps: Deps, { ancienneId, nouvelleId, par }: Passage): Promise<void> {
  for (const { numero, ...compte } of await comptesDe(tx, deps, ancienneId)) {
    if (!compte.active || numero === null) continue;
    const { type, libelle, bic, titulaire, affactureurNom, affactureurIdentifiant, parDefaut } = compte;
    const nouveau = { type, libelle, numero, bic, titulaire, affactureurNom, affactureurIdentifiant };
    await ajouterCompte(tx, deps, nouvelleId, nouveau, { active: true, parDefaut });
    const donnees = resumeDe({ libelle, type, numero });
    await consigner(tx, deps, { structureId: nouvelleId, action: 'coordonnee.ajouter', auteurId: par, donnees });
  }
}

const reprendrePieces = (tx: Tx, deps: Deps, { ancienneId, nouvelleId, par }: Passage): Promise<number> =>
  tx.$executeRaw`
  INSERT INTO structure_piece (structure_id, designation, type, nom, type_mime, taille, empreinte, ajoutee_le, ajoutee_par)
  SELECT ${nouvelleId}::bigint, p.designation, p.type, p.nom, p.type_mime, p.taille, p.empreinte,
    ${deps.horloge.maintenant()}::timestamptz, ${par}::bigint
  FROM structure_piece p WHERE p.structure_id = ${ancienneId}::bigint AND p.retiree_le IS NULL ORDER BY p.id
  LIMIT (SELECT greatest(0, ${PIECES_DE_STRUCTURE_MAX} - count(*)) FROM structure_piece x
    WHERE x.structure_id = ${nouvelleId}::bigint AND x.retiree_le IS NULL)`;

const reprendreParametres = (tx: Tx, { ancienneId, nouvelleId }: Passage): Promise<number> => tx.$executeRaw`
  UPDATE structure n SET service_obligatoire = o.service_obligatoire, engagement_obligatoire = o.engagement_obligatoire,
    service_ou_engagement = o.service_ou_engagement, maitrise_ouvrage = o.maitrise_ouvrage,
    maitrise_ouvrage_seulement = o.maitrise_ouvrage_seulement,
    mise_en_paiement_non_communiquee = o.mise_en_paiement_non_communiquee, devises_acceptees = o.devises_acceptees,
    delai_paiement = o.delai_paiement, double_validation_bancaire = o.double_validation_bancaire,
    applications_fermees = o.applications_fermees
  FROM structure o WHERE n.id = ${nouvelleId}::bigint AND o.id = ${ancienneId}::bigint`;
