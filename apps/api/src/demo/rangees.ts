import {
  type Acteur,
  type Anomalie,
  CYCLE_DE_VIE,
  type DonneesChorus,
  type SemanticInvoice,
  texteDeRecherche,
} from '@orpheon/domain';
import type { Alea, RangeeFlux, RangeeSaisie } from '@orpheon/testing';
import type { FaitsCharges } from '../facturation/factures-emises/faits-depot.query.ts';
import { preparerFacture } from '../facturation/integration/preparer-facture.ts';
import type { FactureAInserer, LigneFacture, LigneHistorique, LignePiece } from '../facturation/lignes-facture.ts';
import { empreinteDe } from '../platform/documents.ts';
import { choisirAuteur } from './acteurs.ts';
import { remplirModele } from './contenus.ts';
import type { Fichier } from './documents.ts';
import type { MondeDemo } from './monde.ts';
import type { Projet } from './projet.ts';
import { saisieDe } from './saisies.ts';
import { publiqueDemo } from './structures-publiques.ts';

export interface Contexte {
  readonly monde: MondeDemo;
  readonly alea: Alea;
  readonly nouvelId: (instant: Date) => string;
  readonly maintenant: Date;
}

const HEURE = 3_600_000;

/** A document of the demo that was filed, read and judged; a draft was never filed. */
export interface Depot {
  readonly projet: Projet;
  readonly fichier: Fichier;
  readonly flux: RangeeFlux;
  readonly modele: SemanticInvoice;
  readonly donnees: DonneesChorus;
  readonly faits: FaitsCharges;
  readonly anomalies: readonly Anomalie[];
  /** Who filed it. */
  readonly deposant: string;
  /** What the supplier attached later. */
  readonly complements: readonly { readonly fichier: Fichier; readonly instant: Date }[];
}

/** The columns that later steps fill are set too: all rows name the same ones. */
type FactureDemo = LigneFacture & {
  readonly valideur1_id: string | null;
  readonly valideur2_id: string | null;
  readonly numero_mandat: string | null;
  readonly rejet_traite_le: Date | null;
};

export interface RangeesDeFacture extends Omit<FactureAInserer, 'facture'> {
  readonly facture: FactureDemo;
  readonly flux: RangeeFlux | null;
  readonly deposant: string;
  /** Of a draft, what was typed: nothing else of it was ever written. */
  readonly saisie: RangeeSaisie | null;
  /** The recipient's service at that step of the history: recycling changes it. */
  readonly serviceA: (rang: number) => string | null;
}

/** The moment of the system's own first step; a deposit whose integration is under way ends now. */
export const instantDIntegration = ({ passages, depot }: Projet): Date =>
  (passages[0]?.action === 'deposer' ? passages[1] : passages[0])?.instant ?? new Date(depot.getTime() + 1_500);

const RIEN_D_ECRIT = { postes: [], tva: [] };

/** The rows that the integration itself writes, then what people did with the invoice since. */
export function rangeesDe(depot: Depot, contexte: Contexte): RangeesDeFacture {
  const { projet, modele, donnees, faits, anomalies, deposant } = depot;
  const flux = projet.genre === 'BROUILLON' ? null : depot.flux;
  const recevable = projet.genre === 'ACCEPTEE';
  const { nomFichier: nom, taille, empreinte } = depot.flux;
  const document = { nom, taille, empreinte };
  const jugee = {
    flux: { ...depot.flux, mandatId: null, pieces: [] },
    document,
    modele,
    donnees,
    faits,
    anomalies,
    recevable,
    pieces: [],
  };
  const ecrite = preparerFacture(jugee, instantDIntegration(projet));
  const facture = suite(ecrite.facture, depot, flux, contexte);
  const recyclage = projet.passages.findIndex((p) => p.action === 'recycler');
  const serviceA = (rang: number): string | null =>
    recyclage >= 0 && rang <= recyclage ? ecrite.facture.service_destinataire_id : facture.service_destinataire_id;
  const ecrits = flux
    ? ecrite
    : { ...ecrite, ...RIEN_D_ECRIT, detail: { ...ecrite.detail, modele: {}, anomalies: [] } };
  return {
    ...ecrits,
    saisie: flux ? null : saisieDe(facture, modele, deposant),
    pieces: flux ? [...ecrite.pieces, ...piecesAjoutees(depot, facture.id)] : [],
    facture,
    historique: historiqueDe(depot, facture, serviceA, contexte),
    flux,
    deposant,
    serviceA,
  };
}

const piecesAjoutees = ({ complements, deposant }: Depot, facture_id: string): LignePiece[] =>
  complements.map(({ fichier, instant }) => ({
    facture_id,
    categorie: 'COMPLEMENTAIRE',
    designation: fichier.nom,
    type_mime: fichier.typeMime,
    taille: fichier.octets.length,
    empreinte: empreinteDe(fichier.octets),
    ajoutee_le: instant,
    ajoutee_par: deposant,
  }));

function suite(
  ecrite: LigneFacture,
  { projet, faits }: Depot,
  flux: RangeeFlux | null,
  { monde, alea, maintenant }: Contexte,
): FactureDemo {
  const { contenu, passages, recyclage, valideurs } = projet;
  const dernier = passages.at(-1);
  const recents = new Date(maintenant.getTime() - 20 * 24 * HEURE);
  const mandatee = passages.some((p) => p.action === 'mandater');
  const valideur = (rang: number): string | null => (valideurs[rang] ? monde.structure(valideurs[rang]).id : null);
  const rejet = dernier?.action === 'rejeter' ? new Date(dernier.instant.getTime() + alea.entier(2, 72) * HEURE) : null;
  const saisie = { flux_id: null, mode_depot: 'SAISIE_PORTAIL', format: null, profil: null, empreinte: null };
  const { fournisseur, destinataire } = faits.faits;
  const reacheminee = recyclage && {
    service_destinataire_id: monde.service(contenu.destinataire, recyclage.service).id,
    numero_engagement: recyclage.engagement,
    recherche: texteDeRecherche([
      ecrite.numero,
      fournisseur?.raisonSociale,
      destinataire?.raisonSociale,
      recyclage.engagement,
      ecrite.numero_marche,
    ]),
  };
  return {
    ...ecrite,
    ...(flux ? {} : saisie),
    ...reacheminee,
    statut: dernier?.statut ?? ecrite.statut,
    statut_le: dernier?.instant ?? ecrite.statut_le,
    version: passages.length,
    valideur1_id: valideur(0),
    valideur2_id: valideur(1),
    // A supplier takes note of a rejection within some days; the latest ones still await it.
    rejet_traite_le: rejet && rejet < recents ? rejet : null,
    numero_mandat: mandatee ? remplirModele(publiqueDemo(contenu.destinataire).mandat, alea) : null,
  };
}

function historiqueDe(
  depot: Depot,
  facture: FactureDemo,
  serviceA: (rang: number) => string | null,
  contexte: Contexte,
): LigneHistorique[] {
  let valides = 0;
  return depot.projet.passages.map((p, i) => {
    const acteur = CYCLE_DE_VIE[p.action].acteur;
    if (p.action === 'soumettreAValidation2') valides = 1;
    const { structureId, utilisateurId } = quiAgit(
      acteur,
      depot,
      { serviceId: serviceA(i + 1), rangDuValideur: valides },
      contexte,
    );
    return {
      facture_id: facture.id,
      rang: i + 1,
      action: p.action,
      statut: p.statut,
      instant: p.instant,
      acteur,
      utilisateur_id: i === 0 ? depot.deposant : utilisateurId,
      motif: p.motif,
      commentaire: p.commentaire,
      donnees: structureId === null ? null : { structureId },
    };
  });
}

/** Who did it; a recipient's or valideur's step keeps the structure it was with. */
function quiAgit(
  acteur: Acteur,
  { projet, deposant }: Depot,
  { serviceId, rangDuValideur }: { serviceId: string | null; rangDuValideur: number },
  { monde, alea }: Contexte,
): { structureId: string | null; utilisateurId: string | null } {
  const auteur = (structureId: string, deCeService: string | null) => ({
    structureId,
    utilisateurId: choisirAuteur(monde, acteur, { structureId, serviceId: deCeService }, alea),
  });
  switch (acteur) {
    case 'SYSTEME':
      return { structureId: null, utilisateurId: null };
    case 'FOURNISSEUR':
      return { structureId: null, utilisateurId: deposant };
    case 'VALIDEUR':
      return auteur(monde.structure(projet.valideurs[rangDuValideur] ?? 'bertholin').id, null);
    case 'DESTINATAIRE':
      return auteur(monde.structure(projet.contenu.destinataire).id, serviceId);
  }
}
