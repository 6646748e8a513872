import type * as c from '@orpheon/contracts';
import { CATEGORIES_DELAI, enVigueur } from '@orpheon/domain';
import type { Deps } from '../platform/deps.ts';
import { lireLignesReferentiel } from '../platform/referentiel.repository.ts';

type Referentiels = c.Reponse<typeof c.consulterReferentiels, 200>;

/** What the dated tables say on a day. */
export async function lireReferentiels(deps: Deps, jour: string): Promise<Referentiels> {
  const lignes = await lireLignesReferentiel(deps.base.prisma);
  const du = (nom: Parameters<typeof enVigueur>[1]) => [...enVigueur(lignes, nom, jour)];
  const delais = new Map(du('DELAI'));
  const annee = Number(jour.slice(0, 4));
  return {
    jour,
    tauxTva: du('TVA')
      .map(([taux, territoire]) => ({ taux, territoire }))
      .toSorted((a, b) => Number(b.taux) - Number(a.taux)),
    tauxBce: new Map(du('BCE')).get('REFINANCEMENT') ?? null,
    feries: lignes
      .filter((l) => l.nom === 'FERIE' && [annee, annee + 1].includes(Number(l.cle.slice(0, 4))))
      .map((l) => ({ jour: l.cle, nom: l.valeur }))
      .toSorted((a, b) => (a.jour < b.jour ? -1 : 1)),
    delais: CATEGORIES_DELAI.flatMap((categorie) => {
      const jours = delais.get(categorie);
      return jours === undefined ? [] : [{ categorie, jours: Number(jours) }];
    }),
    devises: du('DEVISE').map(([code, decimales]) => ({ code, decimales: Number(decimales) })),
  };
}
