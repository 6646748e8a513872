import {
  estDomaine,
  MOTS_DES_OBJETS,
  NIVEAUX,
  type Niveau,
  OBJETS_DE_PROFIL,
  type ObjetDeProfil,
  poserNiveau,
} from '@orpheon/domain';
import { ChampJour, Confirmation, Radio, RadioGroup, Select, useLangue } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { ChoixPortee } from './ChoixServices.tsx';
import { GROUPES } from './colonnes.ts';
import type { Changements, PersonneDeLaGrille } from './useChangements.ts';

type LireTout = (ids: readonly string[]) => Promise<PersonneDeLaGrille[]>;

/** Gives the people who are ticked one profile at one place, or takes it from them: added to what waits to be saved. */
export function DialogueAttribuer({
  structureId,
  personnes,
  lireTout,
  changements,
  onFermer,
}: {
  readonly structureId: string;
  readonly personnes: readonly { readonly id: string }[];
  readonly lireTout: LireTout;
  readonly changements: Changements;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const langue = useLangue();
  const [objet, setObjet] = useState<ObjetDeProfil>('FACTURES_RECUES');
  const [niveau, setNiveau] = useState<Niveau | 'AUCUN'>('CONSULTATION');
  const [portee, setPortee] = useState('');
  const [dates, setDates] = useState({ debut: '', fin: '' });
  const [refus, setRefus] = useState<string | null>(null);
  const nomDe = (o: ObjetDeProfil, domaine: ObjetDeProfil): string =>
    o === domaine && estDomaine(o) ? t('droits.toutLeDomaine') : MOTS_DES_OBJETS[o][langue];
  const prevision = useMutation({
    mutationFn: () => lireTout(personnes.map((p) => p.id)),
    onSuccess: (lues) => {
      const lieu = { objet, serviceId: portee || null };
      const voulu = niveau === 'AUCUN' ? null : { niveau, debut: dates.debut || null, fin: dates.fin || null };
      const code = changements.prevoir(
        lues.map((personne) => ({ personne, changement: poserNiveau(changements.apresDe(personne), lieu, voulu) })),
      );
      if (code) setRefus(t(`droits.refus.${code}`));
      else onFermer();
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t('droits.attribuerA', { count: personnes.length })}
      confirmer={t('droits.ajouterAuxChangements')}
      enCours={prevision.isPending}
      erreur={refus ?? (prevision.error && messageErreur(prevision.error, commun))}
      onConfirmer={() => prevision.mutate()}
      onFermer={onFermer}
    >
      <Select
        label={t('droits.profil')}
        value={objet}
        onChange={(e) => setObjet(OBJETS_DE_PROFIL.find((o) => o === e.target.value) ?? objet)}
      >
        {GROUPES.map((g) => (
          <optgroup key={g.domaine} label={MOTS_DES_OBJETS[g.domaine][langue]}>
            {g.objets.map((o) => (
              <option key={o} value={o} disabled={niveau !== 'AUCUN' && !changements.seDonne(o)}>
                {changements.seDonne(o)
                  ? nomDe(o, g.domaine)
                  : t('droits.fermee', { application: nomDe(o, g.domaine) })}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <RadioGroup legend={t('droits.niveau')} value={niveau} onChange={setNiveau}>
        {NIVEAUX.map((n) => (
          <Radio key={n} value={n}>
            {t(`droits.niveau.${n}`)}
          </Radio>
        ))}
        <Radio value="AUCUN">{t('droits.retirerCeProfil')}</Radio>
      </RadioGroup>
      <ChoixPortee structureId={structureId} libelle={t('droits.portee')} choisie={portee} onChanger={setPortee} />
      {niveau !== 'AUCUN' && (
        <div className="organisation-rang">
          <ChampJour
            libelle={t('droits.debut')}
            aide={t('droits.facultatif')}
            valeur={dates.debut}
            onChanger={(debut) => setDates({ ...dates, debut })}
          />
          <ChampJour
            libelle={t('droits.fin')}
            aide={t('droits.facultatif')}
            valeur={dates.fin}
            onChanger={(fin) => setDates({ ...dates, fin })}
          />
        </div>
      )}
    </Confirmation>
  );
}
