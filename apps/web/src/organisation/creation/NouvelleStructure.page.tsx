import { Button, FormulaireErreurs, Page } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { Champs } from './Champs.tsx';
import { type Creee, creerStructure } from './creation.queries.ts';
import { Identification } from './Identification.tsx';
import { corpsDe, fautesDe, VIERGE } from './saisie.ts';
import { useDireFaute } from './useDireFaute.ts';
import '../organisation.css';

/** Opening a structure: what it is identified by, what the register says of it, then the rest. */
export function Component() {
  const { t } = useTranslation('demandes');
  const requetes = useQueryClient();
  const [creee, setCreee] = useState<Creee | null>(null);
  const f = useFormulaire(VIERGE);
  const dire = useDireFaute();
  const envoi = useMutation({
    mutationFn: () => creerStructure(corpsDe(f.valeurs)),
    onSuccess: (fait) => {
      void requetes.invalidateQueries({ queryKey: cles.moi });
      void requetes.invalidateQueries({ queryKey: ['organisation'] });
      setCreee(fait);
    },
    onError: f.refuser,
  });
  if (creee) return <Fini creee={creee} />;
  return (
    <Page titre={t('creation.titre')} accroche={t('creation.accroche')}>
      <form
        noValidate
        className="organisation-formulaire orp-pile orp-pile--large"
        onSubmit={(e) => {
          e.preventDefault();
          const fautes = Object.entries(fautesDe(f.valeurs)).map(([champ, faute]) => [champ, faute && dire(faute)]);
          if (f.verifier(Object.fromEntries(fautes))) envoi.mutate();
        }}
      >
        <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
        <Identification formulaire={f} />
        <Champs formulaire={f} />
        <div>
          <Button type="submit" loading={envoi.isPending}>
            {t('creation.creer')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

function Fini({ creee }: { readonly creee: Creee }) {
  const { t } = useTranslation('demandes');
  if (!('structure' in creee)) {
    return (
      <Page titre={t('creation.demandee')} largeur="texte">
        <div className="orp-pile">
          <p>{t('creation.demandeeTexte')}</p>
          <div>
            <LienBouton vers={chemins.demandes}>{t('rattachement.suivre')}</LienBouton>
          </div>
        </div>
      </Page>
    );
  }
  const { structure } = creee;
  return (
    <Page titre={t('creation.creee', { structure: structure.raisonSociale })} largeur="texte">
      <div className="orp-pile">
        <p>{t('creation.creeeTexte')}</p>
        <div className="organisation-gestes">
          <LienBouton vers={`/organisation/structures/${structure.id}`}>{t('creation.ouvrir')}</LienBouton>
          {!structure.publique && (
            <LienBouton vers={chemins.depot} variant="secondary">
              {t('creation.deposer')}
            </LienBouton>
          )}
        </div>
      </div>
    </Page>
  );
}
