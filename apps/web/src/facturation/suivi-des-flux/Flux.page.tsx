import { Chargement, Page } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { Reserve } from '../../app/gardes.tsx';
import { Component as Introuvable } from '../../app/Introuvable.page.tsx';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { Rapport } from './Rapport.tsx';
import { requeteFlux } from './suivi-des-flux.queries.ts';
import '../facturation.css';

/** One deposit with its full integration report. */
export function Component() {
  return (
    <Reserve application="SUIVI_DES_FLUX">
      <Flux />
    </Reserve>
  );
}

function Flux() {
  const { t } = useTranslation('facturation');
  const { id = '' } = useParams();
  const requete = useQuery(requeteFlux(id));
  // an identifier of the wrong form leads nowhere either
  if (requete.error instanceof ErreurApi && [400, 404].includes(requete.error.statut)) return <Introuvable />;
  const retour = (
    <p className="orp-sans-impression">
      <Lien vers={chemins.suiviDesFlux}>← {t('rapport.retour')}</Lien>
    </p>
  );
  if (requete.data) return <Rapport flux={requete.data} avant={retour} />;
  return (
    <Page titre={t('suivi.titre')} avant={retour}>
      <EtatRequete requete={requete} attente={<Chargement lignes={8} />}>
        {() => null}
      </EtatRequete>
    </Page>
  );
}
