import type { SaisieFacture } from '@orpheon/domain';
import { BarreBasse, Button, Montant, PaperplaneIcon, TrashIcon } from '@orpheon/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useVueSuivi } from './contexte.ts';
import { Envoi } from './Envoi.tsx';
import { EtatSauvegarde } from './EtatSauvegarde.tsx';
import { Suppression } from './Suppression.tsx';
import { fatales } from './suivi.ts';
import type { Depart, Editeur } from './useEditeur.ts';
import { useEnregistrer } from './useEnregistrer.ts';

/** Always in view: what there is to pay, whether it is kept, and what to do with it. */
export function Barre({
  depart,
  editeur,
  brouillon,
  nonJoints,
  onARefaire,
}: {
  readonly depart: Depart;
  readonly editeur: Editeur;
  readonly brouillon: boolean;
  readonly nonJoints: readonly string[];
  readonly onARefaire: () => void;
}) {
  const { t } = useTranslation('facturation');
  const requetes = useQueryClient();
  const { suivi, sauvegarde, vue } = editeur;
  const { watch } = useFormContext<SaisieFacture>();
  const { calcul, anomalies, toutMontrer } = useVueSuivi();
  const [demande, setDemande] = useState<'ENVOI' | 'SUPPRESSION' | null>(null);
  const enregistrement = useEnregistrer(editeur);
  const restent = fatales(anomalies).length;
  const fermee = vue.etat.type === 'CONFLIT' || vue.etat.type === 'DISPARUE';
  const envoyer = () => {
    // what the portal knew may have changed since the page was opened
    void requetes.invalidateQueries({ queryKey: ['saisies', 'faits'] });
    if (fatales(suivi.toutMontrer()).length > 0) onARefaire();
    else setDemande('ENVOI');
  };
  return (
    <>
      <BarreBasse
        etat={
          <>
            <strong>
              {t('lisible.totalTtc')} <Montant valeur={calcul.totaux.montantTtc} devise={watch('devise')} />
            </strong>
            <EtatSauvegarde etat={vue.etat} />
            {toutMontrer && restent > 0 && (
              <span className="orp-texte-erreur">{t('saisie.aCorriger', { count: restent })}</span>
            )}
          </>
        }
      >
        {vue.id !== null && (
          <Button
            type="button"
            variant="tertiary"
            data-color="neutral"
            className="orp-barre-basse__moindre"
            icon={<TrashIcon aria-hidden />}
            onClick={() => setDemande('SUPPRESSION')}
          >
            {t('saisie.supprimer')}
          </Button>
        )}
        <Button
          type="button"
          variant="secondary"
          loading={enregistrement.enCours}
          disabled={fermee}
          onClick={() => void enregistrement.enregistrer()}
        >
          {t('saisie.enregistrer')}
        </Button>
        <Button type="button" icon={<PaperplaneIcon aria-hidden />} disabled={fermee} onClick={envoyer}>
          {t('saisie.envoyer')}
        </Button>
      </BarreBasse>
      {demande === 'ENVOI' && (
        <Envoi
          depart={depart}
          editeur={editeur}
          nonJoints={nonJoints}
          onARefaire={onARefaire}
          onFermer={() => setDemande(null)}
        />
      )}
      {demande === 'SUPPRESSION' && vue.id !== null && (
        <Suppression
          id={vue.id}
          brouillon={brouillon}
          version={vue.version ?? 0}
          sauvegarde={sauvegarde}
          onFermer={() => setDemande(null)}
        />
      )}
    </>
  );
}
