import { BodyLong, Confirmation } from '@orpheon/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { cles } from '../../shared/requetes/cles.ts';
import { session } from '../../shared/session/session.ts';
import { AutresMoyens, ChampDuMoyen, estSaisi, type Moyen } from '../securite/Moyens.tsx';
import { estAbandon, utiliserPasskey } from '../securite/passkey.ts';

type Preuve = Reponse<'ConfirmationInput'>;

/** Asks who somebody is before a sensitive action, over the page; what was asked for then goes on by itself. */
export function ConfirmerIdentite() {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const moyens = useQuery({
    queryKey: cles.moyensDeConfirmation,
    queryFn: () => lire(api.GET('/api/compte/confirmation')),
    staleTime: 0,
    gcTime: 0,
  });
  const [choisi, setChoisi] = useState<Moyen | null>(null);
  const [saisi, setSaisi] = useState('');
  const [vide, setVide] = useState(false);
  const champ = useRef<HTMLInputElement>(null);
  const possibles = moyens.data?.moyens ?? [];
  const moyen = choisi ?? possibles[0] ?? null;
  // the dialog itself would give the focus to its closing cross
  useEffect(() => {
    if (moyen === null) return;
    const image = requestAnimationFrame(() => champ.current?.focus());
    return () => cancelAnimationFrame(image);
  }, [moyen]);
  const confirmation = useMutation({
    mutationFn: async (lequel: Moyen) =>
      lire(api.POST('/api/compte/confirmation', { body: await preuveDe(lequel, saisi) })),
    onSuccess: () => session.conclureConfirmation(true),
  });
  const confirmer = () => {
    if (moyen === null) return;
    if (moyen === 'FOURNISSEUR') {
      const retour = globalThis.location.pathname;
      globalThis.location.assign(`/connexion/externe?confirmer=1&retour=${encodeURIComponent(retour)}`);
      return;
    }
    const manque = estSaisi(moyen) && saisi.trim() === '';
    setVide(manque);
    if (!manque) confirmation.mutate(moyen);
  };
  const echec = moyens.error ?? (estAbandon(confirmation.error) ? null : confirmation.error);
  return (
    <Confirmation
      ouverte
      titre={t('confirmation.titre')}
      confirmer={t(
        moyen === 'PASSKEY'
          ? 'etape.utiliserPasskey'
          : moyen === 'FOURNISSEUR'
            ? 'confirmation.fournisseur'
            : 'confirmation.bouton',
      )}
      enCours={confirmation.isPending || moyens.isPending}
      erreur={echec ? messageErreur(echec, commun) : null}
      onConfirmer={confirmer}
      onFermer={() => session.conclureConfirmation(false)}
    >
      <BodyLong>{t('confirmation.texte')}</BodyLong>
      {moyen && (
        <>
          <ChampDuMoyen
            moyen={moyen}
            id="confirmation-champ"
            champ={champ}
            valeur={saisi}
            erreur={vide && estSaisi(moyen) ? t(`manquant.${moyen}`) : undefined}
            onChange={setSaisi}
          />
          <AutresMoyens
            moyens={possibles}
            choisi={moyen}
            onChoisir={(autre) => {
              setChoisi(autre);
              setSaisi('');
              setVide(false);
              confirmation.reset();
            }}
          />
        </>
      )}
    </Confirmation>
  );
}

async function preuveDe(moyen: Moyen, saisi: string): Promise<Preuve> {
  switch (moyen) {
    case 'TOTP':
    case 'CODE_SECOURS':
      return { moyen, code: saisi };
    case 'PASSKEY': {
      const options = await lire(api.POST('/api/compte/confirmation/defi'));
      return { moyen, reponse: await utiliserPasskey(options) };
    }
    default:
      return { moyen: 'MOT_DE_PASSE', motDePasse: saisi };
  }
}
