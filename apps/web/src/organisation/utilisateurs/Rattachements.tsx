import { actionsSurRattachement, RATTACHE } from '@orpheon/domain';
import { Button, Confirmation, Heading, useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { useMoi } from '../../shared/session/moi.ts';
import type { Changements } from './useChangements.ts';
import type { UtilisateurConsulte } from './utilisateurs.queries.ts';

type Rattachement = UtilisateurConsulte['rattachements'][number];
type Geste =
  | { readonly type: 'DETACHER' | 'RATTACHER'; readonly rattachement: Rattachement }
  | { readonly type: 'PROPOSER' };

const detachable = ({ statut }: Rattachement): boolean =>
  actionsSurRattachement(statut, 'GESTIONNAIRE').includes('detacher');

/** Where somebody belongs, and who may change that: detach, attach again, hand over the first role. */
export function Rattachements({
  personne,
  structureId,
  changements,
}: {
  readonly personne: UtilisateurConsulte;
  readonly structureId: string;
  readonly changements: Changements;
}) {
  const { t } = useTranslation('organisation');
  const moi = useMoi();
  const [geste, setGeste] = useState<Geste | null>(null);
  const nom = `${personne.prenom} ${personne.nom}`;
  const lieuDe = (r: Rattachement): string => r.service?.nom ?? t('droits.touteLaStructure');
  const dirige = moi.structures.some((s) => s.id === structureId && s.gestionnairePrincipal);
  const autre = personne.id !== moi.id;
  const presente = personne.rattachements.some((r) => r.statut === RATTACHE);
  return (
    <section className="orp-pile">
      <Heading level="3" size="small">
        {t('droits.rattachement')}
      </Heading>
      {personne.rattachements.length === 0 && <p>{t('droits.nonRattache')}</p>}
      <ul className="droits-rattachements">
        {personne.rattachements.map((r) => (
          <li key={r.id}>
            <span>
              {lieuDe(r)}
              {r.statut !== RATTACHE && ` (${t('droits.detache')})`}
            </span>
            {autre && changements.gere(r.service?.id ?? null) && (
              <Button
                size="xsmall"
                variant="tertiary"
                {...(detachable(r) ? { 'data-color': 'danger' as const } : {})}
                onClick={() => setGeste({ type: detachable(r) ? 'DETACHER' : 'RATTACHER', rattachement: r })}
              >
                {t(detachable(r) ? 'droits.detacher' : 'droits.rattacherDeNouveau')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {dirige && autre && presente && personne.etat === 'ACTIF' && (
        <div>
          <Button size="small" variant="tertiary" onClick={() => setGeste({ type: 'PROPOSER' })}>
            {t('droits.proposerRole')}
          </Button>
        </div>
      )}
      {geste && (
        <Demande
          geste={geste}
          nom={nom}
          lieu={geste.type === 'PROPOSER' ? '' : lieuDe(geste.rattachement)}
          personneId={personne.id}
          structureId={structureId}
          onFermer={() => setGeste(null)}
        />
      )}
    </section>
  );
}

/** Asks before it is done, and says what follows from it. */
function Demande({
  geste,
  nom,
  lieu,
  personneId,
  structureId,
  onFermer,
}: {
  readonly geste: Geste;
  readonly nom: string;
  readonly lieu: string;
  readonly personneId: string;
  readonly structureId: string;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const action = useMutation({
    mutationFn: async (): Promise<void> => {
      if (geste.type === 'PROPOSER') {
        await lire(
          api.POST('/api/organisation/structures/{id}/gestionnaire-principal', {
            params: { path: { id: structureId } },
            body: { utilisateurId: personneId, message: '' },
          }),
        );
        return;
      }
      const params = { path: { id: structureId, rattachementId: geste.rattachement.id } };
      const chemin = '/api/organisation/structures/{id}/rattachements/{rattachementId}';
      await lire(geste.type === 'DETACHER' ? api.DELETE(chemin, { params }) : api.PUT(chemin, { params }));
    },
    onSuccess: () => {
      void requetes.invalidateQueries({ queryKey: ['organisation'] });
      afficher({ ton: 'succes', texte: t(`droits.geste.${geste.type}.fait`, { nom }) });
      onFermer();
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t(`droits.geste.${geste.type}.titre`, { nom, lieu })}
      confirmer={t(`droits.geste.${geste.type}.bouton`)}
      dangereuse={geste.type === 'DETACHER'}
      enCours={action.isPending}
      erreur={action.error && messageErreur(action.error, commun)}
      onConfirmer={() => action.mutate()}
      onFermer={onFermer}
    >
      {t(`droits.geste.${geste.type}.texte`)}
    </Confirmation>
  );
}
