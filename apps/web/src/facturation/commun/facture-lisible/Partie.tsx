import { adresseLisible, type Party, precisionsPartie } from '@orpheon/domain';
import { useLangue } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { Precisions } from './Precisions.tsx';

/** A party of the invoice: name, address, identifiers, contact. */
export function Partie({
  titre,
  partie,
  children,
}: {
  readonly titre: string;
  readonly partie: Party;
  readonly children?: ReactNode;
}) {
  const langue = useLangue();
  return (
    <section className="facture-lisible__partie">
      <h4>{titre}</h4>
      {(partie.name ?? partie.tradingName) && (
        <div className="facture-lisible__nom">{partie.name ?? partie.tradingName}</div>
      )}
      {adresseLisible(partie, langue).map((ligne, rang) => (
        <div key={rang}>{ligne}</div>
      ))}
      <Precisions precisions={precisionsPartie(partie, langue)} />
      {children}
    </section>
  );
}
