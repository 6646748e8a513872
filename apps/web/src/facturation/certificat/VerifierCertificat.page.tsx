import { Chargement, DepotDeFichiers, Page } from '@orpheon/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Resultat } from './Resultat.tsx';
import { requeteCles, verifier } from './verification.ts';
import '../facturation.css';

type Cles = Parameters<typeof verifier>[1];

/** For anybody who was handed a certificate: genuine, altered, or none of this portal. */
export function Component() {
  const { t } = useTranslation('facturation');
  const cles = useQuery(requeteCles);
  return (
    <Page titre={t('verification.titre')} accroche={t('verification.accroche')} largeur="texte">
      <EtatRequete requete={cles} attente={<Chargement lignes={4} />}>
        {(lues) => <Verification cles={lues} />}
      </EtatRequete>
    </Page>
  );
}

function Verification({ cles }: { readonly cles: Cles }) {
  const { t } = useTranslation('facturation');
  const verification = useMutation({ mutationFn: (fichier: File) => verifier(fichier, cles) });
  return (
    <div className="orp-pile orp-pile--large">
      <DepotDeFichiers
        titre={t(verification.data ? 'verification.autre' : 'verification.zone')}
        aide={t('verification.aide')}
        bouton={t('verification.choisir')}
        accept=".pdf,.json,application/pdf,application/json"
        multiple={false}
        compacte={verification.data !== undefined}
        onFichiers={([fichier]) => fichier && verification.mutate(fichier)}
      />
      <div aria-live="polite">
        {verification.isPending && <Chargement lignes={3} />}
        {verification.isError && <p className="orp-texte-erreur">{t('verification.illisible')}</p>}
        {verification.data && (
          <Resultat key={verification.submittedAt} nom={verification.data.nom} verdict={verification.data.verdict} />
        )}
      </div>
      <p className="orp-discret facturation-paragraphe">{t('verification.horsLigne')}</p>
    </div>
  );
}
