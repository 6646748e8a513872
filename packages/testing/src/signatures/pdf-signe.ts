import { signerCms, unJeton, type VoulueSignature } from './cms.ts';
import type { Identite } from './identites.ts';
import type { Revocations } from './revocations.ts';

export interface VoulueSignaturePdf extends VoulueSignature {
  readonly sousFiltre?: string;
  /** Bytes kept for the signature. */
  readonly place?: number;
  /** A document time stamp instead of a signature. */
  readonly horodatageDuDocument?: boolean;
}

const latin1 = (octets: Uint8Array): string => Buffer.from(octets).toString('latin1');

/** Adds objects to a PDF by an incremental update (ISO 32000-1 §7.5.6); `objets` by number, each the text of its value. */
export function ajouterAuPdf(pdf: Uint8Array, objets: ReadonlyMap<number, string>): Uint8Array {
  const texte = latin1(pdf);
  const bande = [...texte.matchAll(/trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)/g)].at(-1);
  const racine = /\/Root (\d+ \d+ R)/.exec(bande?.[1] ?? '')?.[1];
  const precedente = bande?.[2];
  const identifiant = /\/ID \[[^\]]*\]/.exec(bande?.[1] ?? '')?.[0] ?? '';
  if (!racine || !precedente) throw new Error('a PDF with a classical cross-reference table is expected');
  let corps = texte.endsWith('\n') ? '' : '\n';
  const entrees: string[] = [];
  for (const [numero, valeur] of objets) {
    const place = String(pdf.length + corps.length).padStart(10, '0');
    entrees.push(`${numero} 1\n${place} 00000 n \n`);
    corps += `${numero} 0 obj\n${valeur}\nendobj\n`;
  }
  const taille = Math.max(tailleDe(pdf), ...[...objets.keys()].map((n) => n + 1));
  const table = pdf.length + corps.length;
  corps += `xref\n${entrees.join('')}trailer\n<< /Size ${taille} /Root ${racine} ${identifiant} /Prev ${precedente} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(corps, 'latin1')]);
}

const dernier = (texte: string, motif: RegExp): string | undefined => [...texte.matchAll(motif)].at(-1)?.[1];

/** The number that a new object may take. */
export const tailleDe = (pdf: Uint8Array): number => Number(dernier(latin1(pdf), /\/Size (\d+)/g) ?? 0);

/** The current text of an object, found by its last definition. */
function objet(pdf: Uint8Array, numero: number): string {
  const trouve = dernier(latin1(pdf), new RegExp(`(?:^|\\n)${numero} 0 obj\\s*([\\s\\S]*?)\\s*endobj`, 'g'));
  if (trouve === undefined) throw new Error(`no object ${numero}`);
  return trouve;
}

export function catalogueDe(pdf: Uint8Array): { numero: number; texte: string } {
  const numero = Number(dernier(latin1(pdf), /\/Root (\d+) \d+ R/g));
  return { numero, texte: objet(pdf, numero) };
}

/** Signs a PDF as it stands, by one more revision that adds an invisible signature field. */
export async function signerPdf(
  pdf: Uint8Array,
  identite: Identite,
  voulue: VoulueSignaturePdf = {},
): Promise<Uint8Array> {
  const { place = 8192, horodatageDuDocument = false } = voulue;
  const sousFiltre = voulue.sousFiltre ?? (horodatageDuDocument ? 'ETSI.RFC3161' : 'ETSI.CAdES.detached');
  const premier = tailleDe(pdf);
  const [signature, champ] = [premier, premier + 1];
  const catalogue = catalogueDe(pdf);
  const page = Number(/\/Kids \[(\d+) 0 R/.exec(latin1(pdf))?.[1]);
  const textePage = objet(pdf, page);
  const annotations = /\/Annots \[([^\]]*)\]/.exec(textePage)?.[1] ?? '';
  const champs = /\/Fields \[([^\]]*)\]/.exec(catalogue.texte)?.[1] ?? '';
  const formulaire = `/AcroForm << /Fields [${champs} ${champ} 0 R] /SigFlags 3 >>`;
  const sansFormulaire = catalogue.texte.replace(/\/AcroForm << [^>]*>>\s*/, '');
  const sansAnnotations = textePage.replace(/\/Annots \[[^\]]*\]\s*/, '');
  const ajoute = ajouterAuPdf(
    pdf,
    new Map([
      [
        signature,
        `<< /Type /${horodatageDuDocument ? 'DocTimeStamp' : 'Sig'} /Filter /Adobe.PPKLite /SubFilter /${sousFiltre} /M (D:20260115090000Z) ` +
          `/ByteRange [0 ${'*'.repeat(10)} ${'*'.repeat(10)} ${'*'.repeat(10)}] /Contents <${'0'.repeat(2 * place)}> >>`,
      ],
      [
        champ,
        `<< /Type /Annot /Subtype /Widget /FT /Sig /T (Signature${champ}) /Rect [0 0 0 0] /F 132 /P ${page} 0 R /V ${signature} 0 R >>`,
      ],
      [page, sansAnnotations.replace(/>>$/, `/Annots [${annotations} ${champ} 0 R] >>`)],
      [catalogue.numero, sansFormulaire.replace(/>>$/, `${formulaire} >>`)],
    ]),
  );
  return remplir(ajoute, place, (octets) =>
    horodatageDuDocument ? unJeton(octets, identite, voulue.instantHorodatage) : signerCms(octets, identite, voulue),
  );
}

async function remplir(
  pdf: Uint8Array,
  place: number,
  signer: (octets: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const texte = latin1(pdf);
  const debut = texte.lastIndexOf(`<${'0'.repeat(2 * place)}>`);
  const fin = debut + 2 * place + 2;
  const plages = [0, debut, fin, pdf.length - fin];
  const ecrit = plages.map((n, i) => (i === 0 ? '0' : String(n).padEnd(10))).join(' ');
  const etendue = texte.lastIndexOf(`0 ${'*'.repeat(10)}`);
  const complet = Buffer.from(pdf);
  complet.write(ecrit, etendue, 'latin1');
  const cms = await signer(Buffer.concat([complet.subarray(0, debut), complet.subarray(fin)]));
  if (cms.length > place) throw new Error('the signature needs more room');
  complet.write(Buffer.from(cms).toString('hex'), debut + 1, 'latin1');
  return new Uint8Array(complet);
}

/** Adds a document security store (PAdES B-LT) to a signed PDF, by one more revision. */
export function ajouterDss(pdf: Uint8Array, { listes = [], reponses = [] }: Revocations): Uint8Array {
  const premier = tailleDe(pdf);
  const objets = new Map<number, string>();
  const flux = (octets: Uint8Array): string => {
    const numero = premier + objets.size;
    const texte = Buffer.from(octets).toString('latin1');
    objets.set(numero, `<< /Length ${octets.length} >>\nstream\n${texte}\nendstream`);
    return `${numero} 0 R`;
  };
  const dss = `<< /Type /DSS /CRLs [${listes.map(flux).join(' ')}] /OCSPs [${reponses.map(flux).join(' ')}] >>`;
  const { numero, texte } = catalogueDe(pdf);
  const place = premier + objets.size;
  objets.set(place, dss);
  objets.set(numero, texte.replace(/>>$/, `/DSS ${place} 0 R >>`));
  return ajouterAuPdf(pdf, objets);
}
