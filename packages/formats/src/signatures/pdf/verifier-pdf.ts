import type { Couverture, GenreSignature, SignatureVerifiee } from '@orpheon/domain';
import { LIMITES } from '../../limites.ts';
import { DocumentPdf } from '../../pdf/document.ts';
import { PdfRefuse } from '../../pdf/objets.ts';
import { assembler, type SignatureLue, verifierToutes } from '../assembler.ts';
import { cmsEmpeche, ouvrirCms, verifierCms } from '../cms/cms.ts';
import { verifierHorodatage } from '../cms/horodatage.ts';
import type { Contexte } from '../contexte.ts';
import { joindre, memesOctets } from '../octets.ts';
import { type PreuvesJointes, preuvesDuPdf, SANS_PREUVE } from '../revocation/preuves.ts';
import { jugerAjouts } from './ajouts.ts';
import { type SignaturePdf, signaturesDuFormulaire } from './champs.ts';

const GENRES: Readonly<Record<string, GenreSignature>> = {
  'ETSI.CAdES.detached': 'PADES',
  'adbe.pkcs7.detached': 'CMS_PDF',
  'ETSI.RFC3161': 'HORODATAGE_PDF',
};

/** Every signature of a PDF, in the order in which they were made. */
export async function verifierPdf(octets: Uint8Array, contexte: Contexte): Promise<SignatureVerifiee[]> {
  const { signatures, preuves } = lire(octets, contexte);
  return verifierToutes(signatures, (s) => verifierUne({ octets, preuves }, s, contexte), contexte);
}

interface Lu {
  readonly signatures: readonly SignaturePdf[];
  readonly preuves: PreuvesJointes;
}

function lire(octets: Uint8Array, { registre }: Contexte): Lu {
  for (const reparer of [false, true]) {
    try {
      const pdf = new DocumentPdf(octets, reparer);
      const signatures = signaturesDuFormulaire(pdf).sort((a, b) => finDe(a) - finDe(b));
      return { signatures, preuves: registre && signatures.length > 0 ? preuvesDuPdf(pdf) : SANS_PREUVE };
    } catch (erreur) {
      // Such a file is refused by its reader, which says why.
      if (!(erreur instanceof PdfRefuse) || erreur.code !== 'ORP-PDF-ILLISIBLE') break;
    }
  }
  return { signatures: [], preuves: SANS_PREUVE };
}

const finDe = ({ plages }: SignaturePdf): number => (plages[2] ?? 0) + (plages[3] ?? 0);

async function verifierUne(
  { octets, preuves }: { readonly octets: Uint8Array; readonly preuves: PreuvesJointes },
  s: SignaturePdf,
  contexte: Contexte,
): Promise<SignatureVerifiee> {
  const genre = GENRES[s.sousFiltre];
  const vide = { genre: genre ?? 'CMS_PDF', couverture: null, octetsAjoutes: 0 } as const;
  if (!genre) return assembler(vide, cmsEmpeche('FORMAT'), null, contexte);
  const signes = octetsSignes(octets, s);
  if (!signes) {
    const lue: SignatureLue = { ...cmsEmpeche('ETENDUE'), integrite: 'HORS_PORTEE' };
    return assembler(vide, lue, null, contexte);
  }
  const octetsAjoutes = octets.length - finDe(s);
  if (genre === 'HORODATAGE_PDF') {
    const jeton = await verifierHorodatage(s.contenu, signes, contexte, preuves);
    const lue = jeton ? { ...jeton.cms, ...integriteDuJeton(jeton) } : cmsEmpeche('ILLISIBLE');
    const couverture = await couvertureDe(octets, s, lue);
    return assembler({ genre, couverture, octetsAjoutes, preuves }, lue, jeton, contexte);
  }
  const cms = ouvrirCms(s.contenu);
  const lue = cms && cms.contenu === null ? await verifierCms(cms, signes) : cmsEmpeche('ILLISIBLE');
  const jeton = lue.jeton && lue.valeur ? await verifierHorodatage(lue.jeton, lue.valeur, contexte, preuves) : null;
  const couverture = await couvertureDe(octets, s, lue);
  const signeeLe = lue.signeeLe ?? s.date;
  return assembler({ genre, couverture, octetsAjoutes, preuves }, { ...lue, signeeLe }, jeton, contexte);
}

const integriteDuJeton = (jeton: NonNullable<Awaited<ReturnType<typeof verifierHorodatage>>>) => ({
  integrite: jeton.cms.integrite === 'INTACTE' && !jeton.concerne ? ('MODIFIEE' as const) : jeton.cms.integrite,
});

/** How much of the file an intact signature covers; of another one it says nothing. */
async function couvertureDe(octets: Uint8Array, s: SignaturePdf, lue: SignatureLue): Promise<Couverture | null> {
  if (lue.integrite !== 'INTACTE') return null;
  return finDe(s) === octets.length ? 'ENTIERE' : jugerAjouts(octets, finDe(s));
}

/**
 * The bytes that are signed: from the first of the file, all but the signature itself. Null where the range leaves out
 * anything else, overlaps or passes the end: then something may stand in the file that nobody signed.
 */
function octetsSignes(octets: Uint8Array, { plages, contenu }: SignaturePdf): Uint8Array | null {
  const [debut, avant, apres, reste] = plages;
  if (plages.length !== 4 || !plages.every((n) => Number.isSafeInteger(n) && n >= 0)) return null;
  if (debut !== 0 || avant === undefined || apres === undefined || reste === undefined) return null;
  if (avant >= apres || apres + reste > octets.length || apres - avant > LIMITES.hexaPdf) return null;
  if (!estLeContenu(octets.subarray(avant, apres), contenu)) return null;
  return joindre(octets.subarray(0, avant), octets.subarray(apres, apres + reste));
}

/** What is left out must be `<…>` in hexadecimal and nothing else: the value of /Contents. */
function estLeContenu(trou: Uint8Array, contenu: Uint8Array): boolean {
  if (trou[0] !== 60 || trou.at(-1) !== 62) return false;
  const hexa = new TextDecoder('latin1').decode(trou.subarray(1, -1)).replace(/[\0\t\n\f\r ]+/g, '');
  if (!/^[0-9A-Fa-f]*$/.test(hexa)) return false;
  const pair = hexa.length % 2 ? `${hexa}0` : hexa;
  const lus = Uint8Array.from({ length: pair.length / 2 }, (_, i) => Number.parseInt(pair.slice(2 * i, 2 * i + 2), 16));
  return memesOctets(lus, contenu);
}
