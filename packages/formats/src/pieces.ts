import type { SupportingDocument } from '@orpheon/domain';
import { dezipperUnique, estZip } from './cpp/dezipper.ts';
import type { PieceExtraite } from './lecture.ts';
import { LIMITES } from './limites.ts';
import { avertissement, fatale } from './trouvailles.ts';
import type { Noeud } from './xml/modele.ts';
import { type Releve, valeurDe } from './xml/releve.ts';

const VALEURS = new Int8Array(128).fill(-1);
for (const [i, c] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  VALEURS[c.charCodeAt(0)] = i;
}

/** What XML signatures call base64. */
export const BASE64 = 'http://www.w3.org/2000/09/xmldsig#base64';

/** Decodes base64 (RFC 4648), white space allowed anywhere; null where the text is anything else. */
export function decoderBase64(texte: string): Uint8Array | null {
  const sortie = new Uint8Array(Math.floor((texte.length * 3) / 4) + 3);
  let tampon = 0;
  let bits = 0;
  let ecrits = 0;
  let lus = 0;
  let bourrage = 0;
  for (let i = 0; i < texte.length; i++) {
    const code = texte.charCodeAt(i);
    if (code <= 32) continue;
    lus++;
    if (code === 61) {
      bourrage++;
      continue;
    }
    const valeur = code < 128 ? (VALEURS[code] ?? -1) : -1;
    if (valeur < 0 || bourrage > 0) return null;
    tampon = ((tampon << 6) | valeur) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      sortie[ecrits++] = (tampon >> bits) & 0xff;
    }
  }
  return lus % 4 === 0 && bourrage <= 2 ? sortie.slice(0, ecrits) : null;
}

interface PieceAnnoncee {
  readonly nom: string;
  readonly mimeType: string | undefined;
  readonly lisible: boolean;
}

const MO = 1024 * 1024;
const TYPES_ZIP = /^application\/(?:x-)?zip/;

/** Collects the attachments of one document while its model is read. */
export class Pieces {
  readonly extraites: PieceExtraite[] = [];
  private readonly releve: Releve;
  private gonfles = 0;

  constructor(releve: Releve) {
    this.releve = releve;
  }

  /**
   * Decodes one embedded object. Its name is only ever a name: folders and control characters are taken off, and
   * that is said (a name such as `../../x` must not leave the store).
   */
  extraire(
    noeud: Noeud | undefined,
    reference: string | undefined,
  ): Pick<SupportingDocument, 'mimeType' | 'fileName' | 'index'> {
    if (!noeud) return {};
    const { releve } = this;
    releve.noter('BT-125', noeud);
    const mimeType = noeud.attribut('mimeCode');
    const annonce = noeud.attribut('filename') ?? reference ?? '';
    const index = this.extraites.length;
    const nom = nomSeul(annonce) || `piece-${index + 1}`;
    if (nom !== annonce && noeud.attribut('filename') !== undefined) {
      releve.anomalies.push(
        avertissement('ORP-PIECE-NOM-CORRIGE', 'SYNTAXE', {
          terme: 'BT-125',
          noeud,
          valeur: annonce,
          parametres: { nom },
        }),
      );
    }
    return this.conserver(noeud, { nom, mimeType, lisible: false }, (octets) => octets);
  }

  /** The same for Chorus' own formats: the text is the base64 of a ZIP of one file, and the name stands beside it. */
  extraireZip(
    noeud: Noeud | undefined,
    { nom: annonce, mimeType, lisible }: PieceAnnoncee,
  ): Pick<SupportingDocument, 'mimeType' | 'fileName' | 'index'> {
    const nom = nomSeul(annonce) || `piece-${this.extraites.length + 1}`;
    if (!noeud) return { mimeType, fileName: nom };
    this.releve.noter('BT-125', noeud);
    return this.conserver(noeud, { nom, mimeType, lisible }, (octets) => this.dezipper(noeud, nom, octets));
  }

  /**
   * The invoice itself as people read it, in a UBL of Chorus (FSO1110A): a ZIP, whose content `type` gives the MIME type of, or the
   * file as it is. The type that the document declares stays in the model, as rules judge it.
   */
  extraireFacture(
    noeud: Noeud,
    reference: string | undefined,
    type: Noeud | undefined,
  ): Pick<SupportingDocument, 'mimeType' | 'fileName' | 'index'> {
    const declare = noeud.attribut('mimeCode');
    const zip = TYPES_ZIP.test(declare ?? '');
    const mimeType = zip ? (valeurDe(type) ?? 'application/pdf') : declare;
    const annonce = nomSeul(noeud.attribut('filename') ?? reference ?? '') || 'facture';
    const sans = zip ? annonce.replace(/\.zip$/i, '') : annonce;
    const nom = zip && mimeType === 'application/pdf' && !/\.pdf$/i.test(sans) ? `${sans}.pdf` : sans;
    this.releve.noter('BT-125', noeud);
    const deballer = (octets: Uint8Array) => (zip ? this.dezipper(noeud, nom, octets) : octets);
    return { ...this.conserver(noeud, { nom, mimeType, lisible: true }, deballer), mimeType: declare };
  }

  private dezipper(noeud: Noeud, nom: string, octets: Uint8Array): Uint8Array | null {
    const { anomalies } = this.releve;
    const place = { terme: 'BT-125', noeud };
    if (!estZip(octets)) {
      anomalies.push(avertissement('ORP-CPP-PIECE-NUE', 'SYNTAXE', { ...place, parametres: { nom } }));
      return octets;
    }
    const lu = dezipperUnique(octets, Math.min(LIMITES.pieceGonflee, LIMITES.piecesGonflees - this.gonfles));
    this.gonfles += lu.octets?.length ?? 0;
    if (lu.refus === 'ALTERE') {
      anomalies.push(fatale('ORP-CPP-PIECE-ZIP', 'SYNTAXE', { ...place, parametres: { nom } }));
    } else if (lu.refus === 'TROP_GROS') {
      const maximum = String(LIMITES.pieceGonflee / MO);
      anomalies.push(fatale('ORP-CPP-PIECE-GROSSE', 'SYNTAXE', { ...place, parametres: { nom, maximum } }));
    }
    return lu.octets;
  }

  private conserver(
    noeud: Noeud,
    { nom, mimeType, lisible }: PieceAnnoncee,
    deballer: (octets: Uint8Array) => Uint8Array | null,
  ): Pick<SupportingDocument, 'mimeType' | 'fileName' | 'index'> {
    const { releve } = this;
    const index = this.extraites.length;
    const recus = index < LIMITES.pieces ? decoderBase64(noeud.texte) : null;
    // The text was the bulk of the document: let it go once it is bytes.
    noeud.texte = '';
    if (recus === null) {
      const code = index < LIMITES.pieces ? 'ORP-PIECE-BASE64' : 'ORP-PIECES-NOMBRE';
      releve.anomalies.push(
        fatale(code, 'SYNTAXE', { terme: 'BT-125', noeud, parametres: { nom, maximum: String(LIMITES.pieces) } }),
      );
      return { mimeType, fileName: nom };
    }
    const octets = recus.length === 0 ? recus : deballer(recus);
    if (octets?.length === 0) {
      releve.anomalies.push(
        avertissement('ORP-PIECE-VIDE', 'SYNTAXE', { terme: 'BT-125', noeud, parametres: { nom } }),
      );
    }
    if (!octets?.length) return { mimeType, fileName: nom };
    const typeMime = mimeType ?? 'application/octet-stream';
    this.extraites.push({ nom, typeMime, octets, index, ...(lisible && { lisible }) });
    return { mimeType, fileName: nom, index };
  }
}

/** The last part of a path, without control characters or leading dots. */
export const nomSeul = (chemin: string): string =>
  (chemin.split(/[\\/]/).at(-1) ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not stand in a file name
    .replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/^[.\s]+/, '')
    .trim();
