import '../compte.css';
import { VERSION_CONDITIONS } from '@orpheon/domain';
import { BodyLong, Button, Checkbox, FormulaireErreurs, Page } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { Lien } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import type { Moi } from '../../shared/session/moi.ts';
import { useErreurs, versionLisible } from '../acces/formulaire.ts';

/** In place of a page behind the sign-in, until the present version of the conditions of use is accepted. */
export default function AccepterConditions() {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const [accepte, setAccepte] = useState(false);
  const erreurs = useErreurs('conditions');
  const envoi = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/conditions', { body: { version: VERSION_CONDITIONS } })),
    onSuccess: () =>
      requetes.setQueryData<Moi | null>(cles.moi, (moi) => (moi ? { ...moi, conditionsAcceptees: true } : moi)),
    onError: (erreur) => erreurs.refuser(erreur),
  });
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    if (erreurs.verifier({ accepte: !accepte && t('inscription.conditionsManquantes') })) envoi.mutate();
  };
  return (
    <Page titre={t('conditions.titre')} largeur="texte">
      <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
        <BodyLong>{t('conditions.texte', { version: versionLisible(VERSION_CONDITIONS) })}</BodyLong>
        <p>
          <Lien vers={chemins.conditions}>{commun('pied.conditions')}</Lien>
        </p>
        <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
        <Checkbox
          id={erreurs.id('accepte')}
          checked={accepte}
          error={erreurs.de('accepte') !== undefined}
          onChange={(e) => setAccepte(e.target.checked)}
        >
          {t('inscription.conditions', { version: versionLisible(VERSION_CONDITIONS) })}
        </Checkbox>
        <div>
          <Button type="submit" loading={envoi.isPending}>
            {t('conditions.bouton')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
