import { useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { FormulaireService, type SaisieService, SERVICE_VIERGE, serviceDe } from './FormulaireService.tsx';
import { RetourAuxServices } from './RetourAuxServices.tsx';
import { creerService } from './services.queries.ts';

/** A new service of a structure. */
export function Component() {
  const { t } = useTranslation('organisation');
  const { id } = useStructure();
  const aller = useNavigate();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const f = useFormulaire<SaisieService>(SERVICE_VIERGE);
  const mutation = useMutation({
    mutationFn: (v: SaisieService) => creerService(id, { code: v.code, ...serviceDe(v) }),
    onSuccess: (service) => {
      void requetes.invalidateQueries({ queryKey: ['organisation', 'services', id] });
      afficher({ ton: 'succes', texte: t('service.cree', { nom: service.nom }) });
      void aller(chemins.structure(id, 'services'));
    },
    onError: f.refuser,
  });
  return (
    <div className="orp-pile">
      <RetourAuxServices titre={t('service.nouveau')} />
      <FormulaireService
        f={f}
        nouveau
        enCours={mutation.isPending}
        bouton={t('service.creer')}
        onSoumettre={() => mutation.mutate(f.valeurs)}
      />
    </div>
  );
}
