import { APPLICATIONS, MOTS_DES_OBJETS } from '@orpheon/domain';
import { Checkbox, Select, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { ChampRecherche } from '../../shared/liste/ChampRecherche.tsx';
import { ChoixServices } from './ChoixServices.tsx';
import { type FiltresDUtilisateurs, ROLES } from './filtres.ts';

/** Who is shown: by name, by service, by what they hold, by role. */
export function Filtres({
  structureId,
  filtres: { url, filtres, parService },
}: {
  readonly structureId: string;
  readonly filtres: FiltresDUtilisateurs;
}) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  return (
    <>
      <div className="orp-recherche">
        <ChampRecherche
          libelle={t('droits.rechercher')}
          valeur={filtres.texte ?? ''}
          onChercher={(texte) => url.changer({ texte })}
        />
      </div>
      <ChoixServices
        structureId={structureId}
        libelle={t('droits.services')}
        choisis={filtres.service ?? []}
        onChanger={(service) => url.changer({ service })}
      />
      <Select
        size="small"
        label={t('droits.application')}
        value={filtres.application ?? ''}
        onChange={(e) => url.changer({ application: e.target.value })}
      >
        <option value="">{t('droits.toutes')}</option>
        {APPLICATIONS.map((a) => (
          <option key={a} value={a}>
            {MOTS_DES_OBJETS[a][langue]}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('droits.role')}
        value={filtres.role ?? ''}
        onChange={(e) => url.changer({ role: e.target.value })}
      >
        <option value="">{t('droits.tous')}</option>
        {ROLES.map((r) => (
          <option key={r} value={r}>
            {t(`droits.role.${r}`)}
          </option>
        ))}
      </Select>
      <Checkbox
        size="small"
        checked={filtres.niveau === 'MODIFICATION'}
        onChange={(e) => url.changer({ niveau: e.target.checked ? 'MODIFICATION' : null })}
      >
        {t('droits.quiModifie')}
      </Checkbox>
      <Checkbox
        size="small"
        checked={parService}
        {...(parService ? { description: t('droits.parServiceAide') } : {})}
        onChange={(e) => url.changer({ ordre: e.target.checked ? 'SERVICE' : null })}
      >
        {t('droits.parService')}
      </Checkbox>
    </>
  );
}
