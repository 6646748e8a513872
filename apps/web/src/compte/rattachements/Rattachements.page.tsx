import '../compte.css';
import { type Colonne, ListePage, Siret, StatutTag } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { type Moi, useMoi } from '../../shared/session/moi.ts';

type Structure = Moi['structures'][number];

/** The structures I am attached to, and my role there. */
export function Component() {
  const { t } = useTranslation('compte');
  const { t: commun } = useTranslation();
  const moi = useMoi();
  const colonnes: readonly Colonne<Structure>[] = [
    { cle: 'nom', titre: t('rattachements.structure'), entete: true, rendre: (s) => s.raisonSociale },
    { cle: 'identifiant', titre: t('rattachements.identifiant'), rendre: (s) => <Siret valeur={s.identifiant} /> },
    {
      cle: 'nature',
      titre: t('rattachements.nature'),
      rendre: (s) => t(s.publique ? 'rattachements.publique' : 'rattachements.privee'),
    },
    {
      cle: 'role',
      titre: t('rattachements.role'),
      rendre: (s) => t(s.gestionnairePrincipal ? 'rattachements.gestionnaire' : 'rattachements.utilisateur'),
    },
    {
      cle: 'etat',
      titre: t('rattachements.etat'),
      rendre: (s) => (
        <StatutTag ton={s.active ? 'fait' : 'brouillon'}>
          {t(s.active ? 'rattachements.active' : 'rattachements.inactive')}
        </StatutTag>
      ),
    },
  ];
  return (
    <ListePage
      titre={commun('menu.rattachements')}
      accroche={t('rattachements.accroche')}
      compte={String(moi.structures.length)}
      legende={commun('menu.rattachements')}
      etat={{ type: 'PRET' }}
      colonnes={colonnes}
      lignes={moi.structures}
      cleDe={(s) => s.id}
      vide={{
        titre: t('rattachements.vide'),
        texte: t('rattachements.videTexte'),
        action: <LienBouton vers={chemins.contact}>{commun('pied.contact')}</LienBouton>,
      }}
    />
  );
}
