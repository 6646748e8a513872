import { jugerQuestion } from '@orpheon/domain';
import { Select, TextField } from '@orpheon/ui';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface QuestionChoisie {
  readonly question: string;
  readonly reponse: string;
}

const PROPOSEES = ['velo', 'professeur', 'vacances', 'livre', 'plat'] as const;
const AUTRE = 'AUTRE';

/** What is wrong with each field, by its name; false: nothing. */
export const fautesDeQuestion = (t: TFunction<'acces'>, { question, reponse }: QuestionChoisie) => ({
  question: question.trim().length < 5 && t('question.manquante'),
  reponse: !jugerQuestion(question, reponse).ok && t('question.reponseFaible'),
});

/** A question among some proposed ones or one's own, and its answer. */
export function QuestionSecrete({
  id,
  valeur,
  erreurDe,
  onChange,
}: {
  readonly id: (champ: string) => string;
  readonly valeur: QuestionChoisie;
  readonly erreurDe: (champ: string) => string | undefined;
  readonly onChange: (valeur: QuestionChoisie) => void;
}) {
  const { t } = useTranslation('acces');
  const [libre, setLibre] = useState(false);
  const changer = (champ: keyof QuestionChoisie, texte: string) => onChange({ ...valeur, [champ]: texte });
  return (
    <>
      <Select
        {...(libre ? {} : { id: id('question'), error: erreurDe('question') })}
        label={t('question.libelle')}
        description={t('question.aide')}
        value={libre ? AUTRE : valeur.question}
        onChange={({ target: { value } }) => {
          setLibre(value === AUTRE);
          changer('question', value === AUTRE ? '' : value);
        }}
      >
        <option value="">{t('question.choisir')}</option>
        {PROPOSEES.map((cle) => (
          <option key={cle} value={t(`question.proposee.${cle}`)}>
            {t(`question.proposee.${cle}`)}
          </option>
        ))}
        <option value={AUTRE}>{t('question.autre')}</option>
      </Select>
      {libre && (
        <TextField
          id={id('question')}
          label={t('question.votre')}
          maxLength={150}
          value={valeur.question}
          error={erreurDe('question')}
          onChange={(e) => changer('question', e.target.value)}
        />
      )}
      <TextField
        id={id('reponse')}
        label={t('question.reponse')}
        description={t('question.reponseAide')}
        autoComplete="off"
        maxLength={100}
        value={valeur.reponse}
        error={erreurDe('reponse')}
        onChange={(e) => changer('reponse', e.target.value)}
      />
    </>
  );
}
