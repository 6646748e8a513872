import './applications.css';
import { BodyLong, Button, Confirmation, DateHeure, Heading, StatutTag, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { MENU } from '../../app/menu.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import {
  type ApplicationDeStructure,
  type ApplicationsDeStructure,
  ouvrirApplication,
  requeteApplications,
} from './applications.queries.ts';

/** The server counts no further. */
const COMPTEES = 1_000;

const BATIES = new Set(
  Object.values(MENU).flatMap((applications) => applications.flatMap((a) => (a.chemin ? [a.application] : []))),
);

/** The applications that there are for this structure: what each is for, open or closed, and by whom. */
export function Component() {
  const { t } = useTranslation('organisation');
  const { id } = useStructure();
  const applications = useQuery(requeteApplications(id));
  return (
    <div className="orp-pile orp-pile--large">
      <BodyLong className="orp-discret applications-accroche">{t('applications.accroche')}</BodyLong>
      <EtatRequete requete={applications}>
        {({ elements, modifiable }) => (
          <>
            <ul className="applications-liste">
              {elements.map((a) => (
                <Application key={a.application} application={a} modifiable={modifiable} />
              ))}
            </ul>
            {!modifiable && <p className="orp-discret">{t('applications.lecture')}</p>}
          </>
        )}
      </EtatRequete>
    </div>
  );
}

function Application({
  application: a,
  modifiable,
}: {
  readonly application: ApplicationDeStructure;
  readonly modifiable: boolean;
}) {
  const { t } = useTranslation('organisation');
  const { t: applications } = useTranslation('applications');
  const { t: commun } = useTranslation();
  const { id } = useStructure();
  const nom = commun(`application.${a.application}`);
  return (
    <li className="applications-une">
      <div className="applications-une__texte">
        <Heading level="2" size="xsmall" className="organisation-actions">
          {nom}
          <StatutTag ton={a.ouverte ? 'fait' : 'brouillon'}>
            {t(a.ouverte ? 'applications.ouverte' : 'applications.fermee')}
          </StatutTag>
        </Heading>
        <p>{applications(`application.${a.application}.texte`)}</p>
        {!BATIES.has(a.application) && <p className="orp-discret">{t('applications.aVenir')}</p>}
        <p className="orp-discret">
          <Depuis application={a} />
        </p>
        <p className="orp-discret">
          {t('applications.personnes', { count: a.personnes })}
          {a.ouverte && modifiable && (
            <>
              {' · '}
              <Lien
                vers={chemins.structure(id, 'utilisateurs?vue=matrice')}
                aria-label={t('applications.donnerNom', { application: nom })}
              >
                {t('applications.donner')}
              </Lien>
            </>
          )}
        </p>
      </div>
      {modifiable && a.fermable && <Geste application={a} nom={nom} />}
    </li>
  );
}

/** Since when it is so, and by whom. */
function Depuis({ application: { depuis, ouverte, fermable } }: { readonly application: ApplicationDeStructure }) {
  const { t } = useTranslation('organisation');
  if (!fermable) return t('applications.toujours');
  if (!depuis) return t(ouverte ? 'applications.ouverteDepuisToujours' : 'applications.jamaisOuverte');
  return (
    <>
      {t(ouverte ? 'applications.ouvertePar' : 'applications.fermeePar', {
        auteur: depuis.auteur ?? t('applications.quelquun'),
      })}{' '}
      <DateHeure instant={depuis.instant} />
    </>
  );
}

/** Opens at a click; asks before it closes, and says what that stops. */
function Geste({ application: a, nom }: { readonly application: ApplicationDeStructure; readonly nom: string }) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { id } = useStructure();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [demande, setDemande] = useState(false);
  const mutation = useMutation({
    mutationFn: (ouverte: boolean) => ouvrirApplication(id, a.application, ouverte),
    onSuccess: (apres: ApplicationsDeStructure, ouverte) => {
      requetes.setQueryData(cles.applications(id), apres);
      void requetes.invalidateQueries({ queryKey: cles.moi });
      setDemande(false);
      afficher({
        ton: 'succes',
        texte: t(ouverte ? 'applications.faitOuvrir' : 'applications.faitFermer', { application: nom }),
      });
    },
    onError: (erreur, ouverte) => {
      if (ouverte) afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) });
    },
  });
  return (
    <div className="applications-une__geste">
      <Button
        size="small"
        variant={a.ouverte ? 'tertiary' : 'secondary'}
        loading={mutation.isPending && !demande}
        aria-label={t(a.ouverte ? 'applications.fermerNom' : 'applications.ouvrirNom', { application: nom })}
        onClick={() => (a.ouverte ? setDemande(true) : mutation.mutate(true))}
      >
        {t(a.ouverte ? 'applications.fermer' : 'applications.ouvrir')}
      </Button>
      <Confirmation
        ouverte={demande}
        dangereuse
        titre={t('applications.question', { application: nom })}
        confirmer={t('applications.confirmer')}
        enCours={mutation.isPending}
        erreur={mutation.isError ? messageErreur(mutation.error, commun) : null}
        onConfirmer={() => mutation.mutate(false)}
        onFermer={() => setDemande(false)}
      >
        <Consequences application={a} />
      </Confirmation>
    </div>
  );
}

function Consequences({ application: a }: { readonly application: ApplicationDeStructure }) {
  const { t } = useTranslation('organisation');
  const { enCours } = a;
  const recues = a.application === 'FACTURES_RECUES';
  return (
    <div className="applications-consequences">
      <p>{t('applications.perdent', { count: a.personnes })}</p>
      {enCours !== null && (
        <p>
          <strong>
            {enCours >= COMPTEES
              ? t('applications.enCoursPlus', { nombre: COMPTEES })
              : t('applications.enCours', { count: enCours })}
          </strong>{' '}
          {t(recues ? 'applications.suiteRecues' : 'applications.suiteEmises')}
        </p>
      )}
      <p>{t('applications.reviennent')}</p>
    </div>
  );
}
