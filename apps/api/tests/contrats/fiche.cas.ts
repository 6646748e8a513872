import { VERSION_MANDAT_FACTURATION } from '@orpheon/domain';
import type { Essai } from '../appui/application.ts';

/** Whoever rules Valmont, another structure, or one service of Valmont only. */
const GESTION = {
  titulaire: 'gestionnaire',
  etrangers: ['manuela'],
  autreService: ['gestionnaireVoirie'],
  lecteur: 'lectriceStructures',
} as const;

/** The text of a file is judged line by line, where its lines are. */
export const TELS_QUELS_FICHE = ['preparerImportServices.texte', 'importerServices.texte'];

const COMPTE_DE_VALMONT = '424242';
const PIECES_DE_VALMONT = { lue: '424243', retiree: '424244' };

const MANDATS_DE_VALMONT = { recu: '424251', aRefuser: '424252', donne: '424253', accepte: '424254' };

/** What the cases speak of and the small world does not have. */
export async function semerFiche({ deps, monde }: Pick<Essai, 'deps' | 'monde'>): Promise<void> {
  const { valmont } = monde.structures;
  await deps.base.pool.query(
    `INSERT INTO coordonnee_bancaire (id, structure_id, libelle, compte) VALUES ($1, $2, 'Régie', $3)`,
    [COMPTE_DE_VALMONT, valmont.id, monde.ibans.atelier],
  );
  const { region } = monde.structures;
  const mandats: [string, string, string, string][] = [
    [MANDATS_DE_VALMONT.recu, region.id, valmont.id, 'PROPOSE'],
    [MANDATS_DE_VALMONT.aRefuser, region.id, valmont.id, 'PROPOSE'],
    [MANDATS_DE_VALMONT.donne, valmont.id, region.id, 'PROPOSE'],
    [MANDATS_DE_VALMONT.accepte, region.id, valmont.id, 'ACCEPTE'],
  ];
  for (const mandat of mandats)
    await deps.base.pool.query(
      `INSERT INTO mandat_facturation (id, mandant_id, mandataire_id, etat, debut, propose_le, propose_par_id)
       VALUES ($1, $2, $3, $4, '2026-01-01', now(), $5)`,
      [...mandat, monde.personnes.gestionnaire.id],
    );
  const { empreinte } = await deps.documents.deposerOctets(Buffer.from('Kbis'));
  for (const id of Object.values(PIECES_DE_VALMONT))
    await deps.base.pool.query(
      `INSERT INTO structure_piece (id, structure_id, designation, type, nom, type_mime, taille, empreinte, ajoutee_le, ajoutee_par)
       VALUES ($1, $2, 'Kbis', 'KBIS', 'kbis.txt', 'text/plain', 4, $3, now(), $4)`,
      [id, valmont.id, empreinte, monde.personnes.gestionnaire.id],
    );
}

/** A structure's own data. */
export function casFiche({ monde }: Pick<Essai, 'monde'>) {
  const { valmont, delices, atelier } = monde.structures;
  const surValmont = { ...GESTION, params: () => ({ id: valmont.id }) };
  const { ecoles } = monde.services;
  const surEcoles = { ...GESTION, params: () => ({ id: valmont.id, serviceId: ecoles.id }) };
  const surCompte = { ...GESTION, params: () => ({ id: valmont.id, coordonneeId: COMPTE_DE_VALMONT }) };
  const surPiece = (pieceId: string) => ({ ...GESTION, params: () => ({ id: valmont.id, pieceId }) });
  const surMandat = (mandatId: string) => ({ ...GESTION, params: () => ({ id: valmont.id, mandatId }) });
  const mandataire = { typeIdentifiant: 'SIRET', identifiant: atelier.identifiant };
  const service = {
    nom: ecoles.nom,
    debutValidite: null,
    finValidite: null,
    engagementObligatoire: false,
    courriel: null,
    telephone: null,
    adresse: null,
    complementAdresse: null,
    codePostal: null,
    ville: null,
  };
  const fichier = () => ({ texte: 'code;nom\nPARCS;Parcs et jardins\n' });
  return {
    // narrowed to the services held: of a structure where none is, nothing is known
    listerServices: { ...surValmont, autreService: ['manuela'] as const },
    exporterServices: { ...surValmont, autreService: ['manuela'] as const },
    creerService: { ...surValmont, corps: () => ({ code: 'CRECHE', ...service }), reussite: 201 },
    consulterService: surEcoles,
    modifierService: { ...surEcoles, corps: () => ({ version: 1, ...service }) },
    ouvrirService: { ...surEcoles, corps: () => ({ version: 1, actif: true }) },
    preparerImportServices: { ...surValmont, corps: fichier },
    // the preview was of something else
    importerServices: { ...surValmont, corps: () => ({ ...fichier(), empreinte: '0'.repeat(64) }), reussite: 409 },
    listerApplications: surValmont,
    ouvrirApplication: {
      ...surValmont,
      params: () => ({ id: valmont.id, application: 'MARCHES' }),
      corps: () => ({ ouverte: false }),
    },
    listerPiecesDeStructure: surValmont,
    ajouterPieceDeStructure: {
      ...surValmont,
      corps: () => ({ designation: 'Attestation', type: 'ATTESTATION' }),
      fichiers: [{ nom: 'attestation.txt', octets: 'Attestation' }],
      reussite: 201,
    },
    telechargerPieceDeStructure: surPiece(PIECES_DE_VALMONT.lue),
    retirerPieceDeStructure: surPiece(PIECES_DE_VALMONT.retiree),
    listerPiecesProposees: {
      query: () => ({ structureId: delices.id }),
      titulaire: 'comptable',
      etrangers: ['artisan'],
      autreService: ['serviceEmetteur'],
      lecteur: 'consultante',
    } as const,
    listerCoordonnees: surValmont,
    lireNumeroDeCompte: { ...surCompte },
    ajouterCoordonnee: {
      ...surValmont,
      corps: () => ({
        type: 'IBAN',
        libelle: 'Compte de la commune',
        titulaire: null,
        iban: 'FR1420041010050500013M02606',
        banque: null,
        guichet: null,
        compte: null,
        cle: null,
        bic: null,
        affactureurNom: null,
        affactureurIdentifiant: null,
      }),
      reussite: 201,
    },
    modifierCoordonnee: {
      ...surCompte,
      corps: () => ({ version: 1, libelle: 'Régie', active: true, parDefaut: false }),
    },
    listerMandats: { ...surValmont, query: () => ({ sens: 'RECUS' }) },
    trouverMandataire: { ...surValmont, query: () => mandataire },
    proposerMandat: {
      ...surValmont,
      corps: () => ({ ...mandataire, debut: '2900-01-01', fin: null, versionDuTexte: VERSION_MANDAT_FACTURATION }),
      reussite: 201,
    },
    accepterMandat: {
      ...surMandat(MANDATS_DE_VALMONT.recu),
      corps: () => ({ version: 1, versionDuTexte: VERSION_MANDAT_FACTURATION }),
    },
    refuserMandat: { ...surMandat(MANDATS_DE_VALMONT.aRefuser), corps: () => ({ version: 1, motif: 'Inconnue' }) },
    retirerMandat: { ...surMandat(MANDATS_DE_VALMONT.donne), corps: () => ({ version: 1 }) },
    revoquerMandat: { ...surMandat(MANDATS_DE_VALMONT.accepte), corps: () => ({ version: 1, motif: 'Terminé' }) },
    consulterStructure: surValmont,
    modifierStructure: {
      ...surValmont,
      corps: () => ({
        version: 1,
        raisonSociale: valmont.raisonSociale,
        libelle: null,
        adresse: valmont.adresse,
        complementAdresse: null,
        codePostal: valmont.codePostal,
        ville: valmont.ville,
        pays: 'FR',
        courriel: null,
        telephone: null,
        numeroTva: null,
        numeroRcs: null,
      }),
    },
    modifierParametres: {
      ...surValmont,
      corps: () => ({
        version: 1,
        doubleValidationBancaire: false,
        parametres: {
          serviceObligatoire: true,
          engagementObligatoire: true,
          serviceOuEngagement: false,
          maitriseOuvrage: false,
          maitriseOuvrageSeulement: false,
          miseEnPaiementNonCommuniquee: false,
          devisesAcceptees: [],
        },
      }),
    },
  };
}
