import type { SaisieFacture } from '@orpheon/domain';
import { Alert, Button, formaterSiret } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useExigences } from '../../../organisation/structures-publiques/exigences.ts';
import {
  requeteStructure,
  requeteStructures,
  type StructureDetaillee,
} from '../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { ChampTexte } from './champs.tsx';
import { useErreur, useSuivi } from './contexte.ts';
import { useAideDeLecture } from './lecture/MarqueDeLecture.tsx';
import { ChampDeRecherche, useTexteRepose } from './Recherche.tsx';
import { Section } from './Section.tsx';
import { requeteServices } from './saisie.queries.ts';
import { idChamp } from './suivi.ts';

/** A SIRET may be typed with spaces. */
const aChercher = (texte: string): string => (/^[\d\s]+$/.test(texte) ? texte.replaceAll(/\s/g, '') : texte);

/** Who receives: found by name, SIRET or town; what it demands is said at once. */
export function SectionDestinataire({ structureId }: { readonly structureId: string }) {
  const { t } = useTranslation('facturation');
  const { control } = useFormContext<SaisieFacture>();
  const destinataireId = useWatch({ control, name: 'destinataireId' });
  const exigences = useExigences();
  const { data: structure } = useQuery({ ...requeteStructure(destinataireId ?? ''), enabled: destinataireId !== null });
  const choisie = structure && structure.id === destinataireId ? structure : null;
  return (
    <Section titre={t('saisie.destinataire')}>
      <ChoixDestinataire choisie={choisie} />
      {choisie && !choisie.active && <DestinataireFerme structure={choisie} />}
      {choisie?.active && (
        <p className="saisie-exigence" role="status">
          {exigences.phrase(choisie)}
        </p>
      )}
      <div className="saisie-rang">
        {destinataireId && choisie && choisie.services.length > 0 && (
          <ChoixService
            structureId={structureId}
            destinataireId={destinataireId}
            facultatif={!choisie.serviceObligatoire && !choisie.serviceOuEngagement}
          />
        )}
        <ChampTexte
          nom="numeroEngagement"
          libelle={t('lisible.engagement')}
          facultatif={!choisie?.engagementObligatoire && !choisie?.serviceOuEngagement}
          maximum={50}
        />
        <ChampTexte nom="numeroMarche" libelle={t('lisible.marche')} facultatif maximum={50} />
      </div>
    </Section>
  );
}

/** A recipient that closed since it was chosen: the one that replaces it is one click away. */
function DestinataireFerme({ structure: { raisonSociale, successeur } }: { readonly structure: StructureDetaillee }) {
  const { t } = useTranslation('facturation');
  const { setValue } = useFormContext<SaisieFacture>();
  return (
    <Alert variant="warning" size="small">
      <p>{t(successeur ? 'saisie.destinataireRemplace' : 'saisie.destinataireFerme', { nom: raisonSociale })}</p>
      {successeur && (
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => setValue('destinataireId', successeur.id, { shouldDirty: true })}
        >
          {t('saisie.choisirSuccesseur', {
            nom: successeur.raisonSociale,
            identifiant: formaterSiret(successeur.identifiant),
          })}
        </Button>
      )}
    </Alert>
  );
}

interface Choisie {
  readonly id: string;
  readonly raisonSociale: string;
  readonly identifiant: string;
  readonly ville: string | null;
}

const nommer = (s: Choisie): string =>
  [s.raisonSociale, s.ville, formaterSiret(s.identifiant)].filter(Boolean).join(' · ');

function ChoixDestinataire({ choisie }: { readonly choisie: Choisie | null }) {
  const { t } = useTranslation('facturation');
  const { setValue } = useFormContext<SaisieFacture>();
  const suivi = useSuivi();
  const [saisie, setSaisie] = useState('');
  const texte = useTexteRepose(aChercher(saisie));
  const recherche = useInfiniteQuery({
    ...requeteStructures(texte),
    enabled: texte.length > 1,
    placeholderData: keepPreviousData,
  });
  const trouvees = texte.length > 1 ? (recherche.data?.pages[0]?.elements ?? []).filter((s) => s.active) : [];
  const choisir = (id: string | null) => {
    setValue('destinataireId', id, { shouldDirty: true });
    setValue('codeService', '', { shouldDirty: true });
    setSaisie('');
  };
  return (
    <ChampDeRecherche
      id={idChamp('destinataireId')}
      libelle={t('saisie.destinataireChamp')}
      aide={useAideDeLecture('destinataireId', t('saisie.destinataireAide'))}
      choisie={choisie && { valeur: choisie.id, libelle: nommer(choisie) }}
      trouvees={trouvees.map((s) => ({ valeur: s.id, libelle: nommer(s) }))}
      enCours={texte.length > 1 && (recherche.isFetching || texte !== aChercher(saisie).trim())}
      erreur={useErreur('destinataireId')}
      onTexte={setSaisie}
      onChoisir={choisir}
      onQuitter={() => suivi.visiter('destinataireId')}
    />
  );
}

/** Only services in force, that this supplier may address. */
function ChoixService({
  structureId,
  destinataireId,
  facultatif,
}: {
  readonly structureId: string;
  readonly destinataireId: string;
  readonly facultatif: boolean;
}) {
  const { t } = useTranslation('facturation');
  const { setValue, control } = useFormContext<SaisieFacture>();
  const codeService = useWatch({ control, name: 'codeService' });
  const suivi = useSuivi();
  const [saisie, setSaisie] = useState('');
  const texte = useTexteRepose(saisie);
  const services = useQuery({
    ...requeteServices(structureId, destinataireId, texte),
    placeholderData: keepPreviousData,
  });
  const trouves = (services.data?.elements ?? []).map((s) => ({ valeur: s.code, libelle: `${s.nom} (${s.code})` }));
  const [nomChoisi, setNomChoisi] = useState<string | null>(null);
  const libelle = trouves.find((s) => s.valeur === codeService)?.libelle ?? nomChoisi ?? codeService;
  return (
    <ChampDeRecherche
      id={idChamp('codeService')}
      libelle={facultatif ? t('saisie.facultatif', { champ: t('saisie.service') }) : t('saisie.service')}
      aide={useAideDeLecture('codeService')}
      choisie={codeService === '' ? null : { valeur: codeService, libelle }}
      trouvees={trouves}
      enCours={services.isFetching}
      erreur={useErreur('codeService')}
      onTexte={setSaisie}
      onChoisir={(code) => {
        setNomChoisi(trouves.find((s) => s.valeur === code)?.libelle ?? null);
        setValue('codeService', code ?? '', { shouldDirty: true });
        setSaisie('');
      }}
      onQuitter={() => suivi.visiter('codeService')}
    />
  );
}
