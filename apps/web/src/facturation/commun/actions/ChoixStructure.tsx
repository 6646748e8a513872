import { Combobox, formaterSiret } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requeteStructures } from '../../../organisation/structures-publiques/structures-publiques.queries.ts';

const REPOS_MS = 300;
const TEXTE_MAX = 100;

/** Finds a public structure by name, SIRET, town or postcode. */
export function ChoixStructure({
  libelle,
  nomChoisi,
  erreur,
  onChoisir,
}: {
  readonly libelle: string;
  readonly nomChoisi: string;
  readonly erreur: string | undefined;
  readonly onChoisir: (id: string) => void;
}) {
  const { t } = useTranslation('facturation');
  const [saisie, setSaisie] = useState(nomChoisi);
  const [texte, setTexte] = useState('');
  useEffect(() => setSaisie(nomChoisi), [nomChoisi]);
  useEffect(() => {
    const minuteur = setTimeout(
      () => setTexte(saisie === nomChoisi ? '' : saisie.trim().slice(0, TEXTE_MAX)),
      REPOS_MS,
    );
    return () => clearTimeout(minuteur);
  }, [saisie, nomChoisi]);
  const recherche = useInfiniteQuery({ ...requeteStructures(texte), placeholderData: keepPreviousData });
  const options = (recherche.data?.pages[0]?.elements ?? [])
    .filter((s) => s.active)
    .map((s) => ({
      value: s.id,
      label: [s.raisonSociale, s.ville, formaterSiret(s.identifiant)].filter(Boolean).join(' · '),
    }));
  return (
    <Combobox
      label={libelle}
      description={t('recycler.destinataireAide')}
      options={options}
      filteredOptions={options}
      selectedOptions={[]}
      isLoading={recherche.isFetching}
      value={saisie}
      error={erreur}
      onChange={setSaisie}
      onToggleSelected={(id, choisi) => choisi && onChoisir(id)}
    />
  );
}
