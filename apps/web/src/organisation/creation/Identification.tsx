import {
  defautDeCreation,
  identifiantHorsUe,
  normaliserIdentifiant,
  TYPES_IDENTIFIANT,
  type TypeIdentifiant,
} from '@orpheon/domain';
import { Alert, Radio, RadioGroup } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import type { Reponse } from '../../shared/api/types.ts';
import { Lien } from '../../shared/Lien.tsx';
import { Champ } from '../commun/Champ.tsx';
import type { Formulaire } from '../commun/useFormulaire.ts';
import { requeteEntreprise } from './creation.queries.ts';
import { fauteDIdentifiant, PAYS_DU_TYPE, type Saisie, sansIdentifiant } from './saisie.ts';
import { useDireFaute } from './useDireFaute.ts';

type Consultee = Reponse<'EntrepriseConsultee'>;
const TYPES = Object.keys(TYPES_IDENTIFIANT) as TypeIdentifiant[];

/** How the structure is identified, judged while it is typed; the register of companies fills in what it knows. */
export function Identification({ formulaire: f }: { readonly formulaire: Formulaire<Saisie> }) {
  const { t } = useTranslation('demandes');
  const { typeIdentifiant: type, identifiant, raisonSociale, pays } = f.valeurs;
  const [quitte, setQuitte] = useState(false);
  const dire = useDireFaute();
  const faute = quitte && identifiant ? fauteDIdentifiant(f.valeurs, false) : null;
  return (
    <>
      <RadioGroup
        size="small"
        legend={t('creation.type')}
        value={type}
        onChange={(choisi: TypeIdentifiant) => {
          setQuitte(false);
          f.poser({ typeIdentifiant: choisi, identifiant: '', pays: PAYS_DU_TYPE[choisi] ?? '' });
        }}
      >
        {TYPES.map((choix) => (
          <Radio key={choix} value={choix}>
            {t(`creation.type.${choix}`)}
          </Radio>
        ))}
      </RadioGroup>
      {sansIdentifiant(type) ? (
        <p className="orp-discret">
          {t(`creation.aide.${type}`)}
          {type === 'HORS_UE' && raisonSociale && pays && (
            <> {t('creation.identifiantForme', { identifiant: identifiantHorsUe(pays, raisonSociale) })}</>
          )}
        </p>
      ) : (
        <Champ
          formulaire={f}
          cle="identifiant"
          libelle={t(`creation.identifiant.${type as 'SIRET'}`)}
          aide={t(`creation.aide.${type}`)}
          maxLength={80}
          faute={faute ? dire(faute) : undefined}
          onBlur={() => setQuitte(true)}
        />
      )}
      {type === 'SIRET' && <Registre formulaire={f} />}
    </>
  );
}

/** What the register says of the SIRET once it is whole: fills what is still empty, warns, or leads to who has it. */
function Registre({ formulaire: f }: { readonly formulaire: Formulaire<Saisie> }) {
  const { t } = useTranslation('demandes');
  const siret = normaliserIdentifiant('SIRET', f.valeurs.identifiant);
  const entier = defautDeCreation('SIRET', siret, false) === null;
  const consultation = useQuery(requeteEntreprise(entier ? siret : null));
  const consultee = entier ? consultation.data : undefined;
  useRemplir(f, siret, consultee);
  return (
    <div aria-live="polite">
      {entier && consultation.isPending && <p className="orp-discret">{t('creation.registre.recherche')}</p>}
      {consultee && <Dit consultee={consultee} />}
    </div>
  );
}

/** Once a SIRET: what the register says replaces what it said of another, and may be changed by hand after. */
function useRemplir(f: Formulaire<Saisie>, siret: string, consultee: Consultee | undefined): void {
  const rempli = useRef('');
  useEffect(() => {
    const e = consultee?.entreprise;
    if (!e || rempli.current === siret || consultee.structure) return;
    rempli.current = siret;
    f.poser({
      raisonSociale: e.raisonSociale,
      adresse: e.adresse ?? '',
      complementAdresse: e.complementAdresse ?? '',
      codePostal: e.codePostal ?? '',
      ville: e.ville ?? '',
      numeroTva: e.numeroTva ?? '',
      publique: e.publique,
    });
  });
}

function Dit({ consultee: { registre, entreprise, structure } }: { readonly consultee: Consultee }) {
  const { t } = useTranslation('demandes');
  if (structure) {
    const vers = `${chemins.demanderRattachement}?texte=${encodeURIComponent(structure.identifiant)}`;
    return (
      <Alert variant="warning" size="small">
        {t('creation.existe', { structure: structure.raisonSociale })}{' '}
        <Lien vers={vers}>{t('creation.rejoindre')}</Lien>
      </Alert>
    );
  }
  if (registre === 'INJOIGNABLE') return <p className="orp-discret">{t('creation.registre.injoignable')}</p>;
  if (!entreprise) {
    return registre === 'CONSULTE' ? <p className="orp-discret">{t('creation.registre.inconnue')}</p> : null;
  }
  if (!entreprise.active) {
    return (
      <Alert variant="error" size="small">
        {t('creation.registre.fermee')}
      </Alert>
    );
  }
  return (
    <Alert variant="success" size="small">
      {t('creation.registre.trouvee', { nom: entreprise.raisonSociale })}{' '}
      {entreprise.publique && t('creation.registre.publique')}
      {!entreprise.diffusible && t('creation.registre.nonDiffusible')}
    </Alert>
  );
}
