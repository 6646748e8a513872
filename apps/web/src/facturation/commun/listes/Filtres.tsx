import { ChampJour, Select, TextField } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { requeteStructure } from '../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { ChampRecherche } from '../../../shared/liste/ChampRecherche.tsx';
import type { useFiltres } from '../../../shared/liste/filtres.ts';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { useMoi } from '../../../shared/session/moi.ts';
import { cleStatut } from '../statuts.ts';
import { ChoixMultiple } from './ChoixMultiple.tsx';
import { type NomFiltre, statutsProposes } from './filtres-factures.ts';

type FiltresUrl = ReturnType<typeof useFiltres<NomFiltre>>;

/** The row that is always there: text, and statuses. */
export function Filtres({ cote, filtres }: { readonly cote: CoteFacture; readonly filtres: FiltresUrl }) {
  const { t } = useTranslation('facturation');
  return (
    <>
      <div className="facturation-filtre-texte">
        <ChampRecherche
          libelle={t(cote === 'emises' ? 'filtre.texteEmises' : 'filtre.texteRecues')}
          valeur={filtres.valeur('texte')}
          onChercher={(texte) => filtres.changer({ texte })}
        />
      </div>
      <ChoixMultiple
        libelle={t('filtre.statut')}
        options={statutsProposes(cote).map((s) => ({ valeur: s, libelle: t(cleStatut(s)) }))}
        choisis={filtres.valeurs('statut')}
        onChanger={(statut) => filtres.changer({ statut })}
      />
    </>
  );
}

/** Folded until asked for. */
export function FiltresSupplementaires({
  cote,
  filtres,
  structureId,
}: {
  readonly cote: CoteFacture;
  readonly filtres: FiltresUrl;
  readonly structureId: string | undefined;
}) {
  const { t } = useTranslation('facturation');
  const moi = useMoi();
  const structures = moi.structures.filter((s) => cote === 'emises' || s.publique);
  const seule = structures.length === 1 ? structures[0]?.id : undefined;
  return (
    <>
      <ChampNumero valeur={filtres.valeur('numero')} onChanger={(numero) => filtres.changer({ numero })} />
      <ChampJour
        libelle={t('filtre.deposeeDu')}
        valeur={filtres.valeur('deposeeDu')}
        onChanger={(jour) => filtres.changer({ deposeeDu: jour || null })}
      />
      <ChampJour
        libelle={t('filtre.deposeeAu')}
        valeur={filtres.valeur('deposeeAu')}
        onChanger={(jour) => filtres.changer({ deposeeAu: jour || null })}
      />
      {structures.length > 1 && (
        <Select
          size="small"
          label={t('filtre.structure')}
          value={filtres.valeur('structureId')}
          onChange={(e) => filtres.changer({ structureId: e.target.value || null, serviceId: null })}
        >
          <option value="">{t('filtre.toutesLesStructures')}</option>
          {structures.map((s) => (
            <option key={s.id} value={s.id}>
              {s.raisonSociale}
            </option>
          ))}
        </Select>
      )}
      {cote === 'recues' && (structureId ?? seule) !== undefined && (
        <ChoixService
          structureId={structureId ?? seule ?? ''}
          valeur={filtres.valeur('serviceId')}
          onChanger={(serviceId) => filtres.changer({ serviceId })}
        />
      )}
    </>
  );
}

/** Asked when the field is left or Enter pressed: a number half typed finds nothing. */
function ChampNumero({
  valeur,
  onChanger,
}: {
  readonly valeur: string;
  readonly onChanger: (v: string | null) => void;
}) {
  const { t } = useTranslation('facturation');
  const [saisie, setSaisie] = useState(valeur);
  useEffect(() => setSaisie(valeur), [valeur]);
  const valider = () => saisie.trim() !== valeur && onChanger(saisie.trim() || null);
  return (
    <TextField
      size="small"
      label={t('filtre.numero')}
      maxLength={50}
      value={saisie}
      onChange={(e) => setSaisie(e.target.value)}
      onBlur={valider}
      onKeyDown={(e) => e.key === 'Enter' && valider()}
    />
  );
}

function ChoixService({
  structureId,
  valeur,
  onChanger,
}: {
  readonly structureId: string;
  readonly valeur: string;
  readonly onChanger: (v: string | null) => void;
}) {
  const { t } = useTranslation('facturation');
  const { data: structure } = useQuery(requeteStructure(structureId));
  if (!structure || structure.services.length === 0) return null;
  return (
    <Select size="small" label={t('filtre.service')} value={valeur} onChange={(e) => onChanger(e.target.value || null)}>
      <option value="">{t('filtre.tousLesServices')}</option>
      {structure.services.map((s) => (
        <option key={s.id} value={s.id}>
          {s.nom}
        </option>
      ))}
    </Select>
  );
}
