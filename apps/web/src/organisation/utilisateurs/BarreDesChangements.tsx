import { BarreBasse, Button, Confirmation, Heading, useAnnonces } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { useMotsDesProfils } from './mots.ts';
import type { ChangementPrevu, Changements } from './useChangements.ts';

/** What waits to be saved, in figures; then in full, before it is. */
export function BarreDesChangements({
  changements,
  services,
  onReprendre,
}: {
  readonly changements: Changements;
  readonly services: ReadonlyMap<string, string>;
  /** Reads again the people whose profiles changed meanwhile. */
  readonly onReprendre: () => Promise<void>;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const [ouverte, setOuverte] = useState(false);
  const { bilan, details, enregistrement } = changements;
  if (bilan.personnes === 0) return null;
  const resume = phraseDuBilan(bilan, t);
  const enregistrer = () =>
    enregistrement.mutate(undefined, {
      onSuccess: (fait) => {
        setOuverte(false);
        afficher({ ton: 'succes', texte: t('droits.enregistre', { bilan: phraseDuBilan(fait, t) }) });
      },
      onError: (erreur) => {
        if (erreur instanceof ErreurApi && erreur.code === 'PROFILS_MODIFIES') void onReprendre();
      },
    });
  return (
    <>
      <BarreBasse etat={<strong>{resume}</strong>}>
        <Button size="small" onClick={() => setOuverte(true)}>
          {t('droits.voirEtEnregistrer')}
        </Button>
        <Button size="small" variant="tertiary" onClick={changements.abandonner}>
          {t('droits.abandonner')}
        </Button>
      </BarreBasse>
      <Confirmation
        ouverte={ouverte}
        titre={t('droits.confirmer')}
        confirmer={t('geste.enregistrer')}
        enCours={enregistrement.isPending}
        erreur={enregistrement.error && messageErreur(enregistrement.error, commun)}
        onConfirmer={enregistrer}
        onFermer={() => {
          enregistrement.reset();
          setOuverte(false);
        }}
      >
        <p>{resume}</p>
        <ul className="droits-resume">
          {details.map((d) => (
            <Detail key={d.personne.id} detail={d} services={services} />
          ))}
        </ul>
      </Confirmation>
    </>
  );
}

function Detail({
  detail: { personne, accordes, retires },
  services,
}: {
  readonly detail: ChangementPrevu;
  readonly services: ReadonlyMap<string, string>;
}) {
  const { t } = useTranslation('organisation');
  const mots = useMotsDesProfils(services);
  return (
    <li>
      <Heading level="2" size="xsmall">
        {personne.prenom} {personne.nom}
      </Heading>
      <ul>
        {accordes.map((o) => (
          <li key={`+${mots.octroi(o)}`}>
            <span className="droits-plus">{t('droits.accorde')}</span> {mots.octroi(o)}
          </li>
        ))}
        {retires.map((o) => (
          <li key={`-${mots.octroi(o)}`}>
            <span className="droits-moins">{t('droits.retire')}</span> {mots.octroi(o)}
          </li>
        ))}
      </ul>
    </li>
  );
}

type Traduire = ReturnType<typeof useTranslation<'organisation'>>['t'];

/** "3 profils accordés, 1 retiré, à 2 personnes." */
export function phraseDuBilan(
  bilan: { accordes: number; modifies: number; retires: number; personnes: number },
  t: Traduire,
): string {
  const parts = [
    bilan.accordes > 0 && t('droits.bilan.accordes', { count: bilan.accordes }),
    bilan.modifies > 0 && t('droits.bilan.modifies', { count: bilan.modifies }),
    bilan.retires > 0 && t('droits.bilan.retires', { count: bilan.retires }),
  ].filter(Boolean);
  return `${parts.join(', ')}, ${t('droits.bilan.personnes', { count: bilan.personnes })}`;
}
