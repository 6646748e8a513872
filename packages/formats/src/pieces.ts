import type { SupportingDocument } from '@orpheon/domain';
import type { PieceExtraite } from './lecture.ts';
import { LIMITES } from './limites.ts';
import { avertissement, fatale } from './trouvailles.ts';
import type { Noeud } from './xml/modele.ts';
import type { Releve } from './xml/releve.ts';

const VALEURS = new Int8Array(128).fill(-1);
for (const [i, c] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  VALEURS[c.charCodeAt(0)] = i;
}

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

/** Collects the attachments of one document while its model is read. */
export class Pieces {
  readonly extraites: PieceExtraite[] = [];
  private readonly releve: Releve;

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
    const octets = index < LIMITES.pieces ? decoderBase64(noeud.texte) : null;
    // The text was the bulk of the document: let it go once it is bytes.
    noeud.texte = '';
    if (octets?.length === 0) {
      releve.anomalies.push(
        avertissement('ORP-PIECE-VIDE', 'SYNTAXE', { terme: 'BT-125', noeud, parametres: { nom } }),
      );
      return { mimeType, fileName: nom };
    }
    if (octets === null) {
      const code = index < LIMITES.pieces ? 'ORP-PIECE-BASE64' : 'ORP-PIECES-NOMBRE';
      releve.anomalies.push(
        fatale(code, 'SYNTAXE', { terme: 'BT-125', noeud, parametres: { nom, maximum: String(LIMITES.pieces) } }),
      );
      return { mimeType, fileName: nom };
    }
    this.extraites.push({ nom, typeMime: mimeType ?? 'application/octet-stream', octets, index });
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
