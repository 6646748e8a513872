import { Heading } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { DOMAINES_DU_PORTAIL } from '../../app/chemins.ts';
import { MENU } from '../../app/menu.ts';
import { Lien } from '../../shared/Lien.tsx';
import { type Moi, peutUtiliser } from '../../shared/session/moi.ts';

/** The applications this person may use, and only those that are built. */
export function MesApplications({ moi }: { readonly moi: Moi }) {
  const { t } = useTranslation('accueil');
  const { t: applications } = useTranslation('applications');
  const { t: commun } = useTranslation();
  const miennes = DOMAINES_DU_PORTAIL.flatMap((d) => MENU[d]).filter(
    (a) => a.chemin !== null && peutUtiliser(moi, a.application),
  );
  if (miennes.length === 0) return null;
  return (
    <section className="orp-pile" aria-labelledby="accueil-applications">
      <Heading level="2" size="small" id="accueil-applications">
        {t('applications.titre')}
      </Heading>
      <ul className="accueil-tuiles accueil-tuiles--serrees">
        {miennes.map((a) => (
          <li key={a.application} className="accueil-tuile">
            <Heading level="3" size="xsmall">
              <Lien vers={a.chemin ?? ''}>{commun(`application.${a.application}`)}</Lien>
            </Heading>
            <p className="orp-discret">{applications(`application.${a.application}.texte`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
