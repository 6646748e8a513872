import {
  estDeposee,
  type Habilitation,
  type Profil,
  peut,
  type SignatureVerifiee,
  type StatutFacture,
} from '@orpheon/domain';
import { type ContenuCertificat, certifierSignatures } from '@orpheon/formats';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { instantSql, montantSql } from '../facture.sql.ts';
import { signaturesSql } from '../signatures/signature.repository.ts';

/** What a certificate says, its seal where there is one yet. */
export type FaitsCertificat = Pick<
  ContenuCertificat,
  'objet' | 'numeroFlux' | 'deposeLe' | 'deposant' | 'document' | 'facture' | 'signatures'
> & { readonly sceau: ContenuCertificat['sceau'] | null };

interface Lus {
  readonly structureId: string;
  readonly serviceId: string | null;
  /** Of the invoice. */
  readonly statut: StatutFacture | null;
  readonly faits: Omit<FaitsCertificat, 'signatures'> | null;
  /** Of the document; null: it is not read yet. */
  readonly signatures: readonly SignatureVerifiee[] | null;
}

/** The audit entries that certify: the acts by which a document is received. */
const ACTES = `('flux.depose', 'facture.deposer', 'facture.envoyer')`;
const sceau = (objet: string, id: string): string => `(SELECT json_build_object('entree', a.id::text,
    'numero', s.id::text, 'scelleLe', ${instantSql('s.scelle_le')}, 'empreinte', s.sceau)
  FROM audit_entree a JOIN audit_sceau s ON s.id = a.sceau_id
  WHERE a.objet_id = ${id}::text AND a.objet = '${objet}' AND a.action IN ${ACTES} ORDER BY a.id LIMIT 1)`;
const partie = (alias: string): string =>
  `json_build_object('identifiant', ${alias}.identifiant, 'raisonSociale', ${alias}.raison_sociale)`;

const LIRE = {
  FLUX: `SELECT x.structure_id::text AS "structureId", NULL AS "serviceId", NULL AS statut,
      CASE WHEN x.traite_le IS NOT NULL THEN ${signaturesSql('x.empreinte')} END AS signatures, json_build_object('objet', 'FLUX',
      'numeroFlux', x.numero, 'deposeLe', ${instantSql('x.depose_le')}, 'deposant', ${partie('st')},
      'document', json_build_object('nom', x.nom_fichier, 'taille', x.taille, 'empreinte', x.empreinte),
      'facture', NULL, 'sceau', ${sceau('flux', 'x.id')}) AS faits
    FROM flux x JOIN structure st ON st.id = x.structure_id WHERE x.id = $1::bigint`,
  FACTURE: `SELECT f.fournisseur_id::text AS "structureId", f.service_fournisseur_id::text AS "serviceId",
      f.statut, ${signaturesSql('f.empreinte')} AS signatures, CASE WHEN p.empreinte IS NOT NULL THEN
        json_build_object('objet', 'FACTURE', 'numeroFlux', x.numero, 'deposeLe', ${instantSql('f.deposee_le')},
          'deposant', ${partie('st')},
          'document', json_build_object('nom', p.designation, 'taille', p.taille, 'empreinte', p.empreinte),
          'facture', json_build_object('id', f.id::text, 'numero', f.numero,
            'destinataire', CASE WHEN de.id IS NOT NULL THEN ${partie('de')} END,
            'montantTtc', ${montantSql('f.montant_ttc')}, 'devise', f.devise),
          'sceau', ${sceau('facture', 'f.id')}) END AS faits
    FROM facture f JOIN structure st ON st.id = f.fournisseur_id LEFT JOIN structure de ON de.id = f.destinataire_id
      LEFT JOIN flux x ON x.id = f.flux_id
      LEFT JOIN facture_piece p ON p.facture_id = f.id AND p.categorie = 'PRINCIPALE' AND p.empreinte = f.empreinte
    WHERE f.id = $1::bigint LIMIT 1`,
} as const;

/** Facts of a certificate, for those who may consult what it is about. Null: nothing was deposited. */
export async function lireFaitsCertificat(
  deps: Deps,
  objet: keyof typeof LIRE,
  droits: readonly Habilitation[],
  profil: Profil,
  id: string,
): Promise<FaitsCertificat | null> {
  const { rows } = await deps.base.pool.query<Lus>({
    name: `certificat_${objet}`,
    text: LIRE[objet],
    values: [id],
  });
  const lus = rows[0];
  if (!lus || !peut(droits, profil, lus)) throw introuvable();
  // an invoice that was refused, or that is not sent yet, is no deposit of that invoice
  if (!lus.faits || (lus.statut !== null && !estDeposee(lus.statut))) return null;
  const { signatures: s } = lus;
  return { ...lus.faits, signatures: s && { nombre: s.length, premieres: certifierSignatures(s) } };
}
