import { ActionMenu, Button, ChevronDownIcon, type SelectionDeListe, useRaccourci } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { peutUtiliser, useMoi } from '../../../shared/session/moi.ts';
import { DANGEREUSES, TOUCHES } from '../../commun/actions/presentation.ts';
import type { FactureResumee } from '../../commun/listes/factures.queries.ts';
import { BoutonArchive } from '../telechargements/BoutonArchive.tsx';
import { DialogueGroupe } from './DialogueGroupe.tsx';
import { type ActionGroupee, actionsGroupees } from './possibles.ts';
import { type SuiteDeListe, useToutChoisir } from './useToutChoisir.ts';

type Possible = ActionGroupee<FactureResumee>;

/** What may be done with the invoices ticked: the likeliest action as a button, the others in a menu, each by its letter. */
export function BarreGroupee({
  selection,
  liste,
  onDemande,
}: {
  readonly selection: SelectionDeListe<FactureResumee>;
  readonly liste: SuiteDeListe<FactureResumee>;
  /** It was taken note of, and goes on in the background. */
  readonly onDemande: (traitementId: string) => void;
}) {
  const { t } = useTranslation('facturation');
  const traite = peutUtiliser(useMoi(), 'FACTURES_RECUES', 'MODIFICATION');
  const [ouverte, setOuverte] = useState<Possible | null>(null);
  const tout = useToutChoisir(selection, liste);
  // while all results are fetched, the few ticked so far are not what was asked for
  const possibles = traite && !tout.enCours ? actionsGroupees(selection.choisies) : [];
  const [premiere, ...autres] = possibles;
  const nommer = ({ action, factures }: Possible) =>
    t('masse.action', { action: t(`bouton.${action}`), nombre: factures.length });
  return (
    <>
      {tout.possible && (
        <Button size="small" variant="tertiary" loading={tout.enCours} onClick={tout.choisir}>
          {t('masse.toutChoisir', { maximum: tout.maximum })}
        </Button>
      )}
      {traite && !tout.enCours && !premiere && <span className="orp-discret">{t('masse.rienDePossible')}</span>}
      {premiere && (
        <Button size="small" onClick={() => setOuverte(premiere)}>
          {nommer(premiere)}
        </Button>
      )}
      {autres.length > 0 && (
        <ActionMenu>
          <ActionMenu.Trigger>
            <Button size="small" variant="secondary" icon={<ChevronDownIcon aria-hidden />} iconPosition="right">
              {t('actions.autres')}
            </Button>
          </ActionMenu.Trigger>
          <ActionMenu.Content>
            {autres.map((p) => (
              <ActionMenu.Item
                key={p.action}
                shortcut={TOUCHES[p.action].toUpperCase()}
                {...(DANGEREUSES.has(p.action) ? { variant: 'danger' as const } : {})}
                onSelect={() => setOuverte(p)}
              >
                {nommer(p)}
              </ActionMenu.Item>
            ))}
          </ActionMenu.Content>
        </ActionMenu>
      )}
      {!tout.enCours && selection.choisies.length > 0 && (
        <BoutonArchive factures={selection.choisies.map((f) => f.id)} size="small" variant="secondary" />
      )}
      {possibles.map((p) => (
        <Touche key={p.action} possible={p} onOuvrir={setOuverte} />
      ))}
      {ouverte && (
        <DialogueGroupe
          action={ouverte.action}
          factures={ouverte.factures}
          ecartees={selection.choisies.length - ouverte.factures.length}
          onFermer={() => setOuverte(null)}
          onDemande={(id) => {
            setOuverte(null);
            selection.vider();
            onDemande(id);
          }}
        />
      )}
    </>
  );
}

function Touche({ possible, onOuvrir }: { readonly possible: Possible; readonly onOuvrir: (p: Possible) => void }) {
  const { t } = useTranslation('facturation');
  useRaccourci(TOUCHES[possible.action], t(`action.${possible.action}`), () => onOuvrir(possible));
  return null;
}
