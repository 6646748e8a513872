import { Button, type Colonne, DownloadIcon, Jour, Liste, PlusIcon, Select, UploadIcon } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import { ChampRecherche } from '../../shared/liste/ChampRecherche.tsx';
import { useFiltres } from '../../shared/liste/filtres.ts';
import { useListe } from '../../shared/liste/usePagination.ts';
import { useMoi } from '../../shared/session/moi.ts';
import { peutGerer } from '../structures/onglets.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { EtatDuService } from './EtatDuService.tsx';
import { type FiltreEtat, requeteServices, type ServiceGere } from './services.queries.ts';

const FILTRES = ['texte', 'etat'] as const;
const ETATS = ['TOUS', 'OUVERTS', 'FERMES'] as const satisfies readonly FiltreEtat[];

/** The services of a structure: those to which invoices are addressed. */
export function Component() {
  const { t } = useTranslation('organisation');
  const structure = useStructure();
  const filtres = useFiltres(FILTRES);
  const texte = filtres.valeur('texte');
  const etat = ETATS.find((e) => e === filtres.valeur('etat')) ?? 'TOUS';
  const liste = useListe(
    useInfiniteQuery({ ...requeteServices(structure.id, { texte, etat }), placeholderData: keepPreviousData }),
  );
  const lienDe = (s: ServiceGere) => <Lien vers={chemins.structure(structure.id, `services/${s.id}`)}>{s.nom}</Lien>;
  const colonnes: readonly Colonne<ServiceGere>[] = [
    { cle: 'nom', titre: t('services.nom'), entete: true, rendre: lienDe },
    { cle: 'code', titre: t('services.code'), rendre: (s) => s.code },
    { cle: 'etat', titre: t('structure.etat'), rendre: (s) => <EtatDuService etat={s.etat} /> },
    {
      cle: 'engagement',
      titre: t('service.engagementCourt'),
      rendre: (s) => t(s.engagementObligatoire ? 'services.oui' : 'services.non'),
    },
    { cle: 'debut', titre: t('service.debut'), secondaire: true, rendre: (s) => <Jour jour={s.debutValidite} /> },
    { cle: 'fin', titre: t('service.fin'), secondaire: true, rendre: (s) => <Jour jour={s.finValidite} /> },
  ];
  return (
    <div className="orp-pile">
      <Actions />
      <Liste
        legende={t('onglet.services')}
        filtres={
          <>
            <div className="orp-recherche">
              <ChampRecherche
                libelle={t('service.rechercher')}
                valeur={texte}
                onChercher={(valeur) => filtres.changer({ texte: valeur })}
              />
            </div>
            <Select
              size="small"
              label={t('structure.etat')}
              value={etat}
              onChange={(e) => filtres.changer({ etat: e.target.value === 'TOUS' ? '' : e.target.value })}
            >
              {ETATS.map((e) => (
                <option key={e} value={e}>
                  {t(`service.filtre.${e}`)}
                </option>
              ))}
            </Select>
          </>
        }
        colonnes={colonnes}
        cleDe={(s) => s.id}
        carte={(s) => (
          <>
            <div className="orp-carte__titre">{lienDe(s)}</div>
            <div className="organisation-actions">
              <span>{s.code}</span>
              <EtatDuService etat={s.etat} />
            </div>
          </>
        )}
        vide={{ titre: t('service.aucun'), texte: t('service.aucunTexte') }}
        {...liste}
      />
    </div>
  );
}

/** The export is for all who read; the rest for who rules the whole structure. */
function Actions() {
  const { t } = useTranslation('organisation');
  const structure = useStructure();
  const gere = peutGerer(useMoi(), structure);
  const aller = useNavigate();
  return (
    <div className="organisation-actions">
      {gere && (
        <>
          <Button
            size="small"
            icon={<PlusIcon aria-hidden />}
            onClick={() => aller(chemins.structure(structure.id, 'services/nouveau'))}
          >
            {t('service.creer')}
          </Button>
          <Button
            size="small"
            variant="secondary"
            icon={<UploadIcon aria-hidden />}
            onClick={() => aller(chemins.structure(structure.id, 'services/import'))}
          >
            {t('service.importer')}
          </Button>
        </>
      )}
      <Button
        as="a"
        size="small"
        variant="tertiary"
        icon={<DownloadIcon aria-hidden />}
        href={`/api/organisation/structures/${structure.id}/services/export`}
        download
      >
        {t('service.exporter')}
      </Button>
    </div>
  );
}
