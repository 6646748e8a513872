import type * as c from '@orpheon/contracts';
import type { Deps } from '../../platform/deps.ts';
import { lireEnrolement } from './enrolement.ts';

/** What somebody proves who they are with: no secret, and of a key only its name. */
export async function consulterSecurite(
  deps: Deps,
  utilisateurId: string,
): Promise<c.Reponse<typeof c.consulterSecurite, 200>> {
  const id = BigInt(utilisateurId);
  const { prisma } = deps.base;
  const [enrolement, totp, passkeys] = await Promise.all([
    lireEnrolement(prisma, id),
    prisma.facteurTotp.findFirst({ where: { utilisateurId: id, prouveLe: { not: null } } }),
    prisma.passkey.findMany({ where: { utilisateurId: id }, orderBy: { creeLe: 'asc' } }),
  ]);
  return {
    fournisseur: enrolement.externe ? (deps.config.fournisseur?.nom ?? null) : null,
    motDePasse: enrolement.motDePasse,
    codeParCourriel: deps.config.codeParCourriel,
    totpPossible: deps.config.SECRET_MAITRE !== undefined,
    totpDepuis: totp?.prouveLe?.toISOString() ?? null,
    passkeys: passkeys.map((p) => ({
      id: p.id.toString(),
      nom: p.nom,
      creeLe: p.creeLe.toISOString(),
      utiliseLe: p.utiliseLe?.toISOString() ?? null,
    })),
    codesDeSecours: enrolement.codesDeSecours,
  };
}
