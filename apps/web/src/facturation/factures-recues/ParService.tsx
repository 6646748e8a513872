import { PLAFOND_PAR_SERVICE, STATUTS_A_TRAITER } from '@orpheon/domain';
import { Chargement, formaterNombre, ReadMore, useLangue } from '@orpheon/ui';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useStructureChoisie } from '../../shared/session/moi.ts';

type Ligne = Reponse<'CompteursRecues'>['services'][number];

const requeteParService = (structureId: string | null) =>
  queryOptions({
    queryKey: cles.attentesParService(structureId),
    queryFn: ({ signal }): Promise<{ readonly services: Ligne[] }> =>
      lire(
        api.GET('/api/facturation/factures-recues/compteurs', {
          params: { query: structureId === null ? {} : { structureId } },
          signal,
        }),
      ),
  });

/** The counts of a service, in order, each with the list that it counts. */
const COMPTES = [
  ['aTraiter', STATUTS_A_TRAITER.map((s): [string, string] => ['statut', s])],
  ['enRetard', [['enRetard', 'LEGAL']]],
  ['nonTelechargees', [['nonTelechargee', '1']]],
] as const satisfies readonly [keyof Ligne, readonly (readonly [string, string])[]][];

/** What waits in each service, folded: every count leads to its list. Nothing is shown where nothing waits. */
export function ParService() {
  const { t } = useTranslation('facturation');
  const requete = useQuery(requeteParService(useStructureChoisie()));
  if (requete.data?.services.length === 0) return null;
  return (
    <ReadMore header={t('parService.titre')} size="small">
      <EtatRequete requete={requete} attente={<Chargement lignes={3} />}>
        {({ services }) => {
          const plusieurs = new Set(services.map((s) => s.structure.id)).size > 1;
          return (
            <ul className="recues-par-service" aria-label={t('parService.liste')}>
              {services.map((s) => (
                <li key={s.service.id}>
                  <span>
                    {s.service.nom} <span className="orp-discret">{s.service.code}</span>
                    {plusieurs && <span className="orp-discret"> · {s.structure.raisonSociale}</span>}
                  </span>
                  <Comptes ligne={s} />
                </li>
              ))}
            </ul>
          );
        }}
      </EtatRequete>
    </ReadMore>
  );
}

function Comptes({ ligne }: { readonly ligne: Ligne }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  return (
    <span className="recues-comptes">
      {COMPTES.map(([cle, filtre]) => {
        const nombre = ligne[cle];
        if (nombre === 0) return null;
        const lieu = { structureId: ligne.structure.id, serviceId: ligne.service.id };
        const adresse = new URLSearchParams([...Object.entries(lieu), ...filtre.map(([k, v]) => [k, v])]);
        const montre =
          nombre > PLAFOND_PAR_SERVICE
            ? `${formaterNombre(PLAFOND_PAR_SERVICE, langue)}+`
            : formaterNombre(nombre, langue);
        return (
          <Lien key={cle} vers={`${chemins.facturesRecues}?${adresse}`}>
            {t(`parService.${cle}`, { count: nombre, montre })}
            <span className="aksel-sr-only"> – {ligne.service.nom}</span>
          </Lien>
        );
      })}
    </span>
  );
}
