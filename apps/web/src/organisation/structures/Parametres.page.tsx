import { Button, Checkbox, FormulaireErreurs, Heading, Radio, RadioGroup, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { Champ } from '../commun/Champ.tsx';
import { type Formulaire as EtatDuFormulaire, useFormulaire } from '../commun/useFormulaire.ts';
import { useStructure } from './Structure.page.tsx';
import {
  type ModificationDeParametres,
  modifierParametres,
  requeteStructureGeree,
  type StructureConsultee,
} from './structures.queries.ts';

const EXIGENCES = ['RIEN', 'SERVICE', 'ENGAGEMENT', 'LES_DEUX', 'UN_DES_DEUX'] as const;
type Exigence = (typeof EXIGENCES)[number];

/** What the structure demands of its suppliers' invoices, each with its effect. */
export function Component() {
  const { id } = useStructure();
  const structure = useQuery(requeteStructureGeree(id));
  // begun anew when somebody else saved: these are choices, nothing is typed that could be lost
  return <EtatRequete requete={structure}>{(s) => <Formulaire key={s.version} structure={s} />}</EtatRequete>;
}

function exigenceDe({ parametres: p }: StructureConsultee): Exigence {
  if (p.serviceOuEngagement) return 'UN_DES_DEUX';
  if (p.serviceObligatoire) return p.engagementObligatoire ? 'LES_DEUX' : 'SERVICE';
  return p.engagementObligatoire ? 'ENGAGEMENT' : 'RIEN';
}

const saisieDe = (s: StructureConsultee) => ({
  exigence: exigenceDe(s),
  maitriseOuvrage: s.parametres.maitriseOuvrage,
  maitriseOuvrageSeulement: s.parametres.maitriseOuvrageSeulement,
  miseEnPaiementNonCommuniquee: s.parametres.miseEnPaiementNonCommuniquee,
  devisesAcceptees: s.parametres.devisesAcceptees.join(' '),
  double: s.doubleValidationBancaire,
});
type Saisie = ReturnType<typeof saisieDe>;

const devisesDe = (texte: string): string[] =>
  texte
    .toUpperCase()
    .split(/[\s,;]+/)
    .filter((d) => d !== '');

const corpsDe = (s: StructureConsultee, v: Saisie): ModificationDeParametres => ({
  version: s.version,
  doubleValidationBancaire: v.double,
  parametres: s.publique
    ? {
        serviceObligatoire: v.exigence === 'SERVICE' || v.exigence === 'LES_DEUX',
        engagementObligatoire: v.exigence === 'ENGAGEMENT' || v.exigence === 'LES_DEUX',
        serviceOuEngagement: v.exigence === 'UN_DES_DEUX',
        maitriseOuvrage: v.maitriseOuvrage,
        maitriseOuvrageSeulement: v.maitriseOuvrage && v.maitriseOuvrageSeulement,
        miseEnPaiementNonCommuniquee: v.miseEnPaiementNonCommuniquee,
        devisesAcceptees: devisesDe(v.devisesAcceptees),
      }
    : null,
});

function Formulaire({ structure: s }: { readonly structure: StructureConsultee }) {
  const { t } = useTranslation('organisation');
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const f = useFormulaire(saisieDe(s));
  const mutation = useMutation({
    mutationFn: (v: Saisie) => modifierParametres(s.id, corpsDe(s, v)),
    onSuccess: (apres) => {
      requetes.setQueryData(cles.structure(apres.id), apres);
      afficher({ ton: 'succes', texte: t('parametres.enregistres') });
    },
    onError: f.refuser,
  });
  const devisesFausses = devisesDe(f.valeurs.devisesAcceptees).some((d) => !/^[A-Z]{3}$/.test(d));
  return (
    <form
      noValidate
      className="organisation-formulaire orp-pile orp-pile--large"
      onSubmit={(e) => {
        e.preventDefault();
        const fautes = { devisesAcceptees: devisesFausses ? t('parametres.devisesFaute') : null };
        if (f.verifier(fautes)) mutation.mutate(f.valeurs);
      }}
    >
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      <fieldset disabled={!s.modifiable} className="organisation-sans-bord orp-pile orp-pile--large">
        {s.publique && <Reception f={f} />}
        <Groupe titre={t('parametres.banque')}>
          <Case f={f} cle="double" libelle={t('parametres.double')} effet={t('parametres.doubleEffet')} />
        </Groupe>
      </fieldset>
      {s.modifiable ? (
        <div>
          <Button type="submit" loading={mutation.isPending}>
            {t('geste.enregistrer')}
          </Button>
        </div>
      ) : (
        <p className="orp-discret">{t('parametres.lecture')}</p>
      )}
    </form>
  );
}

type F = EtatDuFormulaire<Saisie>;

function Reception({ f }: { readonly f: F }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      <RadioGroup
        size="small"
        legend={t('parametres.exigences')}
        value={f.valeurs.exigence}
        onChange={(exigence: Exigence) => f.poser({ exigence })}
      >
        {EXIGENCES.map((e) => (
          <Radio key={e} value={e} description={t(`parametres.${e}Effet`)}>
            {t(`parametres.${e}`)}
          </Radio>
        ))}
      </RadioGroup>
      <Groupe titre={t('parametres.travaux')}>
        <Case
          f={f}
          cle="maitriseOuvrage"
          libelle={t('parametres.maitriseOuvrage')}
          effet={t('parametres.maitriseOuvrageEffet')}
        />
        {f.valeurs.maitriseOuvrage && (
          <Case
            f={f}
            cle="maitriseOuvrageSeulement"
            libelle={t('parametres.maitriseOuvrageSeulement')}
            effet={t('parametres.maitriseOuvrageSeulementEffet')}
          />
        )}
      </Groupe>
      <Groupe titre={t('parametres.paiement')}>
        <Case
          f={f}
          cle="miseEnPaiementNonCommuniquee"
          libelle={t('parametres.miseEnPaiement')}
          effet={t('parametres.miseEnPaiementEffet')}
        />
        <Champ
          formulaire={f}
          cle="devisesAcceptees"
          libelle={t('parametres.devises')}
          aide={t('parametres.devisesAide')}
        />
      </Groupe>
    </>
  );
}

function Case({
  f,
  cle,
  libelle,
  effet,
}: {
  readonly f: F;
  readonly cle: { [C in keyof Saisie]: Saisie[C] extends boolean ? C : never }[keyof Saisie];
  readonly libelle: string;
  readonly effet: string;
}) {
  return (
    <Checkbox
      size="small"
      checked={f.valeurs[cle]}
      description={effet}
      onChange={(e) => f.poser({ [cle]: e.target.checked })}
    >
      {libelle}
    </Checkbox>
  );
}

const Groupe = ({ titre, children }: { readonly titre: string; readonly children: ReactNode }) => (
  <section className="orp-pile">
    <Heading level="2" size="xsmall">
      {titre}
    </Heading>
    {children}
  </section>
);
