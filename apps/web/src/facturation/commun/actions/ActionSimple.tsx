import { type ActionDe, accompagnementDe, LONGUEUR_MAX_MOTIF } from '@orpheon/domain';
import { BodyLong, TextField } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChampMotif } from './ChampMotif.tsx';
import { Dialogue, type PropsDialogue } from './Dialogue.tsx';
import type { ActionOfferte } from './presentation.ts';
import { useBrouillon } from './useBrouillon.ts';
import { abandonner, traiter, useAction } from './useTraiter.ts';

type ActionSimpleOfferte = Extract<ActionOfferte, ActionDe<'DESTINATAIRE'> | 'abandonner'>;

/** An action that asks nothing, a motive, or a payment order number. */
export function ActionSimple({
  cote,
  facture,
  action,
  onFermer,
}: PropsDialogue & { readonly action: ActionSimpleOfferte }) {
  const { t } = useTranslation('facturation');
  const avec = accompagnementDe(action);
  const [motif, setMotif, oublierMotif] = useBrouillon(`facture.${facture.id}.${action}`);
  const [mandat, setMandat] = useState(facture.numeroMandat ?? '');
  const [manque, setManque] = useState<string | null>(null);
  const mutation = useAction(
    cote,
    facture,
    action,
    (v: { readonly version: number; readonly motif: string; readonly mandat: string }, cle) =>
      action === 'abandonner'
        ? abandonner(facture.id, { version: v.version, motif: v.motif }, cle)
        : traiter(
            facture.id,
            {
              action,
              version: v.version,
              ...(v.motif ? { motif: v.motif } : {}),
              ...(v.mandat ? { numeroMandat: v.mandat } : {}),
            },
            cle,
          ),
    () => {
      oublierMotif();
      onFermer();
    },
  );
  const demandeMotif = avec === 'MOTIF_OBLIGATOIRE';
  const confirmer = () => {
    const ecrit = demandeMotif ? motif.trim() : '';
    if (demandeMotif && ecrit === '') return setManque(t('motif.manquant'));
    if (ecrit.length > LONGUEUR_MAX_MOTIF) return setManque(t('motif.tropLong', { maximum: LONGUEUR_MAX_MOTIF }));
    setManque(null);
    mutation.mutate({
      version: facture.version,
      motif: ecrit,
      mandat: avec === 'NUMERO_MANDAT_FACULTATIF' ? mandat.trim() : '',
    });
  };
  return (
    <Dialogue
      cote={cote}
      facture={facture}
      action={action}
      enCours={mutation.isPending}
      erreur={mutation.error}
      onConfirmer={confirmer}
      onFermer={onFermer}
    >
      <BodyLong>{t(`explication.${action}`)}</BodyLong>
      {demandeMotif && <ChampMotif action={action} motif={motif} manque={manque} onChanger={setMotif} />}
      {avec === 'NUMERO_MANDAT_FACULTATIF' && (
        <TextField
          label={t('mandat.libelle')}
          description={t('mandat.aide')}
          maxLength={50}
          value={mandat}
          onChange={(e) => setMandat(e.target.value)}
        />
      )}
    </Dialogue>
  );
}
