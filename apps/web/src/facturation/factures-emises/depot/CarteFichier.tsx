import { type Anomalie, estFatale, refusDuPdfSimple } from '@orpheon/domain';
import {
  Alert,
  Button,
  Checkbox,
  FileTextIcon,
  formaterTaille,
  Link,
  Progression,
  TrashIcon,
  useLangue,
} from '@orpheon/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { ListeAnomalies } from '../../commun/anomalies/ListeAnomalies.tsx';
import { BoutonApercu } from '../../commun/controle/BoutonApercu.tsx';
import { Compris } from '../../commun/controle/Compris.tsx';
import type { Jugement } from '../../commun/controle/document-compris.ts';
import { Lot } from '../../commun/controle/Lot.tsx';
import { SignaturesAuBesoin } from '../../commun/signatures/SignaturesAuBesoin.tsx';
import { EnPdfSimple } from '../saisie/EnPdfSimple.tsx';
import { EtatFichier } from './EtatFichier.tsx';
import { type Doublon, estEngage, type FichierADeposer, nombreDePieces, piecesPretes } from './file-de-depot.ts';
import type { MagasinDepot } from './magasin.ts';
import { PiecesDuDepot } from './PiecesDuDepot.tsx';
import { Resultat } from './Resultat.tsx';

interface Props {
  readonly fichier: FichierADeposer;
  readonly doublon: Doublon | undefined;
  readonly magasin: MagasinDepot;
}

/** One file: what was understood, what is wrong, where it stands, and what became of it. */
export function CarteFichier({
  fichier: f,
  doublon,
  magasin,
  onRetirer,
}: Props & {
  readonly onRetirer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const titre = useId();
  return (
    <article className="controle-carte" aria-labelledby={titre} tabIndex={-1}>
      <div className="controle-carte__tete">
        <h2 id={titre}>
          <FileTextIcon aria-hidden />
          <span>{f.fichier.name}</span>
          <span className="orp-discret">{formaterTaille(f.fichier.size, langue)}</span>
        </h2>
        <EtatFichier fichier={f} doublon={doublon} />
        {f.etape.type !== 'ENVOI' && (
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<TrashIcon title={t('depot.retirer', { nom: f.fichier.name })} />}
            onClick={onRetirer}
          />
        )}
      </div>
      {f.etape.type === 'DEPOSE' ? (
        <Resultat flux={f.etape.flux} numero={f.document?.donnees?.numero ?? null} avecPieces={nombreDePieces(f) > 0} />
      ) : (
        <AvantDepot fichier={f} doublon={doublon} magasin={magasin} />
      )}
    </article>
  );
}

function AvantDepot({ fichier: f, doublon, magasin }: Props) {
  const { t } = useTranslation('facturation');
  const { document: lu, jugement, etape } = f;
  const refuse = jugement && !jugement.recevable;
  return (
    <>
      {etape.type === 'ENVOI' && (
        <Progression libelle={t('depot.envoiDe', { nom: f.fichier.name })} avancement={etape.avancement} />
      )}
      {etape.type === 'ENVOI_ECHOUE' && (
        <Alert variant="error" size="small">
          {etape.message} {!etape.tranche && t('depot.sansDoublon')}
          <div>
            <Button
              size="small"
              variant="secondary"
              disabled={!piecesPretes(f)}
              onClick={() => magasin.envoyer([f.id])}
            >
              {t('depot.reessayer')}
            </Button>
          </div>
        </Alert>
      )}
      {etape.type === 'CONTROLE_ECHOUE' && (
        <Alert variant="warning" size="small">
          {t('depot.controleEchoue')} {etape.message}
          <div>
            <Button size="small" variant="secondary" onClick={() => magasin.recontroler(f.id)}>
              {t('depot.recontroler')}
            </Button>
          </div>
        </Alert>
      )}
      {etape.type === 'SANS_CONTROLE' && (
        <Alert variant="warning" size="small">
          {t(`depot.sansControle.${etape.raison}`)}
          <Checkbox
            size="small"
            checked={etape.accepte}
            onChange={(e) => magasin.accepterSansControle(f.id, e.target.checked)}
          >
            {t('depot.deposerQuandMeme')}
          </Checkbox>
        </Alert>
      )}
      {doublon && (
        <Alert variant="warning" size="small">
          {t(`depot.doublon.${doublon.meme}`, { autre: doublon.de.fichier.name })}
        </Alert>
      )}
      {f.lot && <Lot lot={f.lot} enCours={etape.type === 'CONTROLE'} />}
      {jugement && <ListeAnomalies anomalies={jugement.anomalies} />}
      {refuse && <Recours jugement={jugement} />}
      {refuse && !estEngage(f) && (
        <p className="orp-discret facturation-paragraphe">{t(f.lot ? 'depot.lot.corrigez' : 'depot.corrigez')}</p>
      )}
      {lu?.donnees && <Compris document={lu} />}
      {lu?.format === 'FACTURX' && !refuse && <p className="depot-facturx">{t('depot.facturx')}</p>}
      {lu && <SignaturesAuBesoin signatures={lu.signatures} />}
      {lu &&
        jugement &&
        estPdf(f.fichier) &&
        !estEngage(f) &&
        (lu.format === 'FACTURX' || refuse) &&
        seDeposeSimple(jugement.anomalies) && (
          <EnPdfSimple
            fichier={f.fichier}
            structureId={magasin.lire().structureId}
            lisible={lu.facture !== null}
            onRetirer={() => magasin.retirer(f.id)}
          />
        )}
      {lu?.facture && <BoutonApercu fichier={f.fichier} document={lu} />}
      {jugement?.recevable && !f.lot && !estEngage(f) && <PiecesDuDepot fichier={f} magasin={magasin} />}
    </>
  );
}

const estPdf = (fichier: File): boolean => fichier.type === 'application/pdf' || /\.pdf$/i.test(fichier.name);

/** Would the portal take it as a plain PDF? Not what is protected, broken or no PDF at all but for its name. */
const seDeposeSimple = (anomalies: readonly Anomalie[]): boolean =>
  refusDuPdfSimple(anomalies) === null && !anomalies.some((a) => estFatale(a) && a.code.startsWith('ORP-CONT-'));

/** Findings that the directory helps to mend. */
const SELON_L_ANNUAIRE = /^ORP-P-(SERVICE|ENGAGEMENT|DESTINATAIRE|FACTURES)/;

/** Where to look, with the context already there; in a new tab, as the files wait here. */
function Recours({ jugement }: { readonly jugement: Jugement }) {
  const { t } = useTranslation('facturation');
  const aide = jugement.anomalies.some((a) => SELON_L_ANNUAIRE.test(a.code));
  return (
    <>
      {jugement.destinataireId && aide && (
        <Link href={chemins.structurePublique(jugement.destinataireId)} target="_blank">
          {t('depot.voirExigences')}
        </Link>
      )}
      {jugement.dejaDeposeeId && (
        <Link href={chemins.factureEmise(jugement.dejaDeposeeId)} target="_blank">
          {t('depot.voirDejaDeposee')}
        </Link>
      )}
    </>
  );
}
