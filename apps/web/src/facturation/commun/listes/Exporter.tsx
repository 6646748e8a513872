import { DownloadIcon, Link, MenuDeroulant, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import type { ColonneFacture } from './colonnes.tsx';
import { type FiltresFactures, filtresDuCote } from './factures.queries.ts';

/** Where the browser downloads the whole list from: same filters, columns shown. */
export function adresseExport(
  cote: CoteFacture,
  format: 'csv' | 'xlsx',
  filtres: FiltresFactures,
  colonnes: readonly ColonneFacture[],
  langue: 'fr' | 'en',
): string {
  const params = new URLSearchParams({ format, langue });
  for (const [nom, valeur] of Object.entries(filtresDuCote(cote, filtres))) {
    for (const v of [valeur ?? []].flat()) params.append(nom, String(v));
  }
  for (const colonne of colonnes) params.append('colonnes', colonne);
  return `/api/facturation/factures-${cote}/export?${params}`;
}

export function Exporter({
  cote,
  filtres,
  colonnes,
}: {
  readonly cote: CoteFacture;
  readonly filtres: FiltresFactures;
  readonly colonnes: readonly ColonneFacture[];
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  return (
    <MenuDeroulant libelle={t('export.exporter')} icone={<DownloadIcon aria-hidden />} aligne="droite">
      <ul>
        {(['csv', 'xlsx'] as const).map((format) => (
          <li key={format}>
            <Link href={adresseExport(cote, format, filtres, colonnes, langue)} download className="orp-menu__lien">
              {t(`export.${format}`)}
            </Link>
          </li>
        ))}
      </ul>
    </MenuDeroulant>
  );
}
