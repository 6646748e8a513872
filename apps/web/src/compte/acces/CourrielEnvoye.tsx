import { BodyLong, Button, Page } from '@orpheon/ui';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';

/** Mails take a moment: asking again at once only makes two. */
const ATTENTE_S = 60;

/** A mail is on its way, if it may be: what to do meanwhile, and how to have it sent again. */
export function CourrielEnvoye({
  titre,
  children,
  enCours,
  erreur,
  onRenvoyer,
}: {
  readonly titre: string;
  readonly children: ReactNode;
  readonly enCours: boolean;
  readonly erreur: string | null;
  readonly onRenvoyer: () => void;
}) {
  const { t } = useTranslation('acces');
  const { t: compte } = useTranslation('compte');
  const [reste, setReste] = useState(ATTENTE_S);
  useEffect(() => {
    if (reste === 0) return;
    const minuterie = setTimeout(() => setReste(reste - 1), 1_000);
    return () => clearTimeout(minuterie);
  }, [reste]);
  return (
    <Page titre={titre} largeur="texte">
      <div className="orp-pile compte-formulaire">
        {children}
        <BodyLong>{t('envoye.patience')}</BodyLong>
        <div className="orp-rang">
          <Button
            variant="secondary"
            loading={enCours}
            disabled={reste > 0}
            onClick={() => {
              setReste(ATTENTE_S);
              onRenvoyer();
            }}
          >
            {t('envoye.renvoyer')}
          </Button>
          <LienBouton vers={chemins.connexion} variant="tertiary">
            {compte('connexion.bouton')}
          </LienBouton>
        </div>
        {reste > 0 && <BodyLong className="orp-discret">{t('envoye.attente', { count: reste })}</BodyLong>}
        <div aria-live="assertive">{erreur && <BodyLong className="orp-texte-erreur">{erreur}</BodyLong>}</div>
      </div>
    </Page>
  );
}
