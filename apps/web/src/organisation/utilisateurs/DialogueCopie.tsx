import { copierOctrois, enCours } from '@orpheon/domain';
import { Confirmation, Radio, RadioGroup } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { ChampRecherche } from '../../shared/liste/ChampRecherche.tsx';
import type { Changements, PersonneDeLaGrille } from './useChangements.ts';
import { requeteUtilisateurs } from './utilisateurs.queries.ts';

/** Colleagues proposed at once: typing narrows them. */
const PROPOSES = 20;

/** Gives people what a colleague holds, beside what they have or in its place: added to what waits to be saved. */
export function DialogueCopie({
  structureId,
  personnes,
  lireTout,
  changements,
  onFermer,
}: {
  readonly structureId: string;
  readonly personnes: readonly { readonly id: string; readonly prenom: string; readonly nom: string }[];
  readonly lireTout: (ids: readonly string[]) => Promise<PersonneDeLaGrille[]>;
  readonly changements: Changements;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const [texte, setTexte] = useState('');
  const [modele, setModele] = useState('');
  const [mode, setMode] = useState<'AJOUTER' | 'REMPLACER'>('AJOUTER');
  const [refus, setRefus] = useState<string | null>(null);
  const trouves = useInfiniteQuery({
    ...requeteUtilisateurs(structureId, texte ? { texte } : {}),
    placeholderData: keepPreviousData,
  });
  const cibles = new Set(personnes.map((p) => p.id));
  const collegues = (trouves.data?.pages[0]?.elements ?? []).filter((u) => !cibles.has(u.id)).slice(0, PROPOSES);
  const prevision = useMutation({
    mutationFn: () => lireTout([modele, ...cibles]),
    onSuccess: ([source, ...lues]) => {
      if (!source) return;
      // what has ended gives nothing to copy
      const tenus = source.profils.filter((o) => enCours(o, changements.jour) || (o.debut ?? '') > changements.jour);
      const code = changements.prevoir(
        lues.map((personne) => ({
          personne,
          changement: copierOctrois(
            changements.apresDe(personne),
            tenus,
            mode,
            (o) => changements.gere(o.serviceId) && changements.seDonne(o.objet),
          ),
        })),
      );
      if (code) setRefus(t(`droits.refus.${code}`));
      else onFermer();
    },
  });
  const [premiere] = personnes;
  return (
    <Confirmation
      ouverte
      titre={
        personnes.length === 1 && premiere
          ? t('droits.copierPour', { personne: `${premiere.prenom} ${premiere.nom}` })
          : t('droits.copierA', { count: personnes.length })
      }
      confirmer={t('droits.ajouterAuxChangements')}
      enCours={prevision.isPending}
      erreur={refus ?? (prevision.error && messageErreur(prevision.error, commun))}
      onConfirmer={() => (modele ? prevision.mutate() : setRefus(t('droits.choisirCollegue')))}
      onFermer={onFermer}
    >
      <ChampRecherche libelle={t('droits.rechercherCollegue')} valeur={texte} onChercher={setTexte} />
      <RadioGroup
        legend={t('droits.collegue')}
        value={modele}
        onChange={(id: string) => {
          setRefus(null);
          setModele(id);
        }}
        className="droits-trouves"
      >
        {collegues.map((u) => (
          <Radio key={u.id} value={u.id} description={t(`droits.role.${u.role}`)}>
            {u.prenom} {u.nom}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup legend={t('droits.mode')} value={mode} onChange={setMode}>
        <Radio value="AJOUTER">{t('droits.mode.AJOUTER')}</Radio>
        <Radio value="REMPLACER">{t('droits.mode.REMPLACER')}</Radio>
      </RadioGroup>
    </Confirmation>
  );
}
