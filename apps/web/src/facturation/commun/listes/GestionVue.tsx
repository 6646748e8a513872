import { jourAParis } from '@orpheon/domain';
import { Button, Confirmation, TextField, useAnnonces } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { messageErreur } from '../../../shared/api/message.ts';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import type { ColonneFacture } from './colonnes.tsx';
import { requeteVues, useGarderVue, useSupprimerVue, type Vue } from './vues.queries.ts';
import { adresseCanonique, vuesDuPortail } from './vues.ts';

const NOM_MAX = 60;

/** What may be done with what the list shows now: keep it as a view, or forget the view that it is. */
export function GestionVue({
  cote,
  colonnes,
}: {
  readonly cote: CoteFacture;
  /** Those that the reader chose; null: those of the list. */
  readonly colonnes: readonly ColonneFacture[] | null;
}) {
  const { data } = useQuery(requeteVues(cote));
  const adresse = adresseCanonique(useLocation().search);
  const gardee = data?.vues.find((v) => v.adresse === adresse);
  if (gardee) return <Supprimer cote={cote} vue={gardee} />;
  const duPortail = vuesDuPortail(cote, jourAParis(new Date())).some((v) => v.adresse === adresse);
  if (!data || duPortail) return null;
  return <Garder key={adresse} cote={cote} adresse={adresse} colonnes={colonnes} vues={data.vues} />;
}

function Garder({
  cote,
  adresse,
  colonnes,
  vues,
}: {
  readonly cote: CoteFacture;
  readonly adresse: string;
  readonly colonnes: readonly ColonneFacture[] | null;
  readonly vues: readonly Vue[];
}) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const garder = useGarderVue(cote);
  const [ouverte, setOuverte] = useState(false);
  const [nom, setNom] = useState('');
  const [demande, setDemande] = useState(false);
  const propre = nom.trim();
  const confirmer = () => {
    setDemande(true);
    if (propre === '') return;
    garder.mutate(
      { nom: propre, adresse, colonnes: colonnes && [...colonnes] },
      { onSuccess: () => afficher({ ton: 'succes', texte: t('vues.gardee', { nom: propre }) }) },
    );
  };
  return (
    <>
      <Button size="xsmall" variant="tertiary" onClick={() => setOuverte(true)}>
        {t('vues.garder')}
      </Button>
      <Confirmation
        ouverte={ouverte}
        titre={t('vues.garderTitre')}
        confirmer={t('vues.enregistrer')}
        enCours={garder.isPending}
        erreur={garder.error ? messageErreur(garder.error, commun) : null}
        onConfirmer={confirmer}
        onFermer={() => setOuverte(false)}
      >
        <TextField
          size="small"
          label={t('vues.nom')}
          description={t(vues.some((v) => v.nom === propre) ? 'vues.remplacera' : 'vues.nomAide')}
          maxLength={NOM_MAX}
          value={nom}
          autoFocus
          onChange={(e) => setNom(e.target.value)}
          error={demande && propre === '' ? t('vues.nomManquant') : undefined}
        />
      </Confirmation>
    </>
  );
}

function Supprimer({ cote, vue }: { readonly cote: CoteFacture; readonly vue: Vue }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const supprimer = useSupprimerVue(cote);
  const garder = useGarderVue(cote);
  const remettre = (
    <Button size="xsmall" variant="tertiary" onClick={() => garder.mutate(vue)}>
      {t('rejet.annuler')}
    </Button>
  );
  return (
    <Button
      size="xsmall"
      variant="tertiary"
      data-color="neutral"
      loading={supprimer.isPending}
      onClick={() =>
        supprimer.mutate(vue, {
          onSuccess: () => afficher({ texte: t('vues.supprimee', { nom: vue.nom }), action: remettre }),
          onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
        })
      }
    >
      {t('vues.supprimer', { nom: vue.nom })}
    </Button>
  );
}
