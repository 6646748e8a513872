import { arreterEnfants } from './enfant.ts';

type Fermeture = () => Promise<void> | void;

const fermetures: Fermeture[] = [];
let arret: Promise<void> | null = null;

/** Registers what must be closed when the task ends; the last registered is closed first. */
export const alaFin = (fermeture: Fermeture): void => {
  fermetures.push(fermeture);
};

/** True from the moment the task is told to stop. */
export const enArret = (): boolean => arret !== null;

/** Closes everything, once; a failure of one closing does not spare the others. */
export function fermer(): Promise<void> {
  arret ??= (async () => {
    await arreterEnfants();
    for (const fermeture of fermetures.reverse()) {
      try {
        await fermeture();
      } catch (e) {
        process.stderr.write(`${e instanceof Error ? e.message : String(e)}\n`);
      }
    }
  })();
  return arret;
}

/**
 * Closes everything and exits on the first signal, or when whoever started us has died. Ctrl-C reaches us twice (from the
 * terminal and from bootstrap.mjs): only a signal that comes later than that is an impatient one, and forces the end.
 */
export function surSignal(options: { readonly dire?: () => void; readonly code: number }): void {
  let premier = 0;
  const recevoir = (): void => {
    if (premier === 0) {
      premier = performance.now();
      options.dire?.();
      void fermer().then(() => process.exit(options.code));
    } else if (performance.now() - premier > 1500) {
      process.exit(1); // the watchers of our children see it and end them
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, recevoir);
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && premier === 0) recevoir();
  }, 250).unref();
}
