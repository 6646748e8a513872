import { defautSiret, normaliserIdentifiant, REPRISES, type Reprise } from '@orpheon/domain';
import { Heading } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { type Changee, changerSiret, requeteSuccession } from './cycle.queries.ts';
import { EtapeSiret, type SaisieDeSiret } from './EtapeSiret.tsx';
import { EtapeReprises, EtapeResume } from './EtapesSuivantes.tsx';

const VIERGE: SaisieDeSiret = {
  siret: '',
  raisonSociale: '',
  adresse: '',
  complementAdresse: '',
  codePostal: '',
  ville: '',
  message: '',
};
const ETAPES = ['siret', 'reprises', 'resume'] as const;
type Etape = (typeof ETAPES)[number];

/** Another SIRET takes the place of a structure: which one, what it takes over, then all of it read once more. */
export function Component() {
  const structure = useStructure();
  const [faite, setFaite] = useState<Changee | null>(null);
  if (faite) return <Fait changee={faite} />;
  if (!structure.active || !structure.gestionnairePrincipal)
    return <Navigate replace to={chemins.structure(structure.id)} />;
  return <Etapes onFait={setFaite} />;
}

function Etapes({ onFait }: { readonly onFait: (faite: Changee) => void }) {
  const { t } = useTranslation('organisation');
  const requetes = useQueryClient();
  const { id } = useStructure();
  const [etape, setEtape] = useState<Etape>('siret');
  const [reprises, setReprises] = useState<readonly Reprise[]>(REPRISES);
  const f = useFormulaire(VIERGE);
  const siret = normaliserIdentifiant('SIRET', f.valeurs.siret);
  const prevue = useQuery(requeteSuccession(id, defautSiret(siret, false) ? null : siret)).data;
  const titre = useFocusDeLEtape(etape);
  const envoi = useMutation({
    mutationFn: () =>
      changerSiret(id, {
        ...f.valeurs,
        siret,
        adresse: f.valeurs.adresse || null,
        complementAdresse: f.valeurs.complementAdresse || null,
        codePostal: f.valeurs.codePostal || null,
        ville: f.valeurs.ville || null,
        reprises: [...reprises],
      }),
    onSuccess: async (faite) => {
      onFait(faite);
      await requetes.refetchQueries({ queryKey: cles.moi });
      await requetes.invalidateQueries();
    },
  });
  return (
    <section className="orp-pile orp-pile--large organisation-formulaire">
      <div>
        <p className="orp-discret">{t('siret.etape', { rang: ETAPES.indexOf(etape) + 1, sur: ETAPES.length })}</p>
        <Heading level="2" size="small" tabIndex={-1} ref={titre}>
          {t(`siret.titre.${etape}`)}
        </Heading>
      </div>
      {etape === 'siret' && <EtapeSiret formulaire={f} prevue={prevue} onSuite={() => setEtape('reprises')} />}
      {etape === 'reprises' && prevue && (
        <EtapeReprises
          prevue={prevue}
          reprises={reprises}
          onChoisir={setReprises}
          onRetour={() => setEtape('siret')}
          onSuite={() => setEtape('resume')}
        />
      )}
      {etape === 'resume' && prevue && (
        <EtapeResume
          prevue={prevue}
          saisie={f.valeurs}
          siret={siret}
          reprises={reprises}
          envoi={envoi}
          onRetour={() => setEtape('reprises')}
        />
      )}
    </section>
  );
}

/** The heading of a step takes the focus when the step changes, not when the page opens. */
function useFocusDeLEtape(etape: Etape) {
  const titre = useRef<HTMLHeadingElement>(null);
  const vue = useRef(etape);
  useEffect(() => {
    if (vue.current !== etape) titre.current?.focus();
    vue.current = etape;
  }, [etape]);
  return titre;
}

function Fait({ changee }: { readonly changee: Changee }) {
  const { t } = useTranslation('organisation');
  const fait = 'structure' in changee ? changee.structure : null;
  return (
    <section className="orp-pile organisation-formulaire" role="status">
      <Heading level="2" size="small">
        {t(fait ? 'siret.fait' : 'siret.demande')}
      </Heading>
      <p>
        {fait
          ? t('siret.faitTexte', { structure: fait.raisonSociale, identifiant: fait.identifiant })
          : t('siret.demandeTexte')}
      </p>
      <div className="organisation-actions">
        {fait ? (
          <LienBouton vers={chemins.structure(fait.id)}>{t('siret.ouvrir')}</LienBouton>
        ) : (
          <LienBouton vers={chemins.demandes}>{t('siret.suivre')}</LienBouton>
        )}
      </div>
    </section>
  );
}
