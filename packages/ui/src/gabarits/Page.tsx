import { BodyLong, Heading } from '@navikt/ds-react';
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react';

/**
 * Which navigation we are in: 0 for the page the visit began with. The title takes the focus after each following one,
 * so that a screen reader says where one has come to.
 */
const ContexteNavigation = createContext(0);
export const NavigationProvider = ContexteNavigation;

const NOM_DU_SITE = 'Orphéon';

export function Page({
  titre,
  accroche,
  compte,
  actions,
  largeur = 'normale',
  avant,
  children,
}: {
  readonly titre: string;
  readonly accroche?: ReactNode;
  /** A figure beside the title: "50+". */
  readonly compte?: string | undefined;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** `texte`: a column to read; `normale`; `large`: lists and documents. */
  readonly largeur?: 'texte' | 'normale' | 'large';
  /** Above the title: breadcrumb, way back. */
  readonly avant?: ReactNode;
  readonly children: ReactNode;
}) {
  const navigation = useContext(ContexteNavigation);
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (navigation > 0) h1.current?.focus({ preventScroll: true });
  }, [navigation]);
  return (
    <div className={`orp-page orp-page--${largeur}`}>
      <title>{`${titre} – ${NOM_DU_SITE}`}</title>
      {avant && <div className="orp-page__avant">{avant}</div>}
      <div className="orp-page__tete">
        <div>
          <Heading level="1" size="large" ref={h1} tabIndex={-1} className="orp-page__titre">
            {titre}
            {compte && <span className="orp-page__compte"> {compte}</span>}
          </Heading>
          {accroche && <BodyLong className="orp-discret">{accroche}</BodyLong>}
        </div>
        {actions && <div className="orp-page__actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
