import { jourAParis } from '@orpheon/domain';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { chemins } from '../../../app/chemins.ts';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { requeteVues, type Vue } from './vues.queries.ts';
import { adresseCanonique, vuesDuPortail } from './vues.ts';

/**
 * The ways into one list, as tabs: the Synthèse on the supplier's side, the views of the portal, those that the reader
 * keeps. `gestion` stands at the end: what may be done with the present one.
 */
export function Vues({
  cote,
  onOuvrir,
  gestion,
}: {
  readonly cote: CoteFacture;
  readonly onOuvrir?: (vue: Vue) => void;
  readonly gestion?: ReactNode;
}) {
  const { t } = useTranslation('facturation');
  const { data } = useQuery(requeteVues(cote));
  const { pathname, search } = useLocation();
  const liste = cote === 'emises' ? chemins.facturesEmises : chemins.facturesRecues;
  const ici = pathname === liste ? adresseCanonique(search) : null;
  const onglets = useOngletCourantMontre(`${pathname}?${ici}`, data);
  const lien = (adresse: string) => ({
    to: adresse === '' ? liste : `${liste}?${adresse}`,
    ...(adresse === ici ? { 'aria-current': 'page' as const } : {}),
  });
  return (
    <div className="facturation-vues">
      <nav ref={onglets} aria-label={t('vues.titre')} className="facturation-onglets">
        {cote === 'emises' && (
          <Link to={chemins.synthese} {...(pathname === chemins.synthese ? { 'aria-current': 'page' as const } : {})}>
            {t('synthese.titre')}
          </Link>
        )}
        {vuesDuPortail(cote, jourAParis(new Date())).map((v) => (
          <Link key={v.cle} {...lien(v.adresse)}>
            {t(`vue.${v.cle}`)}
          </Link>
        ))}
        {data?.vues.map((v) => (
          <Link key={v.id} {...lien(v.adresse)} onClick={() => onOuvrir?.(v)}>
            {v.nom}
          </Link>
        ))}
      </nav>
      {gestion}
    </div>
  );
}

/** Tabs that do not fit are scrolled sideways to the open one, whenever the address or the views change. */
function useOngletCourantMontre(ici: string, vues: object | undefined) {
  const onglets = useRef<HTMLElement>(null);
  useEffect(() => {
    const nav = onglets.current;
    const courant = nav?.querySelector<HTMLElement>('[aria-current]');
    if (nav && courant)
      nav.scrollLeft = courant.offsetLeft - nav.offsetLeft - (nav.clientWidth - courant.offsetWidth) / 2;
  }, [ici, vues]);
  return onglets;
}
