import { DateHeure, Faits, Radio, RadioGroup, Switch, useAnnonces } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { type ModificationDeMoi, useModifierMoi, useMoi } from '../../shared/session/moi.ts';
import { FormulaireIdentite } from './FormulaireIdentite.tsx';
import { requeteIdentite } from './identite.queries.ts';
import { Groupe, PageDuCompte } from './PageDuCompte.tsx';

/** Who I am, and what I prefer. Each choice is kept as soon as it is made. */
export function Component() {
  const { t } = useTranslation('compte');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const moi = useMoi();
  const identite = useQuery(requeteIdentite);
  const modification = useModifierMoi();
  const modifier = (corps: ModificationDeMoi) =>
    modification.mutate(corps, {
      onSuccess: () => afficher({ ton: 'succes', texte: t('preferences.enregistree') }),
      onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
    });
  return (
    <PageDuCompte titre={commun('menu.monCompte')}>
      <div className="orp-pile">
        <Groupe titre={t('identite.titre')}>
          <Faits
            faits={[
              { terme: t('identite.courrielConnexion'), valeur: moi.courrielConnexion },
              { terme: t('identite.derniereConnexion'), valeur: <DateHeure instant={moi.derniereConnexion} relatif /> },
            ]}
          />
          <p>
            <Lien vers={chemins.adresseDeConnexion}>{commun('menu.adresseDeConnexion')}</Lien>
          </p>
          <EtatRequete requete={identite}>{(lue) => <FormulaireIdentite identite={lue} />}</EtatRequete>
        </Groupe>
        <Groupe titre={t('preferences.affichage')}>
          <RadioGroup
            legend={t('preferences.langue')}
            value={moi.langue}
            onChange={(langue: typeof moi.langue) => modifier({ langue })}
          >
            <Radio value="fr" lang="fr">
              Français
            </Radio>
            <Radio value="en" lang="en">
              English
            </Radio>
          </RadioGroup>
          <RadioGroup
            legend={t('preferences.theme')}
            value={moi.preferences.theme}
            onChange={(theme: typeof moi.preferences.theme) => modifier({ preferences: { theme } })}
          >
            <Radio value="SYSTEME">{t('theme.SYSTEME')}</Radio>
            <Radio value="CLAIR">{t('theme.CLAIR')}</Radio>
            <Radio value="SOMBRE">{t('theme.SOMBRE')}</Radio>
          </RadioGroup>
          <Switch
            checked={moi.preferences.raccourcis}
            description={t('preferences.raccourcisAide')}
            onChange={(e) => modifier({ preferences: { raccourcis: e.target.checked } })}
          >
            {t('preferences.raccourcis')}
          </Switch>
        </Groupe>
        <Groupe titre={t('preferences.notifications')}>
          <Switch
            checked={moi.notifications.facturation}
            description={t('preferences.notificationsFacturationAide', { courriel: moi.courrielContact })}
            onChange={(e) => modifier({ notifications: { facturation: e.target.checked } })}
          >
            {t('preferences.notificationsFacturation')}
          </Switch>
          <Switch
            checked={moi.notifications.hebdomadaire}
            description={t('preferences.notificationsHebdomadaireAide')}
            onChange={(e) => modifier({ notifications: { hebdomadaire: e.target.checked } })}
          >
            {t('preferences.notificationsHebdomadaire')}
          </Switch>
          <Switch
            checked={moi.notifications.organisation}
            description={t('preferences.notificationsOrganisationAide')}
            onChange={(e) => modifier({ notifications: { organisation: e.target.checked } })}
          >
            {t('preferences.notificationsOrganisation')}
          </Switch>
        </Groupe>
      </div>
    </PageDuCompte>
  );
}
