import { attente, filtreAttente, jourAParis } from '@orpheon/domain';
import { Chargement, formaterNombre, Heading, useLangue, Vide } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { adresseDAttente } from '../../facturation/commun/listes/vues.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { LienBouton } from '../../shared/Lien.tsx';
import { type Moi, peutUtiliser, useStructureChoisie } from '../../shared/session/moi.ts';
import { type Compteur, requeteAttentes } from './accueil.queries.ts';

/** The ready-made list behind each count: what it filters by is what the server counts by. */
function lienDe(cle: Compteur['cle']): string {
  const chemin = attente(cle).cote === 'FOURNISSEUR' ? chemins.facturesEmises : chemins.facturesRecues;
  return `${chemin}?${adresseDAttente(filtreAttente(cle, jourAParis(new Date())))}`;
}

export function Attentes({ moi }: { readonly moi: Moi }) {
  const { t } = useTranslation('accueil');
  const langue = useLangue();
  const attentes = useQuery(requeteAttentes(useStructureChoisie()));
  return (
    <section className="orp-pile" aria-labelledby="accueil-attentes">
      <Heading level="2" size="small" id="accueil-attentes">
        {t('attentes.titre')}
      </Heading>
      <EtatRequete requete={attentes} attente={<Chargement forme="cartes" lignes={3} />}>
        {({ compteurs }) => {
          const utiles = compteurs.filter((c) => c.nombre > 0);
          if (utiles.length === 0) return <RienNAttend moi={moi} />;
          return (
            <ul className="accueil-attentes">
              {utiles.map((c) => (
                <li key={c.cle}>
                  <Link to={lienDe(c.cle)} className="accueil-attente">
                    <strong>
                      {formaterNombre(c.nombre, langue)}
                      {c.plafonne && '+'}
                    </strong>
                    <span>{t(`attentes.${c.cle}`, { count: c.nombre })}</span>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </EtatRequete>
    </section>
  );
}

function RienNAttend({ moi }: { readonly moi: Moi }) {
  const { t } = useTranslation('accueil');
  if (moi.structures.length === 0) {
    return (
      <Vide
        titre={t('attentes.sansStructure')}
        action={
          <div className="orp-rang">
            <LienBouton vers={chemins.demanderRattachement}>{t('attentes.rejoindre')}</LienBouton>
            <LienBouton vers={chemins.nouvelleStructure} variant="secondary">
              {t('attentes.creer')}
            </LienBouton>
            {moi.aFaitDesDemandes && (
              <LienBouton vers={chemins.demandes} variant="tertiary">
                {t('attentes.demandes')}
              </LienBouton>
            )}
          </div>
        }
      >
        {t('attentes.sansStructureTexte')}
      </Vide>
    );
  }
  const depose = peutUtiliser(moi, 'FACTURES_EMISES', 'MODIFICATION');
  return <Vide titre={t('attentes.vide')}>{t(depose ? 'attentes.videFournisseur' : 'attentes.videDestinataire')}</Vide>;
}
