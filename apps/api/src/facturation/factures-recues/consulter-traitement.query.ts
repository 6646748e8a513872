import type * as c from '@orpheon/contracts';
import { perimetre } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { introuvable, type Langue, PHRASES_HTTP, type Phrases, remplir } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { RECUES } from '../cotes.ts';
import { instantSql } from '../facture.sql.ts';
import { PHRASES_FACTURATION } from '../messages.ts';
import { FAITE } from './traitement.repository.ts';

type Traitement = c.Reponse<typeof c.consulterTraitement, 200>;
interface Ligne extends Omit<Traitement['lignes'][number], 'resultat' | 'message'> {
  readonly resultat: string | null;
  readonly details: Record<string, string> | null;
}

const PHRASES: Phrases = { ...PHRASES_HTTP, ...PHRASES_FACTURATION };

/** An invoice that is not within reach is told by nothing but its identifier. */
const LIRE = {
  name: 'traitement',
  text: `SELECT json_build_object('id', g.id::text, 'action', g.action, 'motif', g.motif,
      'demandeLe', ${instantSql('g.demande_le')}, 'finiLe', ${instantSql('g.fini_le')},
      'lignes', (SELECT json_agg(json_build_object('factureId', l.facture_id::text, 'resultat', l.resultat, 'details', l.details,
          'numero', v.numero, 'statut', v.statut, 'fournisseur', fo.raison_sociale) ORDER BY l.rang)
        FROM traitement_ligne l
          LEFT JOIN facture v ON v.id = l.facture_id AND v.statut = ANY ($5::text[])
            AND (v.destinataire_id = ANY ($3::bigint[]) OR v.service_destinataire_id = ANY ($4::bigint[]))
          LEFT JOIN structure fo ON fo.id = v.fournisseur_id
        WHERE l.traitement_id = g.id)) AS traitement
    FROM traitement_groupe g WHERE g.id = $1::bigint AND g.utilisateur_id = $2::bigint`,
};

/** How far an action on many invoices is: for who asked for it, and nobody else. */
export async function consulterTraitement(
  deps: Deps,
  { utilisateurId, droits }: SessionCourante,
  id: string,
  langue: Langue,
): Promise<Traitement> {
  const portee = perimetre(droits, { application: 'FACTURES_RECUES', niveau: 'CONSULTATION' });
  const { rows } = await deps.base.pool.query<{ traitement: Omit<Traitement, 'lignes'> & { lignes: Ligne[] } }>({
    ...LIRE,
    values: [id, utilisateurId, portee.structures, portee.services, RECUES.visibles],
  });
  const traitement = rows[0]?.traitement;
  if (!traitement) throw introuvable();
  const lignes = traitement.lignes.map(({ resultat, details, ...facture }): Traitement['lignes'][number] => {
    if (resultat === null || resultat === FAITE) return { ...facture, resultat, message: null };
    const phrase = PHRASES[resultat]?.[langue] ?? PHRASES_HTTP.INTROUVABLE[langue];
    return { ...facture, resultat: 'REFUSEE', message: remplir(phrase, details ?? {}) };
  });
  const combien = (quoi: string): number => lignes.filter((l) => l.resultat === quoi).length;
  return { ...traitement, nombre: lignes.length, faites: combien(FAITE), refusees: combien('REFUSEE'), lignes };
}
