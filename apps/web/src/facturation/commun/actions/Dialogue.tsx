import { Alert, Confirmation, formaterInstant, formaterMontant, useLangue } from '@orpheon/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { autrePartie } from '../listes/colonnes.tsx';
import type { FactureConsultee } from '../listes/factures.queries.ts';
import { type ActionOfferte, DANGEREUSES } from './presentation.ts';

export interface PropsDialogue {
  readonly cote: CoteFacture;
  readonly facture: FactureConsultee;
  readonly onFermer: () => void;
}

/**
 * The dialog of an action: names the invoice, asks what the action needs (`children`), and, when somebody else was
 * faster, says who did what with nothing lost of what was typed.
 */
export function Dialogue({
  cote,
  facture,
  action,
  enCours,
  erreur,
  onConfirmer,
  onFermer,
  children,
}: PropsDialogue & {
  readonly action: ActionOfferte;
  readonly enCours: boolean;
  readonly erreur: unknown;
  readonly onConfirmer: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const versionVue = useRef(facture.version);
  const champs = useFocusSurLePremierChamp();
  const devancee = facture.version !== versionVue.current && !enCours;
  const possible = facture.actions.includes(action);
  return (
    <Confirmation
      ouverte
      titre={useQuestion(cote, facture, action)}
      confirmer={t(`bouton.${action}`)}
      dangereuse={DANGEREUSES.has(action)}
      enCours={enCours}
      erreur={erreur && !devancee ? messageErreur(erreur, commun) : null}
      onConfirmer={() => possible && onConfirmer()}
      onFermer={onFermer}
    >
      {devancee && <Devancee facture={facture} possible={possible} />}
      <div ref={champs} className="orp-pile">
        {children}
      </div>
    </Confirmation>
  );
}

/** What is asked comes first under the hand; the dialog itself would give the focus to its closing cross. */
function useFocusSurLePremierChamp() {
  const champs = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const image = requestAnimationFrame(() =>
      champs.current?.querySelector<HTMLElement>('textarea, input:not([hidden])')?.focus(),
    );
    return () => cancelAnimationFrame(image);
  }, []);
  return champs;
}

/** "Suspendre la facture F-2026-014 des Délices de Savoie, 1 440,00 € ?" */
function useQuestion(cote: CoteFacture, facture: FactureConsultee, action: ActionOfferte): string {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const facts = [
    autrePartie(cote, facture),
    facture.montantTtc === null ? null : formaterMontant(facture.montantTtc, facture.devise, langue),
  ].filter((v) => v !== null);
  return t(`question.${action}`, {
    facture: [facture.numero ?? t('facture.sansNumero'), ...facts].join(', '),
  });
}

function Devancee({ facture, possible }: { readonly facture: FactureConsultee; readonly possible: boolean }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const dernier = facture.historique.at(-1);
  if (!dernier) return null;
  return (
    <Alert variant="warning" size="small">
      {t('conflit.quoi', {
        quoi: t(`passage.${dernier.action}`),
        qui: dernier.auteur ?? t(`acteur.${dernier.acteur}`),
        quand: formaterInstant(dernier.instant, langue),
      })}
      {dernier.motif && ` «\u00a0${dernier.motif}\u00a0»`}{' '}
      {t(possible ? 'conflit.encorePossible' : 'conflit.plusPossible')}
    </Alert>
  );
}
