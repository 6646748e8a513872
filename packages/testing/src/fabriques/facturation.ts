import {
  type ActionFacture,
  ajouterJours,
  CYCLE_DE_VIE,
  jourAParis,
  texteDeRecherche,
  texteMontant,
} from '@orpheon/domain';
import { inserer, type Sql } from '../base.ts';
import { accompagnementsSuffisants, cheminVers } from './chemins.ts';
import { ibanFictif } from './identifiants.ts';
import { type ArticleVendu, calculerMontants, type Montants } from './montants.ts';
import type { Contexte, fabriquesOrganisation } from './organisation.ts';
import type {
  ModeleFacture,
  RangeeDetail,
  RangeeFacture,
  RangeeFlux,
  RangeeHistorique,
  RangeeLigne,
  RangeeService,
  RangeeStructure,
  RangeeTva,
} from './rangees.ts';

/** Everything an invoice is, row by row; `fournisseur` and `destinataire` are not inserted with it. */
export interface FactureComplete {
  readonly facture: RangeeFacture;
  readonly detail: RangeeDetail;
  readonly lignes: readonly RangeeLigne[];
  readonly tva: readonly RangeeTva[];
  readonly historique: readonly RangeeHistorique[];
  readonly fournisseur: RangeeStructure;
  readonly destinataire: RangeeStructure;
}

/** What a test says of an invoice: any column, its parties as rows, what is sold, and who did what. */
export type VoulueFacture = Partial<RangeeFacture> & {
  readonly fournisseur?: RangeeStructure;
  readonly destinataire?: RangeeStructure;
  readonly service?: RangeeService;
  readonly articles?: readonly ArticleVendu[];
  readonly auteurs?: Partial<Record<ActionFacture, string>>;
};

const ARTICLES: readonly ArticleVendu[] = [
  { denomination: 'Plateaux-repas', quantite: '40', prixUnitaire: '15.50', tauxTva: '10' },
  { denomination: 'Livraison', quantite: '1', prixUnitaire: '30.00', tauxTva: '20' },
];
const MINUTE = 60_000;

export function lignesDe(factureId: string, { lignes }: Montants): RangeeLigne[] {
  return lignes.map((ligne, i) => ({
    factureId,
    rang: i + 1,
    numero: String(i + 1),
    denomination: ligne.denomination,
    description: ligne.description ?? null,
    reference: ligne.reference ?? null,
    quantite: ligne.quantite,
    unite: ligne.unite ?? 'C62',
    prixUnitaire: ligne.prixUnitaire,
    montantHt: ligne.montantHt,
    categorieTva: ligne.categorieTva,
    tauxTva: ligne.tauxTva,
    complement: null,
  }));
}

export const tvaDe = (factureId: string, { tva }: Montants): RangeeTva[] =>
  tva.map((r, i) => ({ factureId, rang: i + 1, ...r, motifExoneration: r.motifExoneration ?? null }));

const partie = (structure: RangeeStructure): ModeleFacture['seller'] => ({
  name: structure.raisonSociale,
  identifiers: [],
  legalRegistration: { value: structure.identifiant, scheme: '0002' },
  vatIdentifier: structure.numeroTva ?? undefined,
  address: {
    line1: structure.adresse ?? undefined,
    postCode: structure.codePostal ?? undefined,
    city: structure.ville ?? undefined,
    countryCode: structure.pays,
  },
});

function modeleDe(
  facture: RangeeFacture,
  montants: Montants,
  parties: { fournisseur: RangeeStructure; destinataire: RangeeStructure; service: RangeeService | undefined },
  iban: string,
): ModeleFacture {
  return {
    syntax: facture.format === 'UBL' ? 'UBL' : 'CII',
    root: facture.format === 'UBL' && facture.type === 'AVOIR' ? 'CREDIT_NOTE' : 'INVOICE',
    specification: 'urn:cen.eu:en16931:2017',
    businessProcess: facture.cadre,
    number: facture.numero ?? undefined,
    issueDate: facture.dateFacture ?? undefined,
    typeCode: facture.codeType ?? undefined,
    currency: facture.devise ?? undefined,
    dueDate: facture.dateEcheance ?? undefined,
    buyerReference: parties.service?.code,
    contractReference: facture.numeroMarche ?? undefined,
    orderReference: facture.numeroEngagement ?? undefined,
    notes: [],
    precedingInvoices: facture.numeroFactureOrigine ? [{ number: facture.numeroFactureOrigine }] : [],
    seller: partie(parties.fournisseur),
    buyer: partie(parties.destinataire),
    payment: { meansCode: facture.modePaiement ?? undefined, creditTransfers: [{ account: iban }] },
    allowancesCharges: [],
    totals: {
      lineTotal: montants.ht,
      taxExclusive: montants.ht,
      tax: montants.tvaTotale,
      taxInclusive: montants.ttc,
      due: texteMontant(facture.netAPayer ?? montants.ttc),
    },
    supportingDocuments: [],
  };
}

/** Invoices and deposits; structures that are not given are made up. */
export function fabriquesFacturation(
  { alea, maintenant, nouvelId }: Contexte,
  { uneStructurePrivee, uneStructurePublique }: ReturnType<typeof fabriquesOrganisation>,
) {
  let numero = 0;

  /** History of the shortest legal way to the status, one action a minute, ended at `statutLe`. */
  function uneFacture(voulue: VoulueFacture = {}): FactureComplete {
    const {
      fournisseur = uneStructurePrivee(),
      destinataire = uneStructurePublique(),
      service,
      articles,
      auteurs,
      ...valeurs
    } = voulue;
    const statut = valeurs.statut ?? 'MISE_A_DISPOSITION';
    const chemin = cheminVers(statut);
    const deposeeLe = valeurs.deposeeLe ?? maintenant;
    const jour = jourAParis(deposeeLe);
    const montants = calculerMontants(articles ?? ARTICLES);
    const id = valeurs.id ?? nouvelId(deposeeLe);
    const passeParUnValideur = chemin.some((etape) => etape.action === 'soumettreAValidation1');
    const historique = chemin.map(({ action, statut: atteint }, i): RangeeHistorique => {
      const acteur = CYCLE_DE_VIE[action].acteur;
      const { motif, commentaire } = accompagnementsSuffisants(action);
      return {
        factureId: id,
        rang: i + 1,
        action,
        statut: atteint,
        instant: new Date(deposeeLe.getTime() + i * MINUTE),
        acteur,
        utilisateurId: auteurs?.[action] ?? null,
        motif: motif ?? null,
        commentaire: commentaire ?? null,
        donnees: null,
      };
    });
    const facture: RangeeFacture = {
      id,
      fluxId: null,
      modeDepot: 'UPLOAD_PORTAIL',
      format: 'CII',
      profil: null,
      numero: `F-${jour.slice(0, 4)}-${String(++numero).padStart(4, '0')}`,
      type: 'FACTURE',
      codeType: valeurs.type === 'AVOIR' ? '381' : '380',
      cadre: passeParUnValideur ? 'A9' : 'A1',
      statut,
      statutLe: historique.at(-1)?.instant ?? deposeeLe,
      deposeeLe,
      dateFacture: jour,
      dateEcheance: ajouterJours(jour, destinataire.delaiPaiement),
      fournisseurId: fournisseur.id,
      serviceFournisseurId: null,
      destinataireId: destinataire.id,
      serviceDestinataireId: service?.id ?? null,
      valideur1Id: null,
      valideur2Id: null,
      devise: 'EUR',
      montantHt: montants.ht,
      montantTva: montants.tvaTotale,
      montantTtc: montants.ttc,
      netAPayer: montants.ttc,
      numeroEngagement: `EJ${alea.chiffres(8)}`,
      numeroMarche: null,
      numeroFactureOrigine: null,
      factureOrigineId: null,
      modePaiement: '30',
      numeroMandat: null,
      empreinte: null,
      recherche: '',
      rejetTraiteLe: null,
      version: chemin.length,
      ...valeurs,
    };
    facture.recherche =
      valeurs.recherche ??
      texteDeRecherche([
        facture.numero,
        fournisseur.raisonSociale,
        destinataire.raisonSociale,
        facture.numeroEngagement,
        facture.numeroMarche,
      ]);
    const modele = modeleDe(facture, montants, { fournisseur, destinataire, service }, ibanFictif(alea));
    return {
      facture,
      detail: { factureId: id, modele, anomalies: [] },
      lignes: lignesDe(id, montants),
      tva: tvaDe(id, montants),
      historique,
      fournisseur,
      destinataire,
    };
  }

  function unFlux(valeurs: Partial<RangeeFlux> & Pick<RangeeFlux, 'structureId'>): RangeeFlux {
    const deposeLe = valeurs.deposeLe ?? maintenant;
    return {
      id: nouvelId(deposeLe),
      numero: `CPP0011106${alea.chiffres(15)}`,
      utilisateurId: null,
      modeDepot: 'UPLOAD_PORTAIL',
      codeInterface: 'FSO1106A',
      nomFichier: 'facture.xml',
      taille: 8_000,
      empreinte: Array.from({ length: 64 }, () => alea.entier(0, 15).toString(16)).join(''),
      statut: 'IN_INTEGRE',
      retientEmpreinte: true,
      deposeLe,
      traiteLe: new Date(deposeLe.getTime() + 2_000),
      nombreFactures: 1,
      nombreRejets: 0,
      anomalies: [],
      version: 3,
      ...valeurs,
    };
  }

  return { uneFacture, unFlux };
}

/** Writes invoices with all their tables; the parties must exist, so that lists can name them. */
export async function insererFactures(sql: Sql, factures: readonly FactureComplete[]): Promise<void> {
  await inserer(
    sql,
    'facture',
    factures.map((f) => f.facture),
  );
  await inserer(
    sql,
    'facture_detail',
    factures.map((f) => f.detail),
  );
  await inserer(
    sql,
    'facture_ligne',
    factures.flatMap((f) => f.lignes),
  );
  await inserer(
    sql,
    'facture_tva',
    factures.flatMap((f) => f.tva),
  );
  await inserer(
    sql,
    'facture_historique',
    factures.flatMap((f) => f.historique),
  );
}
