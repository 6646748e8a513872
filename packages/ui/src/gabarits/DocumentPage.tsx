import { Tabs } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTextesUi } from '../UiProvider.tsx';
import { Page } from './Page.tsx';
import { useEtroit } from './useEtroit.ts';

/** The document at left, facts and actions at right, history below; on a phone, tabs. */
export function DocumentPage({
  titre,
  accroche,
  avant,
  statut,
  actions,
  message,
  document,
  faits,
  historique,
}: {
  readonly titre: string;
  readonly accroche?: ReactNode;
  /** Way back to the list, previous and next. */
  readonly avant?: ReactNode;
  readonly statut?: ReactNode;
  /** One primary action, the others in a menu. */
  readonly actions?: ReactNode;
  /** What the reader must know first: suspended and why, changed by someone else. */
  readonly message?: ReactNode;
  readonly document: ReactNode;
  readonly faits: ReactNode;
  readonly historique: ReactNode;
}) {
  const t = useTextesUi();
  const telephone = useEtroit('tablette');
  return (
    <Page titre={titre} accroche={accroche} avant={avant} actions={actions} largeur="large">
      {(statut || message) && (
        <div className="orp-document__bandeau">
          {statut}
          {message}
        </div>
      )}
      {telephone ? (
        <Tabs defaultValue="faits" size="small" className="orp-document__onglets">
          <Tabs.List>
            <Tabs.Tab value="faits" label={t.onglets.faits} />
            <Tabs.Tab value="document" label={t.onglets.document} />
            <Tabs.Tab value="historique" label={t.onglets.historique} />
          </Tabs.List>
          <Tabs.Panel value="faits">{faits}</Tabs.Panel>
          <Tabs.Panel value="document">{document}</Tabs.Panel>
          <Tabs.Panel value="historique">{historique}</Tabs.Panel>
        </Tabs>
      ) : (
        <div className="orp-document">
          <section className="orp-document__piece" aria-label={t.onglets.document}>
            {document}
          </section>
          <aside className="orp-document__faits" aria-label={t.onglets.faits}>
            {faits}
          </aside>
          <section className="orp-document__historique" aria-label={t.onglets.historique}>
            {historique}
          </section>
        </div>
      )}
    </Page>
  );
}
