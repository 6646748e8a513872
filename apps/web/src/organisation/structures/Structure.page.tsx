import '../organisation.css';
import { Page, StatutTag } from '@orpheon/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, NavLink, Outlet, useLocation, useOutletContext, useParams } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { Component as Introuvable } from '../../app/Introuvable.page.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { useMoi } from '../../shared/session/moi.ts';
import { ongletsDe, type StructureDeMoi, structuresGerees } from './onglets.ts';

/** The frame of a structure: its name, and its pages as tabs. */
export function Component() {
  const { id = '' } = useParams();
  const { t } = useTranslation('organisation');
  const { pathname } = useLocation();
  const moi = useMoi();
  const barre = useRef<HTMLElement>(null);
  // on a phone the tab that is open may be out of the bar
  useEffect(() => {
    const courant = barre.current?.querySelector<HTMLElement>(`a[href="${pathname}"]`);
    if (courant && barre.current) barre.current.scrollLeft = courant.offsetLeft - barre.current.offsetLeft - 24;
  }, [pathname]);
  const gerees = structuresGerees(moi);
  const structure = gerees.find((s) => s.id === id);
  if (!structure) return <Introuvable />;
  const onglets = ongletsDe(moi, structure);
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
      <nav ref={barre} className="organisation-onglets orp-sans-impression" aria-label={t('fiche.onglets')}>
        <ul>
          {onglets.map((o) => (
            <li key={o.chemin}>
              <NavLink to={chemins.structure(id, o.chemin)} end={o.chemin === ''}>
                {t(`onglet.${o.chemin || 'fiche'}`)}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet context={structure} />
    </Page>
  );
}

/** The structure whose page this is. */
export const useStructure = (): StructureDeMoi => useOutletContext<StructureDeMoi>();
