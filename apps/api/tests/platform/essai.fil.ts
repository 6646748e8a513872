import { repondre } from '../../src/platform/fil.ts';

/** A thread that gives back what it is told, and never comes back of what is to hold it. */
repondre(async ({ dire, tenir }: { readonly dire: string; readonly tenir: boolean }) => {
  while (tenir);
  return dire;
});
