import type { FastifyReply, FastifyRequest } from 'fastify';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { ouvrir } from '../connexion/ouvrir.ts';
import type { PersonneExterne } from './fournisseur.ts';
import { proposerRapprochement } from './rapprocher.ts';

/** Why somebody who comes from the provider is not signed in; the sign-in page has the words. */
export type Empechement =
  | 'A_RECOMMENCER'
  | 'REFUSE'
  | 'INDISPONIBLE'
  | 'COURRIEL_NON_VERIFIE'
  | 'COMPTE_FERME'
  | 'A_RELIER'
  | 'AUTRE_COMPTE';

export interface Arrivee {
  readonly empechement: Empechement | null;
  readonly poserCookies: (reponse: FastifyReply) => void;
}

const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const rien = (): void => undefined;
const empeche = (empechement: Empechement): Arrivee => ({ empechement, poserCookies: rien });

/**
 * Signs in somebody whom the provider answers for: by the identity that was linked; else, by an address that it says
 * verified, into a new account, or (where there is one already) after they have signed in to it as usual.
 */
export async function arriver(deps: Deps, requete: FastifyRequest, personne: PersonneExterne): Promise<Arrivee> {
  return enTransaction(deps.base, async (tx) => {
    const liee = await lireLiee(tx, deps, personne);
    if (liee) return entrerSiActif(tx, deps, requete, liee);
    const courriel = personne.courriel;
    if (!courriel || courriel.length > 254 || !COURRIEL.test(courriel) || !personne.courrielVerifie) {
      return empeche('COURRIEL_NON_VERIFIE');
    }
    const cree = await creerCompte(tx, deps, { ...personne, courriel });
    if (cree !== null) return entrer(tx, deps, requete, cree);
    // their other browser may have made it a moment ago
    const lieeEntreTemps = await lireLiee(tx, deps, personne);
    if (lieeEntreTemps) return entrerSiActif(tx, deps, requete, lieeEntreTemps);
    const { id } = await tx.utilisateur.findUniqueOrThrow({
      where: { courrielConnexion: courriel },
      select: { id: true },
    });
    const poserCookies = await proposerRapprochement(tx, deps, personne, id);
    return { empechement: 'A_RELIER', poserCookies };
  });
}

interface CompteLie {
  readonly id: bigint;
  readonly etat: string;
}

/** The account that this identity was linked to, used now; null: none. */
async function lireLiee(tx: Tx, deps: Deps, { emetteur, sujet }: PersonneExterne): Promise<CompteLie | null> {
  const [liee] = await tx.$queryRaw<CompteLie[]>`
    UPDATE identite_externe i SET utilise_le = ${deps.horloge.maintenant()}::timestamptz FROM utilisateur u
    WHERE i.emetteur = ${emetteur} AND i.sujet = ${sujet} AND u.id = i.utilisateur_id RETURNING u.id, u.etat`;
  return liee ?? null;
}

const entrerSiActif = async (tx: Tx, deps: Deps, requete: FastifyRequest, { id, etat }: CompteLie): Promise<Arrivee> =>
  etat === 'ACTIF' ? entrer(tx, deps, requete, id) : empeche('COMPTE_FERME');

async function entrer(tx: Tx, deps: Deps, requete: FastifyRequest, utilisateurId: bigint): Promise<Arrivee> {
  const { poserCookies } = await ouvrir(tx, deps, requete, { utilisateurId, moyen: 'FOURNISSEUR' });
  return { empechement: null, poserCookies };
}

/** An account without a password. @returns null where the address has one already, made at the same moment or before */
async function creerCompte(
  tx: Tx,
  deps: Deps,
  p: PersonneExterne & { readonly courriel: string },
): Promise<bigint | null> {
  const instant = deps.horloge.maintenant();
  const [compte] = await tx.$queryRaw<{ id: bigint }[]>`
    INSERT INTO utilisateur (courriel_connexion, courriel_contact, prenom, nom, cree_le)
    VALUES (${p.courriel}, ${p.courriel}, ${propre(p.prenom)}, ${propre(p.nom) || p.courriel}, ${instant}::timestamptz)
    ON CONFLICT DO NOTHING RETURNING id`;
  if (!compte) return null;
  await tx.identiteExterne.create({
    data: { emetteur: p.emetteur, sujet: p.sujet, utilisateurId: compte.id, creeLe: instant },
  });
  const id = compte.id.toString();
  await auditer(tx, {
    instant,
    utilisateurId: id,
    action: 'compte.creation_externe',
    objet: 'utilisateur',
    objetId: id,
  });
  return compte.id;
}

/** Proves again who holds a session, where it is the person whom the provider answers for. */
export async function confirmerParFournisseur(
  deps: Deps,
  jetonDeSession: string,
  { emetteur, sujet }: PersonneExterne,
): Promise<Arrivee> {
  return enTransaction(deps.base, async (tx) => {
    const instant = deps.horloge.maintenant();
    const [confirmee] = await tx.$queryRaw<{ utilisateur_id: bigint }[]>`
      UPDATE session s SET confirmee_le = ${instant}::timestamptz, echecs_confirmation = 0 FROM identite_externe i
      WHERE s.jeton = ${jetonDeSession} AND i.utilisateur_id = s.utilisateur_id
        AND i.emetteur = ${emetteur} AND i.sujet = ${sujet} RETURNING s.utilisateur_id`;
    if (!confirmee) return empeche('AUTRE_COMPTE');
    const id = confirmee.utilisateur_id.toString();
    await auditer(tx, { instant, utilisateurId: id, action: 'compte.confirmation', objet: 'utilisateur', objetId: id });
    return { empechement: null, poserCookies: rien };
  });
}
