import { MOTS_DES_OBJETS } from '@orpheon/domain';
import { StatutTag, type TonStatut, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { DemandeADecider, MaDemande } from './demandes.queries.ts';

type Demande = Pick<MaDemande, 'nature' | 'structure' | 'service' | 'faits'>;

/** Name of the structure that a request is about, whether it exists yet or not. */
export const structureDe = (d: Demande): string => d.structure?.raisonSociale ?? d.faits.raisonSociale ?? '';

/** What a request asks for, below its kind: a service, a profile, an identifier. */
export function usePrecision(): (d: Demande) => string {
  const { t } = useTranslation('demandes');
  const langue = useLangue();
  return ({ nature, service, faits }) => {
    const objet = MOTS_DES_OBJETS[faits.objet as keyof typeof MOTS_DES_OBJETS];
    const parts = [
      nature === 'PROFIL' && objet
        ? `${objet[langue]}, ${t(`profil.${faits.niveau === 'MODIFICATION' ? 'MODIFICATION' : 'CONSULTATION'}`)}`
        : null,
      nature === 'STRUCTURE_PUBLIQUE' ? faits.identifiant : null,
      nature === 'SUCCESSION' ? [faits.raisonSociale, faits.identifiant].filter(Boolean).join(' ') : null,
      service
        ? t('demande.service', { service: service.nom })
        : nature === 'RATTACHEMENT' || nature === 'PROFIL'
          ? t('demande.touteLaStructure')
          : null,
    ];
    return parts.filter(Boolean).join(' · ');
  };
}

const TONS: Readonly<Record<MaDemande['statut'], TonStatut>> = {
  EN_ATTENTE: 'en-cours',
  APPROUVEE: 'fait',
  REFUSEE: 'refuse',
  RETIREE: 'brouillon',
  PERIMEE: 'attention',
  SANS_OBJET: 'brouillon',
};

export function StatutDemande({ statut }: { readonly statut: MaDemande['statut'] }) {
  const { t } = useTranslation('demandes');
  return <StatutTag ton={TONS[statut]}>{t(`statut.${statut}`)}</StatutTag>;
}

export const nomDuDemandeur = ({ demandeur }: Pick<DemandeADecider, 'demandeur'>): string =>
  `${demandeur.prenom} ${demandeur.nom}`;
