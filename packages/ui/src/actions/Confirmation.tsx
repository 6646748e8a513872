import { BodyLong, Button, Modal } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { useTextesUi } from '../UiProvider.tsx';

/**
 * A dialog that names the thing and asks. The focus goes back to what opened it. `children` may hold a form's fields;
 * `erreur` says why it was refused, with the dialog still open and nothing lost.
 */
export function Confirmation({
  ouverte,
  titre,
  confirmer,
  annuler,
  onConfirmer,
  onFermer,
  enCours = false,
  dangereuse = false,
  erreur,
  children,
}: {
  readonly ouverte: boolean;
  readonly titre: string;
  /** The verb on the button: "Envoyer", "Suspendre". */
  readonly confirmer: string;
  /** Where leaving does more than close. */
  readonly annuler?: string;
  readonly onConfirmer: () => void;
  readonly onFermer: () => void;
  readonly enCours?: boolean;
  readonly dangereuse?: boolean;
  readonly erreur?: string | null | undefined;
  readonly children?: ReactNode;
}) {
  const t = useTextesUi();
  return (
    <Modal
      open={ouverte}
      onClose={onFermer}
      onBeforeClose={() => !enCours}
      header={{ heading: titre, size: 'small' }}
      width="medium"
      portal
    >
      <form
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          const formulaire = e.currentTarget;
          onConfirmer();
          // what was found missing takes the focus, once it is shown as such
          requestAnimationFrame(() => formulaire.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
        }}
      >
        <Modal.Body>
          <div className="orp-pile">
            {typeof children === 'string' ? <BodyLong>{children}</BodyLong> : children}
            <div aria-live="assertive">{erreur && <BodyLong className="orp-texte-erreur">{erreur}</BodyLong>}</div>
          </div>
        </Modal.Body>
        <Modal.Footer>
          <Button type="submit" loading={enCours} {...(dangereuse ? { 'data-color': 'danger' as const } : {})}>
            {confirmer}
          </Button>
          <Button type="button" variant="secondary" onClick={onFermer} disabled={enCours}>
            {annuler ?? t.annuler}
          </Button>
        </Modal.Footer>
      </form>
    </Modal>
  );
}
