import { BoutonCopier, Button, Confirmation, Faits, Jour, List, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Component as Introuvable } from '../../app/Introuvable.page.tsx';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { EtatDuService } from './EtatDuService.tsx';
import { FormulaireService, type SaisieService, saisieDe, serviceDe } from './FormulaireService.tsx';
import { RetourAuxServices } from './RetourAuxServices.tsx';
import { modifierService, ouvrirService, requeteService, type ServiceConsulte } from './services.queries.ts';

/** A service: what it is, what is under way in it, and closing it. */
export function Component() {
  const { id } = useStructure();
  const { serviceId = '' } = useParams();
  const service = useQuery(requeteService(id, serviceId));
  const [modifie, setModifie] = useState(false);
  if (service.error instanceof ErreurApi && [400, 404].includes(service.error.statut)) return <Introuvable />;
  return (
    <EtatRequete requete={service}>
      {(s) => (
        <div className="orp-pile">
          <RetourAuxServices titre={s.nom} />
          {modifie ? (
            <Modification service={s} onFini={() => setModifie(false)} />
          ) : (
            <Lecture service={s} onModifier={() => setModifie(true)} />
          )}
        </div>
      )}
    </EtatRequete>
  );
}

function Lecture({ service: s, onModifier }: { readonly service: ServiceConsulte; readonly onModifier: () => void }) {
  const { t } = useTranslation('organisation');
  const fait = (terme: string, valeur: string | null) => (valeur ? [{ terme, valeur }] : []);
  const jour = (terme: string, valeur: string | null) =>
    valeur ? [{ terme, valeur: <Jour jour={valeur} semaine /> }] : [];
  return (
    <div className="orp-pile orp-pile--large">
      <Faits
        faits={[
          {
            terme: t('services.code'),
            valeur: (
              <span className="orp-identifiant">
                {s.code}
                <BoutonCopier valeur={s.code} quoi={t('services.ceCode', { code: s.code })} />
              </span>
            ),
          },
          { terme: t('structure.etat'), valeur: <EtatDuService etat={s.etat} /> },
          ...(s.parDefaut ? [{ terme: t('service.role'), valeur: t('service.parDefaut') }] : []),
          {
            terme: t('service.engagement'),
            valeur: t(s.engagementObligatoire ? 'services.oui' : 'services.non'),
          },
          ...jour(t('service.debut'), s.debutValidite),
          ...jour(t('service.fin'), s.finValidite),
          ...fait(
            t('fiche.adresse'),
            [s.adresse, s.complementAdresse, [s.codePostal, s.ville].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', '),
          ),
          ...fait(t('fiche.courriel'), s.courriel),
          ...fait(t('fiche.telephone'), s.telephone),
          { terme: t('service.facturesEnCours'), valeur: compte(s.enCours.factures) },
          { terme: t('service.personnes'), valeur: compte(s.enCours.personnes) },
        ]}
      />
      <div className="organisation-actions">
        {s.modifiable && (
          <Button variant="secondary" onClick={onModifier}>
            {t('geste.modifier')}
          </Button>
        )}
        {s.fermable && <Ouverture service={s} />}
      </div>
    </div>
  );
}

const MAXIMUM = 1_000;
const compte = (n: number): string => (n >= MAXIMUM ? `${MAXIMUM}+` : String(n));

/** Deactivates, once what is under way has been told; or opens again. */
function Ouverture({ service: s }: { readonly service: ServiceConsulte }) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { id } = useStructure();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [demandee, setDemandee] = useState(false);
  const mutation = useMutation({
    mutationFn: () => ouvrirService(id, s.id, { version: s.version, actif: !s.actif }),
    onSuccess: (apres) => {
      requetes.setQueryData(cles.service(id, s.id), apres);
      void requetes.invalidateQueries({ queryKey: ['organisation', 'services', id] });
      setDemandee(false);
      afficher({ ton: 'succes', texte: t(apres.actif ? 'service.active' : 'service.desactive', { nom: s.nom }) });
    },
  });
  return (
    <>
      <Button
        variant="secondary"
        {...(s.actif ? { 'data-color': 'danger' as const } : {})}
        onClick={() => setDemandee(true)}
      >
        {t(s.actif ? 'service.desactiver' : 'service.activer')}
      </Button>
      <Confirmation
        ouverte={demandee}
        dangereuse={s.actif}
        titre={t(s.actif ? 'service.desactiverQuestion' : 'service.activerQuestion', { nom: s.nom })}
        confirmer={t(s.actif ? 'service.desactiverConfirmer' : 'service.activerConfirmer')}
        enCours={mutation.isPending}
        erreur={mutation.isError ? messageErreur(mutation.error, commun) : null}
        onConfirmer={() => mutation.mutate()}
        onFermer={() => setDemandee(false)}
      >
        {s.actif ? (
          <List size="small">
            <List.Item>{t('service.consequenceFournisseurs')}</List.Item>
            <List.Item>{t('service.consequenceFactures', { count: s.enCours.factures })}</List.Item>
            <List.Item>{t('service.consequencePersonnes', { count: s.enCours.personnes })}</List.Item>
          </List>
        ) : (
          t('service.activerTexte')
        )}
      </Confirmation>
    </>
  );
}

function Modification({ service, onFini }: { readonly service: ServiceConsulte; readonly onFini: () => void }) {
  const { t } = useTranslation('organisation');
  const { id } = useStructure();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [vu, setVu] = useState(service);
  const f = useFormulaire<SaisieService>(saisieDe(service));
  const mutation = useMutation({
    mutationFn: (v: SaisieService) => modifierService(id, vu.id, { version: vu.version, ...serviceDe(v) }),
    onSuccess: (apres) => {
      requetes.setQueryData(cles.service(id, apres.id), apres);
      void requetes.invalidateQueries({ queryKey: ['organisation', 'services', id] });
      afficher({ ton: 'succes', texte: t('service.enregistre') });
      onFini();
    },
    onError: async (erreur) => {
      f.refuser(erreur);
      if (erreur instanceof ErreurApi && erreur.code === 'SERVICE_MODIFIE')
        setVu(await requetes.fetchQuery({ ...requeteService(id, vu.id), staleTime: 0 }));
    },
  });
  return (
    <FormulaireService
      f={f}
      parDefaut={service.parDefaut}
      enCours={mutation.isPending}
      bouton={t('geste.enregistrer')}
      onSoumettre={() => mutation.mutate(f.valeurs)}
    >
      <Button type="button" variant="secondary" onClick={onFini}>
        {t('geste.annuler')}
      </Button>
    </FormulaireService>
  );
}
