import { LONGUEUR_MAX_MESSAGE } from '@orpheon/domain';
import { Confirmation, Radio, RadioGroup, Textarea, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { useMoi } from '../../shared/session/moi.ts';
import { ChampFiltre } from '../commun/ChampFiltre.tsx';
import { type MonRattachement, requetePersonnes } from '../demandes/demandes.queries.ts';

/** The gestionnaire principal chooses to whom the role is proposed, among the people of the structure. */
export function Transmission({
  structure,
  onFermer,
}: {
  readonly structure: MonRattachement['structure'];
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const [personne, setPersonne] = useState('');
  const [message, setMessage] = useState('');
  const [tente, setTente] = useState(false);
  const proposition = useMutation({
    mutationFn: () =>
      lire(
        api.POST('/api/organisation/structures/{id}/gestionnaire-principal', {
          params: { path: { id: structure.id } },
          body: { utilisateurId: personne, message },
        }),
      ),
    onSuccess: () => {
      afficher({ ton: 'succes', texte: t('transmettre.proposee') });
      onFermer();
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t('transmettre.titre', { structure: structure.raisonSociale })}
      confirmer={t('transmettre.proposer')}
      enCours={proposition.isPending}
      erreur={proposition.error ? messageErreur(proposition.error, commun) : null}
      onConfirmer={() => (personne ? proposition.mutate() : setTente(true))}
      onFermer={onFermer}
    >
      <p className="orp-discret">{t('transmettre.texte')}</p>
      <Personnes
        structureId={structure.id}
        choisie={personne}
        erreur={tente && !personne ? t('transmettre.personneManque') : undefined}
        onChoisir={setPersonne}
      />
      <Textarea
        size="small"
        label={`${t('demande.message')} (${t('demande.facultatif')})`}
        maxLength={LONGUEUR_MAX_MESSAGE}
        value={message}
        onChange={(e) => setMessage(e.target.value)}
      />
    </Confirmation>
  );
}

function Personnes({
  structureId,
  choisie,
  erreur,
  onChoisir,
}: {
  readonly structureId: string;
  readonly choisie: string;
  readonly erreur: string | undefined;
  readonly onChoisir: (id: string) => void;
}) {
  const { t } = useTranslation('demandes');
  const moi = useMoi();
  const [texte, setTexte] = useState('');
  const personnes = useQuery(requetePersonnes(structureId, texte));
  return (
    <>
      <ChampFiltre libelle={t('transmettre.chercher')} onChercher={setTexte} />
      <EtatRequete requete={personnes}>
        {({ elements }) => {
          const autres = elements.filter((p) => p.id !== moi.id);
          if (autres.length === 0) return <p className="orp-discret">{t('transmettre.rien')}</p>;
          return (
            <RadioGroup
              size="small"
              legend={t('transmettre.personnes')}
              value={choisie}
              error={erreur}
              onChange={onChoisir}
            >
              {autres.map((p) => (
                <Radio key={p.id} value={p.id} description={p.courriel}>
                  {p.prenom} {p.nom}
                </Radio>
              ))}
            </RadioGroup>
          );
        }}
      </EtatRequete>
    </>
  );
}
