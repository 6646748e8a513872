import '../compte.css';
import { nomDePersonne, telephoneCorrect, VERSION_CONDITIONS } from '@orpheon/domain';
import { BodyLong, Button, Checkbox, FormulaireErreurs, Page, Radio, RadioGroup, TextField } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { Lien } from '../../shared/Lien.tsx';
import { useMoiOuPersonne } from '../../shared/session/moi.ts';
import { CourrielEnvoye } from './CourrielEnvoye.tsx';
import { ressembleAUnCourriel, useErreurs, versionLisible } from './formulaire.ts';
import { prouver } from './preuve.ts';
import { SansCourriels } from './SansCourriels.tsx';

const VIDE = { prenom: '', nom: '', courrielConnexion: '', courrielContact: '', telephone: '' };
type Champ = keyof typeof VIDE;

/** Signing up: about the person alone. Structures come after the first sign-in. */
export function Component() {
  const { t, i18n } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const moi = useMoiOuPersonne();
  const [saisie, setSaisie] = useState(VIDE);
  const [langue, setLangue] = useState<'fr' | 'en'>(i18n.resolvedLanguage === 'en' ? 'en' : 'fr');
  const [accepte, setAccepte] = useState(false);
  const erreurs = useErreurs('inscription');
  const inscription = useMutation({
    mutationFn: async () => {
      const { courrielContact, telephone, ...autres } = saisie;
      return lire(
        api.POST('/api/compte/inscription', {
          body: {
            ...autres,
            ...(courrielContact.trim() ? { courrielContact } : {}),
            ...(telephone.trim() ? { telephone } : {}),
            langue,
            conditions: VERSION_CONDITIONS,
            preuve: await prouver(),
          },
        }),
      );
    },
    onError: (erreur) => erreurs.refuser(erreur),
  });
  const [envoyee, setEnvoyee] = useState(false);

  if (envoyee) {
    return (
      <CourrielEnvoye
        titre={t('inscription.envoyee')}
        enCours={inscription.isPending}
        erreur={inscription.isError ? messageErreur(inscription.error, commun) : null}
        onRenvoyer={() => inscription.mutate()}
      >
        <BodyLong>{t('inscription.envoyeeTexte', { courriel: saisie.courrielConnexion.trim() })}</BodyLong>
      </CourrielEnvoye>
    );
  }

  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    const { prenom, nom, courrielConnexion, courrielContact, telephone } = saisie;
    const nomFaux = (texte: string, manquant: string) => {
      if (texte.trim() === '') return manquant;
      return !nomDePersonne(texte.trim()) && t('champ.nomFaux');
    };
    const juste = erreurs.verifier({
      prenom: nomFaux(prenom, t('champ.prenomManquant')),
      nom: nomFaux(nom, t('champ.nomManquant')),
      courrielConnexion: !ressembleAUnCourriel(courrielConnexion) && t('champ.courrielFaux'),
      courrielContact:
        courrielContact.trim() !== '' && !ressembleAUnCourriel(courrielContact) && t('champ.courrielFaux'),
      telephone: telephone.trim() !== '' && !telephoneCorrect(telephone.trim()) && t('champ.telephoneFaux'),
      conditions: !accepte && t('inscription.conditionsManquantes'),
    });
    if (juste) inscription.mutate(undefined, { onSuccess: () => setEnvoyee(true) });
  };
  const champ = (nom: Champ) => ({
    id: erreurs.id(nom),
    value: saisie[nom],
    error: erreurs.de(nom),
    onChange: (e: { target: { value: string } }) => setSaisie({ ...saisie, [nom]: e.target.value }),
  });
  return (
    <Page titre={t('inscription.titre')} accroche={t('inscription.accroche')} largeur="texte">
      <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
        <SansCourriels />
        {moi && <BodyLong>{t('inscription.dejaConnecte', { nom: `${moi.prenom} ${moi.nom}` })}</BodyLong>}
        <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
        <TextField label={t('champ.prenom')} autoComplete="given-name" maxLength={80} {...champ('prenom')} />
        <TextField label={t('champ.nom')} autoComplete="family-name" maxLength={80} {...champ('nom')} />
        <TextField
          label={t('champ.courrielConnexion')}
          description={t('inscription.connexionAide')}
          type="email"
          autoComplete="username"
          spellCheck={false}
          {...champ('courrielConnexion')}
        />
        <TextField
          label={t('champ.courrielContactFacultatif')}
          description={t('inscription.contactAide')}
          type="email"
          autoComplete="email"
          spellCheck={false}
          {...champ('courrielContact')}
        />
        <TextField label={t('champ.telephoneFacultatif')} type="tel" autoComplete="tel" {...champ('telephone')} />
        <RadioGroup legend={t('champ.langue')} value={langue} onChange={(valeur: 'fr' | 'en') => setLangue(valeur)}>
          <Radio value="fr" lang="fr">
            Français
          </Radio>
          <Radio value="en" lang="en">
            English
          </Radio>
        </RadioGroup>
        <div>
          <Checkbox
            id={erreurs.id('conditions')}
            checked={accepte}
            error={erreurs.de('conditions') !== undefined}
            onChange={(e) => setAccepte(e.target.checked)}
          >
            {t('inscription.conditions', { version: versionLisible(VERSION_CONDITIONS) })}
          </Checkbox>
          {erreurs.de('conditions') && <p className="compte-suite orp-texte-erreur">{erreurs.de('conditions')}</p>}
          <p className="compte-suite">
            <Lien vers={chemins.conditions}>{commun('pied.conditions')}</Lien>
            {' · '}
            <Lien vers={chemins.confidentialite}>{commun('pied.confidentialite')}</Lien>
          </p>
        </div>
        <div className="orp-rang">
          <Button type="submit" loading={inscription.isPending}>
            {t('inscription.bouton')}
          </Button>
          <Lien vers={chemins.connexion}>{t('inscription.dejaUnCompte')}</Lien>
        </div>
      </form>
    </Page>
  );
}
