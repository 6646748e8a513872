import {
  BodyLong,
  BoutonCopier,
  Faits,
  formaterJour,
  formaterSiret,
  Heading,
  Jour,
  LocalAlert,
  Page,
  Siret,
  StatutTag,
  TableauDeListe,
  useLangue,
} from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { Component as Introuvable } from '../../app/Introuvable.page.tsx';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { useExigences } from './exigences.ts';
import { requeteStructure, type StructureDetaillee } from './structures-publiques.queries.ts';

export function Component() {
  const { id = '' } = useParams();
  const structure = useQuery(requeteStructure(id));
  // an identifier of the wrong form leads nowhere either
  if (structure.error instanceof ErreurApi && [400, 404].includes(structure.error.statut)) return <Introuvable />;
  return <EtatRequete requete={structure}>{(s) => <Fiche structure={s} />}</EtatRequete>;
}

function Fiche({ structure: s }: { readonly structure: StructureDetaillee }) {
  const { t } = useTranslation('organisation');
  const exigences = useExigences();
  const langue = useLangue();
  const ville = [s.codePostal, s.ville].filter(Boolean).join(' ');
  return (
    <Page
      titre={s.raisonSociale}
      accroche={s.libelle}
      avant={
        <p className="orp-sans-impression">
          <Lien vers={chemins.structuresPubliques}>← {t('structure.retour')}</Lien>
        </p>
      }
    >
      <div className="orp-pile orp-pile--large">
        {!s.active && (
          <LocalAlert status="warning">
            <LocalAlert.Header>
              <LocalAlert.Title>
                {s.fermeeLe
                  ? t('structure.fermeeDepuis', { jour: formaterJour(s.fermeeLe, langue) })
                  : t('structure.inactive')}
              </LocalAlert.Title>
            </LocalAlert.Header>
            <LocalAlert.Content>
              {s.successeur ? (
                <>
                  {t('structure.remplaceePar')}{' '}
                  <Lien vers={chemins.structurePublique(s.successeur.id)}>{s.successeur.raisonSociale}</Lien> (
                  {formaterSiret(s.successeur.identifiant)}). {t('structure.remplaceeTexte')}
                </>
              ) : (
                t('structure.inactiveTexte')
              )}
            </LocalAlert.Content>
          </LocalAlert>
        )}
        <Faits
          faits={[
            { terme: t('structure.identifiant'), valeur: <Siret valeur={s.identifiant} /> },
            ...(ville ? [{ terme: t('structure.ville'), valeur: ville }] : []),
            {
              terme: t('structure.etat'),
              valeur: (
                <StatutTag ton={s.active ? 'fait' : 'brouillon'}>
                  {t(s.active ? 'structure.active' : 'structure.inactive')}
                </StatutTag>
              ),
            },
          ]}
        />
        {s.active && (
          <>
            <section className="orp-pile">
              <Heading level="2" size="small">
                {t('exigence.titre')}
              </Heading>
              <BodyLong>{exigences.phrase(s)}</BodyLong>
              {s.miseEnPaiementNonCommuniquee && <BodyLong>{t('exigence.miseEnPaiement')}</BodyLong>}
            </section>
            <Services structure={s} />
          </>
        )}
      </div>
    </Page>
  );
}

function Services({ structure: s }: { readonly structure: StructureDetaillee }) {
  const { t } = useTranslation('organisation');
  return (
    <section className="orp-pile">
      <Heading level="2" size="small">
        {t('services.titre', { count: s.services.length })}
      </Heading>
      {s.services.length === 0 ? (
        <BodyLong>{t('services.vide')}</BodyLong>
      ) : (
        <TableauDeListe
          legende={t('services.titre', { count: s.services.length })}
          lignes={s.services}
          cleDe={(service) => service.id}
          colonnes={[
            { cle: 'nom', titre: t('services.nom'), entete: true, rendre: (service) => service.nom },
            {
              cle: 'code',
              titre: t('services.code'),
              rendre: (service) => (
                <span className="orp-identifiant">
                  {service.code}
                  <BoutonCopier valeur={service.code} quoi={t('services.ceCode', { code: service.code })} />
                </span>
              ),
            },
            {
              cle: 'engagement',
              titre: t('services.engagement'),
              rendre: (service) => t(service.engagementObligatoire ? 'services.oui' : 'services.non'),
            },
            {
              cle: 'fin',
              titre: t('services.finValidite'),
              secondaire: true,
              rendre: (service) => <Jour jour={service.finValidite} />,
            },
          ]}
        />
      )}
    </section>
  );
}
