import { chiffrerComptesEnClair } from '../organisation/public.ts';
import { enTransaction } from '../platform/base.ts';
import { auditer } from '../platform/journal-metier.ts';
import { type Contexte, dire, Refus, seulement } from './commande.ts';

/** Bank accounts of one transaction. */
const LOT = 500;

/**
 * Encrypts the numbers of bank accounts that were written before SECRET_MAITRE was set (docs/adr/0021). Run again, it finds
 * none; stopped half way, it goes on where it was.
 */
export async function chiffrerCoordonnees(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  const { deps } = contexte;
  const secret = deps.config.SECRET_MAITRE;
  if (!secret)
    throw new Refus(
      'SECRET_MAITRE n’est pas réglé : rien ne peut être chiffré.',
      'SECRET_MAITRE is not set: nothing can be encrypted.',
    );
  let total = 0;
  for (let faits = LOT; faits === LOT; total += faits) {
    faits = await enTransaction(deps.base, async (tx) => {
      const nombre = await chiffrerComptesEnClair(tx, secret, LOT);
      if (nombre > 0)
        await auditer(tx, {
          instant: deps.horloge.maintenant(),
          utilisateurId: null,
          action: 'coordonnees.chiffrees',
          objet: 'portail',
          objetId: '0',
          donnees: { nombre },
        });
      return nombre;
    });
  }
  dire(
    contexte,
    total === 0 ? 'Aucun numéro de compte n’est en clair.' : `${total} numéros de compte chiffrés.`,
    total === 0 ? 'No account number is in clear.' : `${total} account numbers encrypted.`,
  );
  return true;
}
