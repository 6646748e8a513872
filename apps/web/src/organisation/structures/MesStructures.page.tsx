import { BodyLong, type Colonne, Page, Siret, StatutTag, TableauDeListe } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { Reserve } from '../../app/gardes.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { useMoi } from '../../shared/session/moi.ts';
import { type StructureDeMoi, structuresGerees } from './onglets.ts';

/** Organisation › Structures: those I look after; where there is one, straight to it. */
export function Component() {
  return (
    <Reserve application="STRUCTURES">
      <Structures />
    </Reserve>
  );
}

function Structures() {
  const { t } = useTranslation('organisation');
  const structures = structuresGerees(useMoi());
  const [premiere] = structures;
  if (premiere && structures.length === 1) return <Navigate replace to={chemins.structure(premiere.id)} />;
  const colonnes: readonly Colonne<StructureDeMoi>[] = [
    {
      cle: 'nom',
      titre: t('structure.nom'),
      entete: true,
      rendre: (s) => <Lien vers={chemins.structure(s.id)}>{s.raisonSociale}</Lien>,
    },
    { cle: 'identifiant', titre: t('structure.identifiant'), rendre: (s) => <Siret valeur={s.identifiant} /> },
    { cle: 'nature', titre: t('fiche.nature'), rendre: (s) => t(s.publique ? 'fiche.publique' : 'fiche.privee') },
    {
      cle: 'etat',
      titre: t('structure.etat'),
      rendre: (s) => (
        <StatutTag ton={s.active ? 'fait' : 'brouillon'}>
          {t(s.active ? 'structure.active' : 'structure.inactive')}
        </StatutTag>
      ),
    },
  ];
  return (
    <Page titre={t('fiche.mesStructures')} accroche={t('fiche.mesStructuresTexte')} largeur="large">
      {structures.length === 0 ? (
        <BodyLong>{t('fiche.aucune')}</BodyLong>
      ) : (
        <TableauDeListe
          legende={t('fiche.mesStructures')}
          colonnes={colonnes}
          lignes={structures}
          cleDe={(s) => s.id}
        />
      )}
    </Page>
  );
}
