import { BodyLong, Button, Heading, PlusIcon, Vide } from '@orpheon/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { useMoi } from '../../shared/session/moi.ts';
import { peutGerer } from '../structures/onglets.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { requeteMandats, type Sens } from './mandats.queries.ts';
import { Proposition } from './Proposition.tsx';
import { UnMandat } from './UnMandat.tsx';

/** The mandats de facturation of a structure: what it was asked, what it gave. */
export function Component() {
  const { t } = useTranslation('organisation');
  const gere = peutGerer(useMoi(), useStructure());
  const [proposition, setProposition] = useState(false);
  if (proposition) return <Proposition onFini={() => setProposition(false)} />;
  return (
    <div className="orp-pile orp-pile--large">
      <BodyLong className="orp-discret">{t('mandat.accroche')}</BodyLong>
      {gere && (
        <div>
          <Button size="small" icon={<PlusIcon aria-hidden />} onClick={() => setProposition(true)}>
            {t('mandat.proposer')}
          </Button>
        </div>
      )}
      <Mandats sens="DONNES" />
      <Mandats sens="RECUS" />
    </div>
  );
}

function Mandats({ sens }: { readonly sens: Sens }) {
  const { t } = useTranslation('organisation');
  const { id } = useStructure();
  const titre = useId();
  const requete = useInfiniteQuery(requeteMandats(id, sens));
  return (
    <section className="orp-pile" aria-labelledby={titre}>
      <Heading level="2" size="small" id={titre}>
        {t(`mandat.sens.${sens}`)}
      </Heading>
      <EtatRequete requete={requete}>
        {({ pages }) => {
          const mandats = pages.flatMap((p) => p.elements);
          if (mandats.length === 0)
            return <Vide titre={t(`mandat.aucun.${sens}`)}>{t(`mandat.aucunTexte.${sens}`)}</Vide>;
          return (
            <ul className="organisation-comptes">
              {mandats.map((m) => (
                <li key={m.id} className="organisation-cadre orp-pile">
                  <UnMandat mandat={m} sens={sens} />
                </li>
              ))}
            </ul>
          );
        }}
      </EtatRequete>
      {requete.hasNextPage && (
        <div>
          <Button
            size="small"
            variant="secondary"
            loading={requete.isFetchingNextPage}
            onClick={() => void requete.fetchNextPage()}
          >
            {t('mandat.suite')}
          </Button>
        </div>
      )}
    </section>
  );
}
