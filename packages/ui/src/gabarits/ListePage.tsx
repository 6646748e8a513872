import { Button, Chips } from '@navikt/ds-react';
import { type ReactNode, useId, useState } from 'react';
import { Chargement, Erreur, Vide } from '../retours/Etats.tsx';
import { useTextesUi } from '../UiProvider.tsx';
import { BarreDeSelection } from './BarreDeSelection.tsx';
import { Page } from './Page.tsx';
import type { SelectionDeListe } from './selection.ts';
import { type Colonne, type PresentationDeListe, TableauDeListe } from './TableauDeListe.tsx';

export interface FiltreActif {
  readonly cle: string;
  /** "Statut : Suspendue". */
  readonly libelle: string;
  readonly onRetirer: () => void;
}

export type EtatDeListe =
  | { readonly type: 'CHARGEMENT' }
  | {
      readonly type: 'ERREUR';
      readonly message: string;
      readonly incident?: string | undefined;
      readonly onReessayer: () => void;
    }
  | { readonly type: 'PRET' };

export interface ListePageProps<T> extends PresentationDeListe {
  readonly titre: string;
  readonly accroche?: ReactNode;
  readonly compte?: string;
  readonly actions?: ReactNode;
  readonly avant?: ReactNode;
  /** Search and the main filters, in one row. */
  readonly filtres?: ReactNode;
  /** Folded until asked for. */
  readonly filtresSupplementaires?: ReactNode;
  readonly filtresActifs?: readonly FiltreActif[];
  readonly onToutEffacer?: () => void;
  readonly etat: EtatDeListe;
  readonly colonnes: readonly Colonne<T>[];
  readonly lignes: readonly T[];
  readonly cleDe: (ligne: T) => string;
  /** What a phone shows instead of the row: the facts that matter. Default: every column. */
  readonly carte?: (ligne: T) => ReactNode;
  /** Rows may be ticked (`useSelection`); `actionsDeSelection` then stand in a bar at the bottom of the window. */
  readonly selection?: SelectionDeListe<T> | undefined;
  readonly actionsDeSelection?: ReactNode;
  /** How a row is called, for the box that ticks it. */
  readonly nommer?: (ligne: T) => string;
  /** Says what the table holds, to those who do not see the title. */
  readonly legende: string;
  readonly vide: { readonly titre: string; readonly texte?: ReactNode; readonly action?: ReactNode };
  /** Keyset: there is more, and how to get it. */
  readonly suite?: { readonly enCours: boolean; readonly onSuite: () => void } | undefined;
  /** The server looked at a bounded number of rows and stopped there. */
  readonly rechercheIncomplete?: boolean;
}

/** The one list of the portal: filters, chips, table or cards, and the four states. */
export function ListePage<T>(p: ListePageProps<T>) {
  return (
    <Page titre={p.titre} accroche={p.accroche} compte={p.compte} actions={p.actions} avant={p.avant} largeur="large">
      <Liste {...p} />
    </Page>
  );
}

/** The same within a page that has its title already. */
export function Liste<T>(p: Omit<ListePageProps<T>, 'titre' | 'accroche' | 'compte' | 'actions' | 'avant'>) {
  return (
    <>
      <Filtres
        filtres={p.filtres}
        supplementaires={p.filtresSupplementaires}
        actifs={p.filtresActifs ?? []}
        onToutEffacer={p.onToutEffacer}
      />
      <Corps {...p} />
    </>
  );
}

function Filtres({
  filtres,
  supplementaires,
  actifs,
  onToutEffacer,
}: {
  readonly filtres: ReactNode;
  readonly supplementaires: ReactNode;
  readonly actifs: readonly FiltreActif[];
  readonly onToutEffacer: (() => void) | undefined;
}) {
  const t = useTextesUi();
  const id = useId();
  const [ouverts, setOuverts] = useState(false);
  if (!filtres) return null;
  return (
    <search className="orp-filtres">
      <div className="orp-filtres__rang">
        {filtres}
        {supplementaires && (
          <Button
            type="button"
            variant="tertiary"
            size="small"
            data-color="neutral"
            aria-expanded={ouverts}
            aria-controls={id}
            onClick={() => setOuverts(!ouverts)}
          >
            {ouverts ? t.moinsDeFiltres : t.plusDeFiltres}
          </Button>
        )}
      </div>
      {supplementaires && (
        <div id={id} className="orp-filtres__rang" hidden={!ouverts}>
          {supplementaires}
        </div>
      )}
      {actifs.length > 0 && (
        <div className="orp-filtres__actifs">
          <Chips size="small" aria-label={t.filtres}>
            {actifs.map((f) => (
              <Chips.Removable key={f.cle} onDelete={f.onRetirer}>
                {f.libelle}
              </Chips.Removable>
            ))}
          </Chips>
          {actifs.length > 1 && onToutEffacer && (
            <Button type="button" size="xsmall" variant="tertiary" data-color="neutral" onClick={onToutEffacer}>
              {t.toutEffacer}
            </Button>
          )}
        </div>
      )}
    </search>
  );
}

function Corps<T>(p: Omit<ListePageProps<T>, 'titre'>) {
  const t = useTextesUi();
  if (p.etat.type === 'CHARGEMENT') return <Chargement lignes={8} />;
  if (p.etat.type === 'ERREUR') {
    return <Erreur message={p.etat.message} incident={p.etat.incident} onReessayer={p.etat.onReessayer} />;
  }
  if (p.lignes.length === 0 && !p.suite) {
    return (
      <Vide titre={p.vide.titre} action={p.vide.action}>
        {p.vide.texte}
      </Vide>
    );
  }
  return (
    <>
      <TableauDeListe
        colonnes={p.colonnes}
        lignes={p.lignes}
        cleDe={p.cleDe}
        legende={p.legende}
        carte={p.carte}
        selection={p.selection}
        nommer={p.nommer}
        affichees={p.affichees}
        densite={p.densite}
        tri={p.tri}
        {...(p.onTrier ? { onTrier: p.onTrier } : {})}
      />
      <div className="orp-suite">
        <span className="orp-discret" aria-live="polite">
          {t.affiches(p.lignes.length)}
          {p.rechercheIncomplete && ` · ${t.rechercheIncomplete}`}
        </span>
        {p.suite && (
          <Button variant="secondary" size="small" loading={p.suite.enCours} onClick={p.suite.onSuite}>
            {t.afficherPlus}
          </Button>
        )}
      </div>
      {p.selection && (
        <BarreDeSelection nombre={p.selection.choisies.length} onVider={p.selection.vider}>
          {p.actionsDeSelection}
        </BarreDeSelection>
      )}
    </>
  );
}
