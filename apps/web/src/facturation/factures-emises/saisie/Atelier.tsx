import { Alert, Button, Chargement, DateHeure, Page } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';
import { useMoi } from '../../../shared/session/moi.ts';
import { nomDeLaStructure } from '../depot/structures.ts';
import { Formulaire } from './Formulaire.tsx';
import { AvecLecture } from './lecture/AvecLecture.tsx';
import { PiecesDeSaisie, usePiecesDeSaisie } from './PiecesDeSaisie.tsx';
import { Retour } from './Retour.tsx';
import { SaisieEnAttente } from './SaisieEnAttente.tsx';
import { SousMandat } from './SousMandat.tsx';
import { requeteSaisie, type SaisieConsultee, type SaisieResumee } from './saisie.queries.ts';
import { type Depart, type Editeur, useEditeur } from './useEditeur.ts';

interface Props {
  readonly depart: Depart;
  /** What the server said of it at opening; null: it is new. */
  readonly saisie: SaisieConsultee | null;
  readonly editeur: string;
  /** Begun before this new one, and not finished. */
  readonly enAttente?: SaisieResumee | null;
  readonly choixStructure?: ReactNode;
}

/** The page around the form: where one stands, the PDF beside it, the mandate before it. */
export function Atelier({ depart, saisie, editeur: cle, enAttente = null, choixStructure }: Props) {
  const { t } = useTranslation('facturation');
  const moi = useMoi();
  const [auDepart] = useState(depart);
  const [commencee] = useState(enAttente);
  const editeur = useEditeur(moi.id, auDepart);
  useAdresse(editeur, auDepart, cle);
  const envoiDesPieces = usePiecesDeSaisie(editeur.sauvegarde);
  const { id } = editeur.vue;
  const { data: revue } = useQuery({ ...requeteSaisie(id ?? ''), enabled: false });
  const courante = revue ?? saisie;
  const structure = nomDeLaStructure(moi, auDepart.structureId);
  const pdf = auDepart.mode === 'PDF';
  const formulaire = (
    <Suspense fallback={<Chargement lignes={10} />}>
      <Formulaire
        depart={auDepart}
        editeur={editeur}
        brouillon={courante?.etat === 'BROUILLON'}
        pieces={<PiecesDeSaisie saisie={courante} envoi={envoiDesPieces} />}
        nonJoints={envoiDesPieces.choisis.map((c) => c.fichier.name)}
      />
    </Suspense>
  );
  return (
    <Page
      titre={t(`saisie.titre.${auDepart.mode}`)}
      accroche={choixStructure ? undefined : structure}
      avant={<Retour />}
      largeur={pdf ? 'large' : 'normale'}
    >
      <div className="orp-pile">
        {choixStructure}
        {commencee && <SaisieEnAttente saisie={commencee} />}
        <Bandeau saisie={courante} depart={auDepart} editeur={editeur} />
        {pdf ? (
          <AvecLecture depart={auDepart} editeur={editeur} saisie={courante}>
            {formulaire}
          </AvecLecture>
        ) : (
          <SousMandat structureId={auDepart.structureId} raisonSociale={structure}>
            {formulaire}
          </SousMandat>
        )}
      </div>
    </Page>
  );
}

/** Its address, once it has one: a reload finds it again. */
function useAdresse({ vue: { id } }: Editeur, depart: Depart, cle: string): void {
  const aller = useNavigate();
  useEffect(() => {
    if (id === null || id === depart.id) return;
    void aller(chemins.saisie(id), {
      replace: true,
      preventScrollReset: true,
      state: { memePage: true, editeur: cle },
    });
  }, [id, depart.id, cle, aller]);
}

/** What must be known first: that nothing was sent, that something was found again, that it is gone. */
function Bandeau({
  saisie,
  depart,
  editeur: { vue, formulaire, sauvegarde, suivi },
}: {
  readonly saisie: SaisieConsultee | null;
  readonly depart: Depart;
  readonly editeur: Editeur;
}) {
  const { t } = useTranslation('facturation');
  const [retrouvee, setRetrouvee] = useState(depart.copie);
  if (vue.etat.type === 'DISPARUE') {
    return (
      <Alert variant="warning">
        {t('saisie.disparue')} {vue.id && <Lien vers={chemins.saisie(vue.id)}>{t('saisie.voirCeQuElleEst')}</Lien>}
      </Alert>
    );
  }
  const recommencer = () => {
    const vierge = depart.contenu;
    formulaire.reset(structuredClone(vierge));
    suivi.changer(vierge);
    sauvegarde.oublier(vierge);
    setRetrouvee(null);
  };
  return (
    <>
      {saisie?.etat === 'BROUILLON' && (
        <Alert variant={saisie.ancienne ? 'warning' : 'info'} size="small">
          {t('saisie.bandeau')} {saisie.ancienne && t('saisie.ancien')}{' '}
          <span className="orp-discret">
            {t('saisies.modifiee')} <DateHeure instant={saisie.modifieeLe} relatif={saisie.ancienne} />
          </span>
        </Alert>
      )}
      {retrouvee && (
        <Alert variant="info" size="small">
          {t('saisie.retrouvee')} <DateHeure instant={retrouvee.le} relatif />
          {depart.id === null && vue.id === null && (
            <div>
              <Button type="button" size="small" variant="secondary" onClick={recommencer}>
                {t('saisie.recommencer')}
              </Button>
            </div>
          )}
        </Alert>
      )}
    </>
  );
}
