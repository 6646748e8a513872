import { enTransaction } from '../platform/base.ts';
import { nouveauSecret } from '../platform/horloge.ts';
import { auditer } from '../platform/journal-metier.ts';
import { hacher } from '../platform/session.ts';
import { type Contexte, dire, exiger, montrerInstant, Refus, seulement } from './commande.ts';

const VALIDITE_MS = 24 * 3_600_000;
const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Makes somebody an administrator and prints a link that works once, within a day: whoever holds it chooses the password.
 * For an account that exists the flag is set and a new link replaces the former ones.
 */
export async function creerAdministrateur(contexte: Contexte): Promise<boolean> {
  seulement(contexte, 'courriel', 'nom', 'prenom');
  const { deps } = contexte;
  const courriel = exiger(contexte, 'courriel').trim().toLowerCase();
  if (!COURRIEL.test(courriel))
    throw new Refus(`« ${courriel} » n'est pas une adresse.`, `"${courriel}" is no address.`);
  const identite = { nom: exiger(contexte, 'nom'), prenom: exiger(contexte, 'prenom') };
  const secret = nouveauSecret();
  const instant = deps.horloge.maintenant();
  const expireLe = new Date(instant.getTime() + VALIDITE_MS);
  await enTransaction(deps.base, async (tx) => {
    const { id } = await tx.utilisateur.upsert({
      where: { courrielConnexion: courriel },
      create: {
        courrielConnexion: courriel,
        courrielContact: courriel,
        ...identite,
        etat: 'A_ACTIVER',
        administrateur: true,
      },
      update: { administrateur: true },
      select: { id: true },
    });
    await tx.lienCompte.deleteMany({ where: { utilisateurId: id } });
    await tx.lienCompte.create({
      data: { jeton: hacher(secret), utilisateurId: id, creeLe: instant, expireLe },
    });
    const objetId = id.toString();
    await auditer(tx, { instant, utilisateurId: null, action: 'administrateur.cree', objet: 'utilisateur', objetId });
  });
  const jusqua = montrerInstant(expireLe, contexte.langue);
  dire(contexte, `Lien à usage unique, valable jusqu'au ${jusqua} :`, `One-time link, valid until ${jusqua}:`);
  contexte.ecrire(`${deps.config.PUBLIC_URL}/activation#${secret}`);
  return true;
}
