import { Switch } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { ChampRecherche } from '../../../shared/liste/ChampRecherche.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { cleStatut } from '../statuts.ts';
import { ChoixMultiple } from './ChoixMultiple.tsx';
import { type FiltresUrl, statutsProposes } from './filtres-factures.ts';

/** The row that is always there: text, and statuses. */
export function Filtres({ cote, filtres }: { readonly cote: CoteFacture; readonly filtres: FiltresUrl }) {
  const { t } = useTranslation('facturation');
  return (
    <>
      <div className="facturation-filtre-texte">
        <ChampRecherche
          libelle={t(cote === 'emises' ? 'filtre.texteEmises' : 'filtre.texteRecues')}
          valeur={filtres.valeur('texte')}
          onChercher={(texte) => filtres.changer({ texte })}
        />
      </div>
      <ChoixMultiple
        libelle={t('filtre.statut')}
        options={statutsProposes(cote).map((s) => ({ valeur: s, libelle: t(cleStatut(s)) }))}
        choisis={filtres.valeurs('statut')}
        onChanger={(statut) => filtres.changer({ statut })}
      />
      {cote === 'recues' && (
        <>
          <Switch
            size="small"
            checked={filtres.valeur('nonTelechargee') === '1'}
            onChange={(e) => filtres.changer({ nonTelechargee: e.target.checked ? '1' : null })}
          >
            {t('filtre.nonTelechargee')}
          </Switch>
          <Switch
            size="small"
            checked={filtres.valeur('enRetard') === 'LEGAL'}
            onChange={(e) => filtres.changer({ enRetard: e.target.checked ? 'LEGAL' : null })}
          >
            {t('filtre.enRetard')}
          </Switch>
        </>
      )}
    </>
  );
}
