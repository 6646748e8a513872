import { LONGUEUR_MAX_NOTE } from '@orpheon/domain';
import { Button, Textarea, useRaccourci } from '@orpheon/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { cles } from '../../../shared/requetes/cles.ts';
import { useBrouillon } from '../../commun/actions/useBrouillon.ts';
import { ecrireNote } from './notes.queries.ts';

/** Writes a note; what is typed is kept for the tab until it is written. The letter n comes here. */
export function NouvelleNote({ factureId }: { readonly factureId: string }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const champ = useRef<HTMLTextAreaElement>(null);
  const [texte, setTexte, oublier] = useBrouillon(`note.${factureId}`);
  const [manque, setManque] = useState(false);
  useRaccourci('n', t('notes.ecrire'), () => champ.current?.focus());
  const ecriture = useMutationIdempotente(ecrireNote, {
    onSuccess: (notes) => {
      oublier();
      requetes.setQueryData(cles.notes(factureId), notes);
    },
  });
  const trop = texte.trim().length > LONGUEUR_MAX_NOTE;
  const refus = ecriture.error
    ? messageErreur(ecriture.error, commun)
    : trop
      ? t('notes.tropLongue', { maximum: LONGUEUR_MAX_NOTE })
      : manque && t('notes.manquante');
  return (
    <form
      noValidate
      className="orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        setManque(texte.trim() === '');
        if (texte.trim() === '' || trop) return champ.current?.focus();
        if (!ecriture.isPending) ecriture.mutate({ factureId, texte: texte.trim() });
      }}
    >
      <Textarea
        ref={champ}
        size="small"
        label={t('notes.libelle')}
        minRows={2}
        value={texte}
        error={refus}
        onChange={(e) => {
          setTexte(e.target.value);
          setManque(false);
        }}
      />
      <div>
        <Button type="submit" size="small" variant="secondary" loading={ecriture.isPending}>
          {t('notes.ajouter')}
        </Button>
      </div>
    </form>
  );
}
