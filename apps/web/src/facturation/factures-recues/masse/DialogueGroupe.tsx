import {
  type ActionDe,
  accompagnementDe,
  type Decimal,
  ecrireDecimal,
  FACTURES_MAX_A_LA_FOIS,
  LONGUEUR_MAX_MOTIF,
  lireDecimal,
  opposer,
  sommer,
} from '@orpheon/domain';
import { Alert, BodyLong, Confirmation, formaterMontant, TextField, useLangue } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { ChampMotif } from '../../commun/actions/ChampMotif.tsx';
import { DANGEREUSES } from '../../commun/actions/presentation.ts';
import { useBrouillon } from '../../commun/actions/useBrouillon.ts';
import type { FactureResumee } from '../../commun/listes/factures.queries.ts';
import { type DemandeTraitement, demanderTraitement } from './traitements.queries.ts';

/** Asks before many invoices are acted on: how many, for how much, and what the action needs, the same for all. */
export function DialogueGroupe({
  action,
  factures,
  ecartees,
  onFermer,
  onDemande,
}: {
  readonly action: ActionDe<'DESTINATAIRE'>;
  readonly factures: readonly FactureResumee[];
  /** Ticked, but not in a state that allows it. */
  readonly ecartees: number;
  readonly onFermer: () => void;
  readonly onDemande: (traitementId: string) => void;
}) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const avec = accompagnementDe(action);
  const [motif, setMotif, oublierMotif] = useBrouillon(`factures.${action}`);
  const [mandat, setMandat] = useState('');
  const [manque, setManque] = useState<string | null>(null);
  const demande = useMutationIdempotente(demanderTraitement, {
    onSuccess: ({ id }) => {
      oublierMotif();
      onDemande(id);
    },
  });
  const demandeMotif = avec === 'MOTIF_OBLIGATOIRE';
  const trop = factures.length > FACTURES_MAX_A_LA_FOIS;
  const confirmer = () => {
    const ecrit = demandeMotif ? motif.trim() : '';
    if (demandeMotif && ecrit === '') return setManque(t('motif.manquant'));
    if (ecrit.length > LONGUEUR_MAX_MOTIF) return setManque(t('motif.tropLong', { maximum: LONGUEUR_MAX_MOTIF }));
    if (trop) return;
    setManque(null);
    const corps: DemandeTraitement = {
      action,
      factures: factures.map((f) => ({ id: f.id, version: f.version })),
      ...(ecrit ? { motif: ecrit } : {}),
      ...(avec === 'NUMERO_MANDAT_FACULTATIF' && mandat.trim() ? { numeroMandat: mandat.trim() } : {}),
    };
    demande.mutate(corps);
  };
  return (
    <Confirmation
      ouverte
      titre={t('masse.question', { action: t(`bouton.${action}`), count: factures.length })}
      confirmer={t('masse.confirmer', { action: t(`bouton.${action}`), nombre: factures.length })}
      dangereuse={DANGEREUSES.has(action)}
      enCours={demande.isPending}
      erreur={demande.error ? messageErreur(demande.error, commun) : null}
      onConfirmer={confirmer}
      onFermer={onFermer}
    >
      <BodyLong>{t(`explication.${action}`)}</BodyLong>
      <Total factures={factures} />
      {ecartees > 0 && <BodyLong className="orp-discret">{t('masse.ecartees', { count: ecartees })}</BodyLong>}
      {trop && <Alert variant="error">{t('masse.trop', { maximum: FACTURES_MAX_A_LA_FOIS })}</Alert>}
      {demandeMotif && <ChampMotif action={action} motif={motif} manque={manque} onChanger={setMotif} />}
      {avec === 'NUMERO_MANDAT_FACULTATIF' && (
        <TextField
          label={t('mandat.libelle')}
          description={t('masse.mandatAide')}
          maxLength={50}
          value={mandat}
          onChange={(e) => setMandat(e.target.value)}
        />
      )}
    </Confirmation>
  );
}

/** What they come to, one currency after the other. */
function Total({ factures }: { readonly factures: readonly FactureResumee[] }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const parDevise = new Map<string | null, Decimal[]>();
  for (const f of factures) {
    const montant = lireDecimal(f.montantTtc ?? undefined);
    if (montant === null) continue;
    // a credit note is given back
    parDevise.set(f.devise, [...(parDevise.get(f.devise) ?? []), f.type === 'AVOIR' ? opposer(montant) : montant]);
  }
  if (parDevise.size === 0) return null;
  const montants = [...parDevise].map(([devise, m]) => formaterMontant(ecrireDecimal(sommer(m)), devise, langue));
  return <BodyLong>{t('masse.total', { montant: montants.join(' + ') })}</BodyLong>;
}
