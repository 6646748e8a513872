import { type Application, niveauxQuiDonnent, objetsQuiDonnent } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { applicationOuverte, droitsParmi, habilitationValide } from '../../platform/droits.sql.ts';
import type { Langue } from '../../platform/erreurs.ts';
import { Prisma } from '../../platform/prisma/generated/client.ts';
import type { Cote } from '../cotes.ts';
import { EMISES, RECUES } from '../cotes.ts';
import { annonceDe } from '../facturation.subscriptions.ts';
import { estEncoreLu } from './courriel.repository.ts';
import { type Groupe, lireGroupe, typeDuGroupe } from './groupe.query.ts';

/** What a mail is made from. Amounts are exact decimal text, days `YYYY-MM-DD`. */
export interface Faits {
  readonly evenement: string;
  readonly lecteur: {
    readonly id: string;
    readonly prenom: string;
    readonly nom: string;
    readonly courriel: string;
    readonly langue: Langue;
    readonly actif: boolean;
    /** May act on that invoice from that side; who only reads is not asked to. */
    readonly agit: Readonly<Record<'FOURNISSEUR' | 'DESTINATAIRE', boolean>>;
  };
  readonly facture: {
    readonly id: string;
    readonly numero: string | null;
    readonly avoir: boolean;
    readonly montantTtc: string | null;
    readonly devise: string | null;
    readonly dateFacture: string | null;
    readonly fournisseur: string;
    readonly destinataire: string | null;
    readonly service: string | null;
    readonly engagement: string | null;
    readonly motif: string | null;
    readonly commentaire: string | null;
  } | null;
  readonly flux: {
    readonly id: string;
    readonly numero: string;
    readonly nomFichier: string;
    readonly acceptees: number;
    readonly refusees: number;
    /** Numbers of refused invoices, the first ten that have one. */
    readonly numerosRefuses: readonly string[];
  } | null;
  /** Invoices that it is about. */
  readonly nombre: number;
  /** Of the end of an action on many invoices, or of a lot as its recipients are told of it. */
  readonly groupe: Groupe | null;
}

/** May reader `u` change invoices of event `e` on that side? */
const agitSql = (cote: Cote, application: Application, jour: string): Prisma.Sql => Prisma.sql`
  EXISTS (SELECT FROM ${Prisma.raw(droitsParmi((u, s) => `${u} = u.id AND ${s} = e.${cote.structure}`))} h
    WHERE h.objet = ANY (${objetsQuiDonnent(application)}::text[])
    AND h.niveau = ANY (${niveauxQuiDonnent('MODIFICATION')}::text[])
    AND (h.service_id IS NULL OR h.service_id = ${Prisma.raw(`e.${cote.service}`)})
    AND ${habilitationValide(jour)} AND ${applicationOuverte(application)})`;

/**
 * Facts of a mail, read when it is sent; null: it does not exist, or there is nothing left to tell its reader, who may
 * have lost the right to it since it was written.
 * @param jour calendar day in Europe/Paris, for the dates of the rights
 */
export async function lireFaits(sql: Pick<Tx, '$queryRaw'>, courrielId: string, jour: string): Promise<Faits | null> {
  const lignes = await sql.$queryRaw<
    { faits: Omit<Faits, 'groupe' | 'nombre'>; donnees: unknown; deposant: boolean }[]
  >`
    SELECT json_build_object(
      'evenement', e.type,
      'lecteur', json_build_object('id', u.id::text, 'prenom', u.prenom, 'nom', u.nom, 'courriel', u.courriel_contact,
        'langue', CASE WHEN u.langue = 'en' THEN 'en' ELSE 'fr' END, 'actif', u.etat = 'ACTIF', 'agit', json_build_object(
          'FOURNISSEUR', ${agitSql(EMISES, 'FACTURES_EMISES', jour)},
          'DESTINATAIRE', ${agitSql(RECUES, 'FACTURES_RECUES', jour)})),
      'facture', CASE WHEN f.id IS NOT NULL THEN json_build_object('id', f.id::text, 'numero', f.numero,
        'avoir', f.type = 'AVOIR', 'montantTtc', trim_scale(f.montant_ttc)::text, 'devise', f.devise,
        'dateFacture', f.date_facture, 'fournisseur', fo.raison_sociale, 'destinataire', de.raison_sociale,
        'service', CASE WHEN NOT sd.par_defaut THEN sd.nom END, 'engagement', f.numero_engagement,
        'motif', coalesce(e.donnees->>'motif', p.motif), 'commentaire', p.commentaire) END,
      'flux', CASE WHEN x.id IS NOT NULL THEN json_build_object('id', x.id::text, 'numero', x.numero,
        'nomFichier', x.nom_fichier,
        'acceptees', x.nombre_factures - x.nombre_rejets, 'refusees', x.nombre_rejets,
        'numerosRefuses', coalesce((SELECT json_agg(r.numero) FROM (SELECT numero FROM facture
          WHERE flux_id = x.id AND statut = 'NON_CONFORME' AND numero IS NOT NULL ORDER BY id LIMIT 10) r), '[]')) END
    ) AS faits, e.donnees, x.utilisateur_id IS NOT DISTINCT FROM u.id AS deposant
    FROM courriel c
      JOIN evenement e ON e.id = c.evenement_id
      JOIN utilisateur u ON u.id = c.utilisateur_id
      LEFT JOIN facture f ON f.id = e.facture_id
      LEFT JOIN structure fo ON fo.id = f.fournisseur_id
      LEFT JOIN structure de ON de.id = f.destinataire_id
      LEFT JOIN service sd ON sd.id = f.service_destinataire_id
      LEFT JOIN flux x ON x.id = e.flux_id
      LEFT JOIN LATERAL (SELECT h.motif, h.commentaire FROM facture_historique h
        WHERE h.facture_id = f.id AND 'facture.' || h.action = e.type AND h.instant <= e.instant
        ORDER BY h.rang DESC LIMIT 1) p ON true
    WHERE c.id = ${BigInt(courrielId)}`;
  const ligne = lignes[0];
  if (!ligne) return null;
  const faits = { ...ligne.faits, nombre: nombreDit(ligne.donnees) };
  const duGroupe = ligne.deposant ? null : typeDuGroupe(faits.evenement, ligne.donnees);
  if (!duGroupe) {
    const annonce = annonceDe(faits.evenement);
    return annonce && (await estEncoreLu(sql, courrielId, annonce, jour)) ? { ...faits, groupe: null } : null;
  }
  const groupe = await lireGroupe(sql, courrielId, duGroupe, jour);
  return groupe && { ...faits, groupe };
}

/** How many an event says that it is about; one where it says nothing. */
function nombreDit(donnees: unknown): number {
  const dit = typeof donnees === 'object' && donnees !== null && 'nombre' in donnees ? Number(donnees.nombre) : 1;
  return Number.isSafeInteger(dit) ? dit : 1;
}
