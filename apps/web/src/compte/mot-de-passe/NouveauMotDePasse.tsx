import { REGLES_MOT_DE_PASSE, reglesEnfreintes } from '@orpheon/domain';
import { CheckmarkCircleFillIcon, CircleIcon } from '@orpheon/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ChampSecret } from './ChampSecret.tsx';

/** A password to choose: each rule is shown as kept or not while one types, by the very function that the API asks. */
export function NouveauMotDePasse({
  id,
  valeur,
  contexte,
  erreur,
  onChange,
}: {
  readonly id: string;
  readonly valeur: string;
  /** Words that it must not hold (`motsDeContexte`). */
  readonly contexte: readonly string[];
  readonly erreur: string | undefined;
  readonly onChange: (valeur: string) => void;
}) {
  const { t } = useTranslation('acces');
  const regles = useId();
  const enfreintes = valeur === '' ? REGLES_MOT_DE_PASSE : reglesEnfreintes(valeur, contexte);
  return (
    <ChampSecret
      id={id}
      libelle={t('nouveau.libelle')}
      usage="new-password"
      valeur={valeur}
      erreur={erreur}
      decritPar={regles}
      onChange={onChange}
    >
      <div id={regles} className="compte-regles">
        <p>{t('nouveau.regles')}</p>
        <ul>
          {REGLES_MOT_DE_PASSE.map((regle) => {
            const gardee = !enfreintes.includes(regle);
            return (
              <li key={regle} data-gardee={gardee}>
                {gardee ? <CheckmarkCircleFillIcon aria-hidden /> : <CircleIcon aria-hidden />}
                <span>
                  {t(`nouveau.regle.${regle}`)}
                  <span className="aksel-sr-only"> {t(gardee ? 'nouveau.gardee' : 'nouveau.pasEncore')}</span>
                </span>
              </li>
            );
          })}
        </ul>
      </div>
      <span className="aksel-sr-only" aria-live="polite">
        {valeur === '' ? '' : t('nouveau.manquent', { count: enfreintes.length })}
      </span>
    </ChampSecret>
  );
}
