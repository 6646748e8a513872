import { BodyLong, BodyShort, Button, Confirmation, DateHeure, TextField, useAnnonces } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { Groupe } from '../mon-compte/PageDuCompte.tsx';
import { creerPasskey, estAbandon, passkeysPossibles } from './passkey.ts';
import { type Securite, useChanger } from './securite.queries.ts';

type Passkey = Securite['passkeys'][number];
type Dialogue = { readonly quoi: 'AJOUTER' } | { readonly quoi: 'RENOMMER' | 'RETIRER'; readonly passkey: Passkey };

/** The passkeys of the account: added, renamed, removed. */
export function Passkeys({
  passkeys,
  onCodes,
}: {
  readonly passkeys: readonly Passkey[];
  readonly onCodes: (codes: readonly string[]) => void;
}) {
  const { t } = useTranslation('securite');
  const [dialogue, setDialogue] = useState<Dialogue | null>(null);
  return (
    <Groupe titre={t('passkeys.titre')}>
      <BodyLong>{t('passkeys.texte')}</BodyLong>
      {passkeys.length > 0 && (
        <ul className="compte-objets">
          {passkeys.map((passkey) => (
            <li key={passkey.id}>
              <div>
                <strong>{passkey.nom}</strong>
                <BodyShort size="small" className="orp-discret">
                  {t('passkeys.ajoutee')} <DateHeure instant={passkey.creeLe} />,{' '}
                  {passkey.utiliseLe ? (
                    <>
                      {t('passkeys.utilisee')} <DateHeure instant={passkey.utiliseLe} />
                    </>
                  ) : (
                    t('passkeys.jamais')
                  )}
                </BodyShort>
              </div>
              <div className="orp-rang">
                <Button
                  type="button"
                  size="small"
                  variant="tertiary"
                  aria-label={t('passkeys.renommerCle', { nom: passkey.nom })}
                  onClick={() => setDialogue({ quoi: 'RENOMMER', passkey })}
                >
                  {t('passkeys.renommer')}
                </Button>
                <Button
                  type="button"
                  size="small"
                  variant="tertiary"
                  aria-label={t('passkeys.retirerCle', { nom: passkey.nom })}
                  onClick={() => setDialogue({ quoi: 'RETIRER', passkey })}
                >
                  {t('passkeys.retirer')}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      {passkeysPossibles() ? (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => setDialogue({ quoi: 'AJOUTER' })}>
            {t('passkeys.ajouter')}
          </Button>
        </div>
      ) : (
        <BodyLong className="orp-discret">{t('passkeys.impossibles')}</BodyLong>
      )}
      {dialogue?.quoi === 'RETIRER' && <Retirer passkey={dialogue.passkey} onFermer={() => setDialogue(null)} />}
      {(dialogue?.quoi === 'AJOUTER' || dialogue?.quoi === 'RENOMMER') && (
        <Nommer
          passkey={dialogue.quoi === 'RENOMMER' ? dialogue.passkey : null}
          onFermer={(codes) => {
            setDialogue(null);
            if (codes) onCodes(codes);
          }}
        />
      )}
    </Groupe>
  );
}

/** A name: of a passkey that is then made, or of one that there is. */
function Nommer({
  passkey,
  onFermer,
}: {
  readonly passkey: Passkey | null;
  readonly onFermer: (codes: readonly string[] | null) => void;
}) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const [nom, setNom] = useState(passkey?.nom ?? '');
  const [manque, setManque] = useState(false);
  const faite = (codes: readonly string[] | null) => {
    afficher({ ton: 'succes', texte: t(passkey ? 'passkeys.renommee' : 'passkeys.prete') });
    onFermer(codes);
  };
  const garder = useChanger(async (choisi: string): Promise<readonly string[] | null> => {
    if (passkey) {
      await lire(
        api.PATCH('/api/compte/facteurs/passkeys/{id}', {
          params: { path: { id: passkey.id } },
          body: { nom: choisi },
        }),
      );
      return null;
    }
    const options = await lire(api.POST('/api/compte/facteurs/passkeys/defi'));
    const reponse = await creerPasskey(options);
    return (await lire(api.POST('/api/compte/facteurs/passkeys', { body: { nom: choisi, reponse } }))).codes;
  }, faite);
  const confirmer = () => {
    const vide = nom.trim() === '';
    setManque(vide);
    if (!vide) garder.mutate(nom);
  };
  return (
    <Confirmation
      ouverte
      titre={passkey ? t('passkeys.renommerCle', { nom: passkey.nom }) : t('passkeys.ajouter')}
      confirmer={t(passkey ? 'passkeys.enregistrer' : 'passkeys.creer')}
      enCours={garder.isPending}
      erreur={garder.isError && !estAbandon(garder.error) ? messageErreur(garder.error, commun) : null}
      onConfirmer={confirmer}
      onFermer={() => onFermer(null)}
    >
      <TextField
        label={t('passkeys.nom')}
        description={t('passkeys.nomAide')}
        maxLength={60}
        value={nom}
        error={manque ? t('passkeys.nomManquant') : undefined}
        onChange={(e) => setNom(e.target.value)}
      />
    </Confirmation>
  );
}

function Retirer({ passkey, onFermer }: { readonly passkey: Passkey; readonly onFermer: () => void }) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const retirer = useChanger(
    () => lire(api.DELETE('/api/compte/facteurs/passkeys/{id}', { params: { path: { id: passkey.id } } })),
    () => {
      afficher({ ton: 'succes', texte: t('passkeys.retiree') });
      onFermer();
    },
  );
  return (
    <Confirmation
      ouverte
      dangereuse
      titre={t('passkeys.retirerQuestion', { nom: passkey.nom })}
      confirmer={t('passkeys.retirer')}
      enCours={retirer.isPending}
      erreur={retirer.isError ? messageErreur(retirer.error, commun) : null}
      onConfirmer={() => retirer.mutate(undefined)}
      onFermer={onFermer}
    >
      {t('passkeys.retirerTexte')}
    </Confirmation>
  );
}
