import { BodyLong, Button, Checkbox, type ErreurDeChamp, FormulaireErreurs, Heading } from '@orpheon/ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import type { Etape } from '../../shared/session/connexion.ts';
import { AutresMoyens, ChampDuMoyen, estSaisi } from '../securite/Moyens.tsx';
import { estAbandon } from '../securite/passkey.ts';
import { RenvoiDuCode } from './RenvoiDuCode.tsx';
import { estARecommencer, type Facteur, useSecondFacteur } from './useSecondFacteur.ts';

const CHAMP = 'second-facteur';

/** After the right password: the strongest factor first, another one where there is one, or the beginning. */
export function SecondFacteur({
  etape,
  niveau,
  onRecommencer,
}: {
  readonly etape: Etape;
  readonly niveau: '2' | '3';
  /** `message`: why, where it was not the person's wish. */
  readonly onRecommencer: (message: string | null) => void;
}) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const [facteur, setFacteur] = useState<Facteur>(etape.facteurs[0] ?? 'CODE_COURRIEL');
  const [code, setCode] = useState('');
  const [memoriser, setMemoriser] = useState(false);
  const [erreurs, setErreurs] = useState<readonly ErreurDeChamp[]>([]);
  const [tentative, setTentative] = useState(0);
  const champ = useRef<HTMLInputElement>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  const second = useSecondFacteur();
  // what is asked now comes under the hand, each time that it changes
  useEffect(() => {
    if (estSaisi(facteur)) champ.current?.focus();
    else titre.current?.focus();
  }, [facteur]);

  const refuser = (message: string, duChamp: boolean) => {
    setErreurs([{ champ: duChamp ? CHAMP : null, message }]);
    setTentative((n) => n + 1);
  };
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    if (estSaisi(facteur) && code.trim() === '') {
      refuser(t(`manquant.${facteur}`), true);
      return;
    }
    setErreurs([]);
    second.mutate(
      { facteur, code, memoriser },
      {
        onError: (erreur) => {
          if (estAbandon(erreur)) return;
          const message = messageErreur(erreur, commun);
          if (estARecommencer(erreur)) onRecommencer(message);
          else refuser(message, estSaisi(facteur));
        },
      },
    );
  };
  return (
    <form noValidate onSubmit={soumettre} className="orp-pile">
      <Heading level={niveau} size="small" ref={titre} tabIndex={-1}>
        {t('etape.titre')}
      </Heading>
      <FormulaireErreurs erreurs={erreurs} tentative={tentative} />
      <BodyLong>{t(`etape.${facteur}`, { adresse: etape.codeEnvoyeA ?? '' })}</BodyLong>
      <ChampDuMoyen
        moyen={facteur}
        id={CHAMP}
        champ={champ}
        valeur={code}
        erreur={erreurs.find((e) => e.champ === CHAMP)?.message}
        onChange={(saisi) => setCode(saisi)}
      />
      {facteur === 'TOTP' && (
        <Checkbox checked={memoriser} onChange={(e) => setMemoriser(e.target.checked)}>
          {t('etape.memoriser')}
        </Checkbox>
      )}
      <div>
        <Button type="submit" loading={second.isPending}>
          {t(facteur === 'PASSKEY' ? 'etape.utiliserPasskey' : 'etape.bouton')}
        </Button>
      </div>
      {facteur === 'CODE_COURRIEL' && <RenvoiDuCode dans={etape.renvoiDans} onRecommencer={onRecommencer} />}
      <AutresMoyens
        moyens={etape.facteurs}
        choisi={facteur}
        onChoisir={(autre) => {
          setFacteur(autre as Facteur);
          setCode('');
          setErreurs([]);
        }}
      />
      <div>
        <Button type="button" size="small" variant="tertiary" onClick={() => onRecommencer(null)}>
          {t('etape.recommencer')}
        </Button>
      </div>
    </form>
  );
}
