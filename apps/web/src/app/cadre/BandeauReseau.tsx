import { Button } from '@orpheon/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { reseau } from '../../shared/api/reseau.ts';

/** The server does not answer: said once, above the page, with what to do. Goes by itself when it answers again. */
export function BandeauReseau() {
  const { t } = useTranslation();
  const requetes = useQueryClient();
  const joignable = useSyncExternalStore(reseau.suivre, reseau.joignable);
  const [enCours, setEnCours] = useState(false);
  const reessayer = async () => {
    setEnCours(true);
    await requetes.refetchQueries({ type: 'active' });
    setEnCours(false);
  };
  return (
    <div role="status">
      {!joignable && (
        <div className="cadre-bandeau">
          <span>{t('reseau.perdu')}</span>
          <Button
            size="xsmall"
            variant="secondary"
            data-color="neutral"
            loading={enCours}
            onClick={() => void reessayer()}
          >
            {t('reseau.reessayer')}
          </Button>
        </div>
      )}
    </div>
  );
}
