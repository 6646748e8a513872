import { DateHeure, Faits, Heading, Page, Siret } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { chemins } from '../app/chemins.ts';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';
import { Lien } from '../shared/Lien.tsx';
import { Actes } from './Actes.tsx';
import { ReserveAuSupport } from './Cadre.tsx';
import { Reouverture } from './Reouverture.tsx';
import { requeteStructureDuSupport, type StructureDetaillee } from './support.queries.ts';

export function Component() {
  return (
    <ReserveAuSupport>
      <Structure />
    </ReserveAuSupport>
  );
}

function Structure() {
  const { id = '' } = useParams();
  const { t } = useTranslation('support');
  const requete = useQuery(requeteStructureDuSupport(id));
  return (
    <Page
      titre={requete.data?.raisonSociale ?? t('structures.titre')}
      largeur="texte"
      avant={<Lien vers={chemins.assistance('structures')}>← {t('structures.retour')}</Lien>}
    >
      <EtatRequete requete={requete}>{(s) => <Detail structure={s} />}</EtatRequete>
    </Page>
  );
}

function Detail({ structure: s }: { readonly structure: StructureDetaillee }) {
  const { t } = useTranslation('support');
  return (
    <div className="orp-pile">
      <Faits
        faits={[
          { terme: t('structure.identifiant'), valeur: <Siret valeur={s.identifiant} /> },
          { terme: t('structure.nature'), valeur: t(s.publique ? 'structure.publique' : 'structure.privee') },
          { terme: t('structure.etat'), valeur: t(s.active ? 'structure.active' : 'structure.inactive') },
          { terme: t('structure.creeLe'), valeur: <DateHeure instant={s.creeLe} /> },
          { terme: t('structure.personnes'), valeur: String(s.personnes) },
          { terme: t('structure.services'), valeur: String(s.services) },
        ]}
      />
      <Reouverture structure={s} />
      <Heading level="2" size="small">
        {t('structure.gestionnaires')}
      </Heading>
      {s.gestionnaires.length === 0 ? (
        <p className="orp-discret">{t('structure.sansGestionnaire')}</p>
      ) : (
        <ul>
          {s.gestionnaires.map((g) => (
            <li key={g.id}>
              <Lien vers={chemins.assistance('comptes', g.id)}>
                {g.prenom} {g.nom}
              </Lien>
              {g.principal && ` · ${t('structure.principal')}`}
            </li>
          ))}
        </ul>
      )}
      <Heading level="2" size="small">
        {t('actes.titre')}
      </Heading>
      <Actes actes={s.actes} />
    </div>
  );
}
