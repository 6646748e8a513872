import { formaterInstant, Loader, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { EtatSauvegarde as Etat } from './sauvegarde.ts';

/** The hour of an instant, in Paris: `14:32`. */
const heure = (instant: string, langue: 'fr' | 'en'): string => formaterInstant(instant, langue).slice(-5);

/** Whether what is typed is kept, and where: always in view. */
export function EtatSauvegarde({ etat }: { readonly etat: Etat }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  return (
    <span className="saisie-etat" role="status">
      {etat.type === 'ENREGISTREMENT' && <Loader size="xsmall" title={t('saisie.etat.ENREGISTREMENT')} />}
      <span className={etat.type === 'REFUSEE' || etat.type === 'LOCALE' ? 'orp-texte-erreur' : 'orp-discret'}>
        {etat.type === 'INTACTE' && ''}
        {(etat.type === 'A_ENREGISTRER' || etat.type === 'ENREGISTREMENT') && t('saisie.etat.ENREGISTREMENT')}
        {etat.type === 'ENREGISTREE' && t('saisie.etat.ENREGISTREE', { heure: heure(etat.le, langue) })}
        {etat.type === 'LOCALE' && t(etat.gardee ? 'saisie.etat.LOCALE' : 'saisie.etat.NULLE_PART')}
        {etat.type === 'CONFLIT' && t('saisie.etat.CONFLIT')}
        {etat.type === 'DISPARUE' && t('saisie.etat.DISPARUE')}
        {etat.type === 'REFUSEE' && t('saisie.etat.REFUSEE', { raison: etat.message })}
      </span>
    </span>
  );
}
