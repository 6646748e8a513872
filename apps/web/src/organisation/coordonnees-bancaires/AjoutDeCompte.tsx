import { type CompteSaisi, defautsDeCompte, type TypeDeCompte } from '@orpheon/domain';
import { BodyLong, Button, Checkbox, FormulaireErreurs, Heading, Radio, RadioGroup, useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { cles } from '../../shared/requetes/cles.ts';
import { Champ } from '../commun/Champ.tsx';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { ajouterCoordonnee, type NouvelleCoordonnee } from './coordonnees.queries.ts';

const VIERGE = {
  type: 'IBAN' as TypeDeCompte,
  libelle: '',
  titulaire: '',
  iban: '',
  banque: '',
  guichet: '',
  compte: '',
  cle: '',
  bic: '',
  affacturage: false,
  affactureurNom: '',
  affactureurIdentifiant: '',
};
type Saisie = typeof VIERGE;

const saisiDe = (v: Saisie): CompteSaisi =>
  v.type === 'IBAN'
    ? { type: 'IBAN', iban: v.iban, bic: v.bic || null }
    : { type: 'RIB', banque: v.banque, guichet: v.guichet, compte: v.compte, cle: v.cle, bic: v.bic || null };

/** What belongs to the other kind of account, or to a factor that there is not, is not sent. */
const corpsDe = ({ affacturage, ...v }: Saisie): NouvelleCoordonnee => {
  const iban = v.type === 'IBAN';
  return {
    type: v.type,
    libelle: v.libelle,
    titulaire: v.titulaire || null,
    iban: iban ? v.iban : null,
    banque: iban ? null : v.banque,
    guichet: iban ? null : v.guichet,
    compte: iban ? null : v.compte,
    cle: iban ? null : v.cle,
    bic: v.bic || null,
    affactureurNom: affacturage ? v.affactureurNom : null,
    affactureurIdentifiant: affacturage ? v.affactureurIdentifiant : null,
  };
};

/** A new account: an IBAN or a RIB, the fields of one hiding those of the other. */
export function AjoutDeCompte({ aDeux, onFini }: { readonly aDeux: boolean; readonly onFini: () => void }) {
  const { t } = useTranslation('organisation');
  const { id } = useStructure();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const f = useFormulaire<Saisie>(VIERGE);
  const v = f.valeurs;
  const mutation = useMutation({
    mutationFn: (saisie: Saisie) => ajouterCoordonnee(id, corpsDe(saisie)),
    onSuccess: (apres) => {
      requetes.setQueryData(cles.coordonnees(id), apres);
      afficher({ ton: 'succes', texte: t(aDeux ? 'banque.demandee' : 'banque.ajoutee') });
      onFini();
    },
    onError: f.refuser,
  });
  const verifier = (): boolean => {
    const defauts = new Map(defautsDeCompte(saisiDe(v)).map((d) => [d.champ, d.defaut]));
    const dire = (champ: 'iban' | 'cle' | 'bic'): string | null => {
      const defaut = defauts.get(champ);
      if (defaut === undefined) return null;
      return champ === 'bic'
        ? t(`banque.bicFaute.${defaut === 'ABSENT' ? 'ABSENT' : 'FORME'}`)
        : t(`banque.faute.${defaut}`);
    };
    return f.verifier({
      libelle: v.libelle.trim() === '' ? t('banque.libelleManque') : null,
      iban: dire('iban'),
      cle: dire('cle'),
      bic: dire('bic'),
      affactureurNom: v.affacturage && v.affactureurNom.trim() === '' ? t('banque.affactureurManque') : null,
    });
  };
  const facultatif = t('fiche.facultatif');
  return (
    <form
      noValidate
      className="organisation-formulaire orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        if (verifier()) mutation.mutate(v);
      }}
    >
      <Heading level="2" size="small">
        {t('banque.ajouter')}
      </Heading>
      <BodyLong className="orp-discret">{t(aDeux ? 'banque.aDeux' : 'banque.aUn')}</BodyLong>
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      <Champ
        formulaire={f}
        cle="libelle"
        libelle={t('banque.libelle')}
        aide={t('banque.libelleAide')}
        maxLength={100}
      />
      <RadioGroup
        size="small"
        legend={t('banque.type')}
        value={v.type}
        onChange={(type: TypeDeCompte) => f.poser({ type })}
      >
        <Radio value="IBAN" description={t('banque.ibanAide')}>
          IBAN
        </Radio>
        <Radio value="RIB" description={t('banque.ribAide')}>
          RIB
        </Radio>
      </RadioGroup>
      {v.type === 'IBAN' ? (
        <Champ formulaire={f} cle="iban" libelle="IBAN" maxLength={50} spellCheck={false} />
      ) : (
        <div className="organisation-rang">
          <Champ formulaire={f} cle="banque" libelle={t('banque.banque')} maxLength={5} inputMode="numeric" />
          <Champ formulaire={f} cle="guichet" libelle={t('banque.guichet')} maxLength={5} inputMode="numeric" />
          <Champ formulaire={f} cle="compte" libelle={t('banque.compte')} maxLength={11} spellCheck={false} />
          <Champ formulaire={f} cle="cle" libelle={t('banque.cle')} maxLength={2} inputMode="numeric" />
        </div>
      )}
      <Champ
        formulaire={f}
        cle="bic"
        libelle={t('banque.bic')}
        facultatif={facultatif}
        aide={t('banque.bicAide')}
        maxLength={20}
        spellCheck={false}
      />
      <Champ
        formulaire={f}
        cle="titulaire"
        libelle={t('banque.titulaire')}
        facultatif={facultatif}
        aide={t('banque.titulaireAide')}
        maxLength={255}
      />
      <Checkbox
        size="small"
        checked={v.affacturage}
        description={t('banque.affacturageAide')}
        onChange={(e) => f.poser({ affacturage: e.target.checked })}
      >
        {t('banque.affacturage')}
      </Checkbox>
      {v.affacturage && (
        <div className="organisation-rang">
          <Champ formulaire={f} cle="affactureurNom" libelle={t('banque.affactureurNom')} maxLength={255} />
          <Champ
            formulaire={f}
            cle="affactureurIdentifiant"
            libelle={t('banque.affactureurIdentifiant')}
            facultatif={facultatif}
            maxLength={80}
          />
        </div>
      )}
      <div className="organisation-actions">
        <Button type="submit" loading={mutation.isPending}>
          {t(aDeux ? 'banque.demander' : 'banque.ajouterBouton')}
        </Button>
        <Button type="button" variant="secondary" onClick={onFini}>
          {t('geste.annuler')}
        </Button>
      </div>
    </form>
  );
}
