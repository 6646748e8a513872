import { Session } from 'node:inspector/promises';

const NOTRES = /\/packages\/(?:formats|domain)\/src\//;

/** How often a block ran, coarsely: once, a few times, many times. */
const palier = (fois: number): number => Math.min(4, Math.ceil(Math.log2(fois + 1)));

/** What of our sources runs, block by block, as V8 counts it: tells which mutants reach something new. */
export class Couverture {
  readonly #session = new Session();
  readonly #vues = new Set<string>();

  async ouvrir(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    await this.nouvelles();
  }

  /** Blocks that never ran before, or never that often, since the last time this was asked. */
  async nouvelles(): Promise<number> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const avant = this.#vues.size;
    for (const { url, scriptId, functions } of result) {
      if (!NOTRES.test(url)) continue;
      for (const { ranges } of functions) {
        for (const { startOffset, endOffset, count } of ranges) {
          if (count > 0) this.#vues.add(`${scriptId} ${startOffset} ${endOffset} ${palier(count)}`);
        }
      }
    }
    return this.#vues.size - avant;
  }

  get total(): number {
    return this.#vues.size;
  }

  fermer(): void {
    this.#session.disconnect();
  }
}
