import type { ReactNode } from 'react';

/** At the bottom of the window as long as its page is in view: what there is to send and in what state, and the buttons. */
export function BarreBasse({ etat, children }: { readonly etat: ReactNode; readonly children: ReactNode }) {
  return (
    <div className="orp-barre-basse">
      <div className="orp-barre-basse__etat">{etat}</div>
      <div className="orp-rang">{children}</div>
    </div>
  );
}
