import { BodyLong, BodyShort, Button, Confirmation, DateHeure, StatutTag, useAnnonces } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Groupe } from '../mon-compte/PageDuCompte.tsx';
import { requeteSessions, type Session, useChanger } from './securite.queries.ts';

/** Where I am signed in; each can be ended, or all others at once. */
export function Sessions() {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const sessions = useQuery(requeteSessions);
  const [toutes, setToutes] = useState(false);
  const dire = (texte: string) => afficher({ ton: 'succes', texte });
  const terminer = useChanger(
    (id: string) => lire(api.DELETE('/api/compte/sessions/{id}', { params: { path: { id } } })),
    () => dire(t('sessions.terminee')),
  );
  const terminerLesAutres = useChanger(
    () => lire(api.DELETE('/api/compte/sessions')),
    ({ terminees }) => {
      setToutes(false);
      dire(t('sessions.terminees', { count: terminees }));
    },
  );
  return (
    <Groupe titre={t('sessions.titre')}>
      <BodyLong>{t('sessions.texte')}</BodyLong>
      <EtatRequete requete={sessions}>
        {({ sessions: ouvertes }) => (
          <>
            <ul className="compte-objets">
              {ouvertes.map((s) => (
                <LigneSession
                  key={s.id}
                  session={s}
                  enCours={terminer.isPending && terminer.variables === s.id}
                  onTerminer={() =>
                    terminer.mutate(s.id, {
                      onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
                    })
                  }
                />
              ))}
            </ul>
            {ouvertes.length > 1 && (
              <div>
                <Button type="button" size="small" variant="secondary" onClick={() => setToutes(true)}>
                  {t('sessions.toutes')}
                </Button>
              </div>
            )}
          </>
        )}
      </EtatRequete>
      {toutes && (
        <Confirmation
          ouverte
          dangereuse
          titre={t('sessions.toutesQuestion')}
          confirmer={t('sessions.toutes')}
          enCours={terminerLesAutres.isPending}
          erreur={terminerLesAutres.isError ? messageErreur(terminerLesAutres.error, commun) : null}
          onConfirmer={() => terminerLesAutres.mutate(undefined)}
          onFermer={() => {
            setToutes(false);
            terminerLesAutres.reset();
          }}
        >
          {t('sessions.toutesTexte')}
        </Confirmation>
      )}
    </Groupe>
  );
}

function LigneSession({
  session,
  enCours,
  onTerminer,
}: {
  readonly session: Session;
  readonly enCours: boolean;
  readonly onTerminer: () => void;
}) {
  const { t } = useTranslation('securite');
  const { navigateur, systeme, adresse } = session;
  const appareil =
    navigateur && systeme
      ? t('sessions.appareil', { navigateur, systeme })
      : (navigateur ?? systeme ?? t('sessions.navigateurInconnu'));
  return (
    <li>
      <div>
        <strong>{appareil}</strong> {session.celleCi && <StatutTag ton="fait">{t('sessions.celleCi')}</StatutTag>}
        <BodyShort size="small" className="orp-discret">
          {t('sessions.ouverte')} <DateHeure instant={session.ouverteLe} />, {t('sessions.vue')}{' '}
          <DateHeure instant={session.vueLe} />
          {adresse && `, ${t('sessions.adresse', { adresse })}`}
        </BodyShort>
      </div>
      {!session.celleCi && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          loading={enCours}
          aria-label={t('sessions.terminerCelle', { appareil })}
          onClick={onTerminer}
        >
          {t('sessions.terminer')}
        </Button>
      )}
    </li>
  );
}
