import { actionsPossibles, estFinal, TOUR_DE } from '@orpheon/domain';
import { ActionMenu, Button, ChevronDownIcon, useRaccourci } from '@orpheon/ui';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aLaDemande } from '../../../shared/fichiers/Partie.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { ActionSimple } from '../actions/ActionSimple.tsx';
import { type ActionOfferte, actionsOffertes, DANGEREUSES, TOUCHES } from '../actions/presentation.ts';
import { Recycler } from '../actions/Recycler.tsx';
import type { FactureConsultee } from '../listes/factures.queries.ts';
import { coteDe } from '../statuts.ts';
import { useRetourDuFocus } from './useRetourDuFocus.ts';

/** It takes files, which it judges and explains: more than the page itself, and seldom asked for. */
const Completer = aLaDemande(async () => (await import('../actions/Completer.tsx')).Completer);

/** What may be done now: the next step as a button, the rest in a menu; and where nothing can, why. */
export function Actions({ cote, facture }: { readonly cote: CoteFacture; readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const [ouverte, setOuverte] = useState<ActionOfferte | null>(null);
  const declencheur = useRetourDuFocus(ouverte !== null);
  const offertes = actionsOffertes(facture.actions);
  const [premiere, ...autres] = offertes;
  const ouvrir = (action: ActionOfferte) => {
    declencheur.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    setOuverte(action);
  };
  return (
    <>
      {!premiere && <PourquoiRien cote={cote} facture={facture} />}
      {premiere && <Button onClick={() => ouvrir(premiere)}>{t(`action.${premiere}`)}</Button>}
      {autres.length > 0 && (
        <ActionMenu>
          <ActionMenu.Trigger>
            <Button variant="secondary" icon={<ChevronDownIcon aria-hidden />} iconPosition="right">
              {t('actions.autres')}
            </Button>
          </ActionMenu.Trigger>
          <ActionMenu.Content>
            {autres.map((a) => (
              <ActionMenu.Item
                key={a}
                shortcut={TOUCHES[a].toUpperCase()}
                {...(DANGEREUSES.has(a) ? { variant: 'danger' as const } : {})}
                onSelect={() => ouvrir(a)}
              >
                {t(`action.${a}`)}
              </ActionMenu.Item>
            ))}
          </ActionMenu.Content>
        </ActionMenu>
      )}
      {/* what is typed while a dialog comes is not another order */}
      {(ouverte === null ? offertes : []).map((a) => (
        <Raccourci key={a} action={a} onOuvrir={ouvrir} />
      ))}
      {ouverte && <DialogueDe action={ouverte} cote={cote} facture={facture} onFermer={() => setOuverte(null)} />}
    </>
  );
}

function Raccourci({
  action,
  onOuvrir,
}: {
  readonly action: ActionOfferte;
  readonly onOuvrir: (a: ActionOfferte) => void;
}) {
  const { t } = useTranslation('facturation');
  useRaccourci(TOUCHES[action], t(`action.${action}`), () => onOuvrir(action));
  return null;
}

function DialogueDe({
  action,
  ...props
}: {
  readonly action: ActionOfferte;
  readonly cote: CoteFacture;
  readonly facture: FactureConsultee;
  readonly onFermer: () => void;
}) {
  if (action === 'completer')
    return (
      <Suspense>
        <Completer {...props} />
      </Suspense>
    );
  if (action === 'recycler') return <Recycler {...props} />;
  return <ActionSimple action={action} {...props} />;
}

/** Nothing to press: said where the buttons would be. */
function PourquoiRien({ cote, facture }: { readonly cote: CoteFacture; readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const { statut } = facture;
  // closed, and yet somebody must do something elsewhere: the message at the top says what
  if (estFinal(statut) && TOUR_DE[statut] !== 'PERSONNE') return null;
  const deMonCote = actionsPossibles({ statut }, coteDe(cote)).length > 0;
  const cle = deMonCote
    ? 'actions.sansDroit'
    : estFinal(statut)
      ? 'actions.close'
      : (`actions.tour.${TOUR_DE[statut]}` as const);
  return <p className="orp-discret facturation-paragraphe orp-sans-impression">{t(cle)}</p>;
}
