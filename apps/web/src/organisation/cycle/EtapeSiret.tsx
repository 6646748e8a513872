import { defautSiret, normaliserIdentifiant } from '@orpheon/domain';
import { Alert, Button, FormulaireErreurs, formaterSiret } from '@orpheon/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { Champ } from '../commun/Champ.tsx';
import { ChampsAdresse } from '../commun/ChampsAdresse.tsx';
import type { Formulaire } from '../commun/useFormulaire.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import type { SuccessionPrevue } from './cycle.queries.ts';

export interface SaisieDeSiret {
  readonly siret: string;
  readonly raisonSociale: string;
  readonly adresse: string;
  readonly complementAdresse: string;
  readonly codePostal: string;
  readonly ville: string;
  readonly message: string;
}

/** The new SIRET, judged as it is typed; the register fills in what it knows. */
export function EtapeSiret({
  formulaire: f,
  prevue,
  onSuite,
}: {
  readonly formulaire: Formulaire<SaisieDeSiret>;
  readonly prevue: SuccessionPrevue | undefined;
  readonly onSuite: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { id, identifiant, raisonSociale } = useStructure();
  const siret = normaliserIdentifiant('SIRET', f.valeurs.siret);
  useRemplir(f, siret, prevue, raisonSociale);
  return (
    <form
      noValidate
      className="orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        const faute = defautSiret(siret, false) ? t('siret.forme') : (prevue?.refus?.message ?? null);
        const sansNom = !prevue?.existante && f.valeurs.raisonSociale.trim() === '';
        const juste = f.verifier({ siret: faute, raisonSociale: sansNom ? t('fiche.raisonSocialeManque') : null });
        if (juste && prevue?.issue) onSuite();
      }}
    >
      <p>{t('siret.texte', { identifiant: formaterSiret(identifiant) })}</p>
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      <Champ formulaire={f} cle="siret" libelle={t('siret.nouveau')} aide={t('siret.nouveauAide')} maxLength={30} />
      <div aria-live="polite">{prevue && <Verdict prevue={prevue} />}</div>
      {!prevue?.existante && (
        <>
          <Champ
            formulaire={f}
            cle="raisonSociale"
            libelle={t('fiche.raisonSociale')}
            maxLength={255}
            readOnly={Boolean(prevue?.entreprise)}
          />
          <ChampsAdresse formulaire={f} />
        </>
      )}
      {prevue?.issue === 'A_APPROUVER' && (
        <Champ
          formulaire={f}
          cle="message"
          libelle={t('siret.message')}
          aide={t('siret.messageAide')}
          maxLength={500}
        />
      )}
      <div className="organisation-actions">
        <Button type="submit">{t('siret.continuer')}</Button>
        <LienBouton vers={chemins.structure(id)} variant="secondary">
          {t('geste.annuler')}
        </LienBouton>
      </div>
    </form>
  );
}

/** What the new SIRET comes to: refused, at once, or on support's approval. */
function Verdict({ prevue: { refus, nature, issue, existante } }: { readonly prevue: SuccessionPrevue }) {
  const { t } = useTranslation('organisation');
  if (refus) {
    return (
      <Alert variant="error" size="small">
        {refus.message}
      </Alert>
    );
  }
  return (
    <Alert variant={issue === 'IMMEDIATE' ? 'success' : 'info'} size="small">
      {existante ? t('siret.existante', { structure: existante.raisonSociale }) : t(`siret.nature.${nature}`)}{' '}
      {t(`siret.issue.${issue ?? 'IMMEDIATE'}`)}
    </Alert>
  );
}

/** Once a SIRET: what the register says, or the name of the structure that moves. */
function useRemplir(
  f: Formulaire<SaisieDeSiret>,
  siret: string,
  prevue: SuccessionPrevue | undefined,
  nomActuel: string,
): void {
  const rempli = useRef(f.valeurs.raisonSociale === '' ? '' : siret);
  useEffect(() => {
    if (!prevue || prevue.refus || rempli.current === siret) return;
    rempli.current = siret;
    const e = prevue.entreprise;
    const nom = prevue.nature === 'DEMENAGEMENT' ? nomActuel : '';
    f.poser({
      raisonSociale: e?.raisonSociale ?? nom,
      adresse: e?.adresse ?? '',
      complementAdresse: e?.complementAdresse ?? '',
      codePostal: e?.codePostal ?? '',
      ville: e?.ville ?? '',
    });
  });
}
