import { CHAMPS_DE_FICHE, ecarts } from '@orpheon/domain';
import {
  Button,
  DateHeure,
  Faits,
  FormulaireErreurs,
  formaterSiret,
  Heading,
  Siret,
  useAnnonces,
  useLangue,
} from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { Champ } from '../commun/Champ.tsx';
import { ChampPays, ChampsAdresse, ChampsContact } from '../commun/ChampsAdresse.tsx';
import { nomDuPays } from '../commun/pays.ts';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { GestesDuPrincipal, StructureFermee } from '../cycle/EtatDeStructure.tsx';
import { useStructure } from './Structure.page.tsx';
import {
  type ModificationDeStructure,
  modifierStructure,
  requeteStructureGeree,
  type StructureConsultee,
} from './structures.queries.ts';

/** What a structure is called, where it is and how to reach it. */
export function Component() {
  const { id } = useStructure();
  const structure = useQuery(requeteStructureGeree(id));
  const [modifiee, setModifiee] = useState(false);
  return (
    <EtatRequete requete={structure}>
      {(s) =>
        modifiee ? (
          <Formulaire structure={s} onFini={() => setModifiee(false)} />
        ) : (
          <Lecture structure={s} onModifier={() => setModifiee(true)} />
        )
      }
    </EtatRequete>
  );
}

function Lecture({
  structure: s,
  onModifier,
}: {
  readonly structure: StructureConsultee;
  readonly onModifier: () => void;
}) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const ville = [s.codePostal, s.ville].filter(Boolean).join(' ');
  const fait = (terme: string, valeur: string | null) => (valeur ? [{ terme, valeur }] : []);
  return (
    <div className="orp-pile orp-pile--large">
      <StructureFermee structure={s} />
      <Faits
        faits={[
          { terme: t('structure.identifiant'), valeur: <Siret valeur={s.identifiant} /> },
          { terme: t('fiche.nature'), valeur: t(s.publique ? 'fiche.publique' : 'fiche.privee') },
          ...fait(t('fiche.libelle'), s.libelle),
          ...fait(
            t('fiche.adresse'),
            [s.adresse, s.complementAdresse, ville, s.pays === 'FR' ? null : nomDuPays(s.pays, langue)]
              .filter(Boolean)
              .join(', '),
          ),
          ...fait(t('fiche.courriel'), s.courriel),
          ...fait(t('fiche.telephone'), s.telephone),
          ...fait(t('fiche.numeroTva'), s.numeroTva),
          ...fait(t('fiche.numeroRcs'), s.numeroRcs),
          ...fait(
            t('cycle.predecesseurs'),
            s.predecesseurs.map((p) => `${p.raisonSociale} (${formaterSiret(p.identifiant)})`).join(', '),
          ),
          { terme: t('fiche.gestionnaire'), valeur: s.gestionnairePrincipal ?? t('fiche.sansGestionnaire') },
          { terme: t('fiche.creeLe'), valeur: <DateHeure instant={s.creeLe} /> },
        ]}
      />
      {s.modifiable && (
        <div>
          <Button variant="secondary" onClick={onModifier}>
            {t('geste.modifier')}
          </Button>
        </div>
      )}
      <GestesDuPrincipal structure={s} />
    </div>
  );
}

const saisieDe = (s: StructureConsultee) => ({
  raisonSociale: s.raisonSociale,
  libelle: s.libelle ?? '',
  adresse: s.adresse ?? '',
  complementAdresse: s.complementAdresse ?? '',
  codePostal: s.codePostal ?? '',
  ville: s.ville ?? '',
  pays: s.pays,
  courriel: s.courriel ?? '',
  telephone: s.telephone ?? '',
  numeroTva: s.numeroTva ?? '',
  numeroRcs: s.numeroRcs ?? '',
});
type Saisie = ReturnType<typeof saisieDe>;

const corpsDe = (v: Saisie, version: number): ModificationDeStructure => ({
  version,
  raisonSociale: v.raisonSociale,
  libelle: v.libelle || null,
  adresse: v.adresse || null,
  complementAdresse: v.complementAdresse || null,
  codePostal: v.codePostal || null,
  ville: v.ville || null,
  pays: v.pays,
  courriel: v.courriel || null,
  telephone: v.telephone || null,
  numeroTva: v.numeroTva || null,
  numeroRcs: v.numeroRcs || null,
});

function Formulaire({ structure, onFini }: { readonly structure: StructureConsultee; readonly onFini: () => void }) {
  const { t } = useTranslation('organisation');
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  // what was read when the form was opened: what changed since is told, never overwritten unseen
  const [vue, setVue] = useState(structure);
  const f = useFormulaire(saisieDe(structure));
  const [changes, setChanges] = useState<readonly string[]>([]);
  const mutation = useMutation({
    mutationFn: (v: Saisie) => modifierStructure(vue.id, corpsDe(v, vue.version)),
    onSuccess: (apres) => {
      requetes.setQueryData(cles.structure(apres.id), apres);
      void requetes.invalidateQueries({ queryKey: cles.moi });
      afficher({ ton: 'succes', texte: t('fiche.enregistree') });
      onFini();
    },
    onError: async (erreur) => {
      f.refuser(erreur);
      if (!(erreur instanceof ErreurApi) || erreur.code !== 'STRUCTURE_MODIFIEE') return;
      const maintenant = await requetes.fetchQuery({ ...requeteStructureGeree(vue.id), staleTime: 0 });
      setChanges(ecarts(CHAMPS_DE_FICHE, vue, maintenant).map((c) => t(`fiche.${c}`)));
      setVue(maintenant);
    },
  });
  const facultatif = t('fiche.facultatif');
  return (
    <form
      noValidate
      className="organisation-formulaire orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        const manque = f.valeurs.raisonSociale.trim() === '' ? t('fiche.raisonSocialeManque') : null;
        if (f.verifier({ raisonSociale: manque })) mutation.mutate(f.valeurs);
      }}
    >
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      {changes.length > 0 && <p>{t('fiche.changeEntreTemps', { champs: changes.join(', ') })}</p>}
      <Champ formulaire={f} cle="raisonSociale" libelle={t('fiche.raisonSociale')} maxLength={255} />
      <Champ
        formulaire={f}
        cle="libelle"
        libelle={t('fiche.libelle')}
        facultatif={facultatif}
        aide={t('fiche.libelleAide')}
        maxLength={100}
      />
      <Heading level="2" size="xsmall">
        {t('fiche.adresse')}
      </Heading>
      <ChampsAdresse formulaire={f} />
      <ChampPays formulaire={f} />
      <Heading level="2" size="xsmall">
        {t('fiche.contacts')}
      </Heading>
      <ChampsContact formulaire={f} />
      <Heading level="2" size="xsmall">
        {t('fiche.numeros')}
      </Heading>
      <Champ
        formulaire={f}
        cle="numeroTva"
        libelle={t('fiche.numeroTva')}
        facultatif={facultatif}
        aide={t('fiche.numeroTvaAide')}
        maxLength={20}
      />
      <Champ formulaire={f} cle="numeroRcs" libelle={t('fiche.numeroRcs')} facultatif={facultatif} maxLength={50} />
      <div className="organisation-actions">
        <Button type="submit" loading={mutation.isPending}>
          {t('geste.enregistrer')}
        </Button>
        <Button type="button" variant="secondary" onClick={onFini}>
          {t('geste.annuler')}
        </Button>
      </div>
    </form>
  );
}
