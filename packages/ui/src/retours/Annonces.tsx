import { XMarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';
import { useTextesUi } from '../UiProvider.tsx';

export interface Toast {
  readonly texte: string;
  readonly ton?: 'succes' | 'info' | 'erreur';
  /** A link or button that goes on from here ("Voir la facture", "Annuler"). */
  readonly action?: ReactNode;
}

interface Annonces {
  /** Says it to assistive technology only, when it is not busy. */
  readonly annoncer: (texte: string) => void;
  /** Shows a short message in the corner. Errors stay until closed. */
  readonly afficher: (toast: Toast) => void;
}

const Contexte = createContext<Annonces>({ annoncer: () => {}, afficher: () => {} });
export const useAnnonces = (): Annonces => useContext(Contexte);

const DUREE_MS = 7_000;
/** More would cover the page; the oldest gives way. */
const MAXIMUM = 3;

type ToastPose = Toast & { readonly id: number };

/** The two live regions of the page: the corner messages, and one that is only heard. */
export function AnnoncesProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ToastPose[]>([]);
  const [dit, setDit] = useState('');
  const prochain = useRef(1);

  const retirer = useCallback((id: number) => setToasts((avant) => avant.filter((t) => t.id !== id)), []);
  const afficher = useCallback(
    (toast: Toast) => {
      const id = prochain.current++;
      // the same thing said again takes the place of the first
      setToasts((avant) => [...avant.filter((t) => t.texte !== toast.texte), { ...toast, id }].slice(-MAXIMUM));
      if (toast.ton !== 'erreur') setTimeout(() => retirer(id), DUREE_MS);
    },
    [retirer],
  );
  // a text said twice running must change for it to be said again
  const annoncer = useCallback((texte: string) => setDit((avant) => (avant === texte ? `${texte}\u00a0` : texte)), []);
  const valeur = useMemo(() => ({ annoncer, afficher }), [annoncer, afficher]);

  return (
    <Contexte value={valeur}>
      {children}
      <div className="aksel-sr-only" aria-live="polite">
        {dit}
      </div>
      <RegionDesToasts toasts={toasts} onFermer={retirer} />
    </Contexte>
  );
}

function RegionDesToasts({
  toasts,
  onFermer,
}: {
  readonly toasts: readonly ToastPose[];
  readonly onFermer: (id: number) => void;
}) {
  const t = useTextesUi();
  return (
    <section className="orp-toasts" aria-label={t.notifications} aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className={`orp-toast orp-toast--${toast.ton ?? 'info'}`}>
          <span>{toast.texte}</span>
          {toast.action}
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            icon={<XMarkIcon title={t.fermer} />}
            onClick={() => onFermer(toast.id)}
          />
        </div>
      ))}
    </section>
  );
}
