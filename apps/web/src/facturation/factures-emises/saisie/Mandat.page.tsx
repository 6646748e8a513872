import { BodyLong, Button, Confirmation, Heading, Page, useAnnonces } from '@orpheon/ui';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Reserve } from '../../../app/gardes.tsx';
import { useMutationIdempotente } from '../../../shared/api/idempotence.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { cles } from '../../../shared/requetes/cles.ts';
import { useMoi } from '../../../shared/session/moi.ts';
import { structuresDeDepot } from '../depot/structures.ts';
import { Retour } from './Retour.tsx';
import { Acceptation, MandatEnVigueur, TexteDuMandat } from './SousMandat.tsx';
import { type MandatPortail, requeteMandat, revoquerMandat } from './saisie.queries.ts';
import '../../facturation.css';
import './saisie.css';

/** Factures émises › Mandat: what each of my structures agreed to, by whom, and how to take it back. */
export function Component() {
  return (
    <Reserve application="FACTURES_EMISES">
      <Mandats />
    </Reserve>
  );
}

function Mandats() {
  const { t } = useTranslation('facturation');
  const structures = structuresDeDepot(useMoi()).filter((s) => s.mandataire === null);
  return (
    <Page titre={t('mandat.titre')} largeur="texte" avant={<Retour />}>
      <div className="orp-pile orp-pile--large">
        {structures.length === 0 && <BodyLong>{t('depot.sansStructure')}</BodyLong>}
        {structures.map((s) => (
          <MandatDeStructure key={s.id} structureId={s.id} raisonSociale={s.raisonSociale} />
        ))}
      </div>
    </Page>
  );
}

function MandatDeStructure({
  structureId,
  raisonSociale,
}: {
  readonly structureId: string;
  readonly raisonSociale: string;
}) {
  const requete = useQuery(requeteMandat(structureId));
  return (
    <section className="saisie-section" aria-label={raisonSociale}>
      <Heading level="2" size="small">
        {raisonSociale}
      </Heading>
      <EtatRequete requete={requete}>
        {(mandat) => (
          <>
            <MandatEnVigueur mandat={mandat} />
            <TexteDuMandat raisonSociale={raisonSociale} />
            {mandat.modifiable &&
              (mandat.enVigueur ? (
                <Revocation structureId={structureId} />
              ) : (
                <Acceptation structureId={structureId} mandat={mandat} />
              ))}
          </>
        )}
      </EtatRequete>
    </section>
  );
}

function Revocation({ structureId }: { readonly structureId: string }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const { afficher } = useAnnonces();
  const [demandee, setDemandee] = useState(false);
  const mutation = useMutationIdempotente((id: string, cle): Promise<MandatPortail> => revoquerMandat(id, cle), {
    onSuccess: (apres) => {
      requetes.setQueryData(cles.mandatPortail(structureId), apres);
      setDemandee(false);
      afficher({ ton: 'info', texte: t('mandat.revoque') });
    },
  });
  return (
    <div>
      <Button variant="secondary" data-color="danger" onClick={() => setDemandee(true)}>
        {t('mandat.revoquer')}
      </Button>
      <Confirmation
        ouverte={demandee}
        dangereuse
        titre={t('mandat.revoquerQuestion')}
        confirmer={t('mandat.revoquerConfirmer')}
        enCours={mutation.isPending}
        erreur={mutation.isError ? messageErreur(mutation.error, commun) : null}
        onConfirmer={() => mutation.mutate(structureId)}
        onFermer={() => setDemandee(false)}
      >
        {t('mandat.revoquerTexte')}
      </Confirmation>
    </div>
  );
}
