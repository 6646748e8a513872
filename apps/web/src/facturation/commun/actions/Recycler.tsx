import { BodyLong, Select, Textarea, TextField } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExigences } from '../../../organisation/structures-publiques/exigences.ts';
import { requeteStructure } from '../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { ChoixStructure } from './ChoixStructure.tsx';
import { Dialogue, type PropsDialogue } from './Dialogue.tsx';
import { type Acheminement, controlerAcheminement } from './recyclage.ts';
import { useBrouillon } from './useBrouillon.ts';
import { type Recyclage, recycler, useAction } from './useTraiter.ts';

const COMMENTAIRE_MAX = 2000;

/** The supplier addresses a returned invoice again: recipient, service or engagement. */
export function Recycler({ cote, facture, onFermer }: PropsDialogue) {
  const { t } = useTranslation('facturation');
  const actuel: Acheminement = {
    destinataireId: facture.destinataire?.id ?? null,
    codeService: facture.serviceDestinataire?.code ?? '',
    numeroEngagement: facture.numeroEngagement ?? '',
  };
  const [voulu, setVoulu] = useState(actuel);
  const [commentaire, setCommentaire, oublier] = useBrouillon(`facture.${facture.id}.recycler`);
  const [tentee, setTentee] = useState(false);
  const exigences = useExigences();
  const { data: structure } = useQuery({
    ...requeteStructure(voulu.destinataireId ?? ''),
    enabled: voulu.destinataireId !== null,
  });
  const fautes = controlerAcheminement(voulu, actuel, structure ?? null);
  const erreur = (champ: keyof typeof fautes) => {
    const faute = fautes[champ];
    return tentee && faute ? t(`recycler.${faute}`) : undefined;
  };
  const mutation = useAction(
    cote,
    facture,
    'recycler',
    (corps: Recyclage, cle) => recycler(facture.id, corps, cle),
    () => {
      oublier();
      onFermer();
    },
  );
  const confirmer = () => {
    setTentee(true);
    if (Object.keys(fautes).length > 0 || voulu.destinataireId === null) return;
    mutation.mutate({
      version: facture.version,
      destinataireId: voulu.destinataireId,
      codeService: voulu.codeService.trim() || null,
      numeroEngagement: voulu.numeroEngagement.trim() || null,
      commentaire: commentaire.trim(),
    });
  };
  return (
    <Dialogue
      cote={cote}
      facture={facture}
      action="recycler"
      enCours={mutation.isPending}
      erreur={mutation.error}
      onConfirmer={confirmer}
      onFermer={onFermer}
    >
      <BodyLong>{t('explication.recycler')}</BodyLong>
      <ChoixStructure
        libelle={t('recycler.destinataire')}
        choisie={structure ?? facture.destinataire}
        erreur={erreur('destinataire')}
        onChoisir={(destinataireId) => setVoulu({ ...voulu, destinataireId, codeService: '' })}
      />
      {structure && <p className="orp-discret facturation-paragraphe">{exigences.phrase(structure)}</p>}
      {structure && structure.services.length > 0 && (
        <Select
          label={t('recycler.service')}
          value={voulu.codeService}
          error={erreur('service')}
          onChange={(e) => setVoulu({ ...voulu, codeService: e.target.value })}
        >
          <option value="">{t('recycler.sansService')}</option>
          {structure.services.map((s) => (
            <option key={s.id} value={s.code}>
              {s.nom} ({s.code})
            </option>
          ))}
        </Select>
      )}
      <TextField
        label={t('recycler.engagement')}
        maxLength={50}
        value={voulu.numeroEngagement}
        error={erreur('engagement')}
        onChange={(e) => setVoulu({ ...voulu, numeroEngagement: e.target.value })}
      />
      <Textarea
        label={t('recycler.commentaire')}
        maxLength={COMMENTAIRE_MAX}
        minRows={2}
        value={commentaire}
        onChange={(e) => setCommentaire(e.target.value)}
      />
      <div aria-live="polite">
        {erreur('inchange') && <p className="orp-texte-erreur facturation-paragraphe">{erreur('inchange')}</p>}
      </div>
    </Dialogue>
  );
}
