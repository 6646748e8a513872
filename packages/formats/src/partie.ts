/**
 * A part of the engine could not be fetched. It says nothing of the document. Some browsers remember
 * the failure for as long as the page or the thread lives: the next try is another thread's.
 */
export class PartieManquante extends Error {}

/**
 * A part of the engine that few documents need, loaded with the first that does; a file of its own where the software is
 * built into files. Kept once it is there: to ask for it again costs as much as to open a PDF.
 * @throws PartieManquante where it cannot be had
 */
export function partie<T>(importer: () => Promise<T>): () => Promise<T> {
  let chargee: T | undefined;
  return async () => {
    try {
      chargee ??= await importer();
    } catch (cause) {
      throw new PartieManquante('a part of the engine could not be loaded', { cause });
    }
    return chargee;
  };
}
