import { type FaitsSansRegistre, jourAParis } from '@orpheon/domain';
import { Chargement, Page } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { requeteConfiguration } from '../../shared/configuration.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Controleur } from '../commun/controle/controleur.ts';
import { useRetrait } from '../commun/controle/useRetrait.ts';
import { ZoneDeDepot } from '../commun/ZoneDeDepot.tsx';
import { CarteExamen } from './CarteExamen.tsx';
import { Examens } from './examens.ts';
import { useAnnonceDesExamens } from './useAnnonceDesExamens.ts';
import '../facturation.css';
import '../commun/controle/controle.css';
import './validateur.css';

/** For anybody, signed in or not: checks an invoice in the browser alone, by the rules that a deposit is judged by. */
export function Component() {
  const { t } = useTranslation('facturation');
  const configuration = useQuery(requeteConfiguration);
  return (
    <Page titre={t('validateur.titre')} accroche={t('validateur.accroche')}>
      <EtatRequete requete={configuration} attente={<Chargement lignes={4} />}>
        {({ environnement }) => (
          <Validateur politique={environnement === 'PRODUCTION' ? 'PRODUCTION' : 'QUALIFICATION'} />
        )}
      </EtatRequete>
    </Page>
  );
}

function Validateur({ politique }: { readonly politique: FaitsSansRegistre['politiqueIdentifiants'] }) {
  const { t } = useTranslation('facturation');
  const registre = useMemo(
    () => new Examens(new Controleur(), { aujourdhui: jourAParis(new Date()), politiqueIdentifiants: politique }),
    [politique],
  );
  useEffect(() => {
    registre.preparer();
    const reprendre = () => registre.reprendre();
    globalThis.addEventListener('online', reprendre);
    return () => {
      globalThis.removeEventListener('online', reprendre);
      registre.vider();
    };
  }, [registre]);
  const examens = useSyncExternalStore(registre.suivre, registre.lire);
  useAnnonceDesExamens(examens);
  const { cadre, retirer } = useRetrait();
  return (
    <div className="orp-pile" ref={cadre}>
      <ZoneDeDepot
        compacte={examens.length > 0}
        titre={t(examens.length > 0 ? 'validateur.zoneEncore' : 'validateur.zone')}
        aide={t('validateur.zoneAide')}
        bouton={t('validateur.choisir')}
        onFichiers={(fichiers) => registre.ajouter(fichiers)}
      />
      {examens.length > 0 && (
        <ul className="controle-fichiers" aria-label={t('validateur.resultats')}>
          {examens.map((e, rang) => (
            <li key={e.id}>
              <CarteExamen
                examen={e}
                onReprendre={() => registre.reprendre()}
                onRetirer={() => retirer(rang, () => registre.retirer(e.id))}
              />
            </li>
          ))}
        </ul>
      )}
      <section className="validateur-portee" aria-labelledby="validateur-portee">
        <h2 id="validateur-portee">{t('validateur.portee')}</h2>
        <ul>
          <li>{t('validateur.portee.regles')}</li>
          <li>{t('validateur.portee.local')}</li>
          <li>{t('validateur.portee.registre')}</li>
        </ul>
      </section>
    </div>
  );
}
