import { type ActionDe, accompagnementDe, LONGUEUR_MAX_MOTIF } from '@orpheon/domain';
import { BodyLong, Chips, Textarea, TextField } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialogue, type PropsDialogue } from './Dialogue.tsx';
import { type ActionOfferte, NOMBRE_MOTIFS } from './presentation.ts';
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

function ChampMotif({
  action,
  motif,
  manque,
  onChanger,
}: {
  readonly action: ActionSimpleOfferte;
  readonly motif: string;
  readonly manque: string | null;
  readonly onChanger: (motif: string) => void;
}) {
  const { t } = useTranslation('facturation');
  const suggestions = useMotifs(action);
  return (
    <>
      <Textarea
        label={t('motif.libelle')}
        description={t('motif.aide')}
        maxLength={LONGUEUR_MAX_MOTIF}
        minRows={3}
        value={motif}
        error={manque}
        onChange={(e) => onChanger(e.target.value)}
      />
      {suggestions.length > 0 && (
        <Chips size="small" aria-label={t('motif.suggestions')}>
          {suggestions.map((s) => (
            <Chips.Toggle key={s} type="button" checkmark={false} selected={motif === s} onClick={() => onChanger(s)}>
              {s}
            </Chips.Toggle>
          ))}
        </Chips>
      )}
    </>
  );
}

function useMotifs(action: ActionSimpleOfferte): readonly string[] {
  const { t } = useTranslation('facturation');
  switch (action) {
    case 'suspendre':
      return RANGS.slice(0, NOMBRE_MOTIFS.suspendre).map((n) => t(`motif.suspendre.${n}`));
    case 'rejeter':
      return RANGS.slice(0, NOMBRE_MOTIFS.rejeter).map((n) => t(`motif.rejeter.${n}`));
    case 'demanderRecyclage':
      return RANGS_TROIS.map((n) => t(`motif.demanderRecyclage.${n}`));
    case 'abandonner':
      return RANGS_TROIS.map((n) => t(`motif.abandonner.${n}`));
    default:
      return [];
  }
}

const RANGS = [1, 2, 3, 4] as const;
const RANGS_TROIS = [1, 2, 3] as const;
