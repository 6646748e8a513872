/** Runs a piece of work when there is room for its weight. */
export type Limiteur = <T>(poids: number, travail: () => Promise<T>) => Promise<T>;

/**
 * Holds work back so that what runs at once weighs `capacite` at most, in the order of the calls; what weighs more than
 * that by itself runs alone.
 */
export function ouvrirLimiteur(capacite: number): Limiteur {
  const file: { readonly poids: number; readonly entrer: () => void }[] = [];
  let enCours = 0;

  function admettre(): void {
    for (let tete = file[0]; tete && (enCours === 0 || enCours + tete.poids <= capacite); tete = file[0]) {
      file.shift();
      enCours += tete.poids;
      tete.entrer();
    }
  }

  return async (poids, travail) => {
    await new Promise<void>((entrer) => {
      file.push({ poids, entrer });
      admettre();
    });
    try {
      return await travail();
    } finally {
      enCours -= poids;
      admettre();
    }
  };
}
