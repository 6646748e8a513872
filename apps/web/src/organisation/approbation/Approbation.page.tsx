import { NATURES_A_APPROUVER } from '@orpheon/domain';
import { Alert, Button, type Colonne, DateHeure, ListePage, Select, useAnnonces, useSelection } from '@orpheon/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Reserve } from '../../app/gardes.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { useFiltres } from '../../shared/liste/filtres.ts';
import { useListe } from '../../shared/liste/usePagination.ts';
import { useMoi } from '../../shared/session/moi.ts';
import { nomDuDemandeur, structureDe, usePrecision } from '../demandes/DemandeDite.tsx';
import { type DemandeADecider, requeteApprobations } from '../demandes/demandes.queries.ts';
import { type Decision, DecisionSurDemandes, type Resultat } from './DecisionSurDemandes.tsx';
import '../organisation.css';

const FILTRES = ['nature'] as const;
const cleDe = (d: DemandeADecider): string => d.id;

export const Component = () => (
  <Reserve application="STRUCTURES" niveau="MODIFICATION">
    <Approbation />
  </Reserve>
);

/** What waits for my answer as a manager, to be answered one by one or together. */
function Approbation() {
  const { t } = useTranslation('demandes');
  const { afficher } = useAnnonces();
  const avecMandats = useMoi().mandatsARepondre.length > 0;
  const filtres = useFiltres(FILTRES);
  const nature = NATURES_A_APPROUVER.find((n) => n === filtres.valeur('nature')) ?? '';
  const liste = useListe(useInfiniteQuery(requeteApprobations(nature)));
  const selection = useSelection(liste.lignes, cleDe);
  const [decision, setDecision] = useState<Decision | null>(null);
  const [refus, setRefus] = useState<readonly Resultat[]>([]);
  const decider = (quoi: Decision['quoi'], demandes: readonly DemandeADecider[]) => setDecision({ quoi, demandes });
  const rendreCompte = (resultats: readonly Resultat[]) => {
    const faites = resultats.filter((r) => r.fait).length;
    if (faites > 0) afficher({ ton: 'succes', texte: t('approbation.faites', { count: faites }) });
    setRefus(resultats.filter((r) => !r.fait));
    selection.vider();
    setDecision(null);
  };
  return (
    <>
      <ListePage
        titre={t('approbation.titre')}
        accroche={t('approbation.accroche')}
        legende={t('approbation.titre')}
        filtres={
          <Select
            size="small"
            label={t('approbation.filtre')}
            value={nature}
            onChange={(e) => filtres.changer({ nature: e.target.value })}
          >
            <option value="">{t('approbation.toutes')}</option>
            {NATURES_A_APPROUVER.map((n) => (
              <option key={n} value={n}>
                {t(`nature.${n}`)}
              </option>
            ))}
          </Select>
        }
        avant={
          <>
            <MandatsProposes />
            <RefusExpliques refus={refus} />
          </>
        }
        colonnes={useColonnes(decider)}
        cleDe={cleDe}
        carte={(d) => <Carte demande={d} onDecider={decider} />}
        selection={selection}
        nommer={(d) => t('approbation.nommer', { personne: nomDuDemandeur(d) })}
        actionsDeSelection={
          <>
            <Button size="small" onClick={() => decider('APPROUVER', selection.choisies)}>
              {t('approbation.approuver')}
            </Button>
            <Button size="small" variant="secondary" onClick={() => decider('REFUSER', selection.choisies)}>
              {t('approbation.refuser')}
            </Button>
          </>
        }
        vide={{
          titre: t(avecMandats ? 'approbation.videSaufMandats' : 'approbation.vide'),
          texte: t('approbation.videTexte'),
        }}
        {...liste}
      />
      {decision && (
        <DecisionSurDemandes decision={decision} onFinie={rendreCompte} onFermer={() => setDecision(null)} />
      )}
    </>
  );
}

/** Mandats de facturation wait in the page of their structure, where their text is read; nothing is drawn where none does. */
function MandatsProposes() {
  const { t } = useTranslation('demandes');
  const { structures, mandatsARepondre } = useMoi();
  if (mandatsARepondre.length === 0) return null;
  return (
    <Alert variant="info" size="small">
      {t('approbation.mandats')}
      <ul>
        {mandatsARepondre.map(({ structureId, nombre }) => (
          <li key={structureId}>
            <Lien vers={chemins.structure(structureId, 'mandats')}>
              {structures.find((s) => s.id === structureId)?.raisonSociale ?? structureId} ({nombre})
            </Lien>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

/** What was not done of a bulk answer, and why: each in the words of the API. */
function RefusExpliques({ refus }: { readonly refus: readonly Resultat[] }) {
  const { t } = useTranslation('demandes');
  return (
    <div aria-live="polite">
      {refus.length > 0 && (
        <Alert variant="warning" size="small">
          {t('approbation.partiel')}
          <ul>
            {refus.map((r) => (
              <li key={r.id}>
                {r.qui} : {r.message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}

type Decider = (quoi: Decision['quoi'], demandes: readonly DemandeADecider[]) => void;

function useColonnes(decider: Decider): readonly Colonne<DemandeADecider>[] {
  const { t } = useTranslation('demandes');
  const precision = usePrecision();
  return [
    {
      cle: 'demandeur',
      titre: t('approbation.demandeur'),
      entete: true,
      rendre: (d) => (
        <>
          {nomDuDemandeur(d)}
          <div className="orp-discret">{d.demandeur.courriel}</div>
        </>
      ),
    },
    { cle: 'nature', titre: t('demande.nature'), rendre: (d) => t(`nature.${d.nature}`) },
    { cle: 'structure', titre: t('demande.structure'), rendre: structureDe },
    { cle: 'objet', titre: t('demande.objet'), rendre: precision },
    { cle: 'message', titre: t('approbation.message'), secondaire: true, rendre: (d) => d.message },
    { cle: 'date', titre: t('demande.date'), rendre: (d) => <DateHeure instant={d.demandeeLe} /> },
    { cle: 'actions', titre: t('mesRattachements.actions'), rendre: (d) => <Gestes demande={d} onDecider={decider} /> },
  ];
}

function Gestes({ demande, onDecider }: { readonly demande: DemandeADecider; readonly onDecider: Decider }) {
  const { t } = useTranslation('demandes');
  if (demande.deMoi) return <span className="orp-discret">{t('approbation.deMoi')}</span>;
  const qui = nomDuDemandeur(demande);
  return (
    <div className="organisation-gestes">
      <Button
        size="xsmall"
        aria-label={`${t('approbation.approuver')}, ${qui}`}
        onClick={() => onDecider('APPROUVER', [demande])}
      >
        {t('approbation.approuver')}
      </Button>
      <Button
        size="xsmall"
        variant="secondary"
        aria-label={`${t('approbation.refuser')}, ${qui}`}
        onClick={() => onDecider('REFUSER', [demande])}
      >
        {t('approbation.refuser')}
      </Button>
    </div>
  );
}

function Carte({ demande: d, onDecider }: { readonly demande: DemandeADecider; readonly onDecider: Decider }) {
  const { t } = useTranslation('demandes');
  const precision = usePrecision();
  return (
    <>
      <div className="orp-carte__titre">{nomDuDemandeur(d)}</div>
      <div className="orp-discret">{d.demandeur.courriel}</div>
      <div>
        {t(`nature.${d.nature}`)} · {structureDe(d)}
      </div>
      <div className="orp-discret">{precision(d)}</div>
      {d.message && <blockquote>{d.message}</blockquote>}
      <Gestes demande={d} onDecider={onDecider} />
    </>
  );
}
