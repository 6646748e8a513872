import { Alert, Button, Chargement, FileTextIcon, formaterTaille, StatutTag, TrashIcon, useLangue } from '@orpheon/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import { ListeAnomalies } from '../commun/anomalies/ListeAnomalies.tsx';
import { BoutonApercu } from '../commun/controle/BoutonApercu.tsx';
import { Compris } from '../commun/controle/Compris.tsx';
import { Lot } from '../commun/controle/Lot.tsx';
import { SignaturesAuBesoin } from '../commun/signatures/SignaturesAuBesoin.tsx';
import type { Examen } from './examens.ts';
import { RapportJson } from './RapportJson.tsx';

/** One file: the two verdicts, what was read, every finding, and the invoice as people read it. */
export function CarteExamen({
  examen,
  onReprendre,
  onRetirer,
}: {
  readonly examen: Examen;
  readonly onReprendre: () => void;
  readonly onRetirer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const titre = useId();
  const { fichier, etape, document, jugement, lot } = examen;
  return (
    <article className="controle-carte" aria-labelledby={titre} tabIndex={-1}>
      <div className="controle-carte__tete">
        <h2 id={titre}>
          <FileTextIcon aria-hidden />
          <span>{fichier.name}</span>
          <span className="orp-discret">{formaterTaille(fichier.size, langue)}</span>
        </h2>
        {etape.type === 'FAIT' && (
          <span className="orp-discret orp-chiffres">{t('validateur.duree', { ms: Math.round(etape.dureeMs) })}</span>
        )}
        {etape.type === 'FAIT' && <RapportJson examen={examen} />}
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon title={t('validateur.retirer', { nom: fichier.name })} />}
          onClick={onRetirer}
        />
      </div>
      {(etape.type === 'EN_ATTENTE' || etape.type === 'EN_COURS') && !lot && <Chargement lignes={3} />}
      {etape.type === 'IMPOSSIBLE' && (
        <Alert variant="warning" size="small">
          {t(`depot.sansControle.${etape.raison}`)}
        </Alert>
      )}
      {etape.type === 'INTERROMPU' && (
        <Alert variant="warning" size="small">
          {t('validateur.interrompu')}
          <div>
            <Button size="small" variant="secondary" onClick={onReprendre}>
              {t('depot.recontroler')}
            </Button>
          </div>
        </Alert>
      )}
      {jugement && <Verdicts examen={examen} />}
      {jugement && <ListeAnomalies anomalies={jugement.anomalies} />}
      {jugement?.anomalies.some((a) => a.code === 'ORP-PDF-SANS-DONNEES') && (
        <p className="facturation-paragraphe">
          {t('facturx.sansDonnees')} <Lien vers={`${chemins.saisir}?mode=pdf`}>{t('emises.pdfSimple')}</Lien>
        </p>
      )}
      {lot && <Lot lot={lot} enCours={etape.type === 'EN_COURS'} aDeposer={false} />}
      {document?.donnees && <Compris document={document} />}
      {document && <SignaturesAuBesoin signatures={document.signatures} />}
      {document?.facture && <BoutonApercu fichier={fichier} document={document} />}
    </article>
  );
}

/** The two outputs of a check, never mixed: what the European standard says, and what a portal would do. */
function Verdicts({ examen: { document, jugement } }: { readonly examen: Examen }) {
  const { t } = useTranslation('facturation');
  if (!jugement) return null;
  const conformite = document?.facture ? jugement.conformiteEN16931 : null;
  return (
    <dl className="validateur-verdicts">
      <div>
        <dt>{t('validateur.recevabilite')}</dt>
        <dd>
          <StatutTag ton={jugement.recevable ? 'fait' : 'refuse'}>
            {t(jugement.recevable ? 'validateur.recevable' : 'validateur.refusee')}
          </StatutTag>
          {jugement.recevable && <span className="orp-discret">{t('validateur.recevabiliteAide')}</span>}
        </dd>
      </div>
      {conformite && (
        <div>
          <dt>{t('validateur.conformite')}</dt>
          <dd>
            {conformite.applicable ? (
              <>
                <StatutTag ton={conformite.conforme ? 'fait' : 'refuse'}>
                  {t(conformite.conforme ? 'validateur.conforme' : 'validateur.nonConforme')}
                </StatutTag>
                <span className="orp-discret">{conformite.regles.join(' · ') || t('validateur.conformiteAide')}</span>
              </>
            ) : (
              t('validateur.horsNorme')
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
