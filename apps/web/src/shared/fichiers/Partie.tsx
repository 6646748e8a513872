import { Button, Erreur } from '@orpheon/ui';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ComponentType, lazy, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FichierManquant } from './fichier-manquant.ts';

interface PropsDeGarde {
  readonly onReessayer: () => void;
  readonly children: ReactNode;
}

/** Holds back what could not be downloaded; anything else that broke is the page's affair. */
class Garde extends Component<PropsDeGarde, { readonly erreur: unknown }> {
  override state = { erreur: null };

  static getDerivedStateFromError(erreur: unknown) {
    return { erreur };
  }

  override render() {
    const erreur: unknown = this.state.erreur;
    if (erreur === null) return this.props.children;
    if (!(erreur instanceof FichierManquant)) throw erreur;
    const reessayer = () => {
      this.props.onReessayer();
      this.setState({ erreur: null });
    };
    return <PartieManquante disparu={erreur.disparu} onReessayer={reessayer} />;
  }
}

function PartieManquante({ disparu, onReessayer }: { readonly disparu: boolean; readonly onReessayer: () => void }) {
  const { t } = useTranslation();
  if (!disparu) return <Erreur message={t('panne.fichier')} onReessayer={onReessayer} />;
  return (
    <Erreur
      message={t('panne.nouvelleVersion')}
      actions={
        <Button size="small" variant="secondary" onClick={() => globalThis.location.reload()}>
          {t('panne.recharger')}
        </Button>
      }
    />
  );
}

/** What stands here may need a file or a query's texts: where these cannot be had, it is said here, with a way on. */
export function PartieGardee({
  children,
  onReessayer,
}: {
  readonly children: ReactNode;
  readonly onReessayer?: () => void;
}) {
  const { reset } = useQueryErrorResetBoundary();
  return (
    <Garde
      onReessayer={() => {
        reset();
        onReessayer?.();
      }}
    >
      {children}
    </Garde>
  );
}

/**
 * A component that is downloaded when it is first shown, within a `Suspense`. Where it cannot be, that is said in its place
 * with a way to try again, and the rest of the page stays.
 */
export function aLaDemande<P extends object>(importer: () => Promise<ComponentType<P>>): ComponentType<P> {
  const charger = () => lazy(async () => ({ default: await importer() }));
  let derniere = charger();
  return function ALaDemande(props: P) {
    const [Partie, setPartie] = useState(() => derniere);
    return (
      <PartieGardee
        onReessayer={() => {
          derniere = charger();
          setPartie(() => derniere);
        }}
      >
        <Partie {...props} />
      </PartieGardee>
    );
  };
}
