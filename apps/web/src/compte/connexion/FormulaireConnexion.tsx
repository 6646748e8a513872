import { Button, type ErreurDeChamp, FormulaireErreurs, TextField } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { incidentDe, messageErreur } from '../../shared/api/message.ts';
import { requeteConfiguration } from '../../shared/configuration.ts';
import { aLaDemande } from '../../shared/fichiers/Partie.tsx';
import { useConnexion } from '../../shared/session/connexion.ts';
import { ChampSecret } from '../mot-de-passe/ChampSecret.tsx';
import { ComptesDeDemonstration } from './ComptesDeDemonstration.tsx';

/** What few people meet, or see a moment later, is downloaded when it is wanted. */
const SecondFacteur = aLaDemande(async () => (await import('./SecondFacteur.tsx')).SecondFacteur);
const AutresConnexions = aLaDemande(async () => (await import('./AutresConnexions.tsx')).AutresConnexions);

const CHAMP_COURRIEL = 'connexion-courriel';
const CHAMP_MOT_DE_PASSE = 'connexion-mot-de-passe';
/** Something, an at sign, something with a dot: the server judges the rest. */
const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * E-mail and password, then what else is asked; a passkey instead; the demo accounts where there are any. Who is signed in
 * then shows in `useMoiOuPersonne`. `retour`: where an identity provider sends back to.
 */
export function FormulaireConnexion({
  niveau = '2',
  retour = '/',
  remplissage = false,
}: {
  readonly niveau?: '2' | '3';
  readonly retour?: string;
  /** Passkeys are proposed among the addresses that the browser fills in. */
  readonly remplissage?: boolean;
}) {
  const { t } = useTranslation('compte');
  const { t: commun } = useTranslation();
  const configuration = useQuery(requeteConfiguration);
  const connexion = useConnexion();
  const [courriel, setCourriel] = useState('');
  const [motDePasse, setMotDePasse] = useState('');
  const [tentative, setTentative] = useState(0);
  const [erreurs, setErreurs] = useState<readonly ErreurDeChamp[]>([]);
  const erreurDe = (champ: string) => erreurs.find((e) => e.champ === champ)?.message;

  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    const trouvees: ErreurDeChamp[] = [];
    if (!COURRIEL.test(courriel.trim())) {
      trouvees.push({
        champ: CHAMP_COURRIEL,
        message: t(courriel.trim() === '' ? 'courriel.manquant' : 'courriel.forme'),
      });
    }
    if (motDePasse === '') trouvees.push({ champ: CHAMP_MOT_DE_PASSE, message: t('motDePasse.manquant') });
    setErreurs(trouvees);
    setTentative((n) => n + 1);
    if (trouvees.length > 0) return;
    connexion.mutate(
      { courriel: courriel.trim(), motDePasse },
      {
        onError: (erreur) => {
          const incident = incidentDe(erreur);
          const message = messageErreur(erreur, commun);
          setErreurs([{ champ: null, message: incident ? `${message} (${incident})` : message }]);
          setTentative((n) => n + 1);
        },
      },
    );
  };
  if (connexion.data) {
    return (
      <Suspense>
        <SecondFacteur
          etape={connexion.data}
          niveau={niveau}
          onRecommencer={(message) => {
            connexion.reset();
            setMotDePasse('');
            setErreurs(message ? [{ champ: null, message }] : []);
            setTentative((n) => n + 1);
          }}
        />
      </Suspense>
    );
  }
  return (
    <div className="orp-pile">
      <form noValidate onSubmit={soumettre} className="orp-pile">
        <FormulaireErreurs erreurs={erreurs} tentative={tentative} />
        <TextField
          id={CHAMP_COURRIEL}
          label={t('courriel.libelle')}
          type="email"
          autoComplete="username webauthn"
          inputMode="email"
          spellCheck={false}
          value={courriel}
          error={erreurDe(CHAMP_COURRIEL)}
          onChange={(e) => setCourriel(e.target.value)}
        />
        <ChampSecret
          id={CHAMP_MOT_DE_PASSE}
          libelle={t('motDePasse.libelle')}
          usage="current-password"
          valeur={motDePasse}
          erreur={erreurDe(CHAMP_MOT_DE_PASSE)}
          onChange={setMotDePasse}
        />
        <div>
          <Button type="submit" loading={connexion.isPending}>
            {t('connexion.bouton')}
          </Button>
        </div>
      </form>
      <Suspense fallback={<div className="compte-autres" />}>
        <AutresConnexions
          fournisseur={configuration.data?.fournisseur ?? null}
          retour={retour}
          remplissage={remplissage}
        />
      </Suspense>
      {configuration.data?.demo && (
        <ComptesDeDemonstration
          demo={configuration.data.demo}
          sansCode={!configuration.data.codeParCourriel}
          niveau={niveau}
          onChoisir={(adresse, secret) => {
            setCourriel(adresse);
            setMotDePasse(secret);
            setErreurs([]);
          }}
        />
      )}
    </div>
  );
}
