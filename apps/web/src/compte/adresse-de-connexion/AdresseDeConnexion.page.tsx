import { Alert, BodyLong, Button, FormulaireErreurs, formaterInstant, TextField, useLangue } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useMoi } from '../../shared/session/moi.ts';
import { ressembleAUnCourriel, useErreurs } from '../acces/formulaire.ts';
import { SansCourriels } from '../acces/SansCourriels.tsx';
import { requeteIdentite } from '../mon-compte/identite.queries.ts';
import { PageDuCompte } from '../mon-compte/PageDuCompte.tsx';

/** Change of the sign-in address, as release note 004 §1.1 has it. */
export function Component() {
  const { t: commun } = useTranslation();
  const identite = useQuery(requeteIdentite);
  const [demandee, setDemandee] = useState<string | null>(null);
  return (
    <PageDuCompte titre={commun('menu.adresseDeConnexion')}>
      <EtatRequete requete={identite}>
        {(lue) =>
          demandee === null ? (
            <Formulaire prochain={lue.prochainChangementAdresse} onDemandee={setDemandee} />
          ) : (
            <Demandee adresse={demandee} />
          )
        }
      </EtatRequete>
    </PageDuCompte>
  );
}

function Demandee({ adresse }: { readonly adresse: string }) {
  const { t } = useTranslation('acces');
  return (
    <div className="orp-pile compte-formulaire" role="status">
      <Alert variant="success">{t('adresse.demandee', { adresse })}</Alert>
      <BodyLong>{t('adresse.demandeeTexte')}</BodyLong>
    </div>
  );
}

function Formulaire({
  prochain,
  onDemandee,
}: {
  /** When another change may be asked for; null: now. */
  readonly prochain: string | null;
  readonly onDemandee: (adresse: string) => void;
}) {
  const { t } = useTranslation('acces');
  const langue = useLangue();
  const moi = useMoi();
  const requetes = useQueryClient();
  const [nouvelle, setNouvelle] = useState('');
  const [encore, setEncore] = useState('');
  const erreurs = useErreurs('adresse');
  const demande = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/adresse-de-connexion', { body: { nouvelle } })),
    onSuccess: () => {
      onDemandee(nouvelle.trim().toLowerCase());
      return requetes.invalidateQueries({ queryKey: cles.identite });
    },
    onError: (erreur) => erreurs.refuser(erreur, { ADRESSE_INCHANGEE: 'nouvelle' }),
  });
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    const memes = nouvelle.trim().toLowerCase() === encore.trim().toLowerCase();
    const juste = erreurs.verifier({
      nouvelle: !ressembleAUnCourriel(nouvelle) && t('champ.courrielFaux'),
      encore: !memes && t('adresse.differentes'),
    });
    if (juste) demande.mutate();
  };
  return (
    <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
      <SansCourriels />
      <Alert variant="info">
        {t('adresse.information')} {t('adresse.information2')}
      </Alert>
      {prochain !== null && (
        <Alert variant="warning">{t('adresse.enCours', { instant: formaterInstant(prochain, langue) })}</Alert>
      )}
      <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
      <TextField label={t('adresse.actuelle')} value={moi.courrielConnexion} readOnly />
      <TextField
        id={erreurs.id('nouvelle')}
        label={t('adresse.nouvelle')}
        type="email"
        autoComplete="off"
        spellCheck={false}
        value={nouvelle}
        error={erreurs.de('nouvelle')}
        onChange={(e) => setNouvelle(e.target.value)}
      />
      <TextField
        id={erreurs.id('encore')}
        label={t('adresse.encore')}
        type="email"
        autoComplete="off"
        spellCheck={false}
        value={encore}
        error={erreurs.de('encore')}
        onChange={(e) => setEncore(e.target.value)}
      />
      <div>
        <Button type="submit" loading={demande.isPending}>
          {t('adresse.bouton')}
        </Button>
      </div>
    </form>
  );
}
