import { BodyLong, Page, Select } from '@orpheon/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Reserve } from '../../../app/gardes.tsx';
import { Lien } from '../../../shared/Lien.tsx';
import { useMoi, useStructureChoisie } from '../../../shared/session/moi.ts';
import { useRetrait } from '../../commun/controle/useRetrait.ts';
import { ZoneDeDepot } from '../../commun/ZoneDeDepot.tsx';
import { BarreDepot } from './BarreDepot.tsx';
import { CarteFichier } from './CarteFichier.tsx';
import { doublons } from './file-de-depot.ts';
import { OptionsDeStructure } from './OptionsDeStructure.tsx';
import { SortieDePage } from './SortieDePage.tsx';
import { structuresDeDepot } from './structures.ts';
import { useAnnonceDesControles } from './useAnnonceDesControles.ts';
import { useMagasin } from './useMagasin.ts';
import '../../facturation.css';
import '../../commun/controle/controle.css';
import './depot.css';

/** Factures émises › Déposer: files are read and checked here, before anything is sent. */
export function Component() {
  return (
    <Reserve application="FACTURES_EMISES" niveau="MODIFICATION">
      <Depot />
    </Reserve>
  );
}

function Depot() {
  const { t } = useTranslation('facturation');
  const moi = useMoi();
  const choisie = useStructureChoisie();
  const structures = structuresDeDepot(moi);
  const parDefaut = structures.find((s) => s.id === choisie)?.id ?? structures[0]?.id ?? '';
  const { file, magasin } = useMagasin(moi.id, parDefaut);
  useAnnonceDesControles(file);
  const repetes = doublons(file);
  const liste = useRef<HTMLUListElement>(null);
  const { cadre, retirer } = useRetrait();

  // what the network lost is checked and sent again when the browser says it is back
  useEffect(() => {
    const reprendre = () => magasin.reprendre();
    globalThis.addEventListener('online', reprendre);
    return () => globalThis.removeEventListener('online', reprendre);
  }, [magasin]);

  const retour = (
    <p className="depot-retour">
      <Lien vers={chemins.facturesEmises}>← {t('emises.titre')}</Lien>
    </p>
  );
  if (structures.length === 0) {
    return (
      <Page titre={t('depot.titre')} largeur="texte" avant={retour}>
        <BodyLong>{t('depot.sansStructure')}</BodyLong>
      </Page>
    );
  }
  return (
    <Page titre={t('depot.titre')} accroche={t('depot.accroche')} avant={retour}>
      <div className="orp-pile" ref={cadre}>
        {(structures.length > 1 || structures[0]?.id !== file.structureId) && (
          <Select
            className="depot-structure"
            label={t('depot.structure')}
            description={t('depot.structureAide')}
            value={file.structureId}
            onChange={(e) => magasin.choisirStructure(e.target.value)}
          >
            <OptionsDeStructure structures={structures} choisie={file.structureId} />
          </Select>
        )}
        <ZoneDeDepot
          compacte={file.fichiers.length > 0}
          titre={t(file.fichiers.length > 0 ? 'depot.zoneEncore' : 'depot.zone')}
          aide={t('depot.zoneAide')}
          bouton={t('depot.choisir')}
          onFichiers={(f) => magasin.ajouter(f)}
        />
        {file.fichiers.length > 0 && (
          <ul ref={liste} tabIndex={-1} className="controle-fichiers" aria-label={t('depot.fichiers')}>
            {file.fichiers.map((f, rang) => (
              <li key={f.id}>
                <CarteFichier
                  fichier={f}
                  doublon={repetes.get(f.id)}
                  magasin={magasin}
                  onRetirer={() => retirer(rang, () => magasin.retirer(f.id))}
                />
              </li>
            ))}
          </ul>
        )}
        <BarreDepot
          file={file}
          magasin={magasin}
          onEnvoye={() => liste.current?.focus()}
          onEffacer={() => retirer(0, () => magasin.effacerDeposes())}
        />
      </div>
      <SortieDePage file={file} />
    </Page>
  );
}
