import { attente, type CleAttente, filtreAttente, jourAParis } from '@orpheon/domain';
import { Page, Vide } from '@orpheon/ui';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FilEvenements } from '../../../accueil/connecte/FilEvenements.tsx';
import { Reserve } from '../../../app/gardes.tsx';
import { EtatRequete } from '../../../shared/etats/EtatRequete.tsx';
import { useStructureChoisie } from '../../../shared/session/moi.ts';
import { Vues } from '../../commun/listes/Vues.tsx';
import { Groupe } from './Groupe.tsx';
import { requeteApercu } from './synthese.queries.ts';
import '../../facturation.css';

/** What a supplier has to do, in the order of what it holds up. */
const GROUPES = [
  'EMISES_SUSPENDUES',
  'EMISES_A_RECYCLER',
  'EMISES_REJETEES',
  'EMISES_NON_CONFORMES',
  'EMISES_BROUILLONS',
] as const satisfies readonly CleAttente[];

export function Component() {
  return (
    <Reserve application="FACTURES_EMISES">
      <Synthese />
    </Reserve>
  );
}

function Synthese() {
  const { t } = useTranslation('facturation');
  const structureId = useStructureChoisie();
  const aujourdhui = jourAParis(new Date());
  const groupes = GROUPES.map((cle) => ({
    cle,
    filtre: filtreAttente(cle, aujourdhui),
    statuts: attente(cle).statuts,
  }));
  const requetes = useQueries({ queries: groupes.map((g) => requeteApercu(g.filtre, structureId)) });
  const vides = requetes.every((r) => r.data?.elements.length === 0);
  return (
    <Page titre={t('synthese.titre')} accroche={t('synthese.accroche')} avant={<Vues cote="emises" />} largeur="large">
      <div className="orp-pile orp-pile--large">
        {vides && <Vide titre={t('synthese.vide')}>{t('synthese.videTexte')}</Vide>}
        {groupes.map((g, i) => {
          const requete = requetes[i];
          if (!requete) return null;
          return (
            <EtatRequete key={g.cle} requete={requete}>
              {(page) => (
                <Groupe cle={g.cle} filtre={g.filtre} factures={page.elements} suite={page.curseurSuivant !== null} />
              )}
            </EtatRequete>
          );
        })}
        <FilEvenements />
      </div>
    </Page>
  );
}
