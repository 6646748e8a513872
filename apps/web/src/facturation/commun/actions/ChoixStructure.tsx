import { formaterSiret, Radio, RadioGroup, TextField } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requeteStructures } from '../../../organisation/structures-publiques/structures-publiques.queries.ts';

const MONTREES = 8;
const TEXTE_MAX = 100;
const REPOS_MS = 350;

interface StructureChoisie {
  readonly id: string;
  readonly raisonSociale: string;
  readonly identifiant: string;
}

/** Finds a public structure by name, SIRET, town or postcode; the one chosen stays first in the list. */
export function ChoixStructure({
  libelle,
  choisie,
  erreur,
  onChoisir,
}: {
  readonly libelle: string;
  readonly choisie: StructureChoisie | null;
  readonly erreur: string | undefined;
  readonly onChoisir: (id: string) => void;
}) {
  const { t } = useTranslation('facturation');
  const [saisie, setSaisie] = useState('');
  const [texte, setTexte] = useState('');
  useEffect(() => {
    const minuteur = setTimeout(() => setTexte(saisie.trim()), REPOS_MS);
    return () => clearTimeout(minuteur);
  }, [saisie]);
  const recherche = useInfiniteQuery({
    ...requeteStructures(texte),
    enabled: texte !== '',
    placeholderData: keepPreviousData,
  });
  const trouvees: readonly (StructureChoisie & { readonly ville?: string | null })[] =
    texte === '' ? [] : (recherche.data?.pages[0]?.elements ?? []).filter((s) => s.active);
  const montrees = [...(choisie ? [choisie] : []), ...trouvees.filter((s) => s.id !== choisie?.id)].slice(0, MONTREES);
  return (
    <>
      <TextField
        label={t('recycler.chercher')}
        maxLength={TEXTE_MAX}
        value={saisie}
        onChange={(e) => setSaisie(e.target.value)}
        onKeyDown={(e) => {
          if (e.key !== 'Enter') return;
          // within the dialog's form, Enter would confirm
          e.preventDefault();
          setTexte(saisie.trim());
        }}
      />
      <RadioGroup
        legend={libelle}
        size="small"
        value={choisie?.id ?? ''}
        error={erreur}
        onChange={(id: string) => onChoisir(id)}
      >
        <div className="facturation-resultats">
          {montrees.map((s) => (
            <Radio key={s.id} value={s.id}>
              {[s.raisonSociale, 'ville' in s ? s.ville : null, formaterSiret(s.identifiant)]
                .filter(Boolean)
                .join(' · ')}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      <div aria-live="polite" className="orp-discret">
        {texte !== '' && recherche.isSuccess && trouvees.length === 0 && t('recycler.aucune')}
      </div>
    </>
  );
}
