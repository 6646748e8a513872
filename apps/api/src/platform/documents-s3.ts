import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AwsClient } from 'aws4fetch';
import type { ConfigurationDocuments } from './config.ts';
import { DocumentAltere, DocumentIntrouvable, type Documents, empreinteDe, mesurer, verifierNom } from './documents.ts';

/** Object storage over the S3 protocol (path-style addresses), signed with SigV4. */
export function documentsS3(c: Extract<ConfigurationDocuments, { type: 'S3' }>): Documents {
  const client = new AwsClient({
    accessKeyId: c.cle,
    secretAccessKey: c.secret,
    region: c.region,
    service: 's3',
    retries: 3,
  });
  const adresse = (empreinte: string): string =>
    `${c.adresse}/${c.seau}/documents/${empreinte.slice(0, 2)}/${empreinte}`;

  async function poser(octets: Buffer<ArrayBuffer>): Promise<void> {
    const empreinte = empreinteDe(octets);
    const reponse = await client.fetch(adresse(empreinte), {
      method: 'PUT',
      body: octets,
      // The hash is signed and checked by the store: what it keeps is what was sent.
      headers: { 'content-type': 'application/octet-stream', 'x-amz-content-sha256': empreinte },
    });
    await reponse.body?.cancel();
    if (!reponse.ok) throw new Error(`object storage refused a document: HTTP ${reponse.status}`);
  }

  return {
    async deposer(flot, tailleMax) {
      const { flot: compteur, mesure } = mesurer(tailleMax);
      const morceaux: Buffer[] = [];
      await pipeline(flot, compteur, async (source: AsyncIterable<Buffer>) => {
        for await (const morceau of source) morceaux.push(morceau);
      });
      await poser(Buffer.concat(morceaux));
      return mesure();
    },
    async deposerOctets(octets) {
      const copie = Buffer.from(octets);
      await poser(copie);
      return { empreinte: empreinteDe(copie), taille: copie.length };
    },
    async lire(empreinte) {
      const reponse = await client.fetch(adresse(verifierNom(empreinte)));
      if (reponse.status === 404) {
        await reponse.body?.cancel();
        throw new DocumentIntrouvable(empreinte);
      }
      if (!reponse.ok || !reponse.body) throw new Error(`object storage does not answer: HTTP ${reponse.status}`);
      const octets = Buffer.concat(await Readable.fromWeb(reponse.body).toArray());
      if (empreinteDe(octets) !== empreinte) throw new DocumentAltere(empreinte);
      return octets;
    },
    // An object exists whole or not at all: an interrupted upload leaves nothing.
    oublierProvisoires: async () => 0,
  };
}
