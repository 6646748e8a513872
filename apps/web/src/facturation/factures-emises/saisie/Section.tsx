import { Heading } from '@orpheon/ui';
import { type ReactNode, useId } from 'react';

/** A part of the form, with its title. */
export function Section({
  titre,
  aide,
  children,
}: {
  readonly titre: string;
  readonly aide?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="saisie-section" aria-labelledby={id}>
      <Heading level="2" size="small" id={id}>
        {titre}
      </Heading>
      {aide && <p className="orp-discret facturation-paragraphe">{aide}</p>}
      {children}
    </section>
  );
}
