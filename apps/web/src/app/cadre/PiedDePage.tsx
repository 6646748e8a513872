import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requeteConfiguration } from '../../shared/configuration.ts';
import { Lien } from '../../shared/Lien.tsx';
import { chemins } from '../chemins.ts';

export function PiedDePage() {
  const { t } = useTranslation();
  const configuration = useQuery(requeteConfiguration);
  const liens = [
    [chemins.notesDeVersion, t('pied.notesDeVersion')],
    [chemins.contact, t('pied.contact')],
    [chemins.structuresPubliques, t('pied.annuaire')],
    [chemins.verifierFacture, t('menu.verifierFacture')],
    [chemins.verifierCertificat, t('pied.certificat')],
    [chemins.mentionsLegales, t('pied.mentionsLegales')],
    [chemins.conditions, t('pied.conditions')],
    [chemins.confidentialite, t('pied.confidentialite')],
    [chemins.accessibilite, t('pied.accessibilite')],
  ] as const;
  return (
    <footer id="pied" tabIndex={-1} className="cadre-pied">
      <nav aria-label={t('pied.titre')}>
        <ul>
          {liens.map(([vers, libelle]) => (
            <li key={vers}>
              <Lien vers={vers}>{libelle}</Lien>
            </li>
          ))}
        </ul>
      </nav>
      {configuration.data && (
        <p className="orp-discret">
          Orphéon {configuration.data.version}
          {configuration.data.environnement !== 'PRODUCTION' &&
            ` · ${t(`environnement.${configuration.data.environnement}`)}`}
        </p>
      )}
    </footer>
  );
}
