import type { FormatFacture } from '@orpheon/domain';
import {
  type DescriptionFacture,
  type PartieDecrite,
  type RangeeStructure,
  unDocumentCii,
  unDocumentCpp,
  unDocumentUbl,
  unFacturX,
  unPdf,
} from '@orpheon/testing';
import type { Contenu } from './contenus.ts';
import { FOURNISSEURS } from './fournisseurs.ts';
import type { MondeDemo } from './monde.ts';
import { SUSPENSIONS } from './motifs.ts';
import type { PassageJoue } from './parcours.ts';

export interface Fichier {
  readonly nom: string;
  readonly typeMime: string;
  readonly octets: Uint8Array;
}

const partie = (structure: RangeeStructure): PartieDecrite => ({
  nom: structure.raisonSociale,
  siret: structure.identifiant,
  type: structure.typeIdentifiant,
  tva: structure.numeroTva ?? undefined,
  adresse: {
    ligne: structure.adresse ?? '',
    codePostal: structure.codePostal ?? '',
    ville: structure.ville ?? '',
    pays: structure.pays,
  },
});

export function decrire(
  contenu: Contenu,
  numero: string,
  numeroOrigine: string | null,
  monde: MondeDemo,
): DescriptionFacture {
  const { compte } = FOURNISSEURS[contenu.fournisseur];
  return {
    numero,
    dateFacture: contenu.dateFacture,
    dateEcheance: contenu.dateEcheance,
    type: contenu.type,
    cadre: contenu.cadre,
    devise: 'EUR',
    fournisseur: partie(monde.structure(contenu.fournisseur)),
    destinataire: partie(monde.structure(contenu.destinataire)),
    codeService: contenu.service ?? undefined,
    numeroEngagement: contenu.engagement ?? undefined,
    numeroMarche: contenu.marche ?? undefined,
    factureOrigine: numeroOrigine ?? undefined,
    modePaiement: contenu.modePaiement,
    iban: compte.compte,
    bic: compte.bic,
    articles: contenu.articles,
    note: contenu.note,
    pieces: [],
  };
}

/** Some software writes the number into the name of the file, some does not. */
const nomDe = (numero: string, extension: string): string => `${numero.replace(/[^A-Za-z0-9-]/g, '_')}.${extension}`;

/** The document that the supplier's software writes; those outside of SIRET and VAT numbers need the dialect of Chorus. */
export async function ecrireDocument(
  description: DescriptionFacture,
  format: FormatFacture,
  retoucher: (xml: string) => string = (xml) => xml,
): Promise<Fichier> {
  const { numero, fournisseur } = description;
  const xmlDe = (texte: string): Fichier => ({
    nom: nomDe(numero, 'xml'),
    typeMime: 'application/xml',
    octets: new TextEncoder().encode(retoucher(texte)),
  });
  switch (format) {
    case 'UBL': {
      const ancien = fournisseur.type === 'RIDET' || fournisseur.type === 'HORS_UE';
      return xmlDe(unDocumentUbl({ ...description, dialecte: ancien ? 'CHORUS' : 'EN16931' }));
    }
    case 'CII':
      return xmlDe(unDocumentCii(description));
    case 'CPP_MIXTE':
    case 'CPP_PIVOT': {
      const racine = format === 'CPP_MIXTE' ? 'CPPFactureMixte' : 'CPPFacturePivot';
      return xmlDe(await unDocumentCpp({ factures: [description], format: racine }));
    }
    case 'FACTURX': {
      const xml = retoucher(unDocumentCii(description));
      return {
        nom: nomDe(numero, 'pdf'),
        typeMime: 'application/pdf',
        octets: await unFacturX({ ...description, xml }),
      };
    }
  }
}

/** What the supplier attached to an answer, where its comment says that it did. */
export async function pieceDuComplement(
  { commentaire, instant }: PassageJoue,
  numero: string,
): Promise<Fichier | null> {
  const piece = SUSPENSIONS.find((s) => s.reponse === commentaire)?.piece;
  if (!piece) return null;
  const octets = await unPdf(piece, [`Concerne la facture ${numero}.`, 'Document de démonstration.'], instant);
  return { nom: `${piece}.pdf`, typeMime: 'application/pdf', octets };
}
