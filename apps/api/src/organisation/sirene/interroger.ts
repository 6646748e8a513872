import type { DireDuRegistre, TypeIdentifiant } from '@orpheon/domain';
import { type Entreprise, RegistreInjoignable } from './entreprise.ts';
import type { Sirene } from './sirene.ts';

/** What the register says: nothing of what is no SIRET, nothing where there is none or it does not answer. */
export async function interroger(
  sirene: Sirene | null,
  { typeIdentifiant, identifiant }: { readonly typeIdentifiant: TypeIdentifiant; readonly identifiant: string },
): Promise<{ registre: DireDuRegistre; entreprise: Entreprise | null }> {
  const muette = { registre: 'MUETTE', entreprise: null } as const;
  if (!sirene || typeIdentifiant !== 'SIRET') return muette;
  try {
    const entreprise = await sirene.chercher(identifiant);
    if (!entreprise) return sirene.exhaustif ? { registre: 'INCONNUE', entreprise } : muette;
    if (!entreprise.active) return { registre: 'FERMEE', entreprise };
    return { registre: entreprise.publique ? 'PUBLIQUE' : 'PRIVEE', entreprise };
  } catch (erreur) {
    if (erreur instanceof RegistreInjoignable) return muette;
    throw erreur;
  }
}
