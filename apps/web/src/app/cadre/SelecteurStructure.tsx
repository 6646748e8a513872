import { Select, useAnnonces } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { type Moi, useModifierMoi, useStructureChoisie } from '../../shared/session/moi.ts';

/** All my structures, or one of them: lists and counts follow. Not shown to who has a single one. */
export function SelecteurStructure({ moi }: { readonly moi: Moi }) {
  const { t } = useTranslation();
  const { afficher, annoncer } = useAnnonces();
  const choisie = useStructureChoisie();
  const modifier = useModifierMoi();
  if (moi.structures.length < 2) {
    const seule = moi.structures[0];
    return seule ? <span className="cadre-structure">{seule.raisonSociale}</span> : null;
  }
  const choisir = (id: string) =>
    modifier.mutate(
      { preferences: { structureId: id === '' ? null : id } },
      {
        onSuccess: () => annoncer(t('structure.choisie')),
        onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, t) }),
      },
    );
  return (
    <Select
      label={t('structure.libelle')}
      hideLabel
      size="small"
      className="cadre-selecteur"
      value={choisie ?? ''}
      onChange={(e) => choisir(e.target.value)}
    >
      <option value="">{t('structure.toutes')}</option>
      {moi.structures.map((s) => (
        <option key={s.id} value={s.id}>
          {s.active ? s.raisonSociale : t('structure.fermee', { nom: s.raisonSociale })}
        </option>
      ))}
    </Select>
  );
}
