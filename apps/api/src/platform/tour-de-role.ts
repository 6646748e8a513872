/** A queue in which everybody has one turn after the other, however much each has brought: `qui` names whose it is. */
export class TourDeRole<T> {
  readonly #files = new Map<string, T[]>();

  ajouter(qui: string, element: T): void {
    const sienne = this.#files.get(qui);
    if (sienne) sienne.push(element);
    else this.#files.set(qui, [element]);
  }

  /** The first of whoever has waited longest for a turn. */
  prendre(): T | undefined {
    for (const [qui, sienne] of this.#files) {
      const element = sienne.shift();
      this.#files.delete(qui);
      // behind all who wait now
      if (sienne.length > 0) this.#files.set(qui, sienne);
      return element;
    }
    return undefined;
  }
}
