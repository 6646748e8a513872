import type { ReactNode } from 'react';

/** One datum of a definition list. */
export const Terme = ({ terme, valeur }: { readonly terme: string; readonly valeur: ReactNode }) => (
  <div>
    <dt>{terme}</dt>
    <dd>{valeur}</dd>
  </div>
);
