import { type ActionFacture, estBrouillon, estNonConforme } from '@orpheon/domain';
import { Alert, formaterInstant, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Lien, LienBouton } from '../../../shared/Lien.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { peutUtiliser, useMoi } from '../../../shared/session/moi.ts';
import { TraiterRejet } from '../actions/TraiterRejet.tsx';
import { AnomaliesRecues } from '../anomalies/AnomaliesRecues.tsx';
import type { FactureConsultee } from '../listes/factures.queries.ts';

/** Last steps whose reason the reader must know before anything else. */
const A_DIRE = {
  suspendre: 'warning',
  demanderRecyclage: 'warning',
  rejeter: 'error',
  abandonner: 'info',
  completer: 'info',
} as const satisfies Partial<Record<ActionFacture, 'warning' | 'error' | 'info'>>;

/** Those that call for a next step, which is said. */
const ENSUITE = ['suspendre', 'demanderRecyclage', 'completer'] as const;

const estADire = (action: ActionFacture): action is keyof typeof A_DIRE => action in A_DIRE;

/** What the reader must know first: why it is held up, refused or back. */
export function Message({ cote, facture }: { readonly cote: CoteFacture; readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  if (estBrouillon(facture.statut)) return <Alert variant="info">{t('saisie.bandeau')}</Alert>;
  if (estNonConforme(facture.statut)) return <NonConforme facture={facture} />;
  const dernier = facture.historique.at(-1);
  if (!dernier || !estADire(dernier.action)) return null;
  return (
    <>
      <Dit passage={{ ...dernier, action: dernier.action }} cote={cote} />
      {cote === 'emises' && (
        <div className="orp-sans-impression">
          <TraiterRejet facture={facture} />
        </div>
      )}
    </>
  );
}

function Dit({
  passage: p,
  cote,
}: {
  readonly passage: FactureConsultee['historique'][number] & { readonly action: keyof typeof A_DIRE };
  readonly cote: CoteFacture;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const dit = p.motif ?? p.commentaire;
  const ensuite = ENSUITE.find((a) => a === p.action);
  return (
    <Alert variant={A_DIRE[p.action]}>
      {t('message.par', {
        quoi: t(`passage.${p.action}`),
        qui: p.auteur ?? t(`acteur.${p.acteur}`),
        quand: formaterInstant(p.instant, langue),
      })}
      {dit && <blockquote className="facturation-citation">{dit}</blockquote>}
      {ensuite && <div>{cote === 'emises' ? t(`ensuite.emises.${ensuite}`) : t(`ensuite.recues.${ensuite}`)}</div>}
    </Alert>
  );
}

function NonConforme({ facture }: { readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const depose = peutUtiliser(useMoi(), 'FACTURES_EMISES', 'MODIFICATION');
  return (
    <div className="orp-pile facturation-message-large">
      <Alert variant="error">{t('message.nonConforme')}</Alert>
      <AnomaliesRecues anomalies={facture.anomalies} niveau={2} />
      {depose && (
        <div className="orp-sans-impression">
          <LienBouton vers={chemins.depot} variant="secondary">
            {t('message.redeposer')}
          </LienBouton>
        </div>
      )}
      {facture.destinataire && (
        <Lien vers={chemins.structurePublique(facture.destinataire.id)}>{t('depot.voirExigences')}</Lien>
      )}
    </div>
  );
}
