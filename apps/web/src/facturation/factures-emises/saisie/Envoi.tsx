import { type Anomalie, estFatale } from '@orpheon/domain';
import { BodyLong, Confirmation, formaterMontant, useAnnonces, useLangue } from '@orpheon/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../../app/chemins.ts';
import { requeteStructure } from '../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { ErreurApi } from '../../../shared/api/erreur.ts';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import type { Reponse } from '../../../shared/api/types.ts';
import { lireAnomalie } from '../../commun/anomalies/grouper.ts';
import { usePhrase, useVueSuivi } from './contexte.ts';
import { autreVersion } from './moyens.ts';
import { envoyer, type FactureEnvoyee } from './saisie.queries.ts';
import type { Depart, Editeur } from './useEditeur.ts';

/** What the server still found wrong, by field. */
function anomaliesDe(erreur: unknown): readonly Anomalie[] {
  if (!(erreur instanceof ErreurApi) || erreur.statut !== 422) return [];
  const corps = erreur.corps as Partial<Reponse<'RefusEnvoi'>> | null;
  return (corps?.anomalies ?? []).map(lireAnomalie);
}

/** Asks once, naming number, recipient and amount; then the invoice is sent, once, however often it has to be tried. */
export function Envoi({
  depart,
  editeur: { formulaire, sauvegarde, suivi },
  nonJoints,
  onARefaire,
  onFermer,
}: {
  readonly depart: Depart;
  readonly editeur: Editeur;
  /** Files that were chosen and would stay behind. */
  readonly nonJoints: readonly string[];
  readonly onARefaire: () => void;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const langue = useLangue();
  const dire = usePhrase();
  const aller = useNavigate();
  const requetes = useQueryClient();
  const { afficher } = useAnnonces();
  const { calcul, anomalies } = useVueSuivi();
  const [enCours, setEnCours] = useState(false);
  const [erreur, setErreur] = useState<string | null>(null);
  const mutation = useMutationIdempotente(envoyer);
  const saisie = formulaire.getValues();
  const { data: destinataire } = useQuery({
    ...requeteStructure(saisie.destinataireId ?? ''),
    enabled: saisie.destinataireId !== null,
  });

  const reussir = (facture: FactureEnvoyee) => {
    sauvegarde.terminer();
    for (const queryKey of [['saisies'], ['factures', 'emises', 'liste'], ['attentes']]) {
      void requetes.invalidateQueries({ queryKey, refetchType: 'none' });
    }
    afficher({ ton: 'succes', texte: t('saisie.envoyee', { numero: facture.numero }) });
    void aller(chemins.factureEmise(facture.factureId), { replace: true });
  };
  const echouer = (cause: unknown) => {
    const autre = autreVersion(cause);
    if (autre) {
      sauvegarde.signalerConflit(autre);
      onFermer();
      return;
    }
    const trouvees = anomaliesDe(cause);
    if (trouvees.length === 0) return setErreur(messageErreur(cause, commun));
    suivi.refuse(trouvees);
    onFermer();
    onARefaire();
  };
  const confirmer = async () => {
    setEnCours(true);
    setErreur(null);
    try {
      const gardee = await sauvegarde.vider({ creer: true });
      const { id, version } = sauvegarde.lire();
      if (!gardee || id === null || version === null) return setErreur(t('saisie.pasEncoreGardee'));
      reussir(await mutation.mutateAsync({ id, version, contenu: structuredClone(formulaire.getValues()) }));
    } catch (cause) {
      echouer(cause);
    } finally {
      setEnCours(false);
    }
  };
  const avertissements = anomalies.filter((a) => !estFatale(a));
  return (
    <Confirmation
      ouverte
      titre={t(`saisie.question.${saisie.type}`, {
        numero: saisie.numero.trim(),
        destinataire: destinataire?.raisonSociale ?? '',
        montant: formaterMontant(calcul.totaux.montantTtc, saisie.devise, langue),
      })}
      confirmer={t('saisie.envoyer')}
      enCours={enCours}
      erreur={erreur}
      onConfirmer={() => void confirmer()}
      onFermer={onFermer}
    >
      <BodyLong>{t(depart.mode === 'PDF' ? 'saisie.envoiPdf' : 'saisie.envoiSaisie')}</BodyLong>
      {nonJoints.length > 0 && (
        <BodyLong className="orp-texte-erreur">
          {t('saisie.nonJoints', { count: nonJoints.length, noms: nonJoints.join(', ') })}
        </BodyLong>
      )}
      {avertissements.length > 0 && (
        <>
          <BodyLong weight="semibold">{t('saisie.avertissements')}</BodyLong>
          <ul>
            {avertissements.map((a) => (
              <li key={`${a.code}-${a.chemin}`}>{dire(a)}</li>
            ))}
          </ul>
        </>
      )}
    </Confirmation>
  );
}
