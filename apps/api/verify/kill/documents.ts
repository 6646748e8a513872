import { createHash } from 'node:crypto';
import {
  type Alea,
  type ArticleVendu,
  type Monde,
  unDocumentCii,
  unDocumentUbl,
  uneArchiveZip,
} from '@orpheon/testing';

export interface DocumentAEnvoyer {
  readonly nom: string;
  readonly octets: Uint8Array<ArrayBuffer>;
  readonly empreinte: string;
  readonly structureId: string;
  /** Invoices in it that the portal must accept, and that it must refuse: one in all, more in a lot. */
  readonly acceptables: number;
  readonly refusables: number;
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
      acceptables: valide ? 1 : 0,
      refusables: valide ? 0 : 1,
    };
  };
}

export type NouveauDocument = ReturnType<typeof fabriqueDeDocuments>;

/** Lots that take more than one transaction, so that a kill finds some half done. */
const TAILLES_DE_LOT = [26, 60] as const;

/** An archive of new invoices, most of them acceptable. */
export async function unLot(nouveau: NouveauDocument, alea: Alea, fournisseur: Fournisseur): Promise<DocumentAEnvoyer> {
  const documents = Array.from({ length: alea.entier(...TAILLES_DE_LOT) }, () =>
    nouveau(fournisseur, alea.chance(0.9)),
  );
  const archive = await uneArchiveZip(documents.map(({ nom, octets }) => ({ chemin: nom, octets })));
  const octets = new Uint8Array(archive);
  const [premier] = documents;
  return {
    nom: `${premier?.nom ?? 'lot'}.zip`,
    octets,
    empreinte: createHash('sha256').update(octets).digest('hex'),
    structureId: premier?.structureId ?? '',
    acceptables: documents.filter((d) => d.acceptables > 0).length,
    refusables: documents.filter((d) => d.refusables > 0).length,
  };
}
