import { Button, formaterDateInstant, Heading, useLangue } from '@orpheon/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { cles } from '../../shared/requetes/cles.ts';

const requeteActualites = queryOptions({
  queryKey: cles.actualites,
  queryFn: () => lire(api.GET('/api/accueil/actualites')),
  staleTime: 10 * 60_000,
});
const PREMIERES = 3;

export function Actualites() {
  const { t } = useTranslation('accueil');
  const langue = useLangue();
  const actualites = useQuery(requeteActualites);
  const [toutes, setToutes] = useState(false);
  return (
    <section className="orp-pile" aria-labelledby="accueil-actualites">
      <Heading level="2" size="small" id="accueil-actualites">
        {t('actualites.titre')}
      </Heading>
      <EtatRequete requete={actualites}>
        {({ elements }) =>
          elements.length === 0 ? (
            <p className="orp-discret">{t('actualites.vide')}</p>
          ) : (
            <>
              <ul className="accueil-actualites">
                {(toutes ? elements : elements.slice(0, PREMIERES)).map((a) => (
                  <li key={a.id}>
                    <time className="orp-discret" dateTime={a.publieeLe}>
                      {formaterDateInstant(a.publieeLe, langue)}
                    </time>
                    <Heading level="3" size="xsmall">
                      {a.titre[langue]}
                    </Heading>
                    <p>{a.texte[langue]}</p>
                  </li>
                ))}
              </ul>
              {elements.length > PREMIERES && (
                <div>
                  <Button size="small" variant="tertiary" aria-expanded={toutes} onClick={() => setToutes(!toutes)}>
                    {t(toutes ? 'actualites.moins' : 'actualites.toutes')}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </EtatRequete>
    </section>
  );
}
