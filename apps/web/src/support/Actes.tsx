import { DateHeure } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { Acte } from './support.queries.ts';

/** What support did, newest first. */
export function Actes({ actes }: { readonly actes: readonly Acte[] }) {
  const { t } = useTranslation('support');
  if (actes.length === 0) return <p className="orp-discret">{t('actes.vide')}</p>;
  return (
    <ul className="orp-pile">
      {actes.map((a) => (
        <li key={a.id}>
          <DateHeure instant={a.instant} /> · {a.auteur} · {t(`acte.${a.acte}`)}
          {a.motif && <blockquote>{a.motif}</blockquote>}
        </li>
      ))}
    </ul>
  );
}
