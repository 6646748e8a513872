import type { SaisieFacture } from '@orpheon/domain';
import { estFatale } from '@orpheon/domain';
import { FormulaireErreurs } from '@orpheon/ui';
import { type ReactNode, useState } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Barre } from './Barre.tsx';
import { Conflit } from './Conflit.tsx';
import { ChampLong } from './champs.tsx';
import { SuiviProvider, usePhrase, useVueSuivi } from './contexte.ts';
import { Section } from './Section.tsx';
import { SectionDestinataire } from './SectionDestinataire.tsx';
import { SectionIdentite } from './SectionIdentite.tsx';
import { SectionLignes } from './SectionLignes.tsx';
import { SectionPaiement } from './SectionPaiement.tsx';
import { SectionRecapitulatif } from './SectionRecapitulatif.tsx';
import { SectionRemises } from './SectionRemises.tsx';
import { SectionTotaux } from './SectionTotaux.tsx';
import { idChamp, nomDe } from './suivi.ts';
import type { Depart, Editeur } from './useEditeur.ts';
import { useNomDuChamp } from './useNomDuChamp.ts';

/** The whole form: one column, in the order in which an invoice is read. */
export function Formulaire({
  depart,
  editeur,
  brouillon,
  pieces,
  nonJoints,
}: {
  readonly depart: Depart;
  readonly editeur: Editeur;
  /** Saved as a draft already. */
  readonly brouillon: boolean;
  readonly pieces: ReactNode;
  /** Names of the files chosen that are not attached: refused, or still on their way. */
  readonly nonJoints: readonly string[];
}) {
  const { t } = useTranslation('facturation');
  const { formulaire, suivi, sauvegarde, vue } = editeur;
  const [tentative, setTentative] = useState(0);
  const { structureId, mode } = depart;
  const remplir = (contenu: SaisieFacture | null) => {
    if (!contenu) return;
    formulaire.reset(structuredClone(contenu));
    suivi.changer(contenu);
  };
  return (
    <SuiviProvider value={suivi}>
      <FormProvider {...formulaire}>
        <form className="saisie" noValidate aria-label={t('saisie.formulaire')} onSubmit={(e) => e.preventDefault()}>
          {vue.etat.type === 'CONFLIT' && (
            <Conflit
              ici={formulaire.getValues()}
              autre={vue.etat.autre}
              onGarder={() => void sauvegarde.garderLaMienne()}
              onPrendre={() => remplir(sauvegarde.prendreLAutre())}
            />
          )}
          <ACorriger tentative={tentative} />
          <SectionDestinataire structureId={structureId} />
          <SectionIdentite />
          {mode === 'SAISIE' ? (
            <>
              <SectionLignes />
              <SectionRemises />
            </>
          ) : (
            <SectionRecapitulatif />
          )}
          <SectionTotaux />
          <SectionPaiement structureId={structureId} />
          <Section titre={t('lisible.pieces')}>{pieces}</Section>
          <Section titre={t('saisie.commentaire')}>
            <ChampLong nom="commentaire" libelle={t('saisie.commentaireChamp')} facultatif maximum={2000} />
          </Section>
          <Barre
            depart={depart}
            editeur={editeur}
            brouillon={brouillon}
            nonJoints={nonJoints}
            onARefaire={() => setTentative((n) => n + 1)}
          />
        </form>
      </FormProvider>
    </SuiviProvider>
  );
}

/** What must be mended before sending, with a way to each field; takes the focus when sending was asked for. */
function ACorriger({ tentative }: { readonly tentative: number }) {
  const dire = usePhrase();
  const nommer = useNomDuChamp();
  const { anomalies, toutMontrer } = useVueSuivi();
  if (!toutMontrer) return null;
  const erreurs = anomalies.filter(estFatale).map((a) => {
    const nom = a.chemin === undefined ? null : nomDe(a.chemin);
    const lieu = a.chemin === undefined ? '' : nommer(a.chemin);
    return {
      champ: nom !== null && document.getElementById(idChamp(nom)) ? idChamp(nom) : null,
      message: [lieu, dire(a)].filter(Boolean).join(' – '),
    };
  });
  return <FormulaireErreurs erreurs={erreurs} tentative={tentative} />;
}
