import { consulterFactureRecue } from '@orpheon/contracts';
import { consulterFacture } from '../src/facturation/consulter-facture.query.ts';
import { RECUES } from '../src/facturation/cotes.ts';
import { listeFactures } from '../src/facturation/liste-factures.query.ts';
import { parametresDeDroits } from '../src/platform/droits.sql.ts';
import { horlogeSysteme } from '../src/platform/horloge.ts';
import type { RouteNue } from './nu.ts';

/** Rows of a list's page. */
export const PAGE = 50;

/**
 * The statement of a hot read with nobody's rights in it: `h` is one structure, `s` nobody. What is left is what any
 * server would have to ask of the database for the same answer.
 */
function sansDroits(structureId: string, requete: { nom: string | undefined; sql: string; valeurs: unknown[] }) {
  const { application, niveau } = consulterFactureRecue.droit;
  const texte = `WITH parametres AS (SELECT $1::text, $2::timestamptz, $3::text[], $4::text[], $5::date),
      s AS (SELECT NULL::bigint AS utilisateur_id WHERE false),
      h AS (SELECT ${structureId}::bigint AS structure_id, NULL::bigint AS service_id)
    SELECT (${requete.sql})::text AS corps`;
  const droits = parametresDeDroits('', horlogeSysteme.maintenant(), horlogeSysteme.aujourdhui(), {
    application,
    niveau,
  });
  return { nom: requete.nom ?? '', texte, valeurs: [...droits, ...requete.valeurs], enTexte: true };
}

/** What the bare server answers: the hot reads of one structure, and the plainest reads of the same rows. */
export function routesNues(structureId: string): RouteNue[] {
  return [
    { chemin: '/facture', rangId: 5, ...sansDroits(structureId, consulterFacture(RECUES, 'DESTINATAIRE', '1')) },
    {
      chemin: '/liste',
      ...sansDroits(structureId, listeFactures(RECUES, { limite: PAGE }, horlogeSysteme.aujourdhui())),
    },
    {
      chemin: '/rangee',
      rangId: 0,
      nom: 'rangee',
      texte: 'SELECT * FROM facture WHERE id = $1',
      valeurs: ['1'],
      enTexte: false,
    },
    {
      chemin: '/rangees',
      nom: 'rangees',
      texte: `SELECT f.*, fo.raison_sociale AS fournisseur, de.raison_sociale AS destinataire, sd.nom AS service
        FROM facture f JOIN structure fo ON fo.id = f.fournisseur_id JOIN structure de ON de.id = f.destinataire_id
        LEFT JOIN service sd ON sd.id = f.service_destinataire_id
        WHERE f.destinataire_id = $1 ORDER BY f.id DESC LIMIT $2`,
      valeurs: [structureId, PAGE],
      enTexte: false,
    },
  ];
}
