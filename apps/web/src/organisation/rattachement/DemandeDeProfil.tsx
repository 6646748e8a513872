import {
  estDomaine,
  LONGUEUR_MAX_MESSAGE,
  MOTS_DES_OBJETS,
  NIVEAUX,
  type Niveau,
  OBJETS_DE_PROFIL,
  type ObjetDeProfil,
  sertAQuelqueChose,
} from '@orpheon/domain';
import { Confirmation, Radio, RadioGroup, Select, Textarea, useAnnonces, useLangue } from '@orpheon/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { useMoi } from '../../shared/session/moi.ts';
import { requeteMesRattachements } from '../demandes/demandes.queries.ts';

/** Asks a manager for one profile, where I belong. */
export function DemandeDeProfil({ onFermer }: { readonly onFermer: () => void }) {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const langue = useLangue();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const { data } = useInfiniteQuery(requeteMesRattachements);
  const lieux = data?.pages.flatMap((p) => p.elements) ?? [];
  const [lieuId, setLieuId] = useState('');
  const [objet, setObjet] = useState<ObjetDeProfil>('FACTURES_EMISES');
  const [niveau, setNiveau] = useState<Niveau>('CONSULTATION');
  const [message, setMessage] = useState('');
  const moi = useMoi();
  const lieu = lieux.find((l) => l.id === lieuId) ?? lieux[0];
  const fermees = moi.structures.find((s) => s.id === lieu?.structure.id)?.applicationsFermees ?? [];
  const nomDe = (o: ObjetDeProfil): string =>
    estDomaine(o) ? t('profil.domaine', { domaine: MOTS_DES_OBJETS[o][langue] }) : MOTS_DES_OBJETS[o][langue];
  const envoi = useMutation({
    mutationFn: async () => {
      if (!lieu) return;
      await lire(
        api.POST('/api/organisation/demandes/profil', {
          body: { structureId: lieu.structure.id, serviceId: lieu.service?.id ?? null, objet, niveau, message },
        }),
      );
    },
    onSuccess: () => {
      void requetes.invalidateQueries({ queryKey: ['organisation', 'demandes'] });
      afficher({ ton: 'succes', texte: t('profil.envoyee') });
      onFermer();
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t('profil.titre')}
      confirmer={t('profil.envoyer')}
      enCours={envoi.isPending}
      erreur={envoi.error ? messageErreur(envoi.error, commun) : null}
      onConfirmer={() => envoi.mutate()}
      onFermer={onFermer}
    >
      <p className="orp-discret">{t('profil.texte')}</p>
      <Select size="small" label={t('profil.lieu')} value={lieu?.id ?? ''} onChange={(e) => setLieuId(e.target.value)}>
        {lieux.map((l) => (
          <option key={l.id} value={l.id}>
            {l.structure.raisonSociale}
            {l.service && `, ${l.service.nom}`}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        label={t('profil.objet')}
        value={objet}
        onChange={(e) => setObjet(e.target.value as ObjetDeProfil)}
      >
        {OBJETS_DE_PROFIL.map((o) => (
          <option key={o} value={o} disabled={!sertAQuelqueChose(o, fermees)}>
            {sertAQuelqueChose(o, fermees) ? nomDe(o) : t('profil.fermee', { objet: nomDe(o) })}
          </option>
        ))}
      </Select>
      <RadioGroup size="small" legend={t('profil.niveau')} value={niveau} onChange={(n: Niveau) => setNiveau(n)}>
        {NIVEAUX.map((n) => (
          <Radio key={n} value={n}>
            {t(`profil.${n}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Textarea
        size="small"
        label={`${t('demande.message')} (${t('demande.facultatif')})`}
        description={t('demande.messageAide')}
        maxLength={LONGUEUR_MAX_MESSAGE}
        value={message}
        onChange={(e) => setMessage(e.target.value)}
      />
    </Confirmation>
  );
}
