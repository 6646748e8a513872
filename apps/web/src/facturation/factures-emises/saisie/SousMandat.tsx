import { BodyLong, Button, Checkbox, DateHeure, Heading } from '@orpheon/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../../shared/Lien.tsx';
import { cles } from '../../../shared/requetes/cles.ts';
import { useMoi } from '../../../shared/session/moi.ts';
import { accepterMandat, type MandatPortail, requeteMandat } from './saisie.queries.ts';

/** An invoice typed here is written by the portal in the name of the supplier, who must have agreed to that once. */
export function SousMandat({
  structureId,
  raisonSociale,
  children,
}: {
  readonly structureId: string;
  readonly raisonSociale: string;
  readonly children: ReactNode;
}) {
  const requete = useQuery(requeteMandat(structureId));
  return (
    <EtatRequete requete={requete}>
      {(mandat) =>
        mandat.enVigueur ? (
          <>
            {children}
            <Rappel mandat={mandat} />
          </>
        ) : (
          <Demande structureId={structureId} raisonSociale={raisonSociale} mandat={mandat} />
        )
      }
    </EtatRequete>
  );
}

/** Under what one types: by which right the portal writes it, and where to take that back. */
function Rappel({ mandat }: { readonly mandat: MandatPortail }) {
  const { t } = useTranslation('facturation');
  return (
    <div className="orp-discret">
      <MandatEnVigueur mandat={mandat} avant={`${t('mandat.titre')}. `}>
        <Lien vers={chemins.mandatPortail}>{t('mandat.voir')}</Lien>
      </MandatEnVigueur>
    </div>
  );
}

/** The text that is agreed to. */
export function TexteDuMandat({ raisonSociale }: { readonly raisonSociale: string }) {
  const { t } = useTranslation('facturation');
  return (
    <div className="orp-prose">
      <p>{t('mandat.texte1', { structure: raisonSociale })}</p>
      <ul>
        <li>{t('mandat.texte2')}</li>
        <li>{t('mandat.texte3')}</li>
        <li>{t('mandat.texte4')}</li>
      </ul>
      <p>{t('mandat.texte5')}</p>
    </div>
  );
}

/** Who accepted, and when. */
export function MandatEnVigueur({
  mandat,
  avant,
  children,
}: {
  readonly mandat: MandatPortail;
  readonly avant?: string;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('facturation');
  if (!mandat.enVigueur) return <BodyLong>{t('mandat.aucun')}</BodyLong>;
  const { acceptePar, accepteLe } = mandat.enVigueur;
  return (
    <BodyLong>
      {avant}
      {acceptePar ? t('mandat.accepteePar', { qui: acceptePar }) : t('mandat.acceptee')}{' '}
      <DateHeure instant={accepteLe} />. {children}
    </BodyLong>
  );
}

function Demande({
  structureId,
  raisonSociale,
  mandat,
}: {
  readonly structureId: string;
  readonly raisonSociale: string;
  readonly mandat: MandatPortail;
}) {
  const { t } = useTranslation('facturation');
  const parMandat = useMoi().mandants.some((s) => s.id === structureId);
  return (
    <section className="saisie-section" aria-labelledby="mandat-titre">
      <Heading level="2" size="small" id="mandat-titre">
        {t('mandat.avant')}
      </Heading>
      <TexteDuMandat raisonSociale={raisonSociale} />
      {mandat.modifiable ? (
        <Acceptation structureId={structureId} mandat={mandat} />
      ) : (
        <BodyLong>{parMandat ? t('mandat.leMandant', { mandant: raisonSociale }) : t('mandat.quiPeut')}</BodyLong>
      )}
      <p className="facturation-paragraphe">
        {t('mandat.sinon')} <Lien vers={chemins.depot}>{t('mandat.deposerUnDocument')}</Lien>
      </p>
    </section>
  );
}

export function Acceptation({ structureId, mandat }: { readonly structureId: string; readonly mandat: MandatPortail }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const [lu, setLu] = useState(false);
  const [tente, setTente] = useState(false);
  const mutation = useMutationIdempotente(accepterMandat, {
    onSuccess: (apres) => requetes.setQueryData(cles.mandatPortail(structureId), apres),
  });
  const accepter = () => {
    setTente(true);
    if (lu) mutation.mutate({ structureId, versionDuTexte: mandat.versionDuTexte });
  };
  return (
    <div className="orp-pile">
      <Checkbox checked={lu} error={tente && !lu} onChange={(e) => setLu(e.target.checked)}>
        {t('mandat.jAccepte')}
      </Checkbox>
      <div aria-live="polite" className="orp-texte-erreur">
        {tente && !lu && t('mandat.cochez')}
        {mutation.isError && messageErreur(mutation.error, commun)}
      </div>
      <div>
        <Button type="button" loading={mutation.isPending} onClick={accepter}>
          {t('mandat.accepter')}
        </Button>
      </div>
    </div>
  );
}
