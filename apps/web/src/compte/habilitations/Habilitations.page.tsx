import { APPLICATIONS_PAR_DOMAINE, type Application, type Domaine, sertAQuelqueChose } from '@orpheon/domain';
import { Button, type Colonne, Heading, ListePage, StatutTag } from '@orpheon/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { structureDe, usePrecision } from '../../organisation/demandes/DemandeDite.tsx';
import { requeteMesDemandes } from '../../organisation/demandes/demandes.queries.ts';
import { DemandeDeProfil } from '../../organisation/rattachement/DemandeDeProfil.tsx';
import { Lien, LienBouton } from '../../shared/Lien.tsx';
import { type Moi, useMoi } from '../../shared/session/moi.ts';

type Habilitation = Moi['habilitations'][number];
const estDomaine = (objet: Application | Domaine): objet is Domaine => objet in APPLICATIONS_PAR_DOMAINE;

/** What I may do, and where: granted profiles, one a row; those that I asked for; and the way to ask. */
export function Component() {
  const { t } = useTranslation('compte');
  const { t: demandes } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const moi = useMoi();
  const [demande, setDemande] = useState(false);
  const nomDe = new Map(moi.structures.map((s) => [s.id, s.raisonSociale]));
  const mandants = new Map(moi.mandants.map((s) => [s.id, s]));
  const structureDuDroit = (h: Habilitation): string => {
    const mandant = h.mandatId === null ? undefined : mandants.get(h.structureId);
    if (mandant)
      return t('habilitations.parMandat', { mandant: mandant.raisonSociale, mandataire: mandant.mandataire });
    return nomDe.get(h.structureId) ?? t('habilitations.structureInconnue');
  };
  const colonnes: readonly Colonne<Habilitation>[] = [
    {
      cle: 'objet',
      titre: t('habilitations.application'),
      entete: true,
      rendre: (h) => (
        <>
          {estDomaine(h.objet) ? t(`habilitations.domaine.${h.objet}`) : commun(`application.${h.objet}`)}{' '}
          {!sertAQuelqueChose(h.objet, h.fermees ?? []) && (
            <StatutTag ton="brouillon">{t('habilitations.fermee')}</StatutTag>
          )}
        </>
      ),
    },
    { cle: 'niveau', titre: t('habilitations.niveau'), rendre: (h) => t(`habilitations.${h.niveau}`) },
    {
      cle: 'structure',
      titre: t('rattachements.structure'),
      rendre: structureDuDroit,
    },
    {
      cle: 'perimetre',
      titre: t('habilitations.perimetre'),
      rendre: (h) => t(h.serviceId === null ? 'habilitations.touteLaStructure' : 'habilitations.unService'),
    },
  ];
  const rattache = moi.structures.length > 0;
  return (
    <>
      <ListePage
        titre={commun('menu.habilitations')}
        accroche={t('habilitations.accroche')}
        compte={String(moi.habilitations.length)}
        legende={commun('menu.habilitations')}
        actions={rattache && <Button onClick={() => setDemande(true)}>{demandes('profil.demander')}</Button>}
        avant={<EnAttente />}
        etat={{ type: 'PRET' }}
        colonnes={colonnes}
        lignes={moi.habilitations}
        cleDe={(h) => `${h.structureId}-${h.serviceId}-${h.objet}-${h.niveau}-${h.mandatId}`}
        vide={{
          titre: t('habilitations.vide'),
          texte: t('habilitations.videTexte'),
          action: <LienBouton vers={chemins.rattachements}>{commun('menu.rattachements')}</LienBouton>,
        }}
      />
      {demande && <DemandeDeProfil onFermer={() => setDemande(false)} />}
    </>
  );
}

/** Profiles that I asked for and nobody has answered; nothing is drawn where there is none. */
function EnAttente() {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const precision = usePrecision();
  const { data } = useInfiniteQuery(requeteMesDemandes({ nature: 'PROFIL', statut: 'EN_ATTENTE' }));
  const elements = data?.pages.flatMap((p) => p.elements) ?? [];
  if (elements.length === 0) return null;
  return (
    <section className="orp-pile">
      <Heading level="2" size="xsmall">
        {t('profil.enAttente')}
      </Heading>
      <ul>
        {elements.map((d) => (
          <li key={d.id}>
            {structureDe(d)} · {precision(d)}
          </li>
        ))}
      </ul>
      <Lien vers={chemins.demandes}>{commun('menu.demandes')}</Lien>
    </section>
  );
}
