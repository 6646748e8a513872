import { CONTENUS_ARCHIVE, FACTURES_MAX_A_LA_FOIS, JOURS_ARCHIVE } from '@orpheon/domain';
import { Alert, BodyLong, Checkbox, CheckboxGroup, Confirmation, useAnnonces } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { Lien } from '../../../shared/Lien.tsx';
import { demanderTelechargement } from './telechargements.queries.ts';
import { usePrendreArchive } from './usePrendreArchive.ts';

/** What of these invoices to take away, as one archive: a small one comes at once, a large one is prepared first. */
export function DialogueArchive({
  factures,
  onFermer,
}: {
  readonly factures: readonly string[];
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const prendre = usePrendreArchive();
  const [contenu, setContenu] = useState<readonly string[]>(CONTENUS_ARCHIVE);
  const [manque, setManque] = useState(false);
  const trop = factures.length > FACTURES_MAX_A_LA_FOIS;
  const demande = useMutationIdempotente(demanderTelechargement, {
    onSuccess: ({ id, pret }) => {
      onFermer();
      if (pret) prendre(id);
      else {
        afficher({
          texte: t('archive.enPreparation'),
          action: <Lien vers={chemins.telechargements}>{t('archives.titre')}</Lien>,
        });
      }
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t('archive.question', { count: factures.length })}
      confirmer={t('archive.confirmer')}
      enCours={demande.isPending}
      erreur={demande.error ? messageErreur(demande.error, commun) : null}
      onFermer={onFermer}
      onConfirmer={() => {
        setManque(contenu.length === 0);
        if (contenu.length === 0 || trop) return;
        demande.mutate({ factures: [...factures], contenu: CONTENUS_ARCHIVE.filter((c) => contenu.includes(c)) });
      }}
    >
      <BodyLong>{t('archive.explication', { jours: JOURS_ARCHIVE })}</BodyLong>
      {trop && <Alert variant="error">{t('masse.trop', { maximum: FACTURES_MAX_A_LA_FOIS })}</Alert>}
      <CheckboxGroup
        legend={t('archive.contenu')}
        value={[...contenu]}
        onChange={(choix: string[]) => {
          setContenu(choix);
          setManque(false);
        }}
        error={manque && t('archive.contenuManquant')}
      >
        {CONTENUS_ARCHIVE.map((c) => (
          <Checkbox key={c} value={c}>
            {t(`archive.contenu.${c}`)}
          </Checkbox>
        ))}
      </CheckboxGroup>
    </Confirmation>
  );
}
