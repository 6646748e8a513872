import '../compte.css';
import { BodyLong, Button, FormulaireErreurs, Page, TextField } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { Lien } from '../../shared/Lien.tsx';
import { CourrielEnvoye } from './CourrielEnvoye.tsx';
import { ressembleAUnCourriel, useErreurs } from './formulaire.ts';
import { prouver } from './preuve.ts';
import { SansCourriels } from './SansCourriels.tsx';

/** A link to the sign-in address: another password, an activation, a reopening, as the account stands. */
export function Component() {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const [courriel, setCourriel] = useState('');
  const [envoyee, setEnvoyee] = useState(false);
  const erreurs = useErreurs('oubli');
  const demande = useMutation({
    mutationFn: async () => lire(api.POST('/api/compte/oubli', { body: { courriel, preuve: await prouver() } })),
    onSuccess: () => setEnvoyee(true),
    onError: (erreur) => erreurs.refuser(erreur),
  });
  if (envoyee) {
    return (
      <CourrielEnvoye
        titre={t('oubli.envoye')}
        enCours={demande.isPending}
        erreur={demande.isError ? messageErreur(demande.error, commun) : null}
        onRenvoyer={() => demande.mutate()}
      >
        <BodyLong>{t('oubli.envoyeTexte', { courriel: courriel.trim() })}</BodyLong>
      </CourrielEnvoye>
    );
  }
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    if (erreurs.verifier({ courriel: !ressembleAUnCourriel(courriel) && t('champ.courrielFaux') })) demande.mutate();
  };
  return (
    <Page titre={t('oubli.titre')} accroche={t('oubli.accroche')} largeur="texte">
      <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
        <SansCourriels />
        <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
        <TextField
          id={erreurs.id('courriel')}
          label={t('champ.courrielConnexion')}
          type="email"
          autoComplete="username"
          spellCheck={false}
          value={courriel}
          error={erreurs.de('courriel')}
          onChange={(e) => setCourriel(e.target.value)}
        />
        <div className="orp-rang">
          <Button type="submit" loading={demande.isPending}>
            {t('oubli.bouton')}
          </Button>
          <Lien vers={chemins.connexion}>{t('oubli.retour')}</Lien>
        </div>
      </form>
    </Page>
  );
}
