import type { CleAttente, FiltreAttente } from '@orpheon/domain';
import { formaterDateInstant, Heading, Montant, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';
import { TraiterRejet } from '../../commun/actions/TraiterRejet.tsx';
import type { FactureResumee } from '../../commun/listes/factures.queries.ts';
import { adresseDAttente } from '../../commun/listes/vues.ts';
import { StatutFactureTag } from '../../commun/StatutFactureTag.tsx';

type CleGroupe = Extract<CleAttente, `EMISES_${string}`>;

/** One kind of what awaits a supplier: its latest invoices, and the way to all of them. */
export function Groupe({
  cle,
  filtre,
  factures,
  suite,
}: {
  readonly cle: CleGroupe;
  readonly filtre: FiltreAttente;
  readonly factures: readonly FactureResumee[];
  readonly suite: boolean;
}) {
  const { t } = useTranslation('facturation');
  if (factures.length === 0) return null;
  return (
    <section className="orp-pile" aria-labelledby={`synthese-${cle}`}>
      <Heading level="2" size="small" id={`synthese-${cle}`}>
        {t(`synthese.${cle}`)}
      </Heading>
      <ul className="orp-cartes">
        {factures.map((f) => (
          <li key={f.id} className="orp-carte">
            <Ligne facture={f} />
          </li>
        ))}
      </ul>
      {suite && <Lien vers={`${chemins.facturesEmises}?${adresseDAttente(filtre)}`}>{t('synthese.toutes')}</Lien>}
    </section>
  );
}

function Ligne({ facture: f }: { readonly facture: FactureResumee }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  return (
    <div className="orp-carte__rang">
      <span>
        <Lien vers={chemins.factureEmise(f.id)}>{f.numero ?? t('facture.sansNumero')}</Lien>
        {f.destinataire && <span className="orp-discret"> · {f.destinataire.raisonSociale}</span>}
      </span>
      <span className="facturation-synthese-faits">
        <Montant valeur={f.montantTtc} devise={f.devise} />
        <StatutFactureTag statut={f.statut} cote="FOURNISSEUR" />
        <time dateTime={f.statutLe} className="orp-discret">
          {formaterDateInstant(f.statutLe, langue)}
        </time>
        <TraiterRejet facture={f} petit />
      </span>
    </div>
  );
}
