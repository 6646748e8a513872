import '../accueil.css';
import { BodyLong, Heading, Page, Tag } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { chemins, DOMAINES_DU_PORTAIL } from '../../app/chemins.ts';
import { type ApplicationDuMenu, MENU, ouvertATous } from '../../app/menu.ts';
import { Lien } from '../../shared/Lien.tsx';
import { peutUtiliser, useMoiOuPersonne } from '../../shared/session/moi.ts';

/** A domain and all of its applications: what each is for, and whether one may use it. */
export function Component() {
  const { t } = useTranslation('accueil');
  const { t: applications } = useTranslation('applications');
  const { t: commun } = useTranslation();
  const { pathname } = useLocation();
  const domaine = DOMAINES_DU_PORTAIL.find((d) => pathname.startsWith(chemins.domaine(d))) ?? 'facturation';
  const pourTous = ouvertATous(domaine);
  return (
    <Page titre={commun(`domaine.${domaine}`)} accroche={t(`domaine.${domaine}.texte`)}>
      <ul className="accueil-tuiles">
        {MENU[domaine].map((a) => (
          <Application key={a.application} application={a} />
        ))}
        {pourTous && (
          <li className="accueil-tuile">
            <Heading level="2" size="xsmall">
              <Lien vers={pourTous.chemin}>{commun(pourTous.nom)}</Lien>
            </Heading>
            <BodyLong>{applications(pourTous.texte)}</BodyLong>
          </li>
        )}
      </ul>
    </Page>
  );
}

function Application({ application: a }: { readonly application: ApplicationDuMenu }) {
  const { t } = useTranslation('accueil');
  const { t: applications } = useTranslation('applications');
  const { t: commun } = useTranslation();
  const moi = useMoiOuPersonne();
  const fermee = moi?.structures.some((s) => s.applicationsFermees.includes(a.application)) ?? false;
  const interdite = moi !== null && !peutUtiliser(moi, a.application);
  const nom = commun(`application.${a.application}`);
  return (
    <li className="accueil-tuile">
      <Heading level="2" size="xsmall">
        {a.chemin && !interdite ? <Lien vers={a.chemin}>{nom}</Lien> : nom}{' '}
        {!a.chemin && (
          <Tag size="xsmall" variant="outline" data-color="neutral">
            {t('domaines.aVenir')}
          </Tag>
        )}
      </Heading>
      <BodyLong>{applications(`application.${a.application}.texte`)}</BodyLong>
      {!a.chemin && <BodyLong className="orp-discret">{applications('domaines.aVenirTexte')}</BodyLong>}
      {a.chemin && interdite && (
        <BodyLong className="orp-discret">{applications(fermee ? 'domaines.fermee' : 'domaines.sansDroit')}</BodyLong>
      )}
    </li>
  );
}
