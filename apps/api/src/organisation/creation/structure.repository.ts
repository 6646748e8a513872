import {
  applicationsFermeesAuDepart,
  CODE_SERVICE_FACTURES_PUBLIQUES,
  CODE_SERVICE_PAR_DEFAUT,
  profilsDeRattachement,
  type TypeIdentifiant,
} from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { versJsonb } from '../../platform/json.ts';
import { accorderProfils, rattacher } from '../rattachement/rattachement.repository.ts';

/** A structure to open, as it was typed and judged. */
export interface StructureACreer {
  readonly typeIdentifiant: TypeIdentifiant;
  readonly identifiant: string;
  readonly publique: boolean;
  readonly raisonSociale: string;
  readonly nom: string | null;
  readonly prenom: string | null;
  readonly libelle: string | null;
  readonly adresse: string | null;
  readonly complementAdresse: string | null;
  readonly codePostal: string | null;
  readonly ville: string | null;
  readonly pays: string;
  readonly courriel: string | null;
  readonly telephone: string | null;
  readonly numeroTva: string | null;
}

/**
 * Opens a structure with the services and applications that every one begins with, its creator managing it with every profile. Null: the portal
 * has it already; of two who open it at once, the second waits here and hears so.
 */
export async function ouvrirStructure(
  tx: Tx,
  deps: Deps,
  nouvelle: StructureACreer,
  createurId: string,
): Promise<string | null> {
  const instant = deps.horloge.maintenant();
  const [creee] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO structure (type_identifiant, identifiant, publique, raison_sociale, nom, prenom, libelle, adresse,
      complement_adresse, code_postal, ville, pays, courriel, telephone, numero_tva, gestionnaire_principal_id, applications_fermees,
      cree_le)
    SELECT x."typeIdentifiant", x.identifiant, x.publique, x."raisonSociale", x.nom, x.prenom, x.libelle, x.adresse,
      x."complementAdresse", x."codePostal", x.ville, x.pays, x.courriel, x.telephone, x."numeroTva", ${createurId}::bigint,
      ${applicationsFermeesAuDepart(nouvelle)}::text[], ${instant}::timestamptz
    FROM jsonb_to_record(${versJsonb(nouvelle)}::jsonb) AS x("typeIdentifiant" text, identifiant text, publique boolean,
      "raisonSociale" text, nom text, prenom text, libelle text, adresse text, "complementAdresse" text, "codePostal" text,
      ville text, pays text, courriel text, telephone text, "numeroTva" text)
    ON CONFLICT (type_identifiant, identifiant) DO NOTHING RETURNING id::text`;
  if (!creee) return null;
  await tx.$executeRaw`
    INSERT INTO service (structure_id, code, nom, par_defaut)
    SELECT ${creee.id}::bigint, v.code, v.nom, v.par_defaut FROM (VALUES
      (${CODE_SERVICE_PAR_DEFAUT}, 'Service par défaut de la structure', true),
      (${CODE_SERVICE_FACTURES_PUBLIQUES}, 'Factures publiques', false)) AS v(code, nom, par_defaut)
    WHERE v.par_defaut OR ${nouvelle.publique}`;
  const place = { utilisateurId: createurId, structureId: creee.id, serviceId: null };
  await rattacher(tx, place, instant);
  await accorderProfils(tx, place, profilsDeRattachement({ premier: true }), {
    instant,
    jour: deps.horloge.aujourdhui(),
    par: null,
  });
  return creee.id;
}
