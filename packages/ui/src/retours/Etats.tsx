import { BodyLong, BodyShort, Button, Heading, Skeleton } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTextesUi } from '../UiProvider.tsx';

/** The shape of what is coming, and for those who do not see it, the word. */
export function Chargement({ lignes = 6, forme = 'lignes' }: { lignes?: number; forme?: 'lignes' | 'cartes' }) {
  const t = useTextesUi();
  return (
    <div className={`orp-chargement orp-chargement--${forme}`} role="status">
      <span className="aksel-sr-only">{t.chargement}</span>
      {Array.from({ length: lignes }, (_, rang) => (
        <Skeleton key={rang} variant={forme === 'lignes' ? 'text' : 'rounded'} height={forme === 'lignes' ? 40 : 96} />
      ))}
    </div>
  );
}

/** A failure, in words, with what can be done and the number to quote. */
export function Erreur({
  message,
  incident,
  onReessayer,
  titre,
  actions,
}: {
  readonly message: string;
  readonly incident?: string | undefined;
  readonly onReessayer?: (() => void) | undefined;
  readonly titre?: string;
  readonly actions?: ReactNode;
}) {
  const t = useTextesUi();
  return (
    <div className="orp-etat orp-etat--erreur" role="alert">
      <Heading level="2" size="small">
        {titre ?? t.erreurTitre}
      </Heading>
      <BodyLong>{message}</BodyLong>
      {incident && (
        <BodyShort size="small" className="orp-discret">
          {t.incident(incident)}
        </BodyShort>
      )}
      <div className="orp-etat__actions">
        {onReessayer && (
          <Button variant="secondary" size="small" onClick={onReessayer}>
            {t.reessayer}
          </Button>
        )}
        {actions}
      </div>
    </div>
  );
}

/** Nothing here: what will be, and how to begin. */
export function Vide({
  titre,
  children,
  action,
}: {
  readonly titre: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="orp-etat">
      <Heading level="2" size="small">
        {titre}
      </Heading>
      {children && <BodyLong>{children}</BodyLong>}
      {action && <div className="orp-etat__actions">{action}</div>}
    </div>
  );
}
