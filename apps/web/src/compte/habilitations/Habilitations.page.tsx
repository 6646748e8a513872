import { APPLICATIONS_PAR_DOMAINE, type Application, type Domaine } from '@orpheon/domain';
import { type Colonne, ListePage } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { type Moi, useMoi } from '../../shared/session/moi.ts';

type Habilitation = Moi['habilitations'][number];
const estDomaine = (objet: Application | Domaine): objet is Domaine => objet in APPLICATIONS_PAR_DOMAINE;

/** What I may do, and where: granted profiles, one a row. */
export function Component() {
  const { t } = useTranslation('compte');
  const { t: commun } = useTranslation();
  const moi = useMoi();
  const nomDe = new Map(moi.structures.map((s) => [s.id, s.raisonSociale]));
  const colonnes: readonly Colonne<Habilitation>[] = [
    {
      cle: 'objet',
      titre: t('habilitations.application'),
      entete: true,
      rendre: (h) => (estDomaine(h.objet) ? t(`habilitations.domaine.${h.objet}`) : commun(`application.${h.objet}`)),
    },
    { cle: 'niveau', titre: t('habilitations.niveau'), rendre: (h) => t(`habilitations.${h.niveau}`) },
    {
      cle: 'structure',
      titre: t('rattachements.structure'),
      rendre: (h) => nomDe.get(h.structureId) ?? t('habilitations.structureInconnue'),
    },
    {
      cle: 'perimetre',
      titre: t('habilitations.perimetre'),
      rendre: (h) => t(h.serviceId === null ? 'habilitations.touteLaStructure' : 'habilitations.unService'),
    },
  ];
  return (
    <ListePage
      titre={commun('menu.habilitations')}
      accroche={t('habilitations.accroche')}
      compte={String(moi.habilitations.length)}
      legende={commun('menu.habilitations')}
      etat={{ type: 'PRET' }}
      colonnes={colonnes}
      lignes={moi.habilitations}
      cleDe={(h) => `${h.structureId}-${h.serviceId}-${h.objet}-${h.niveau}`}
      vide={{
        titre: t('habilitations.vide'),
        texte: t('habilitations.videTexte'),
        action: <LienBouton vers={chemins.rattachements}>{commun('menu.rattachements')}</LienBouton>,
      }}
    />
  );
}
