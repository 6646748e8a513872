import { estDate, jourAParis, TYPES_DE_MANDATAIRE, VERSION_MANDAT_FACTURATION } from '@orpheon/domain';
import {
  BodyLong,
  Button,
  ChampJour,
  Checkbox,
  Confirmation,
  FormulaireErreurs,
  Heading,
  Select,
  useAnnonces,
} from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { Champ } from '../commun/Champ.tsx';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { type NouveauMandat, proposerMandat, requeteMandataire } from './mandats.queries.ts';
import { TexteDuMandat } from './TexteDuMandat.tsx';

type TypeDeMandataire = NouveauMandat['typeIdentifiant'];

const vierge = () => ({
  typeIdentifiant: 'SIRET' as TypeDeMandataire,
  identifiant: '',
  debut: jourAParis(new Date()),
  fin: '',
});

/** Whom to mandate and between which days; then the text, in the names of both, to be agreed to. */
export function Proposition({ onFini }: { readonly onFini: () => void }) {
  const { t } = useTranslation('organisation');
  const { t: demandes } = useTranslation('demandes');
  const { id } = useStructure();
  const requetes = useQueryClient();
  const f = useFormulaire(vierge());
  const v = f.valeurs;
  const [mandataire, setMandataire] = useState<string | null>(null);
  const recherche = useMutation({
    mutationFn: ({ typeIdentifiant, identifiant }: typeof v) =>
      requetes.fetchQuery(requeteMandataire(id, { typeIdentifiant, identifiant })),
    onSuccess: ({ structure }) => {
      if (structure) setMandataire(structure.raisonSociale);
      else f.verifier({ identifiant: t('mandat.introuvable') });
    },
    onError: f.refuser,
  });
  const verifier = (): boolean =>
    f.verifier({
      identifiant: v.identifiant.trim() === '' ? t('mandat.identifiantManque') : null,
      debut: !estDate(v.debut)
        ? t('mandat.debutManque')
        : v.debut < jourAParis(new Date())
          ? t('mandat.debutPasse')
          : null,
      fin: v.fin !== '' && v.fin < v.debut ? t('mandat.finAvantDebut') : null,
    });
  return (
    <form
      noValidate
      className="organisation-formulaire orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        if (verifier()) recherche.mutate(v);
      }}
    >
      <Heading level="2" size="small">
        {t('mandat.proposer')}
      </Heading>
      <BodyLong className="orp-discret">{t('mandat.proposerAide')}</BodyLong>
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      <Select
        size="small"
        label={t('mandat.typeIdentifiant')}
        value={v.typeIdentifiant}
        onChange={(e) => {
          const typeIdentifiant = TYPES_DE_MANDATAIRE.find((type) => type === e.target.value);
          if (typeIdentifiant) f.poser({ typeIdentifiant });
        }}
      >
        {TYPES_DE_MANDATAIRE.map((type) => (
          <option key={type} value={type}>
            {demandes(`creation.type.${type}`)}
          </option>
        ))}
      </Select>
      <Champ
        formulaire={f}
        cle="identifiant"
        libelle={t('mandat.identifiant')}
        aide={t('mandat.identifiantAide')}
        maxLength={80}
        spellCheck={false}
      />
      <div className="organisation-rang">
        <ChampJour
          id={f.idDe('debut')}
          libelle={t('mandat.debut')}
          valeur={v.debut}
          erreur={f.erreurDe('debut')}
          onChanger={(debut) => f.poser({ debut })}
        />
        <ChampJour
          id={f.idDe('fin')}
          libelle={t('mandat.finFacultative')}
          valeur={v.fin}
          erreur={f.erreurDe('fin')}
          onChanger={(fin) => f.poser({ fin })}
        />
      </div>
      <div className="organisation-actions">
        <Button type="submit" loading={recherche.isPending}>
          {t('mandat.continuer')}
        </Button>
        <Button type="button" variant="secondary" onClick={onFini}>
          {t('geste.annuler')}
        </Button>
      </div>
      {mandataire !== null && (
        <Accord
          mandataire={mandataire}
          nouveau={{ ...v, fin: v.fin || null, versionDuTexte: VERSION_MANDAT_FACTURATION }}
          onFermer={() => setMandataire(null)}
          onFini={onFini}
        />
      )}
    </form>
  );
}

function Accord({
  mandataire,
  nouveau,
  onFermer,
  onFini,
}: {
  readonly mandataire: string;
  readonly nouveau: NouveauMandat;
  readonly onFermer: () => void;
  readonly onFini: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { id, raisonSociale } = useStructure();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [lu, setLu] = useState(false);
  const [tente, setTente] = useState(false);
  const mutation = useMutation({
    mutationFn: () => proposerMandat(id, nouveau),
    onSuccess: async () => {
      afficher({ ton: 'succes', texte: t('mandat.proposeAnnonce', { mandataire }) });
      onFini();
      await requetes.invalidateQueries({ queryKey: ['organisation', 'mandats'] });
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t('mandat.proposerQuestion', { mandataire })}
      confirmer={t('mandat.proposerConfirmer')}
      enCours={mutation.isPending}
      erreur={mutation.isError ? messageErreur(mutation.error, commun) : null}
      onConfirmer={() => {
        setTente(true);
        if (lu) mutation.mutate();
      }}
      onFermer={onFermer}
    >
      <TexteDuMandat mandant={raisonSociale} mandataire={mandataire} debut={nouveau.debut} fin={nouveau.fin} />
      <Checkbox size="small" checked={lu} error={tente && !lu} onChange={(e) => setLu(e.target.checked)}>
        {t('mandat.jAccepte')}
      </Checkbox>
      <div aria-live="polite" className="orp-texte-erreur">
        {tente && !lu && t('mandat.cochez')}
      </div>
    </Confirmation>
  );
}
