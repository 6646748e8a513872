import { openAsBlob } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import type { ConfigurationDocuments } from './config.ts';
import {
  type Annoncer,
  DocumentIntrouvable,
  type Documents,
  empreinteDe,
  epreuve,
  StockageIndisponible,
  sansAnnonce,
  verifierNom,
} from './documents.ts';
import { DocumentAltere, flotVerifie } from './flot-verifie.ts';
import { oublierFichiersProvisoires, parFichierProvisoire } from './provisoire.ts';

/** Where uploads wait until their hash is known, on this machine. */
export const ATTENTE = join(tmpdir(), `orpheon-depots-${userInfo().uid}`);

/** Object storage over the S3 protocol (path-style addresses), signed with SigV4. */
export function documentsS3(
  c: Extract<ConfigurationDocuments, { type: 'S3' }>,
  annoncer: Annoncer = sansAnnonce,
): Documents {
  const client = new AwsClient({
    accessKeyId: c.cle,
    secretAccessKey: c.secret,
    region: c.region,
    service: 's3',
    retries: 3,
  });
  const adresse = (empreinte: string): string =>
    `${c.adresse}/${c.seau}/documents/${empreinte.slice(0, 2)}/${empreinte}`;

  /** What was no answer, or that of a store in trouble, may be asked again; a refusal is a fault of the settings. */
  async function demander(...args: Parameters<AwsClient['fetch']>): Promise<Response> {
    const reponse = await client.fetch(...args).catch((cause: unknown) => {
      throw new StockageIndisponible('object storage does not answer', { cause });
    });
    if (reponse.status < 500 && reponse.status !== 429) return reponse;
    await reponse.body?.cancel();
    throw new StockageIndisponible(`object storage answers HTTP ${reponse.status}`);
  }

  async function poser(corps: Buffer<ArrayBuffer> | Blob, empreinte: string): Promise<void> {
    const reponse = await demander(adresse(empreinte), {
      method: 'PUT',
      body: corps,
      // The hash is signed and checked by the store: what it keeps is what was sent.
      headers: { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': empreinte },
    });
    await reponse.body?.cancel();
    if (!reponse.ok) throw new Error(`object storage refused a document: HTTP ${reponse.status}`);
  }

  async function corps(empreinte: string): Promise<Readable> {
    const reponse = await demander(adresse(verifierNom(empreinte)));
    if (reponse.status === 404) {
      await reponse.body?.cancel();
      throw new DocumentIntrouvable(empreinte);
    }
    if (!reponse.ok || !reponse.body)
      throw new Error(`object storage refuses to give a document: HTTP ${reponse.status}`);
    return Readable.fromWeb(reponse.body);
  }

  async function lire(empreinte: string): Promise<Buffer> {
    const octets = Buffer.concat(await (await corps(empreinte)).toArray());
    if (empreinteDe(octets) !== empreinte) throw new DocumentAltere(empreinte);
    return octets;
  }

  return {
    // The name is the hash of the whole, and is signed before the first byte goes: hence the file aside.
    deposer: (flot, tailleMax) =>
      parFichierProvisoire(ATTENTE, flot, tailleMax, async (chemin, { empreinte }) => {
        await annoncer(empreinte);
        await poser(await openAsBlob(chemin), empreinte);
      }),
    async deposerOctets(octets) {
      const copie = Buffer.from(octets);
      const empreinte = empreinteDe(copie);
      await annoncer(empreinte);
      await poser(copie, empreinte);
      return { empreinte, taille: copie.length };
    },
    lire,
    async oublier(empreinte) {
      const reponse = await demander(adresse(verifierNom(empreinte)), { method: 'DELETE' });
      await reponse.body?.cancel();
      if (!reponse.ok && reponse.status !== 404) {
        throw new Error(`object storage refused to forget a document: HTTP ${reponse.status}`);
      }
    },
    ouvrir: async (empreinte) => flotVerifie(await corps(empreinte), empreinte),
    eprouver: epreuve(lire, (octets) => poser(octets, empreinteDe(octets))),
    // An object exists whole or not at all: an interrupted upload leaves nothing but its file aside.
    oublierProvisoires: (avant) => oublierFichiersProvisoires(ATTENTE, avant),
  };
}
