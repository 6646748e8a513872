interface Attente<E, R> {
  readonly element: E;
  readonly rendre: (resultat: R) => void;
  readonly echouer: (erreur: unknown) => void;
}

/**
 * Joins the calls made while others are under way: alone, a call goes at once; under load many share one transaction.
 * A lot that fails is done again one by one, so that each call gets its own result or its own error.
 *
 * @param traiter gives one result an element, in order; must bear being run again
 * @param pourTous true for an error that has nothing to do with one element (no database): all get it, at once
 */
export function parLots<E, R>(
  traiter: (elements: readonly E[]) => Promise<readonly R[]>,
  maximum: number,
  pourTous: (erreur: unknown) => boolean = () => false,
): (element: E) => Promise<R> {
  const file: Attente<E, R>[] = [];
  let occupe = false;

  async function vider(): Promise<void> {
    if (occupe) return;
    occupe = true;
    for (let lot = file.splice(0, maximum); lot.length > 0; lot = file.splice(0, maximum)) await faire(lot);
    occupe = false;
  }

  async function faire(lot: readonly Attente<E, R>[]): Promise<void> {
    try {
      const resultats = await traiter(lot.map((a) => a.element));
      if (resultats.length !== lot.length) throw new Error('a lot must give one result an element');
      for (const [i, resultat] of resultats.entries()) lot[i]?.rendre(resultat);
    } catch (err) {
      if (lot.length === 1 || pourTous(err)) for (const a of lot) a.echouer(err);
      else for (const seul of lot) await faire([seul]);
    }
  }

  return (element) =>
    new Promise((rendre, echouer) => {
      file.push({ element, rendre, echouer });
      // After the calls of this turn of the loop: they go together.
      setImmediate(() => void vider());
    });
}
