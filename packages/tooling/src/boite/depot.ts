import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Address, type Email } from 'postal-mime';

export interface PieceJointe {
  readonly nom: string;
  readonly type: string;
  readonly contenu: Buffer;
}

/** A received mail, as shown and as given to tests. */
export interface Message {
  readonly id: string;
  /** Instant of reception, ISO 8601. */
  readonly recuLe: string;
  readonly de: string;
  /** Addresses it was delivered to (the envelope's: blind copies included). */
  readonly a: readonly string[];
  readonly sujet: string;
  readonly texte: string;
  readonly html: string;
  readonly pieces: readonly PieceJointe[];
}

export interface Enveloppe {
  readonly de: string;
  readonly a: readonly string[];
}

const SUFFIXE = '.eml';
const ID = /^\d{13}-[0-9a-f]{8}$/;

const ecrireAdresse = (adresse: Address | undefined): string => {
  if (!adresse) return '';
  const courriel = adresse.address ?? '';
  return adresse.name ? `${adresse.name} <${courriel}>` : courriel;
};

const enTete = (email: Email, cle: string): string => email.headers.find((h) => h.key === cle)?.value ?? '';

/** Folder of received mails: one .eml file each, the envelope in its first two headers. */
export class Depot {
  readonly #dossier: string;
  readonly #lus = new Map<string, Message>();

  constructor(dossier: string) {
    this.#dossier = dossier;
  }

  /** Stores a mail for good: on return, a power cut no longer loses it. */
  async ranger(enveloppe: Enveloppe, contenu: Buffer, maintenant: number): Promise<string> {
    await mkdir(this.#dossier, { recursive: true });
    const id = `${String(maintenant).padStart(13, '0')}-${randomBytes(4).toString('hex')}`;
    const entetes = `Return-Path: <${enveloppe.de}>\r\nX-Original-To: ${enveloppe.a.join(', ')}\r\n`;
    const provisoire = join(this.#dossier, `.${id}`);
    const fichier = await open(provisoire, 'wx', 0o600);
    try {
      await fichier.writeFile(Buffer.concat([Buffer.from(entetes), contenu]));
      await fichier.sync();
    } catch (e) {
      await rm(provisoire, { force: true });
      throw e;
    } finally {
      await fichier.close();
    }
    await rename(provisoire, join(this.#dossier, `${id}${SUFFIXE}`));
    const dossier = await open(this.#dossier, 'r');
    await dossier.sync().finally(() => dossier.close());
    return id;
  }

  /** Identifiers, newest first. */
  async identifiants(): Promise<string[]> {
    const noms = await readdir(this.#dossier).catch(() => []);
    return noms
      .filter((nom) => nom.endsWith(SUFFIXE))
      .map((nom) => nom.slice(0, -SUFFIXE.length))
      .filter((id) => ID.test(id))
      .sort()
      .reverse();
  }

  /** The mail as it was received; null when there is none of that identifier. */
  async source(id: string): Promise<Buffer | null> {
    if (!ID.test(id)) return null;
    return readFile(join(this.#dossier, `${id}${SUFFIXE}`)).catch(() => null);
  }

  async lire(id: string): Promise<Message | null> {
    const connu = this.#lus.get(id);
    if (connu) return connu;
    const source = await this.source(id);
    if (!source) return null;
    const email = await PostalMime.parse(source, { attachmentEncoding: 'base64' });
    const message: Message = {
      id,
      recuLe: new Date(Number(id.slice(0, 13))).toISOString(),
      de: ecrireAdresse(email.from),
      a: enTete(email, 'x-original-to').split(', ').filter(Boolean),
      sujet: email.subject ?? '',
      texte: email.text ?? '',
      html: email.html ?? '',
      pieces: email.attachments.map((p) => ({
        nom: p.filename ?? 'sans-nom',
        type: p.mimeType,
        contenu: Buffer.from(String(p.content), 'base64'),
      })),
    };
    this.#lus.set(id, message);
    return message;
  }

  /** Mails delivered to `adresse` (all when null) and not older than `avant`, newest first, at most `limite`. */
  async lister(filtre: { adresse: string | null; avant?: string; limite: number }): Promise<Message[]> {
    const trouves: Message[] = [];
    for (const id of await this.identifiants()) {
      if (filtre.avant !== undefined && id >= filtre.avant) continue;
      if (trouves.length >= filtre.limite) break;
      const message = await this.lire(id);
      const pourLui =
        filtre.adresse === null || message?.a.some((a) => a.toLowerCase() === filtre.adresse?.toLowerCase());
      if (message && pourLui) trouves.push(message);
    }
    return trouves;
  }
}
