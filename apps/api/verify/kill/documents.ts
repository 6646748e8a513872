import { createHash } from 'node:crypto';
import { type Alea, type ArticleVendu, type Monde, unDocumentCii, unDocumentUbl } from '@orpheon/testing';

export interface DocumentAEnvoyer {
  readonly nom: string;
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly empreinte: string;
  readonly structureId: string;
  readonly valide: boolean;
}

/** Lines and VAT rates of each of these documents. */
export const LIGNES_PAR_DOCUMENT = 2;

type Fournisseur = 'delices' | 'atelier';

/**
 * Invoices to the two recipients, no two alike, in both syntaxes; a `valide: false` one names a service that does not
 * exist. Small unless `articles` says what is sold.
 */
export function fabriqueDeDocuments(
  monde: Monde,
  alea: Alea,
  prefixe: string,
  jour: string,
  articles?: readonly ArticleVendu[],
) {
  let n = 0;
  return (fournisseur: Fournisseur, valide: boolean): DocumentAEnvoyer => {
    const emetteur = monde.structures[fournisseur];
    const versValmont = !valide || alea.chance(0.7);
    const destinataire = versValmont ? monde.structures.valmont : monde.structures.region;
    const service = alea.parmi([monde.services.ecoles, monde.services.voirie]).code;
    const partie = (s: typeof emetteur) => ({
      nom: s.raisonSociale,
      siret: s.identifiant,
      ...(s.numeroTva ? { tva: s.numeroTva } : {}),
      adresse: { ligne: s.adresse ?? '', codePostal: s.codePostal ?? '', ville: s.ville ?? '', pays: s.pays },
    });
    const description = {
      numero: `${prefixe}-${String(++n)}`,
      dateFacture: jour,
      dateEcheance: jour,
      fournisseur: partie(emetteur),
      destinataire: partie(destinataire),
      ...(versValmont
        ? { codeService: valide ? service : 'NULLE-PART', numeroEngagement: `EJ${alea.chiffres(8)}` }
        : { codeService: undefined, numeroEngagement: undefined }),
      iban: monde.ibans[fournisseur],
      ...(articles ? { articles } : {}),
    };
    const cii = alea.chance(0.5);
    const octets = new TextEncoder().encode(cii ? unDocumentCii(description) : unDocumentUbl(description));
    return {
      nom: `${description.numero}.${cii ? 'cii' : 'ubl'}.xml`,
      octets,
      empreinte: createHash('sha256').update(octets).digest('hex'),
      structureId: emetteur.id,
      valide,
    };
  };
}

export type NouveauDocument = ReturnType<typeof fabriqueDeDocuments>;
