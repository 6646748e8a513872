import { JOURS_ARCHIVE } from '@orpheon/domain';
import {
  Button,
  DateHeure,
  DownloadIcon,
  formaterTaille,
  Page,
  Progression,
  StatutTag,
  useLangue,
  Vide,
} from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Reserve } from '../../app/gardes.tsx';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien, LienBouton } from '../../shared/Lien.tsx';
import { requeteTelechargements, type Telechargement } from './telechargements/telechargements.queries.ts';
import { usePrendreArchive } from './telechargements/usePrendreArchive.ts';
import '../facturation.css';

/** Mes téléchargements: the archives I asked for, how far they are, and where they are taken. */
export function Component() {
  return (
    <Reserve application="FACTURES_RECUES">
      <Telechargements />
    </Reserve>
  );
}

function Telechargements() {
  const { t } = useTranslation('facturation');
  const requete = useQuery(requeteTelechargements());
  return (
    <Page
      titre={t('archives.titre')}
      accroche={t('archives.accroche', { jours: JOURS_ARCHIVE })}
      avant={<Lien vers={chemins.facturesRecues}>← {t('recues.titre')}</Lien>}
    >
      <EtatRequete requete={requete}>
        {({ elements }) =>
          elements.length === 0 ? (
            <Vide
              titre={t('archives.vide')}
              action={<LienBouton vers={chemins.facturesRecues}>{t('recues.titre')}</LienBouton>}
            >
              {t('archives.videTexte')}
            </Vide>
          ) : (
            <ul className="orp-cartes" aria-label={t('archives.titre')}>
              {elements.map((a) => (
                <li key={a.id} className="orp-carte">
                  <Archive archive={a} />
                </li>
              ))}
            </ul>
          )
        }
      </EtatRequete>
    </Page>
  );
}

const TONS = { EN_PREPARATION: 'en-cours', PRET: 'fait', A_REFAIRE: 'refuse', ECHEC: 'refuse' } as const;

function Archive({ archive: a }: { readonly archive: Telechargement }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const prendre = usePrendreArchive();
  const titre = t('archives.une', { count: a.nombre });
  return (
    <>
      <div className="orp-carte__rang">
        <span className="orp-carte__titre">{titre}</span>
        <StatutTag ton={TONS[a.etat]}>{t(`archives.etat.${a.etat}`)}</StatutTag>
      </div>
      <div className="orp-discret">
        {a.contenu.map((c) => t(`archive.contenu.${c}`)).join(' · ')} · {formaterTaille(a.taille, langue)}
      </div>
      <div className="orp-discret">
        {t('archives.demandee')} <DateHeure instant={a.demandeLe} relatif /> · {t('archives.expire')}{' '}
        <DateHeure instant={a.expireLe} />
      </div>
      {a.etat === 'EN_PREPARATION' && (
        <Progression
          libelle={t('archives.avancement', { prepares: a.prepares, nombre: a.nombre })}
          avancement={a.prepares / a.nombre}
        />
      )}
      {a.etat === 'A_REFAIRE' && <div>{t('archives.aRefaire')}</div>}
      {a.etat === 'ECHEC' && <div>{t('archives.echec')}</div>}
      {a.etat === 'PRET' && (
        <div>
          <Button size="small" variant="secondary" icon={<DownloadIcon aria-hidden />} onClick={() => prendre(a.id)}>
            {t('archives.prendre')}
            <span className="aksel-sr-only"> : {titre}</span>
          </Button>
        </div>
      )}
    </>
  );
}
