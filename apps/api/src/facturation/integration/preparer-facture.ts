import {
  type Acteur,
  type ActionFacture,
  actionsApresDepot,
  appliquer,
  arrondir,
  CYCLE_DE_VIE,
  couper,
  ecrireDecimal,
  estDate,
  type FormatFacture,
  type InvoiceLine,
  lireDecimal,
  type StatutFacture,
  texteDeRecherche,
  type VatBreakdown,
} from '@orpheon/domain';
import type {
  FactureAInserer,
  LigneDetail,
  LigneFacture,
  LigneHistorique,
  LignePiece,
  LignePoste,
  LigneTva,
} from '../lignes-facture.ts';
import { donneesDuMandat } from '../sous-mandat.ts';
import type { FactureJugee } from './facture-lue.ts';

/** A refused document may hold anything: what is shown of it in lists is cut. */
const TEXTE_MAX = 300;
const texte = (valeur: string | undefined): string | null => (valeur === undefined ? null : couper(valeur, TEXTE_MAX));
/** The database knows no year 0. */
const jour = (valeur: string | undefined): string | null =>
  valeur !== undefined && estDate(valeur) && !valeur.startsWith('0000') ? valeur : null;

/** Decimal text that fits its column (`numeric(entiers + decimales, decimales)`); null where it is none or too long. */
export function decimal(valeur: string | undefined, entiers = 19, decimales = 6): string | null {
  const lu = lireDecimal(valeur);
  if (!lu) return null;
  const ecrit = ecrireDecimal(lu.echelle > decimales ? arrondir(lu, decimales) : lu);
  const chiffresEntiers = ecrit.replace(/^-?0*/, '').split('.')[0] ?? '';
  return chiffresEntiers.length > entiers ? null : ecrit;
}

/** What the system does with an invoice that comes by a flow: the steps, each judged by the life-cycle table. */
export function etapesDuDepot(
  recevable: boolean,
  cadre: string,
  receptionEdi: boolean,
): [ActionFacture, StatutFacture][] {
  const actions: ActionFacture[] = recevable
    ? ['deposer', ...actionsApresDepot(cadre, receptionEdi)]
    : ['declarerNonConforme'];
  let statut: StatutFacture | null = null;
  return actions.map((action) => {
    const r = appliquer({ statut }, action, CYCLE_DE_VIE[action].acteur);
    if (!r.ok) throw new Error(`the life cycle refuses ${action} after ${statut}`);
    statut = r.valeur;
    return [action, r.valeur];
  });
}

/** What the rows of an invoice are made of. */
type FactureAPreparer = Omit<FactureJugee, 'lecture' | 'format'>;

/** The rows of one invoice. A refused one is its depositor's, whatever issuer it names, and reaches nobody else. */
export function preparerFacture(j: FactureAPreparer, instant: Date): FactureAInserer {
  const { flux, document, donnees, faits, recevable } = j;
  const id = faits.factureId;
  const etapes = etapesDuDepot(recevable, donnees.cadre, faits.receptionEdi);
  const statut = etapes.at(-1)?.[1];
  if (!statut) throw new Error('an invoice needs a first step');
  const destinataire = faits.faits.destinataire?.publique ? faits.faits.destinataire : null;
  const fournisseurId = (recevable ? faits.faits.fournisseur?.id : undefined) ?? flux.structureId;
  const facture: LigneFacture = {
    id,
    flux_id: flux.id,
    mode_depot: flux.modeDepot,
    format: donnees.format,
    profil: donnees.profil ?? null,
    numero: texte(donnees.numero?.trim()),
    type: donnees.type,
    code_type: texte(donnees.codeType),
    cadre: couper(donnees.cadre, TEXTE_MAX),
    statut,
    statut_le: instant,
    deposee_le: flux.deposeLe,
    date_facture: jour(donnees.dateFacture),
    date_echeance: jour(donnees.dateEcheance),
    fournisseur_id: fournisseurId,
    service_fournisseur_id: faits.faits.serviceFournisseur?.id ?? null,
    // Only a public entity can be a recipient; of a private one the document's own words remain.
    destinataire_id: destinataire?.id ?? null,
    service_destinataire_id: faits.faits.service?.id ?? (recevable ? faits.serviceParDefautId : null),
    devise: texte(donnees.devise),
    montant_ht: decimal(donnees.montantHt),
    montant_tva: decimal(donnees.montantTva),
    montant_ttc: decimal(donnees.montantTtc),
    net_a_payer: decimal(donnees.netAPayer),
    numero_engagement: texte(donnees.numeroEngagement),
    numero_marche: texte(donnees.numeroMarche),
    numero_facture_origine: texte(donnees.numeroFactureOrigine),
    facture_origine_id: faits.factureOrigineId,
    mode_paiement: texte(donnees.modePaiement),
    empreinte: document.empreinte,
    recherche: texteDeRecherche([
      texte(donnees.numero),
      faits.faits.fournisseur?.raisonSociale ?? faits.faits.deposant.raisonSociale,
      destinataire?.raisonSociale ?? texte(donnees.destinataire.raisonSociale),
      texte(donnees.numeroEngagement),
      texte(donnees.numeroMarche),
    ]),
    version: etapes.length,
  };
  return {
    facture,
    ...contenuDeFacture(id, j),
    pieces: piecesDe(id, j, instant),
    historique: etapes.map(([action, atteint], i): LigneHistorique => {
      const acteur: Acteur = CYCLE_DE_VIE[action].acteur;
      return {
        facture_id: id,
        rang: i + 1,
        action,
        statut: atteint,
        // The deposit is an act of the person, at the moment of the deposit; what follows is the system's, now.
        instant: action === 'deposer' ? flux.deposeLe : instant,
        acteur,
        utilisateur_id: i === 0 ? flux.utilisateurId : null,
        motif: null,
        commentaire: null,
        donnees: i === 0 ? donneesDuMandat(flux.mandatId) : null,
      };
    }),
  };
}

function detailDe(facture_id: string, { modele, anomalies }: Pick<FactureJugee, 'modele' | 'anomalies'>): LigneDetail {
  const { lines: _lignes, ...reste } = modele;
  return { facture_id, modele: reste, anomalies };
}

/** The rows that hold what an invoice says, whatever way it came. */
export const contenuDeFacture = (
  id: string,
  facture: Pick<FactureJugee, 'modele' | 'anomalies'>,
): Pick<FactureAInserer, 'detail' | 'postes' | 'tva'> => ({
  detail: detailDe(id, facture),
  postes: facture.modele.lines.map((ligne, i) => poste(id, i + 1, ligne)),
  tva: facture.modele.vatBreakdown.map((tva, i) => ligneTva(id, i + 1, tva)),
});

/** A Factur-X may stand within a signature in XML. */
const mimeDuDocument = (format: FormatFacture, nom: string): string =>
  format === 'FACTURX' && !/\.xml$/i.test(nom) ? 'application/pdf' : 'application/xml';

/** The document, what was inside it, and what came beside it: this last a refused invoice keeps too, as nothing else holds it. */
function piecesDe(
  facture_id: string,
  { flux, document, donnees, pieces }: FactureAPreparer,
  instant: Date,
): LignePiece[] {
  const commun = { facture_id, ajoutee_le: instant, ajoutee_par: flux.utilisateurId };
  return [
    {
      ...commun,
      categorie: 'PRINCIPALE',
      designation: couper(document.nom, TEXTE_MAX),
      type_mime: mimeDuDocument(donnees.format, document.nom),
      taille: document.taille,
      empreinte: document.empreinte,
    },
    ...[
      ...pieces.map((p) => ({ ...p, designation: p.nom })),
      ...flux.pieces.map((p) => ({ ...p, lisible: false })),
    ].map(
      (p): LignePiece => ({
        ...commun,
        categorie: p.lisible ? 'LISIBLE' : 'COMPLEMENTAIRE',
        designation: couper(p.designation, TEXTE_MAX),
        type_mime: couper(p.typeMime, 255),
        taille: p.taille,
        empreinte: p.empreinte,
      }),
    ),
  ];
}

function poste(facture_id: string, rang: number, ligne: InvoiceLine): LignePoste {
  const {
    id,
    name,
    description,
    sellerItemIdentifier,
    quantity,
    unit,
    netPrice,
    netAmount,
    vatCategory,
    vatRate,
    ...reste
  } = ligne;
  return {
    facture_id,
    rang,
    numero: id ?? null,
    denomination: name ?? null,
    description: description ?? null,
    reference: sellerItemIdentifier ?? null,
    quantite: decimal(quantity),
    unite: unit ?? null,
    prix_unitaire: decimal(netPrice),
    montant_ht: decimal(netAmount),
    categorie_tva: vatCategory ?? null,
    taux_tva: decimal(vatRate, 5, 4),
    complement: Object.values(reste).some((v) => (Array.isArray(v) ? v.length > 0 : v !== undefined)) ? reste : null,
  };
}

const ligneTva = (facture_id: string, rang: number, tva: VatBreakdown): LigneTva => ({
  facture_id,
  rang,
  categorie: tva.category ?? null,
  taux: decimal(tva.rate, 5, 4),
  base: decimal(tva.taxableAmount),
  montant: decimal(tva.taxAmount),
  motif_exoneration: tva.exemptionReason ?? tva.exemptionReasonCode ?? null,
});
