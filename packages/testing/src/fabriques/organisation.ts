import {
  CODE_SERVICE_FACTURES_PUBLIQUES,
  CODE_SERVICE_PAR_DEFAUT,
  tvaDuSiren,
  VERSION_CONDITIONS,
} from '@orpheon/domain';
import type { Alea } from './alea.ts';
import { ibanFictif, siretFictif } from './identifiants.ts';
import type {
  RangeeCoordonneeBancaire,
  RangeeHabilitation,
  RangeeRattachement,
  RangeeService,
  RangeeStructure,
  RangeeUtilisateur,
} from './rangees.ts';

const COMMUNES = ['Valmont', 'Beauvallon', 'Saint-Aubin', 'Clairefontaine', 'Montrieux', 'Rochebrune'] as const;
const RUES = ['rue de la République', 'avenue Jean Jaurès', 'place du Marché', 'rue des Tilleuls', 'chemin du Moulin'];
const METIERS = ['Imprimerie', 'Atelier', 'Menuiserie', 'Nettoyage', 'Informatique', 'Traiteur'] as const;
const PRENOMS = ['Camille', 'Dominique', 'Claude', 'Maxime', 'Sacha', 'Charlie', 'Morgan', 'Lou'] as const;
const NOMS = ['Martel', 'Roussel', 'Lambert', 'Fontaine', 'Chevalier', 'Garnier', 'Faure', 'Mercier'] as const;

export interface Contexte {
  readonly alea: Alea;
  readonly maintenant: Date;
  readonly nouvelId: (instant: Date) => string;
}

/** Everything about structures and people. A structure's SIREN is in its first nine digits. */
export function fabriquesOrganisation({ alea, maintenant, nouvelId }: Contexte) {
  function uneStructure(valeurs: Partial<RangeeStructure>): RangeeStructure {
    const creeLe = valeurs.creeLe ?? maintenant;
    const identifiant = valeurs.identifiant ?? siretFictif(alea);
    const estSiret = (valeurs.typeIdentifiant ?? 'SIRET') === 'SIRET';
    return {
      id: nouvelId(creeLe),
      typeIdentifiant: 'SIRET',
      identifiant,
      raisonSociale: 'Structure',
      libelle: null,
      nom: null,
      prenom: null,
      publique: false,
      statut: 'ACTIVE',
      numeroTva: estSiret ? tvaDuSiren(identifiant.slice(0, 9)) : null,
      courriel: null,
      telephone: null,
      adresse: `${alea.entier(1, 120)} ${alea.parmi(RUES)}`,
      complementAdresse: null,
      codePostal: `${alea.entier(10, 89)}${alea.entier(10, 99)}0`,
      ville: alea.parmi(COMMUNES),
      pays: 'FR',
      serviceObligatoire: false,
      engagementObligatoire: false,
      serviceOuEngagement: false,
      miseEnPaiementNonCommuniquee: false,
      maitriseOuvrage: false,
      maitriseOuvrageSeulement: false,
      receptionEdi: false,
      devisesAcceptees: [],
      delaiPaiement: 30,
      gestionnairePrincipalId: null,
      creeLe,
      version: 1,
      ...valeurs,
    };
  }

  const uneStructurePublique = (valeurs: Partial<RangeeStructure> = {}): RangeeStructure =>
    uneStructure({ raisonSociale: `Commune de ${alea.parmi(COMMUNES)}`, publique: true, numeroTva: null, ...valeurs });

  const uneStructurePrivee = (valeurs: Partial<RangeeStructure> = {}): RangeeStructure =>
    uneStructure({ raisonSociale: `${alea.parmi(METIERS)} ${alea.parmi(NOMS)}`, ...valeurs });

  function unService(valeurs: Partial<RangeeService> & Pick<RangeeService, 'structureId'>): RangeeService {
    return {
      id: nouvelId(maintenant),
      code: `SRV${alea.chiffres(6)}`,
      nom: 'Service des achats',
      actif: true,
      parDefaut: false,
      debutValidite: null,
      finValidite: null,
      engagementObligatoire: false,
      courriel: null,
      telephone: null,
      adresse: null,
      codePostal: null,
      ville: null,
      version: 1,
      ...valeurs,
    };
  }

  /** The services that come with a structure: the default one, and on a public one that of public invoices. */
  function servicesDOffice(structure: RangeeStructure): [RangeeService, ...RangeeService[]] {
    const instant = structure.creeLe;
    const parDefaut = unService({
      id: nouvelId(instant),
      structureId: structure.id,
      code: CODE_SERVICE_PAR_DEFAUT,
      nom: 'Service par défaut de la structure',
      parDefaut: true,
    });
    if (!structure.publique) return [parDefaut];
    const facturesPubliques = unService({
      id: nouvelId(instant),
      structureId: structure.id,
      code: CODE_SERVICE_FACTURES_PUBLIQUES,
      nom: 'Service des factures publiques',
    });
    return [parDefaut, facturesPubliques];
  }

  function unUtilisateur(valeurs: Partial<RangeeUtilisateur> = {}): RangeeUtilisateur {
    const creeLe = valeurs.creeLe ?? maintenant;
    const id = nouvelId(creeLe);
    const courriel = valeurs.courrielConnexion ?? `personne.${id}@essai.example`;
    return {
      id,
      courrielConnexion: courriel,
      courrielContact: courriel,
      nom: alea.parmi(NOMS),
      prenom: alea.parmi(PRENOMS),
      telephone: null,
      langue: 'fr',
      motDePasse: null,
      etat: 'ACTIF',
      conditionsVersion: VERSION_CONDITIONS,
      conditionsLe: creeLe,
      derniereConnexion: null,
      notifications: {},
      preferences: {},
      support: false,
      creeLe,
      version: 1,
      ...valeurs,
    };
  }

  function unRattachement(
    valeurs: Partial<RangeeRattachement> & Pick<RangeeRattachement, 'utilisateurId' | 'structureId'>,
  ): RangeeRattachement {
    const demandeLe = valeurs.demandeLe ?? maintenant;
    return { id: nouvelId(demandeLe), serviceId: null, statut: 'VALIDEE', demandeLe, decideLe: demandeLe, ...valeurs };
  }

  /** By default: everything of Facturation, on the whole structure. */
  function uneHabilitation(
    valeurs: Partial<RangeeHabilitation> & Pick<RangeeHabilitation, 'utilisateurId' | 'structureId'>,
  ): RangeeHabilitation {
    const accordeeLe = valeurs.accordeeLe ?? maintenant;
    return {
      id: nouvelId(accordeeLe),
      serviceId: null,
      objet: 'FACTURATION',
      niveau: 'MODIFICATION',
      debut: null,
      fin: null,
      accordeeLe,
      accordeePar: null,
      ...valeurs,
    };
  }

  function uneCoordonneeBancaire(
    valeurs: Partial<RangeeCoordonneeBancaire> & Pick<RangeeCoordonneeBancaire, 'structureId'>,
  ): RangeeCoordonneeBancaire {
    const creeLe = valeurs.creeLe ?? maintenant;
    return {
      id: nouvelId(creeLe),
      type: 'IBAN',
      libelle: 'Compte courant',
      compte: ibanFictif(alea),
      bic: 'ORPHFRPPXXX',
      titulaire: null,
      active: true,
      creeLe,
      version: 1,
      ...valeurs,
    };
  }

  return {
    uneStructurePublique,
    uneStructurePrivee,
    unService,
    servicesDOffice,
    unUtilisateur,
    unRattachement,
    uneHabilitation,
    uneCoordonneeBancaire,
  };
}
