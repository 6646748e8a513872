import { BodyLong, Heading, Page } from '@orpheon/ui';
import type { ReactNode } from 'react';

export interface Section {
  readonly titre: string;
  /** Paragraphs. */
  readonly textes: readonly string[];
}

/** A page to read: sections of plain paragraphs. */
export function Prose({
  titre,
  accroche,
  sections,
  children,
}: {
  readonly titre: string;
  readonly accroche?: string;
  readonly sections: readonly Section[];
  readonly children?: ReactNode;
}) {
  return (
    <Page titre={titre} accroche={accroche} largeur="texte">
      <div className="orp-prose">
        {sections.map((s) => (
          <section key={s.titre} className="orp-prose">
            <Heading level="2" size="small">
              {s.titre}
            </Heading>
            {s.textes.map((texte) => (
              <BodyLong key={texte}>{texte}</BodyLong>
            ))}
          </section>
        ))}
        {children}
      </div>
    </Page>
  );
}
