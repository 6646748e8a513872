import { Checkbox, CheckboxGroup, MenuDeroulant, Radio, RadioGroup } from '@orpheon/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChampRecherche } from '../../shared/liste/ChampRecherche.tsx';
import { requetePortees } from './utilisateurs.queries.ts';

interface Props {
  readonly structureId: string;
  readonly libelle: string;
}

/** The services that may be chosen: all where they are few, else those that answer to what is typed. */
function useServices(structureId: string) {
  const [texte, setTexte] = useState('');
  const { data } = useQuery({ ...requetePortees(structureId, texte), placeholderData: keepPreviousData });
  const tous = useQuery(requetePortees(structureId, ''));
  return {
    texte,
    setTexte,
    structure: data?.structure ?? false,
    services: data?.services ?? [],
    aChercher: tous.data?.incomplet ?? false,
  };
}

/** One service, or several, to narrow a list to. */
export function ChoixServices({
  structureId,
  libelle,
  choisis,
  onChanger,
}: Props & { readonly choisis: readonly string[]; readonly onChanger: (ids: readonly string[]) => void }) {
  const { t } = useTranslation('organisation');
  const { texte, setTexte, services, aChercher } = useServices(structureId);
  return (
    <div className="droits-choix">
      <MenuDeroulant libelle={choisis.length > 0 ? `${libelle} (${choisis.length})` : libelle}>
        {aChercher && <ChampRecherche libelle={t('droits.chercherService')} valeur={texte} onChercher={setTexte} />}
        <CheckboxGroup size="small" legend={libelle} hideLegend value={[...choisis]} onChange={onChanger}>
          {services.map((s) => (
            <Checkbox key={s.id} value={s.id}>
              {s.nom}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </MenuDeroulant>
    </div>
  );
}

/** Where profiles are granted: the whole structure, or one service. '' : the whole structure. */
export function ChoixPortee({
  structureId,
  libelle,
  choisie,
  onChanger,
}: Props & { readonly choisie: string; readonly onChanger: (id: string, nom: string) => void }) {
  const { t } = useTranslation('organisation');
  const { texte, setTexte, services, structure, aChercher } = useServices(structureId);
  return (
    <div className="droits-portee">
      {aChercher && <ChampRecherche libelle={t('droits.chercherService')} valeur={texte} onChercher={setTexte} />}
      <RadioGroup
        size="small"
        legend={libelle}
        value={choisie}
        onChange={(id: string) => onChanger(id, services.find((s) => s.id === id)?.nom ?? '')}
      >
        {structure && <Radio value="">{t('droits.touteLaStructure')}</Radio>}
        {services.map((s) => (
          <Radio key={s.id} value={s.id}>
            {s.nom}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
