import { LONGUEUR_MAX_MESSAGE, peutEtrePublique } from '@orpheon/domain';
import { Checkbox, Textarea } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { Champ } from '../commun/Champ.tsx';
import { ChampPays, ChampsAdresse, ChampsContact } from '../commun/ChampsAdresse.tsx';
import type { Formulaire } from '../commun/useFormulaire.ts';
import type { Saisie } from './saisie.ts';

/** Name, address and how to reach the structure. */
export function Champs({ formulaire: f }: { readonly formulaire: Formulaire<Saisie> }) {
  const { t } = useTranslation('demandes');
  const facultatif = t('demande.facultatif');
  const { typeIdentifiant: type, publique, message } = f.valeurs;
  return (
    <div className="orp-pile">
      {type === 'PARTICULIER' ? (
        <div className="organisation-rang">
          <Champ formulaire={f} cle="prenom" libelle={t('creation.prenom')} maxLength={80} autoComplete="given-name" />
          <Champ formulaire={f} cle="nom" libelle={t('creation.nom')} maxLength={80} autoComplete="family-name" />
        </div>
      ) : (
        <>
          <Champ formulaire={f} cle="raisonSociale" libelle={t('creation.raisonSociale')} maxLength={200} />
          <Champ formulaire={f} cle="libelle" libelle={t('creation.libelle')} facultatif={facultatif} maxLength={200} />
        </>
      )}
      {peutEtrePublique(type) && (
        <Checkbox
          size="small"
          checked={publique}
          description={t('creation.publiqueAide')}
          onChange={(e) => f.poser({ publique: e.target.checked })}
        >
          {t('creation.publique')}
        </Checkbox>
      )}
      <ChampsAdresse formulaire={f} />
      <ChampPays formulaire={f} />
      <ChampsContact formulaire={f} />
      {publique && peutEtrePublique(type) && (
        <Textarea
          size="small"
          id={f.idDe('message')}
          label={`${t('creation.message')} (${facultatif})`}
          maxLength={LONGUEUR_MAX_MESSAGE}
          value={message}
          onChange={(e) => f.poser({ message: e.target.value })}
        />
      )}
    </div>
  );
}
