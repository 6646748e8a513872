import { Alert, Button, formaterSiret, Progression } from '@orpheon/ui';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { LecturePdf } from './useLecturePdf.ts';

/** Fields without which no invoice is sent: those that were not recognised are named. */
const ATTENDUS = [
  ['destinataireId', 'saisie.destinataire'],
  ['numero', 'saisie.numero'],
  ['dateFacture', 'saisie.date'],
  ['recapitulatif.0.base', 'lisible.tva'],
] as const;

/** What came of the reading: how much, what is missing, what looks wrong. */
export function Bilan({ lecture: { etat, lectures, annuler } }: { readonly lecture: LecturePdf }) {
  const { t } = useTranslation('facturation');
  const { champs } = useSyncExternalStore(lectures.suivre, lectures.lire);
  if (etat.type === 'EN_COURS') return <p className="orp-discret facturation-paragraphe">{t('lecture.enCours')}</p>;
  if (etat.type === 'SANS_TEXTE' || etat.type === 'NUMERISEE') {
    const { pages, lues } = etat.type === 'NUMERISEE' ? etat : { pages: 0, lues: 0 };
    return (
      <div className="saisie-lecture">
        <Progression
          libelle={pages === 0 ? t('lecture.sansTexte') : t('lecture.page', { page: Math.min(lues + 1, pages), pages })}
          avancement={pages === 0 ? null : lues / pages}
        />
        {etat.type === 'NUMERISEE' && (
          <Button type="button" size="small" variant="secondary" onClick={annuler}>
            {t('lecture.annuler')}
          </Button>
        )}
      </div>
    );
  }
  if (etat.type === 'ECHEC') {
    return (
      <Alert variant="warning" size="small">
        {t('lecture.echec')}
      </Alert>
    );
  }
  if (etat.type === 'AUTRE_DOCUMENT') {
    return (
      <Alert variant="warning" size="small">
        {t('lecture.autreDocument')}
      </Alert>
    );
  }
  if (etat.type !== 'LUE') return null;
  const manquants = ATTENDUS.filter(([nom]) => !champs.has(nom)).map(([, cle]) => t(cle));
  return (
    <>
      <Alert variant="info" size="small">
        {champs.size === 0 ? t('lecture.rien') : t('lecture.bilan', { count: champs.size })}{' '}
        {champs.size > 0 && manquants.length > 0 && t('lecture.manquants', { champs: manquants.join(', ') })}
      </Alert>
      {etat.destinataireInconnu && (
        <Alert variant="warning" size="small">
          {t('lecture.destinataireInconnu', { siret: formaterSiret(etat.destinataireInconnu) })}
        </Alert>
      )}
      {etat.autreFournisseur && (
        <Alert variant="warning" size="small">
          {t('lecture.autreFournisseur', { siret: formaterSiret(etat.autreFournisseur) })}
        </Alert>
      )}
    </>
  );
}
