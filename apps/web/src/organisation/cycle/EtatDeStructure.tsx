import { LONGUEUR_MAX_MOTIF } from '@orpheon/domain';
import {
  Button,
  Confirmation,
  formaterDateInstant,
  formaterSiret,
  Heading,
  LocalAlert,
  Textarea,
  useAnnonces,
  useLangue,
} from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { Lien, LienBouton } from '../../shared/Lien.tsx';
import { useMoi } from '../../shared/session/moi.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import type { StructureConsultee } from '../structures/structures.queries.ts';
import { rouvrirStructure } from './cycle.queries.ts';

/** That a structure is closed: since when, why, what replaces it, and the way back where there is one. */
export function StructureFermee({ structure: s }: { readonly structure: StructureConsultee }) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const { gestionnairePrincipal } = useStructure();
  const [aRouvrir, setARouvrir] = useState(false);
  if (s.active) return null;
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>
          {s.fermeture
            ? t('cycle.fermeeLe', { le: formaterDateInstant(s.fermeture.le, langue) })
            : t('structure.inactive')}
        </LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <div className="orp-pile">
          <p>{t('cycle.fermeeTexte')}</p>
          {s.fermeture?.motif && (
            <p>{t('cycle.fermeePar', { par: s.fermeture.par ?? '–', motif: s.fermeture.motif })}</p>
          )}
          {s.successeur && <Successeur {...s.successeur} />}
          {s.reouvrable && gestionnairePrincipal && (
            <div>
              <Button size="small" variant="secondary" onClick={() => setARouvrir(true)}>
                {t('reouverture.bouton')}
              </Button>
            </div>
          )}
        </div>
      </LocalAlert.Content>
      {aRouvrir && <Reouverture structure={s} onFermer={() => setARouvrir(false)} />}
    </LocalAlert>
  );
}

/** The structure that took the place: to its pages where one belongs to it, else to the directory. */
function Successeur({ id, identifiant, raisonSociale }: NonNullable<StructureConsultee['successeur']>) {
  const { t } = useTranslation('organisation');
  const mienne = useMoi().structures.some((s) => s.id === id);
  return (
    <p>
      {t('cycle.remplacee')} {mienne ? <Lien vers={chemins.structure(id)}>{raisonSociale}</Lien> : raisonSociale} (
      {formaterSiret(identifiant)})
    </p>
  );
}

function Reouverture({
  structure: s,
  onFermer,
}: {
  readonly structure: StructureConsultee;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [motif, setMotif] = useState('');
  const [tente, setTente] = useState(false);
  const reouverture = useMutation({
    mutationFn: () => rouvrirStructure(s.id, motif.trim()),
    onSuccess: async () => {
      afficher({ ton: 'succes', texte: t('reouverture.faite', { structure: s.raisonSociale }) });
      onFermer();
      await requetes.invalidateQueries();
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t('reouverture.titre', { structure: s.raisonSociale })}
      confirmer={t('reouverture.bouton')}
      enCours={reouverture.isPending}
      erreur={reouverture.error ? messageErreur(reouverture.error, commun) : null}
      onConfirmer={() => (motif.trim() ? reouverture.mutate() : setTente(true))}
      onFermer={onFermer}
    >
      <p>{t('reouverture.texte')}</p>
      <Textarea
        size="small"
        label={t('cycle.motif')}
        description={t('cycle.motifAide')}
        maxLength={LONGUEUR_MAX_MOTIF}
        minRows={2}
        value={motif}
        error={tente && !motif.trim() ? t('cycle.motifManque') : undefined}
        onChange={(e) => setMotif(e.target.value)}
      />
    </Confirmation>
  );
}

/** What changes a structure as a whole, for who leads it. */
export function GestesDuPrincipal({ structure: s }: { readonly structure: StructureConsultee }) {
  const { t } = useTranslation('organisation');
  const { gestionnairePrincipal } = useStructure();
  if (!s.active || !s.modifiable || !gestionnairePrincipal) return null;
  return (
    <section className="orp-pile">
      <Heading level="2" size="xsmall">
        {t('cycle.titre')}
      </Heading>
      <div className="organisation-actions">
        {s.typeIdentifiant === 'SIRET' && (
          <LienBouton vers={chemins.structure(s.id, 'changement-de-siret')} variant="secondary" size="small">
            {t('siret.bouton')}
          </LienBouton>
        )}
        <LienBouton vers={chemins.structure(s.id, 'fermeture')} variant="tertiary" size="small">
          {t('fermeture.lien')}
        </LienBouton>
      </div>
    </section>
  );
}
