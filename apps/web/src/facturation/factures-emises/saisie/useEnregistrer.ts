import { useAnnonces } from '@orpheon/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { cles } from '../../../shared/requetes/cles.ts';
import { autreVersion } from './moyens.ts';
import { enregistrer } from './saisie.queries.ts';
import type { Editeur } from './useEditeur.ts';

/** "Enregistrer": what was only being typed becomes a draft, which colleagues see and lists show. */
export function useEnregistrer({ formulaire, sauvegarde }: Editeur) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [enCours, setEnCours] = useState(false);
  const mutation = useMutationIdempotente(enregistrer);
  return {
    enCours,
    enregistrer: async () => {
      setEnCours(true);
      try {
        // what is typed first: then only its state changes
        await sauvegarde.vider({ creer: true });
        const { id, version } = sauvegarde.lire();
        if (id === null || version === null) return;
        const contenu = structuredClone(formulaire.getValues());
        const apres = await mutation.mutateAsync({ id, version, contenu });
        sauvegarde.enregistree(apres.version, apres.modifieeLe);
        requetes.setQueryData(cles.saisie(id), apres);
        void requetes.invalidateQueries({ queryKey: ['saisies', 'liste'] });
        void requetes.invalidateQueries({ queryKey: ['factures', 'emises', 'liste'] });
        void requetes.invalidateQueries({ queryKey: ['attentes'] });
        afficher({ ton: 'succes', texte: t('saisie.brouillonEnregistre') });
      } catch (erreur) {
        const autre = autreVersion(erreur);
        if (autre) sauvegarde.signalerConflit(autre);
        else afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) });
      } finally {
        setEnCours(false);
      }
    },
  };
}
