import { BodyLong } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { PageDuCompte } from '../mon-compte/PageDuCompte.tsx';
import { ApplicationTotp } from './ApplicationTotp.tsx';
import { CodesDeSecours } from './CodesDeSecours.tsx';
import { CodesNeufs } from './CodesNeufs.tsx';
import { Passkeys } from './Passkeys.tsx';
import { Sessions } from './Sessions.tsx';
import { requeteSecurite, type Securite } from './securite.queries.ts';

/** What I prove who I am with, and where I am signed in. */
export function Component() {
  const { t } = useTranslation('securite');
  const securite = useQuery(requeteSecurite);
  const [neufs, setNeufs] = useState<readonly string[] | null>(null);
  return (
    <PageDuCompte titre={t('securite.titre')}>
      <div className="orp-pile orp-pile--large">
        <EtatRequete requete={securite}>
          {(s) => (
            <>
              <Etat securite={s} />
              {neufs && <CodesNeufs codes={neufs} onFini={() => setNeufs(null)} />}
              <Passkeys passkeys={s.passkeys} onCodes={setNeufs} />
              <ApplicationTotp securite={s} onCodes={setNeufs} />
              <CodesDeSecours securite={s} onCodes={setNeufs} />
            </>
          )}
        </EtatRequete>
        <Sessions />
      </div>
    </PageDuCompte>
  );
}

/** How well the account is protected, in one sentence. */
function Etat({ securite }: { readonly securite: Securite }) {
  const { t } = useTranslation('securite');
  if (securite.totpDepuis || securite.passkeys.length > 0) return <BodyLong>{t('securite.accroche.FORT')}</BodyLong>;
  if (securite.fournisseur) {
    return <BodyLong>{t('securite.accroche.FOURNISSEUR', { fournisseur: securite.fournisseur })}</BodyLong>;
  }
  return <BodyLong>{t(securite.codeParCourriel ? 'securite.accroche.COURRIEL' : 'securite.accroche.FAIBLE')}</BodyLong>;
}
