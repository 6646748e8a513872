import { Heading, Search } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../app/chemins.ts';

/** The directory, one question away. */
export function RechercheStructure() {
  const { t } = useTranslation('accueil');
  const aller = useNavigate();
  const [texte, setTexte] = useState('');
  return (
    <section className="orp-pile" aria-labelledby="accueil-recherche">
      <Heading level="2" size="small" id="accueil-recherche">
        {t('recherche.titre')}
      </Heading>
      <search>
        <form
          className="accueil-recherche"
          onSubmit={(e) => {
            e.preventDefault();
            void aller(`${chemins.structuresPubliques}?texte=${encodeURIComponent(texte.trim())}`);
          }}
        >
          <Search label={t('recherche.libelle')} hideLabel={false} size="small" value={texte} onChange={setTexte} />
        </form>
      </search>
    </section>
  );
}
