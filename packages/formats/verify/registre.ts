import { type DonneesChorus, extraireDonneesChorus, type FaitsDepot, type FaitsService } from '@orpheon/domain';
import type { Lecture } from '../src/index.ts';

/** Day by which every document of the sets is in the past, and those made "in the future" are not. */
export const JOUR_DU_JUGEMENT = '2026-11-21';

const service = (code: string | undefined): FaitsService | null =>
  code === undefined ? null : { id: '1', code, nom: code, actif: true, engagementObligatoire: false };

/** Facts in which a document's own parties exist and are active, and its service is known (decisions §10). */
export function registreDuDocument(
  donnees: Pick<DonneesChorus, 'fournisseur' | 'destinataire' | 'codeService' | 'codeServiceFournisseur'>,
): FaitsDepot {
  return {
    aujourdhui: JOUR_DU_JUGEMENT,
    politiqueIdentifiants: 'PRODUCTION',
    deposant: {
      structureId: '1',
      typeIdentifiant: 'SIRET',
      identifiant: donnees.fournisseur.identifiant ?? '',
      raisonSociale: donnees.fournisseur.raisonSociale ?? '',
    },
    fournisseur: { id: '1', raisonSociale: donnees.fournisseur.raisonSociale ?? '', active: true, publique: false },
    serviceFournisseur: service(donnees.codeServiceFournisseur),
    destinataire: {
      id: '2',
      raisonSociale: donnees.destinataire.raisonSociale ?? '',
      active: true,
      publique: true,
      parametres: {
        serviceObligatoire: false,
        engagementObligatoire: false,
        serviceOuEngagementObligatoire: false,
        miseEnPaiementNonCommuniquee: false,
        maitriseOuvrageSeulement: false,
        devisesAcceptees: [],
      },
    },
    service: service(donnees.codeService),
    valideur: null,
    dejaDeposee: null,
  };
}

export const donneesDe = (lecture: Lecture): DonneesChorus | null =>
  lecture.facture && lecture.format ? extraireDonneesChorus(lecture.facture, lecture.format, lecture.profil) : null;
