import { Button, Heading, Page, Siret, StatutTag, Vide } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien, LienBouton } from '../../shared/Lien.tsx';
import { ChampRecherche } from '../../shared/liste/ChampRecherche.tsx';
import { useFiltres } from '../../shared/liste/filtres.ts';
import { requeteStructuresARattacher, type StructureARattacher } from '../demandes/demandes.queries.ts';
import { DemandeDeRattachement } from './DemandeDeRattachement.tsx';
import '../organisation.css';

const FILTRES = ['texte'] as const;

/** Finding one's structure, then asking to belong to it or to one of its services. */
export function Component() {
  const { t } = useTranslation('demandes');
  const [choisie, setChoisie] = useState<StructureARattacher | null>(null);
  const [envoyee, setEnvoyee] = useState(false);
  if (choisie && envoyee) return <Envoyee structure={choisie.raisonSociale} />;
  return (
    <Page
      titre={t('rattachement.titre')}
      accroche={t('rattachement.accroche')}
      actions={
        <LienBouton vers={chemins.demandes} variant="secondary">
          {t('rattachement.suivre')}
        </LienBouton>
      }
    >
      {choisie ? (
        <DemandeDeRattachement
          structure={choisie}
          onAutre={() => setChoisie(null)}
          onEnvoyee={() => setEnvoyee(true)}
        />
      ) : (
        <Recherche onChoisir={setChoisie} />
      )}
    </Page>
  );
}

function Envoyee({ structure }: { readonly structure: string }) {
  const { t } = useTranslation('demandes');
  return (
    <Page titre={t('rattachement.envoyee')} largeur="texte">
      <div className="orp-pile">
        <p>{t('rattachement.envoyeeTexte', { structure })}</p>
        <div>
          <LienBouton vers={chemins.demandes}>{t('rattachement.suivre')}</LienBouton>
        </div>
      </div>
    </Page>
  );
}

function Recherche({ onChoisir }: { readonly onChoisir: (s: StructureARattacher) => void }) {
  const { t } = useTranslation('demandes');
  const filtres = useFiltres(FILTRES);
  const texte = filtres.valeur('texte');
  const trouvees = useQuery(requeteStructuresARattacher(texte));
  return (
    <div className="orp-pile orp-pile--large">
      <div className="organisation-recherche orp-pile">
        <ChampRecherche
          libelle={t('rattachement.chercher')}
          valeur={texte}
          onChercher={(valeur) => filtres.changer({ texte: valeur })}
        />
        <p className="orp-discret">{t('rattachement.chercherAide')}</p>
      </div>
      {texte.length >= 3 && (
        <EtatRequete requete={trouvees}>
          {({ elements, suite }) => <Trouvees structures={elements} suite={suite} onChoisir={onChoisir} />}
        </EtatRequete>
      )}
      <p>
        <Lien vers={chemins.nouvelleStructure}>{t('rattachement.creer')}</Lien>
      </p>
    </div>
  );
}

function Trouvees({
  structures,
  suite,
  onChoisir,
}: {
  readonly structures: readonly StructureARattacher[];
  readonly suite: boolean;
  readonly onChoisir: (s: StructureARattacher) => void;
}) {
  const { t } = useTranslation('demandes');
  if (structures.length === 0) {
    return (
      <Vide
        titre={t('rattachement.rien')}
        action={<LienBouton vers={chemins.nouvelleStructure}>{t('rattachement.creer')}</LienBouton>}
      >
        {t('rattachement.rienTexte')}
      </Vide>
    );
  }
  return (
    <section className="orp-pile">
      <Heading level="2" size="xsmall" aria-live="polite">
        {t('rattachement.resultats', { count: structures.length })}
      </Heading>
      <ul className="organisation-choix">
        {structures.map((s) => (
          <li key={s.id}>
            <div>
              <strong>{s.raisonSociale}</strong>
              {s.libelle && ` · ${s.libelle}`}
              <div className="orp-discret">
                <Siret valeur={s.identifiant} copier={false} />
                {s.ville && ` · ${s.ville}`}
              </div>
              {s.rattache && <StatutTag ton="fait">{t('rattachement.deja')}</StatutTag>}
            </div>
            <Button
              size="small"
              variant="secondary"
              aria-label={t('rattachement.choisirNom', { structure: s.raisonSociale })}
              onClick={() => onChoisir(s)}
            >
              {t('rattachement.choisir')}
            </Button>
          </li>
        ))}
      </ul>
      {suite && <p className="orp-discret">{t('rattachement.suite')}</p>}
    </section>
  );
}
