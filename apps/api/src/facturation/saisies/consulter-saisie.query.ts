import type * as c from '@orpheon/contracts';
import { etatAntivirus, type Profil, seuilDOubli } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { instantSql, montantSql } from '../facture.sql.ts';
import { exigerSurSaisie, peutSaisirPour } from './acces-saisie.ts';
import { lireContenu } from './contenu.ts';

type Consultee = c.Reponse<typeof c.consulterSaisie, 200>;
type Lue = Omit<Consultee, 'contenu' | 'modifiable'> & { contenu: unknown; serviceId: string | null; auteurId: string };

/** Pairs of `json_build_object` for `saisieResumee`: `x` is the draft, $1 the reader, $2 the instant of `seuilDOubli`. */
export const RESUME_SAISIE_SQL = `
  'id', x.id::text, 'etat', x.etat, 'mode', x.mode, 'structureId', x.structure_id::text,
  'factureId', x.facture_id::text, 'type', x.type, 'numero', x.numero,
  'destinataire', (SELECT json_build_object('id', d.id::text, 'raisonSociale', d.raison_sociale)
    FROM structure d WHERE d.id = x.destinataire_id),
  'devise', x.devise, 'montantTtc', ${montantSql('x.montant_ttc')},
  'creeeLe', ${instantSql('x.creee_le')}, 'modifieeLe', ${instantSql('x.modifiee_le')},
  'auteur', (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = x.modifiee_par_id),
  'deMoi', x.modifiee_par_id = $1::bigint, 'version', x.version,
  'ancienne', x.etat IN ('EN_COURS', 'BROUILLON') AND x.modifiee_le < $2::timestamptz`;

/** Of the PDF that it has now. */
const LECTURE_SQL = `jsonb_build_object('lecture', (SELECT l.etat FROM lecture_document l
  WHERE l.saisie_id = x.id AND l.empreinte = x.document->>'empreinte'))`;

const LIRE = {
  name: 'saisie',
  text: `
    SELECT json_build_object(${RESUME_SAISIE_SQL}, 'contenu', x.contenu, 'document', x.document || ${LECTURE_SQL},
      'serviceId', x.service_id::text, 'auteurId', x.auteur_id::text,
      'pieces', coalesce((SELECT json_agg(json_build_object('id', p.id::text, 'designation', p.designation,
          'typeMime', p.type_mime, 'taille', p.taille, 'ajouteeLe', ${instantSql('p.ajoutee_le')},
          'antivirus', coalesce(dc.verdict_antivirus, $4::text)) ORDER BY p.id)
        FROM facture_saisie_piece p LEFT JOIN document dc ON dc.empreinte = p.empreinte WHERE p.saisie_id = x.id), '[]')) AS saisie
    FROM facture_saisie x WHERE x.id = $3::bigint`,
};

/** A draft as its reader may see it; 404 where they may not. */
export async function consulterSaisie(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  id: string,
): Promise<Consultee> {
  const { rows } = await deps.base.pool.query<{ saisie: Lue }>({
    ...LIRE,
    values: [
      session.utilisateurId,
      seuilDOubli(deps.horloge.maintenant()),
      id,
      etatAntivirus(null, deps.config.ANTIVIRUS_URL !== undefined),
    ],
  });
  const lue = rows[0]?.saisie;
  if (!lue) throw introuvable();
  await exigerSurSaisie(deps.base.prisma, profil, session, lue);
  const { serviceId: _service, auteurId: _auteur, contenu, ...saisie } = lue;
  return {
    ...saisie,
    contenu: lireContenu(contenu, saisie.mode),
    modifiable: peutSaisirPour(session.droits, profil, saisie.structureId),
  };
}
