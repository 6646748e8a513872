import { type DonneesChorus, type FaitsService, jourAParis } from '@orpheon/domain';
import type { RangeeService, RangeeStructure } from '@orpheon/testing';
import type { FaitsCharges } from '../facturation/factures-emises/faits-depot.query.ts';
import type { MondeDemo } from './monde.ts';
import type { Projet } from './projet.ts';

const faitsService = (s: RangeeService | undefined, jour: string): FaitsService | null =>
  s
    ? {
        id: s.id,
        code: s.code,
        nom: s.nom,
        actif: s.actif && (s.debutValidite ?? jour) <= jour && (s.finValidite ?? jour) >= jour,
        engagementObligatoire: s.engagementObligatoire,
      }
    : null;

/** What the portal knew of the parties of a document on the day it was filed. */
export function faitsDe(
  projet: Pick<Projet, 'contenu' | 'depot'>,
  donnees: DonneesChorus,
  monde: MondeDemo,
  { factureId, factureOrigineId }: { factureId: string; factureOrigineId: string | null },
): FaitsCharges {
  const aujourdhui = jourAParis(projet.depot);
  const deposant = monde.structure(projet.contenu.fournisseur);
  const parIdentifiant = (identifiant: string | undefined): RangeeStructure | undefined =>
    [...monde.structures.values()].find((s) => s.identifiant === identifiant);
  const fournisseur = parIdentifiant(donnees.fournisseur.identifiant);
  const destinataire = parIdentifiant(donnees.destinataire.identifiant);
  const service = monde.services.find((s) => s.structureId === destinataire?.id && s.code === donnees.codeService);
  const parDefaut = monde.services.find((s) => s.structureId === destinataire?.id && s.parDefaut);
  const commun = (s: RangeeStructure) => ({
    id: s.id,
    raisonSociale: s.raisonSociale,
    active: s.statut === 'ACTIVE',
    publique: s.publique,
  });
  return {
    factureId,
    factureOrigineId,
    receptionEdi: destinataire?.receptionEdi ?? false,
    serviceParDefautId: parDefaut?.id ?? null,
    faits: {
      aujourdhui,
      politiqueIdentifiants: 'PRODUCTION',
      deposant: {
        structureId: deposant.id,
        typeIdentifiant: deposant.typeIdentifiant,
        identifiant: deposant.identifiant,
        raisonSociale: deposant.raisonSociale,
      },
      fournisseur: fournisseur ? commun(fournisseur) : null,
      serviceFournisseur: null,
      destinataire: destinataire
        ? {
            ...commun(destinataire),
            parametres: {
              serviceObligatoire: destinataire.serviceObligatoire,
              engagementObligatoire: destinataire.engagementObligatoire,
              serviceOuEngagementObligatoire: destinataire.serviceOuEngagement,
              miseEnPaiementNonCommuniquee: destinataire.miseEnPaiementNonCommuniquee,
              maitriseOuvrageSeulement: destinataire.maitriseOuvrageSeulement,
              devisesAcceptees: destinataire.devisesAcceptees,
            },
          }
        : null,
      service: faitsService(service, aujourdhui),
      valideur: null,
      dejaDeposee: null,
    },
  };
}
