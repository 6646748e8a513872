import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTextesUi } from '../UiProvider.tsx';

/** What may be done with the rows ticked, at the bottom of the window as long as there are some. */
export function BarreDeSelection({
  nombre,
  onVider,
  children,
}: {
  readonly nombre: number;
  readonly onVider: () => void;
  readonly children: ReactNode;
}) {
  const t = useTextesUi();
  return (
    <div aria-live="polite" className="orp-barre-cadre">
      {nombre > 0 && (
        <section className="orp-barre" aria-label={t.selection}>
          <strong>{t.choisies(nombre)}</strong>
          <div className="orp-barre__actions">{children}</div>
          <Button type="button" size="small" variant="tertiary" data-color="neutral" onClick={onVider}>
            {t.toutDecocher}
          </Button>
        </section>
      )}
    </div>
  );
}
