import { formaterDateInstant, Montant, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { Lien } from '../../../shared/Lien.tsx';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { StatutFactureTag } from '../StatutFactureTag.tsx';
import { coteDe } from '../statuts.ts';
import { autrePartie, cheminFacture } from './colonnes.tsx';
import type { FactureResumee } from './factures.queries.ts';

/** An invoice on a phone: who, how much, whose turn. */
export function CarteFacture({ cote, facture: f }: { readonly cote: CoteFacture; readonly facture: FactureResumee }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  return (
    <>
      <div className="orp-carte__rang orp-carte__titre">
        <Lien vers={cheminFacture(cote, f.id)}>{f.numero ?? t('facture.sansNumero')}</Lien>
        <Montant valeur={f.montantTtc} devise={f.devise} />
      </div>
      <div>{autrePartie(cote, f)}</div>
      <div className="orp-carte__rang">
        <StatutFactureTag statut={f.statut} cote={coteDe(cote)} />
        <time dateTime={f.deposeeLe} className="orp-discret">
          {formaterDateInstant(f.deposeeLe, langue)}
        </time>
      </div>
    </>
  );
}
