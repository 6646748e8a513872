import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Reserve } from '../../app/gardes.tsx';
import { LienBouton } from '../../shared/Lien.tsx';
import { ListeFactures } from '../commun/listes/ListeFactures.tsx';
import { BarreGroupee } from './masse/BarreGroupee.tsx';
import { BilanTraitement } from './masse/BilanTraitement.tsx';
import { ParService } from './ParService.tsx';

/** Factures reçues: what my structures and services have to process. */
export function Component() {
  return (
    <Reserve application="FACTURES_RECUES">
      <FacturesRecues />
    </Reserve>
  );
}

function FacturesRecues() {
  const { t } = useTranslation('facturation');
  const [traitement, setTraitement] = useState<string | null>(null);
  return (
    <ListeFactures
      cote="recues"
      titre={t('recues.titre')}
      accroche={t('recues.accroche')}
      actions={
        <LienBouton vers={chemins.telechargements} variant="tertiary" size="small">
          {t('archives.titre')}
        </LienBouton>
      }
      avant={
        <>
          {traitement && <BilanTraitement key={traitement} id={traitement} onFermer={() => setTraitement(null)} />}
          <div className="recues-attend">
            <ParService />
          </div>
        </>
      }
      actionsDeSelection={(selection, liste) => (
        <BarreGroupee selection={selection} liste={liste} onDemande={setTraitement} />
      )}
      vide={{ titre: t('recues.vide'), texte: t('recues.videTexte') }}
    />
  );
}
