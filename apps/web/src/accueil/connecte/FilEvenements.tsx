import { CYCLE_DE_VIE } from '@orpheon/domain';
import { Button, Chargement, DateHeure, Erreur, Heading, useAnnonces } from '@orpheon/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import { useListe } from '../../shared/liste/usePagination.ts';
import { useStructureChoisie } from '../../shared/session/moi.ts';
import { type EvenementDuFil, requeteEvenements } from './accueil.queries.ts';
import '../accueil.css';

/** What happened lately on the invoices and deposits I may see; new events come by themselves, and are announced. */
export function FilEvenements() {
  const { t } = useTranslation('accueil');
  const { etat, lignes, suite } = useListe(useInfiniteQuery(requeteEvenements(useStructureChoisie())));
  useAnnonceDesNouveaux(lignes[0]?.id);
  return (
    <section className="orp-pile" aria-labelledby="accueil-fil">
      <Heading level="2" size="small" id="accueil-fil">
        {t('fil.titre')}
      </Heading>
      {etat.type === 'CHARGEMENT' && <Chargement lignes={6} />}
      {etat.type === 'ERREUR' && <Erreur {...etat} />}
      {etat.type === 'PRET' && lignes.length === 0 && <p className="orp-discret">{t('fil.vide')}</p>}
      {lignes.length > 0 && (
        <ul className="accueil-fil">
          {lignes.map((e) => (
            <Evenement key={e.id} evenement={e} />
          ))}
        </ul>
      )}
      {suite && (
        <div>
          <Button size="small" variant="tertiary" loading={suite.enCours} onClick={suite.onSuite}>
            {t('fil.suite')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Says so when the newest event changes while the page is open; not when it first comes. */
function useAnnonceDesNouveaux(dernier: string | undefined): void {
  const { t } = useTranslation('accueil');
  const { annoncer } = useAnnonces();
  const connu = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (dernier === undefined || dernier === connu.current) return;
    if (connu.current !== undefined) annoncer(t('fil.nouveau'));
    connu.current = dernier;
  }, [dernier, annoncer, t]);
}

type Action = keyof typeof CYCLE_DE_VIE;
const estAction = (texte: string): texte is Action => texte in CYCLE_DE_VIE;
const ETATS_FLUX = ['integre', 'integre_partiel', 'rejete', 'incidente'] as const;

function Evenement({ evenement: e }: { readonly evenement: EvenementDuFil }) {
  const { t } = useTranslation('accueil');
  const action = e.type.replace(/^facture\./, '');
  const etatFlux = ETATS_FLUX.find((etat) => e.type === `flux.${etat}`);
  const quoi = e.telechargementId
    ? t(e.type === 'telechargement.pret' ? 'fil.archive.pret' : 'fil.archive.echoue', { nombre: e.nombre ?? 0 })
    : e.traitementId
      ? t('fil.traitement', { faites: e.faites ?? 0, nombre: e.nombre ?? 0 })
      : etatFlux
        ? t(`fil.flux.${etatFlux}`)
        : estAction(action)
          ? t(`fil.action.${action}`)
          : action === 'pieceInfectee'
            ? t('fil.action.pieceInfectee')
            : t('fil.action.autre');
  return (
    <li>
      <span>
        <LienDeLObjet evenement={e} /> {quoi}
        {e.autrePartie && (
          <span className="orp-discret">
            {' · '}
            {e.autrePartie}
          </span>
        )}
      </span>
      <span className="orp-discret">
        <DateHeure instant={e.instant} relatif />
      </span>
      {e.motif && <blockquote>{e.motif}</blockquote>}
    </li>
  );
}

function LienDeLObjet({ evenement: e }: { readonly evenement: EvenementDuFil }) {
  const { t } = useTranslation('accueil');
  if (e.factureId !== null) {
    const chemin = e.cote === 'FOURNISSEUR' ? chemins.factureEmise(e.factureId) : chemins.factureRecue(e.factureId);
    return <Lien vers={chemin}>{e.numero ? t('fil.facture', { numero: e.numero }) : t('fil.factureSansNumero')}</Lien>;
  }
  if (e.fluxId !== null) {
    return (
      <Lien vers={chemins.flux(e.fluxId)}>
        {e.numero ? t('fil.depot', { numero: e.numero }) : t('fil.depotSansNumero')}
      </Lien>
    );
  }
  if (e.traitementId !== null) return <Lien vers={chemins.traitement(e.traitementId)}>{t('fil.traitementLien')}</Lien>;
  if (e.telechargementId !== null) return <Lien vers={chemins.telechargements}>{t('fil.archiveLien')}</Lien>;
  return null;
}
