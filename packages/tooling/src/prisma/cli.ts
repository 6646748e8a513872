import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, dansRacine, executable } from '../commun/racine.ts';

/** A launcher for our schema engine: Prisma's CLI spawns it without PATH, so Node and the program are named absolutely. */
function lanceurMoteur(): string {
  mkdirSync(CACHE, { recursive: true });
  const lanceur = join(CACHE, 'schema-engine');
  const programme = join(import.meta.dirname, 'schema-engine.ts');
  writeFileSync(lanceur, `#!/bin/sh\nexec "${process.execPath}" "${programme}" "$@"\n`);
  chmodSync(lanceur, 0o755);
  return lanceur;
}

/**
 * Runs Prisma's own CLI without any download. `url` becomes DATABASE_URL.
 * @returns its exit code, and what it wrote when `muet`
 */
export function prisma(
  args: readonly string[],
  options: { readonly url?: string; readonly muet?: boolean } = {},
): Promise<{ code: number; sortie: string }> {
  const cli = executable('packages/tooling', 'prisma');
  return new Promise((ok, ko) => {
    let sortie = '';
    const enfant = spawn(process.execPath, [cli, ...args, '--config', dansRacine('prisma', 'prisma.config.ts')], {
      cwd: dansRacine(),
      stdio: options.muet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: {
        ...process.env,
        ...(options.url ? { DATABASE_URL: options.url } : {}),
        PRISMA_SCHEMA_ENGINE_BINARY: lanceurMoteur(),
        CHECKPOINT_DISABLE: '1',
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
      },
    });
    enfant.stdout?.setEncoding('utf8').on('data', (bloc: string) => {
      sortie += bloc;
    });
    enfant.stderr?.setEncoding('utf8').on('data', (bloc: string) => {
      sortie += bloc;
    });
    enfant.on('error', ko);
    enfant.on('close', (code) => ok({ code: code ?? 1, sortie }));
  });
}
