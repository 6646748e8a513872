import '../organisation.css';
import { Page, StatutTag } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation, useOutletContext, useParams } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { Component as Introuvable } from '../../app/Introuvable.page.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { Onglets } from '../../shared/onglets/Onglets.tsx';
import { useMoi } from '../../shared/session/moi.ts';
import { ongletsDe, type StructureDeMoi, structuresGerees } from './onglets.ts';

/** The frame of a structure: its name, and its pages as tabs. */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('organisation');
  const { pathname } = useLocation();
  const moi = useMoi();
  const gerees = structuresGerees(moi);
  const structure = gerees.find((s) => s.id === id);
  if (!structure) return <Introuvable />;
  const onglets = ongletsDe(moi, structure);
  const aRepondre = moi.mandatsARepondre.find((m) => m.structureId === id)?.nombre ?? 0;
  const ici = pathname.replace(/\/$/, '');
  const premier = onglets[0];
  // who sees some services only has no sheet to begin with
  if (premier && premier.chemin !== '' && ici === chemins.structure(id))
    return <Navigate replace to={chemins.structure(id, premier.chemin)} />;
  return (
    <Page
      titre={structure.raisonSociale}
      largeur="large"
      avant={
        gerees.length > 1 && (
          <p className="orp-sans-impression">
            <Lien vers={chemins.structures}>← {t('fiche.mesStructures')}</Lien>
          </p>
        )
      }
      actions={!structure.active && <StatutTag ton="brouillon">{t('structure.inactive')}</StatutTag>}
    >
      <Onglets
        libelle={t('fiche.onglets')}
        onglets={onglets.map((o) => ({
          vers: chemins.structure(id, o.chemin),
          titre:
            o.chemin === 'mandats' && aRepondre > 0
              ? t('mandat.compteOnglet', { nombre: aRepondre })
              : t(`onglet.${o.chemin || 'fiche'}`),
          exact: o.chemin === '',
        }))}
      />
      <Outlet context={structure} />
    </Page>
  );
}

/** The structure whose page this is. */
export const useStructure = (): StructureDeMoi => useOutletContext<StructureDeMoi>();
