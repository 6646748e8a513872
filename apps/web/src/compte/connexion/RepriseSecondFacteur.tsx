import { BodyLong, Confirmation } from '@orpheon/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import type { Etape } from '../../shared/session/connexion.ts';
import { AutresMoyens, ChampDuMoyen, estSaisi } from '../securite/Moyens.tsx';
import { estAbandon } from '../securite/passkey.ts';
import { RenvoiDuCode } from './RenvoiDuCode.tsx';
import { estARecommencer, type Facteur, useSecondFacteur } from './useSecondFacteur.ts';

/** The second step of somebody whose session ended while they worked: over the page, nothing of which is lost. */
export function RepriseSecondFacteur({
  etape,
  onRecommencer,
  onRenoncer,
}: {
  readonly etape: Etape;
  readonly onRecommencer: (message: string) => void;
  readonly onRenoncer: () => void;
}) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const second = useSecondFacteur({ reprise: true });
  const [facteur, setFacteur] = useState<Facteur>(etape.facteurs[0] ?? 'CODE_COURRIEL');
  const [code, setCode] = useState('');
  const [vide, setVide] = useState(false);
  const champ = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const image = requestAnimationFrame(() => champ.current?.focus());
    return () => cancelAnimationFrame(image);
  }, [facteur]);
  const confirmer = () => {
    const manque = estSaisi(facteur) && code.trim() === '';
    setVide(manque);
    if (manque) return;
    second.mutate(
      { facteur, code, memoriser: false },
      { onError: (erreur) => estARecommencer(erreur) && onRecommencer(messageErreur(erreur, commun)) },
    );
  };
  return (
    <Confirmation
      ouverte
      titre={t('etape.titre')}
      confirmer={t(facteur === 'PASSKEY' ? 'etape.utiliserPasskey' : 'etape.bouton')}
      annuler={commun('menu.seDeconnecter')}
      enCours={second.isPending}
      erreur={second.isError && !estAbandon(second.error) ? messageErreur(second.error, commun) : null}
      onConfirmer={confirmer}
      onFermer={onRenoncer}
    >
      <BodyLong>{t(`etape.${facteur}`, { adresse: etape.codeEnvoyeA ?? '' })}</BodyLong>
      <ChampDuMoyen
        moyen={facteur}
        id="reprise-second-facteur"
        champ={champ}
        valeur={code}
        erreur={vide && estSaisi(facteur) ? t(`manquant.${facteur}`) : undefined}
        onChange={setCode}
      />
      {facteur === 'CODE_COURRIEL' && <RenvoiDuCode dans={etape.renvoiDans} onRecommencer={onRecommencer} />}
      <AutresMoyens
        moyens={etape.facteurs}
        choisi={facteur}
        onChoisir={(autre) => {
          setFacteur(autre as Facteur);
          setCode('');
          setVide(false);
        }}
      />
    </Confirmation>
  );
}
