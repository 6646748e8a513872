import { REPRISES, type Reprise, type Reprises, reprisesPossibles } from '@orpheon/domain';
import { Button, Checkbox, CheckboxGroup, Faits, formaterSiret } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import type { SuccessionPrevue } from './cycle.queries.ts';
import type { SaisieDeSiret } from './EtapeSiret.tsx';

const TOUTES: Reprises = { personnes: true, services: true, banque: true, pieces: true, parametres: true };

const combien = (prevue: SuccessionPrevue, r: Reprise): number => (r === 'parametres' ? 1 : prevue.aReprendre[r]);

/** What may be taken over there, and is not empty: a structure that is on the portal already keeps its own. */
const proposees = (prevue: SuccessionPrevue): readonly Reprise[] => {
  const possibles = reprisesPossibles(TOUTES, prevue.existante !== null);
  return REPRISES.filter((r) => possibles[r] && combien(prevue, r) > 0);
};

/** What the new structure takes over: everything, unless something is unticked. */
export function EtapeReprises({
  prevue,
  reprises,
  onChoisir,
  onRetour,
  onSuite,
}: {
  readonly prevue: SuccessionPrevue;
  readonly reprises: readonly Reprise[];
  readonly onChoisir: (reprises: readonly Reprise[]) => void;
  readonly onRetour: () => void;
  readonly onSuite: () => void;
}) {
  const { t } = useTranslation('organisation');
  return (
    <form
      className="orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        onSuite();
      }}
    >
      <CheckboxGroup
        size="small"
        legend={t('siret.reprises')}
        description={t(prevue.existante ? 'siret.reprisesExistante' : 'siret.reprisesAide')}
        value={[...reprises]}
        onChange={(choisies: Reprise[]) => onChoisir(choisies)}
      >
        {proposees(prevue).map((r) => (
          <Checkbox key={r} value={r} description={t(`siret.reprise.${r}.aide`)}>
            {t(`siret.reprise.${r}`, { count: combien(prevue, r) })}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className="organisation-actions">
        <Button type="submit">{t('siret.continuer')}</Button>
        <Button type="button" variant="secondary" onClick={onRetour}>
          {t('siret.retour')}
        </Button>
      </div>
    </form>
  );
}

/** Everything once more, before it is done. */
export function EtapeResume({
  prevue,
  saisie,
  siret,
  reprises,
  envoi,
  onRetour,
}: {
  readonly prevue: SuccessionPrevue;
  readonly saisie: SaisieDeSiret;
  readonly siret: string;
  readonly reprises: readonly Reprise[];
  readonly envoi: { readonly mutate: () => void; readonly isPending: boolean; readonly error: unknown };
  readonly onRetour: () => void;
}) {
  const { t } = useTranslation('organisation');
  const { t: commun } = useTranslation();
  const { raisonSociale, identifiant } = useStructure();
  const gardees = proposees(prevue).filter((r) => reprises.includes(r));
  const laissees = proposees(prevue).filter((r) => !reprises.includes(r));
  const nommer = (liste: readonly Reprise[]): string =>
    liste.map((r) => t(`siret.reprise.${r}.court`)).join(', ') || t('siret.rien');
  const ville = [saisie.codePostal, saisie.ville].filter(Boolean).join(' ');
  const adresse = [saisie.adresse, saisie.complementAdresse, ville].filter(Boolean).join(', ');
  return (
    <form
      className="orp-pile orp-pile--large"
      onSubmit={(e) => {
        e.preventDefault();
        envoi.mutate();
      }}
    >
      <Faits
        faits={[
          { terme: t('siret.ancienne'), valeur: `${raisonSociale} (${formaterSiret(identifiant)})` },
          {
            terme: t('siret.nouvelle'),
            valeur: `${prevue.existante?.raisonSociale ?? saisie.raisonSociale} (${formaterSiret(siret)})`,
          },
          ...(adresse && !prevue.existante ? [{ terme: t('fiche.adresse'), valeur: adresse }] : []),
          { terme: t('siret.gardees'), valeur: nommer(gardees) },
          ...(laissees.length > 0 ? [{ terme: t('siret.laissees'), valeur: nommer(laissees) }] : []),
        ]}
      />
      <p>{t('siret.effets')}</p>
      {prevue.issue === 'A_APPROUVER' && <p>{t('siret.issue.A_APPROUVER')}</p>}
      <div aria-live="assertive">
        {envoi.error !== null && <p className="orp-texte-erreur">{messageErreur(envoi.error, commun)}</p>}
      </div>
      <div className="organisation-actions">
        <Button type="submit" loading={envoi.isPending}>
          {t(prevue.issue === 'A_APPROUVER' ? 'siret.demander' : 'siret.confirmer')}
        </Button>
        <Button type="button" variant="secondary" disabled={envoi.isPending} onClick={onRetour}>
          {t('siret.retour')}
        </Button>
      </div>
    </form>
  );
}
