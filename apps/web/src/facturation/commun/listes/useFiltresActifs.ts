import { CADRES_SIMPLES, MODES_DEPOT, STATUTS_FACTURE } from '@orpheon/domain';
import { type FiltreActif, formaterJour, formaterMontant, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { useMoi } from '../../../shared/session/moi.ts';
import { cleStatut } from '../statuts.ts';
import { useLibelles } from '../useLibelles.ts';
import type { FactureResumee } from './factures.queries.ts';
import type { FiltresUrl, NomFiltre } from './filtres-factures.ts';

/** The filters in force, in words, each with its way out. */
export function useFiltresActifs(
  cote: CoteFacture,
  filtres: FiltresUrl,
  lignes: readonly FactureResumee[],
): readonly FiltreActif[] {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const moi = useMoi();
  const libelles = useLibelles();
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
  const multiple = <V extends string>(
    nom: NomFiltre,
    proposes: readonly V[],
    cle: 'statut' | 'cadre' | 'modeDepot',
    libelle: (valeur: V) => string,
  ): FiltreActif[] => {
    const choisis = filtres.valeurs(nom);
    return proposes
      .filter((v) => choisis.includes(v))
      .map((v) => ({
        cle: `${nom}-${v}`,
        libelle: t(`filtre.actif.${cle}`, { valeur: libelle(v) }),
        onRetirer: () => filtres.changer({ [nom]: choisis.filter((autre) => autre !== v) }),
      }));
  };
  const serviceFournisseur = (id: string) =>
    lignes.find((f) => f.serviceFournisseur?.id === id)?.serviceFournisseur?.nom ?? id;
  return [
    ...simple('texte', (valeur) => t('filtre.actif.texte', { valeur })),
    ...multiple('statut', STATUTS_FACTURE, 'statut', (s) => t(cleStatut(s))),
    ...simple('nonTelechargee', () => t('filtre.nonTelechargee')),
    ...simple('enRetard', (v) =>
      v === 'LEGAL' ? t('filtre.enRetard') : t('filtre.actif.enRetard', { count: Number(v) }),
    ),
    ...simple('rejet', (v) => t(v === 'TRAITE' ? 'filtre.rejet.TRAITE' : 'filtre.rejet.A_TRAITER')),
    ...simple('numero', (valeur) => t('filtre.actif.numero', { valeur })),
    ...simple('engagement', (valeur) => t('filtre.actif.engagement', { valeur })),
    ...simple('marche', (valeur) => t('filtre.actif.marche', { valeur })),
    ...simple('numeroFlux', (valeur) => t('filtre.actif.numeroFlux', { valeur })),
    ...simple('partieId', (id) =>
      t(cote === 'emises' ? 'filtre.actif.destinataire' : 'filtre.actif.fournisseur', { valeur: partie(id) }),
    ),
    ...simple('serviceFournisseurId', (id) => t('filtre.actif.serviceFournisseur', { valeur: serviceFournisseur(id) })),
    ...simple('structureId', (id) =>
      t('filtre.actif.structure', {
        valeur: [...moi.structures, ...moi.mandants].find((s) => s.id === id)?.raisonSociale ?? id,
      }),
    ),
    ...simple('serviceId', (id) => t('filtre.actif.service', { valeur: service(id) })),
    ...(['deposeeDu', 'deposeeAu', 'dateFactureDu', 'dateFactureAu'] as const).flatMap((nom) =>
      simple(nom, (jour) => t(`filtre.actif.${nom}`, { valeur: formaterJour(jour, langue) })),
    ),
    ...(['montantMin', 'montantMax'] as const).flatMap((nom) =>
      simple(nom, (montant) => t(`filtre.actif.${nom}`, { valeur: formaterMontant(montant, null, langue) })),
    ),
    ...simple('type', (v) => t(v === 'AVOIR' ? 'filtre.type.AVOIR' : 'filtre.type.FACTURE')),
    ...multiple('cadre', CADRES_SIMPLES, 'cadre', libelles.cadre),
    ...multiple('modeDepot', MODES_DEPOT, 'modeDepot', (m) => t(`modeDepot.${m}`)),
  ];
}
