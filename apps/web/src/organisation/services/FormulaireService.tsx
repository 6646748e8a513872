import { Button, ChampJour, Checkbox, FormulaireErreurs, Heading } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Champ } from '../commun/Champ.tsx';
import { ChampsAdresse, ChampsContact } from '../commun/ChampsAdresse.tsx';
import type { Formulaire } from '../commun/useFormulaire.ts';
import type { ServiceAEcrire, ServiceConsulte } from './services.queries.ts';

export const SERVICE_VIERGE = {
  code: '',
  nom: '',
  debutValidite: '',
  finValidite: '',
  engagementObligatoire: false,
  courriel: '',
  telephone: '',
  adresse: '',
  complementAdresse: '',
  codePostal: '',
  ville: '',
};
export type SaisieService = typeof SERVICE_VIERGE;

export const saisieDe = (s: ServiceConsulte): SaisieService => ({
  code: s.code,
  nom: s.nom,
  debutValidite: s.debutValidite ?? '',
  finValidite: s.finValidite ?? '',
  engagementObligatoire: s.engagementObligatoire,
  courriel: s.courriel ?? '',
  telephone: s.telephone ?? '',
  adresse: s.adresse ?? '',
  complementAdresse: s.complementAdresse ?? '',
  codePostal: s.codePostal ?? '',
  ville: s.ville ?? '',
});

export const serviceDe = (v: SaisieService): ServiceAEcrire => ({
  nom: v.nom,
  debutValidite: v.debutValidite || null,
  finValidite: v.finValidite || null,
  engagementObligatoire: v.engagementObligatoire,
  courriel: v.courriel || null,
  telephone: v.telephone || null,
  adresse: v.adresse || null,
  complementAdresse: v.complementAdresse || null,
  codePostal: v.codePostal || null,
  ville: v.ville || null,
});

/** The fields of a service, made or changed. */
export function FormulaireService({
  f,
  nouveau = false,
  parDefaut = false,
  enCours,
  bouton,
  onSoumettre,
  children,
}: {
  readonly f: Formulaire<SaisieService>;
  readonly nouveau?: boolean;
  /** The default service has no dates. */
  readonly parDefaut?: boolean;
  readonly enCours: boolean;
  readonly bouton: string;
  readonly onSoumettre: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('organisation');
  const facultatif = t('fiche.facultatif');
  const verifier = (): boolean =>
    f.verifier({
      code: nouveau && f.valeurs.code.trim() === '' ? t('service.codeManque') : null,
      nom: f.valeurs.nom.trim() === '' ? t('service.nomManque') : null,
      finValidite:
        f.valeurs.debutValidite && f.valeurs.finValidite && f.valeurs.finValidite < f.valeurs.debutValidite
          ? t('service.datesInversees')
          : null,
    });
  return (
    <form
      noValidate
      className="organisation-formulaire orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        if (verifier()) onSoumettre();
      }}
    >
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      {nouveau && (
        <Champ
          formulaire={f}
          cle="code"
          libelle={t('services.code')}
          aide={t('service.codeAide')}
          maxLength={100}
          spellCheck={false}
        />
      )}
      <Champ formulaire={f} cle="nom" libelle={t('service.nom')} maxLength={255} />
      <Checkbox
        size="small"
        checked={f.valeurs.engagementObligatoire}
        description={t('service.engagementAide')}
        onChange={(e) => f.poser({ engagementObligatoire: e.target.checked })}
      >
        {t('service.engagement')}
      </Checkbox>
      {!parDefaut && (
        <>
          <Heading level="2" size="xsmall">
            {t('service.validite')}
          </Heading>
          <div className="organisation-rang">
            <ChampJour
              id={f.idDe('debutValidite')}
              libelle={`${t('service.debut')} (${facultatif})`}
              valeur={f.valeurs.debutValidite}
              erreur={f.erreurDe('debutValidite')}
              onChanger={(debutValidite) => f.poser({ debutValidite })}
            />
            <ChampJour
              id={f.idDe('finValidite')}
              libelle={`${t('service.fin')} (${facultatif})`}
              valeur={f.valeurs.finValidite}
              erreur={f.erreurDe('finValidite')}
              onChanger={(finValidite) => f.poser({ finValidite })}
            />
          </div>
        </>
      )}
      <Heading level="2" size="xsmall">
        {t('service.coordonnees')}
      </Heading>
      <ChampsAdresse formulaire={f} />
      <ChampsContact formulaire={f} />
      <div className="organisation-actions">
        <Button type="submit" loading={enCours}>
          {bouton}
        </Button>
        {children}
      </div>
    </form>
  );
}
