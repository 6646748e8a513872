import { STATUTS_FACTURE } from '@orpheon/domain';
import { type FiltreActif, formaterJour, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { useFiltres } from '../../../shared/liste/filtres.ts';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { useMoi } from '../../../shared/session/moi.ts';
import { cleStatut } from '../statuts.ts';
import type { FactureResumee } from './factures.queries.ts';
import type { NomFiltre } from './filtres-factures.ts';

/** The filters in force, in words, each with its way out. */
export function useFiltresActifs(
  cote: CoteFacture,
  filtres: ReturnType<typeof useFiltres<NomFiltre>>,
  lignes: readonly FactureResumee[],
): readonly FiltreActif[] {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const moi = useMoi();
  const statuts = filtres.valeurs('statut');
  const simple = (nom: NomFiltre, libelle: (valeur: string) => string): FiltreActif[] => {
    const valeur = filtres.valeur(nom);
    return valeur === ''
      ? []
      : [{ cle: nom, libelle: libelle(valeur), onRetirer: () => filtres.changer({ [nom]: null }) }];
  };
  // the rows name the party that they all share; without a row, its number says little but lets it be removed
  const partie = (id: string) =>
    (cote === 'emises' ? lignes[0]?.destinataire?.raisonSociale : lignes[0]?.fournisseur.raisonSociale) ?? id;
  const service = (id: string) => lignes.find((f) => f.serviceDestinataire?.id === id)?.serviceDestinataire?.nom ?? id;
  return [
    ...simple('texte', (valeur) => t('filtre.actif.texte', { valeur })),
    ...STATUTS_FACTURE.filter((s) => statuts.includes(s)).map((s) => ({
      cle: `statut-${s}`,
      libelle: t('filtre.actif.statut', { valeur: t(cleStatut(s)) }),
      onRetirer: () => filtres.changer({ statut: statuts.filter((autre) => autre !== s) }),
    })),
    ...simple('numero', (valeur) => t('filtre.actif.numero', { valeur })),
    ...simple('partieId', (id) =>
      t(cote === 'emises' ? 'filtre.actif.destinataire' : 'filtre.actif.fournisseur', { valeur: partie(id) }),
    ),
    ...simple('structureId', (id) =>
      t('filtre.actif.structure', { valeur: moi.structures.find((s) => s.id === id)?.raisonSociale ?? id }),
    ),
    ...simple('serviceId', (id) => t('filtre.actif.service', { valeur: service(id) })),
    ...simple('deposeeDu', (jour) => t('filtre.actif.du', { valeur: formaterJour(jour, langue) })),
    ...simple('deposeeAu', (jour) => t('filtre.actif.au', { valeur: formaterJour(jour, langue) })),
  ];
}
