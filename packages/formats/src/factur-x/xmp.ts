import type { ProfilFacturX } from '@orpheon/domain';

/** What the XMP metadata of a PDF say of PDF/A and of Factur-X. */
export interface DeclarationXmp {
  /** The Factur-X (or ZUGFeRD 2) extension is there. */
  readonly facturX: boolean;
  /** Namespace of that extension, and the prefix that stands for it. */
  readonly uri: string | undefined;
  readonly prefixe: string | undefined;
  /** `pdfaid:part`. */
  readonly partiePdfA: string | undefined;
  /** `pdfaid:conformance`. */
  readonly niveauPdfA: string | undefined;
  readonly niveau: string | undefined;
  readonly nomFichier: string | undefined;
  readonly typeDocument: string | undefined;
  readonly version: string | undefined;
}

const EXTENSIONS = /urn:(?:factur-x|zugferd|ferd):pdfa:CrossIndustryDocument:invoice:/i;
const ESPACE = /xmlns:([\w-]{1,40})\s*=\s*["'](urn:(?:factur-x|zugferd|ferd):pdfa:[^"'<]{0,100})["']/i;

/** Properties are written as elements or as attributes, under any prefix. */
function propriete(xmp: string, nom: string): string | undefined {
  const m = new RegExp(`<[\\w-]+:${nom}\\s*>([^<]{0,300})<|\\s[\\w-]+:${nom}\\s*=\\s*["']([^"'<]{0,300})["']`).exec(
    xmp,
  );
  return (m?.[1] ?? m?.[2])?.trim();
}

export function lireXmp(octets: Uint8Array): DeclarationXmp {
  const xmp = new TextDecoder('utf-8').decode(octets.subarray(0, 1024 * 1024));
  const niveau = propriete(xmp, 'ConformanceLevel');
  const espace = ESPACE.exec(xmp);
  return {
    facturX: EXTENSIONS.test(xmp) && niveau !== undefined,
    uri: espace?.[2],
    prefixe: espace?.[1],
    partiePdfA: propriete(xmp, 'part'),
    niveauPdfA: propriete(xmp, 'conformance'),
    niveau,
    nomFichier: propriete(xmp, 'DocumentFileName'),
    typeDocument: propriete(xmp, 'DocumentType'),
    version: propriete(xmp, 'Version'),
  };
}

const NIVEAUX: Readonly<Record<string, ProfilFacturX>> = {
  MINIMUM: 'MINIMUM',
  BASICWL: 'BASIC WL',
  BASIC: 'BASIC',
  EN16931: 'EN 16931',
  COMFORT: 'EN 16931',
  XRECHNUNG: 'EN 16931',
  EXTENDED: 'EXTENDED',
};

/** The profile that a `ConformanceLevel` names, whatever its spaces. */
export const profilDuNiveau = (niveau: string | undefined): ProfilFacturX | undefined =>
  NIVEAUX[niveau?.toUpperCase().replace(/[\s_-]/g, '') ?? ''];
