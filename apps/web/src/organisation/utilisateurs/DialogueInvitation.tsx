import { DOMAINES, profilsDeRattachement } from '@orpheon/domain';
import { Confirmation, Radio, RadioGroup, TextField, useAnnonces, useLangue } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { ChoixPortee } from './ChoixServices.tsx';
import { type Invitation, inviter } from './utilisateurs.queries.ts';

const DROITS = ['RATTACHEMENT', 'CONSULTATION', 'AUCUN'] as const;
type Droits = (typeof DROITS)[number];
type Champ = 'courriel' | 'prenom' | 'nom';
const CHAMPS = ['courriel', 'prenom', 'nom'] as const satisfies readonly Champ[];

/** What an invitation gives to begin with. */
function profilsDe(droits: Droits, serviceId: string | null): Invitation['profils'] {
  const dates = { serviceId, debut: null, fin: null };
  if (droits === 'AUCUN') return [];
  if (droits === 'CONSULTATION') return DOMAINES.map((objet) => ({ objet, niveau: 'CONSULTATION' as const, ...dates }));
  return profilsDeRattachement({ premier: false }).map((p) => ({ ...p, ...dates }));
}

/** Attaches somebody by their address. The answer is the same whether they have an account or not. */
export function DialogueInvitation({
  structureId,
  toute,
  onFermer,
}: {
  readonly structureId: string;
  /** The author manages the structure as a whole; otherwise a service is to be chosen. */
  readonly toute: boolean;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const langue = useLangue();
  const requetes = useQueryClient();
  const [valeurs, setValeurs] = useState<Record<Champ, string>>({ courriel: '', prenom: '', nom: '' });
  const [manques, setManques] = useState<Partial<Record<Champ, string>>>({});
  const [portee, setPortee] = useState('');
  const [refus, setRefus] = useState<string | null>(null);
  const [droits, setDroits] = useState<Droits>('RATTACHEMENT');
  const invitation = useMutation({
    mutationFn: (body: Invitation) => inviter(structureId, body),
    onSuccess: () => {
      void requetes.invalidateQueries({ queryKey: ['organisation'] });
      afficher({ ton: 'succes', texte: t('droits.invitation.envoyee', { adresse: valeurs.courriel }) });
      onFermer();
    },
    onError: (erreur) => {
      if (!(erreur instanceof ErreurApi)) return;
      setManques(Object.fromEntries(erreur.champs.map((c) => [c.chemin, c.message])));
    },
  });
  const envoyer = () => {
    const vides = CHAMPS.filter((c) => valeurs[c].trim() === '');
    setManques(Object.fromEntries(vides.map((c) => [c, t(`droits.invitation.manque.${c}`)])));
    const sansLieu = !toute && portee === '';
    setRefus(sansLieu ? t('droits.invitation.choisirService') : null);
    if (vides.length > 0 || sansLieu) return;
    const serviceId = portee || null;
    invitation.mutate({ ...valeurs, langue, serviceId, profils: profilsDe(droits, serviceId) });
  };
  return (
    <Confirmation
      ouverte
      titre={t('droits.invitation.titre')}
      confirmer={t('droits.invitation.envoyer')}
      enCours={invitation.isPending}
      erreur={refus ?? (invitation.error && messageErreur(invitation.error, commun))}
      onConfirmer={envoyer}
      onFermer={onFermer}
    >
      <p>{t('droits.invitation.texte')}</p>
      {CHAMPS.map((c) => (
        <TextField
          key={c}
          label={t(`droits.invitation.${c}`)}
          type={c === 'courriel' ? 'email' : 'text'}
          autoComplete="off"
          maxLength={c === 'courriel' ? 254 : 100}
          value={valeurs[c]}
          error={manques[c]}
          onChange={(e) => setValeurs({ ...valeurs, [c]: e.target.value })}
        />
      ))}
      <ChoixPortee
        structureId={structureId}
        libelle={t('droits.invitation.rattacherA')}
        choisie={portee}
        onChanger={setPortee}
      />
      <RadioGroup legend={t('droits.invitation.droits')} value={droits} onChange={setDroits}>
        {DROITS.map((d) => (
          <Radio key={d} value={d}>
            {t(`droits.invitation.droits.${d}`)}
          </Radio>
        ))}
      </RadioGroup>
    </Confirmation>
  );
}
