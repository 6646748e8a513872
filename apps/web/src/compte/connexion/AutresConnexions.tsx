import { Button, KeyHorizontalIcon, useAnnonces } from '@orpheon/ui';
import { browserSupportsWebAuthnAutofill, WebAuthnAbortService } from '@simplewebauthn/browser';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { useAccueillir } from '../../shared/session/connexion.ts';
import { estAbandon, passkeysPossibles } from '../securite/passkey.ts';
import { connecterParPasskey } from './useSecondFacteur.ts';

/** Ways in without a password: a passkey, and the identity provider of this portal where it has one. */
export function AutresConnexions({
  fournisseur,
  retour,
  remplissage,
}: {
  readonly fournisseur: string | null;
  readonly retour: string;
  readonly remplissage: boolean;
}) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const accueillir = useAccueillir();
  const passkey = useMutation({
    mutationFn: async (parRemplissage: boolean) => accueillir(await connecterParPasskey(parRemplissage)),
    onError: (erreur, parRemplissage) => {
      // what the browser proposes by itself and cannot do is nobody's concern
      if (estAbandon(erreur) || (parRemplissage && !(erreur instanceof Error && erreur.name === 'ErreurApi'))) return;
      afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) });
    },
  });
  const proposer = useRef(passkey.mutate);
  useEffect(() => {
    if (!remplissage || !passkeysPossibles()) return;
    let parti = false;
    void browserSupportsWebAuthnAutofill().then((possible) => {
      if (possible && !parti) proposer.current(true);
    });
    return () => {
      parti = true;
      WebAuthnAbortService.cancelCeremony();
    };
  }, [remplissage]);
  return (
    <div className="compte-autres">
      {passkeysPossibles() && (
        <Button
          type="button"
          variant="secondary"
          icon={<KeyHorizontalIcon aria-hidden />}
          loading={passkey.isPending && passkey.variables === false}
          onClick={() => passkey.mutate(false)}
        >
          {t('connexion.passkey')}
        </Button>
      )}
      {fournisseur && (
        <Button as="a" role="link" variant="secondary" href={`/connexion/externe?retour=${encodeURIComponent(retour)}`}>
          {t('connexion.fournisseur', { fournisseur })}
        </Button>
      )}
    </div>
  );
}
