import type { Anomalie } from '@orpheon/domain';
import { Button, Chargement, ExclamationmarkTriangleIcon, ReadMore, XMarkOctagonIcon } from '@orpheon/ui';
import { Fragment, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PartieGardee } from '../../../shared/fichiers/Partie.tsx';
import { type GroupeAnomalies, grouperAnomalies } from './grouper.ts';
import { catalogueDe, useExpliquer } from './useExpliquer.ts';
import './anomalies.css';

/** Each finding as what, where, why and how; what refuses first, then what is only said. */
export function ListeAnomalies({
  anomalies,
  niveau = 3,
}: {
  readonly anomalies: readonly Anomalie[];
  readonly niveau?: 2 | 3 | 4;
}) {
  const { t } = useTranslation('facturation');
  const { fatales, avertissements } = grouperAnomalies(anomalies);
  const Titre = `h${niveau}` as const;
  return (
    <PartieGardee>
      <Suspense fallback={<Chargement lignes={2} />}>
        {fatales.length > 0 && (
          <section className="anomalies anomalies--fatales">
            <Titre>
              <XMarkOctagonIcon aria-hidden />
              {t('anomalies.fatales', { count: fatales.length })}
            </Titre>
            <Groupes groupes={fatales} />
          </section>
        )}
        {avertissements.length > 0 && (
          <section className="anomalies anomalies--avertissements">
            <Titre>
              <ExclamationmarkTriangleIcon aria-hidden />
              {t('anomalies.avertissements', { count: avertissements.length })}
            </Titre>
            <Groupes groupes={avertissements} />
          </section>
        )}
      </Suspense>
    </PartieGardee>
  );
}

const Groupes = ({ groupes }: { readonly groupes: readonly GroupeAnomalies[] }) => (
  <ul>
    {groupes.map((g) => (
      <li key={g.cle}>
        <Groupe groupe={g} />
      </li>
    ))}
  </ul>
);

/** So many places at first; each press of the button shows ten times as many more. */
const PLACES_MONTREES = 50;
const PLACES_DE_PLUS = 500;

function Endroits({ code, anomalies }: { readonly code: string; readonly anomalies: readonly Anomalie[] }) {
  const { t } = useTranslation('facturation');
  const expliquer = useExpliquer(catalogueDe(code));
  const [montrees, montrer] = useState(PLACES_MONTREES);
  return (
    <>
      <ul>
        {anomalies.slice(0, montrees).map((a, rang) => (
          <li key={rang}>
            {expliquer(a).message} <LieuCourt anomalie={a} />
          </li>
        ))}
      </ul>
      {anomalies.length > montrees && (
        <Button size="small" variant="tertiary" onClick={() => montrer(montrees + PLACES_DE_PLUS)}>
          {t('anomalies.etPlus', { count: anomalies.length - montrees })}
        </Button>
      )}
    </>
  );
}

function Groupe({ groupe: { code, couche, occurrences } }: { readonly groupe: GroupeAnomalies }) {
  const { t } = useTranslation('facturation');
  const expliquer = useExpliquer(catalogueDe(code));
  const [premiere, ...autres] = occurrences;
  if (!premiere) return null;
  const { champ, message, remede } = expliquer(premiere);
  return (
    <>
      <p className="anomalies__message">{message}</p>
      {remede && <p>{remede}</p>}
      <dl className="anomalies__precisions">
        {champ && <Precision terme={t('anomalies.champ')} valeur={champ} />}
        {premiere.valeur !== undefined && <Precision terme={t('anomalies.valeur')} valeur={premiere.valeur} />}
        <Lieu anomalie={premiere} />
        <Precision terme={t('anomalies.regle')} valeur={`${code} · ${t(`couche.${couche}`)}`} />
      </dl>
      {autres.length > 0 && (
        <ReadMore size="small" header={t('anomalies.autresEndroits', { count: autres.length })}>
          <Endroits code={code} anomalies={autres} />
        </ReadMore>
      )}
    </>
  );
}

const Precision = ({ terme, valeur }: { readonly terme: string; readonly valeur: ReactNode }) => (
  <div>
    <dt>{terme}</dt>
    <dd>{valeur}</dd>
  </div>
);

function Lieu({ anomalie: { chemin, position } }: { readonly anomalie: Anomalie }) {
  const { t } = useTranslation('facturation');
  if (!chemin && !position) return null;
  const ou = [position && t('anomalies.position', { ...position }), chemin].filter(Boolean).join(' · ');
  // a long path is broken between two of its steps
  const pas = ou.split(/(?=\/)/).map((texte, rang) => (
    <Fragment key={rang}>
      {texte}
      <wbr />
    </Fragment>
  ));
  return <Precision terme={t('anomalies.lieu')} valeur={pas} />;
}

function LieuCourt({ anomalie: { position } }: { readonly anomalie: Anomalie }) {
  const { t } = useTranslation('facturation');
  return position ? <span className="orp-discret">({t('anomalies.position', { ...position })})</span> : null;
}
