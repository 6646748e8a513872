import { CADRES_SIMPLES, MODES_DEPOT } from '@orpheon/domain';
import { ChampJour } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { useMoi } from '../../../shared/session/moi.ts';
import { useLibelles } from '../useLibelles.ts';
import { ChampFiltre } from './ChampFiltre.tsx';
import { ChoixFiltre } from './ChoixFiltre.tsx';
import { ChoixMultiple } from './ChoixMultiple.tsx';
import { ChoixService } from './ChoixService.tsx';
import type { FactureResumee } from './factures.queries.ts';
import { type FiltresUrl, montantSaisi } from './filtres-factures.ts';

const TEXTES = ['numero', 'engagement', 'marche', 'numeroFlux'] as const;
const JOURS = ['deposeeDu', 'deposeeAu', 'dateFactureDu', 'dateFactureAu'] as const;
const MONTANTS = ['montantMin', 'montantMax'] as const;

/** Folded until asked for. */
export function FiltresSupplementaires({
  cote,
  filtres,
  structureId,
  lignes,
}: {
  readonly cote: CoteFacture;
  readonly filtres: FiltresUrl;
  readonly structureId: string | undefined;
  /** What the list shows now: its parties are those to choose from. */
  readonly lignes: readonly FactureResumee[];
}) {
  const { t } = useTranslation('facturation');
  const libelles = useLibelles();
  const moi = useMoi();
  const structures =
    cote === 'emises' ? [...moi.structures, ...moi.mandants] : moi.structures.filter((s) => s.publique);
  const seule = structures.length === 1 ? structures[0]?.id : undefined;
  const parties = lignes.flatMap((f) => (cote === 'emises' ? f.destinataire : f.fournisseur) ?? []);
  const choixSimple = (nom: 'structureId' | 'partieId' | 'serviceFournisseurId' | 'type') => ({
    valeur: filtres.valeur(nom),
    onChanger: (valeur: string | null) => filtres.changer({ [nom]: valeur }),
  });
  const choixMultiple = (nom: 'cadre' | 'modeDepot') => ({
    choisis: filtres.valeurs(nom),
    onChanger: (valeurs: readonly string[]) => filtres.changer({ [nom]: valeurs }),
  });
  return (
    <>
      {TEXTES.map((nom) => (
        <ChampFiltre
          key={nom}
          libelle={t(`filtre.${nom}`)}
          valeur={filtres.valeur(nom)}
          onChanger={(valeur) => filtres.changer({ [nom]: valeur })}
        />
      ))}
      {MONTANTS.map((nom) => (
        <ChampFiltre
          key={nom}
          nombre
          libelle={t(`filtre.${nom}`)}
          valeur={filtres.valeur(nom)}
          lire={montantSaisi}
          onChanger={(valeur) => filtres.changer({ [nom]: valeur })}
        />
      ))}
      {JOURS.map((nom) => (
        <ChampJour
          key={nom}
          libelle={t(`filtre.${nom}`)}
          valeur={filtres.valeur(nom)}
          onChanger={(jour) => filtres.changer({ [nom]: jour || null })}
        />
      ))}
      {structures.length > 1 && (
        <ChoixFiltre
          libelle={t('filtre.structure')}
          tous={t('filtre.toutesLesStructures')}
          options={structures.map((s) => ({ valeur: s.id, libelle: s.raisonSociale }))}
          valeur={filtres.valeur('structureId')}
          onChanger={(valeur) => filtres.changer({ structureId: valeur, serviceId: null })}
        />
      )}
      <ChoixFiltre
        libelle={t(cote === 'emises' ? 'colonne.destinataire' : 'colonne.fournisseur')}
        tous={t('filtre.tous')}
        options={parties.map((p) => ({ valeur: p.id, libelle: p.raisonSociale }))}
        {...choixSimple('partieId')}
      />
      {cote === 'recues' && (
        <ChoixFiltre
          libelle={t('filtre.serviceFournisseur')}
          tous={t('filtre.tousLesServices')}
          options={lignes.flatMap(({ serviceFournisseur: s }) => (s ? { valeur: s.id, libelle: s.nom } : []))}
          {...choixSimple('serviceFournisseurId')}
        />
      )}
      {cote === 'recues' && (structureId ?? seule) !== undefined && (
        <ChoixService
          structureId={structureId ?? seule ?? ''}
          valeur={filtres.valeur('serviceId')}
          onChanger={(serviceId) => filtres.changer({ serviceId })}
        />
      )}
      <ChoixFiltre
        libelle={t('filtre.type')}
        tous={t('filtre.tous')}
        options={(['FACTURE', 'AVOIR'] as const).map((v) => ({ valeur: v, libelle: t(`filtre.type.${v}`) }))}
        {...choixSimple('type')}
      />
      <ChoixMultiple
        libelle={t('filtre.cadre')}
        options={CADRES_SIMPLES.map((c) => ({ valeur: c, libelle: libelles.cadre(c) }))}
        {...choixMultiple('cadre')}
      />
      <ChoixMultiple
        libelle={t('filtre.modeDepot')}
        options={MODES_DEPOT.map((m) => ({ valeur: m, libelle: t(`modeDepot.${m}`) }))}
        {...choixMultiple('modeDepot')}
      />
    </>
  );
}
