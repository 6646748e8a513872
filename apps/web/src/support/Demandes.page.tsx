import { Button, type Colonne, DateHeure, ListePage, Siret } from '@orpheon/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListe } from '../shared/liste/usePagination.ts';
import { OngletsDuSupport, ReserveAuSupport } from './Cadre.tsx';
import { DialogueDemande, type ReponseADonner } from './DialogueDemande.tsx';
import { type DemandeDuSupport, requeteDemandes } from './support.queries.ts';

export function Component() {
  return (
    <ReserveAuSupport>
      <Demandes />
    </ReserveAuSupport>
  );
}

/** What waits for support: public structures to open, and requests to structures that nobody manages. */
function Demandes() {
  const { t } = useTranslation('support');
  const [reponse, setReponse] = useState<ReponseADonner | null>(null);
  const liste = useListe(useInfiniteQuery(requeteDemandes));
  const repondre = (demande: DemandeDuSupport) => (
    <div className="orp-rang">
      <Button size="xsmall" onClick={() => setReponse({ demande, decision: 'APPROUVER' })}>
        {t('demande.approuver')}
      </Button>
      <Button size="xsmall" variant="secondary" onClick={() => setReponse({ demande, decision: 'REFUSER' })}>
        {t('demande.refuser')}
      </Button>
    </div>
  );
  const colonnes: readonly Colonne<DemandeDuSupport>[] = [
    { cle: 'quoi', titre: t('demande.quoi'), entete: true, rendre: (d) => t(`nature.${d.nature}`) },
    { cle: 'qui', titre: t('demande.qui'), rendre: (d) => <Demandeur demande={d} /> },
    { cle: 'structure', titre: t('demande.structure'), rendre: (d) => <StructureVisee demande={d} /> },
    { cle: 'message', titre: t('demande.message'), secondaire: true, rendre: (d) => d.message ?? '–' },
    { cle: 'depuis', titre: t('demande.depuis'), rendre: (d) => <DateHeure instant={d.demandeeLe} /> },
    { cle: 'reponse', titre: t('demande.reponse'), rendre: repondre },
  ];
  return (
    <>
      <ListePage
        titre={t('demandes.titre')}
        accroche={t('demandes.accroche')}
        avant={<OngletsDuSupport />}
        legende={t('demandes.titre')}
        colonnes={colonnes}
        cleDe={(d) => d.id}
        vide={{ titre: t('demandes.vide'), texte: t('demandes.videTexte') }}
        {...liste}
      />
      {reponse && <DialogueDemande reponse={reponse} onFermer={() => setReponse(null)} />}
    </>
  );
}

const Demandeur = ({ demande: { demandeur } }: { readonly demande: DemandeDuSupport }) => (
  <>
    {demandeur.prenom} {demandeur.nom}
    <div className="orp-discret">{demandeur.courriel}</div>
  </>
);

/** The structure, or the one to open as it was described. */
function StructureVisee({ demande }: { readonly demande: DemandeDuSupport }) {
  const nom = demande.structure?.raisonSociale ?? demande.faits.raisonSociale ?? '–';
  const identifiant = demande.structure?.identifiant ?? demande.faits.identifiant;
  return (
    <>
      {nom}
      {identifiant && (
        <div>
          <Siret valeur={identifiant} />
        </div>
      )}
      {demande.nature === 'SUCCESSION' && (
        <div>
          → {demande.faits.raisonSociale} <Siret valeur={demande.faits.identifiant ?? ''} />
        </div>
      )}
    </>
  );
}
