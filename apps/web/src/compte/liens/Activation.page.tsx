import '../compte.css';
import { motDePasseAcceptable } from '@orpheon/domain';
import { BodyLong, Button, type ErreurDeChamp, FormulaireErreurs, Page, TextField } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { LienBouton } from '../../shared/Lien.tsx';

const CHAMP = 'activation-mot-de-passe';
const CHAMP_ENCORE = 'activation-encore';

/** A first password, by a one-time link. Its secret stands behind the `#`: it reaches no server's log. */
export function Component() {
  const { t } = useTranslation('compte');
  const jeton = useLocation().hash.slice(1);
  const [faite, setFaite] = useState(false);
  if (faite) {
    return (
      <Page titre={t('activation.faite')} largeur="texte">
        <BodyLong spacing>{t('activation.faiteTexte')}</BodyLong>
        <LienBouton vers={chemins.connexion}>{t('connexion.bouton')}</LienBouton>
      </Page>
    );
  }
  const complet = /^[\w-]{43}$/.test(jeton);
  return (
    <Page titre={t('activation.titre')} accroche={complet ? t('activation.accroche') : undefined} largeur="texte">
      {complet ? (
        <Formulaire jeton={jeton} onFaite={() => setFaite(true)} />
      ) : (
        <BodyLong>{t('activation.sansLien')}</BodyLong>
      )}
    </Page>
  );
}

function Formulaire({ jeton, onFaite }: { readonly jeton: string; readonly onFaite: () => void }) {
  const { t } = useTranslation('compte');
  const { t: commun } = useTranslation();
  const [motDePasse, setMotDePasse] = useState('');
  const [encore, setEncore] = useState('');
  const [tentative, setTentative] = useState(0);
  const [erreurs, setErreurs] = useState<readonly ErreurDeChamp[]>([]);
  const erreurDe = (champ: string) => erreurs.find((e) => e.champ === champ)?.message;
  const signaler = (trouvees: readonly ErreurDeChamp[]) => {
    setErreurs(trouvees);
    setTentative((n) => n + 1);
  };
  const activation = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/activation', { body: { jeton, motDePasse } })),
    onSuccess: onFaite,
    onError: (erreur) => signaler([{ champ: null, message: messageErreur(erreur, commun) }]),
  });
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    const trouvees: ErreurDeChamp[] = [];
    if (!motDePasseAcceptable(motDePasse)) trouvees.push({ champ: CHAMP, message: t('activation.faible') });
    else if (encore !== motDePasse) trouvees.push({ champ: CHAMP_ENCORE, message: t('activation.different') });
    signaler(trouvees);
    if (trouvees.length === 0) activation.mutate();
  };
  return (
    <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
      <FormulaireErreurs erreurs={erreurs} tentative={tentative} />
      <TextField
        id={CHAMP}
        label={t('motDePasse.libelle')}
        description={t('activation.regle')}
        type="password"
        autoComplete="new-password"
        value={motDePasse}
        error={erreurDe(CHAMP)}
        onChange={(e) => setMotDePasse(e.target.value)}
      />
      <TextField
        id={CHAMP_ENCORE}
        label={t('activation.confirmation')}
        type="password"
        autoComplete="new-password"
        value={encore}
        error={erreurDe(CHAMP_ENCORE)}
        onChange={(e) => setEncore(e.target.value)}
      />
      <div>
        <Button type="submit" loading={activation.isPending}>
          {t('activation.bouton')}
        </Button>
      </div>
    </form>
  );
}
