import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AnalyseImpossible, AntivirusInjoignable } from '../../src/platform/antivirus/antivirus.ts';
import { clamd } from '../../src/platform/antivirus/clamd.ts';
import { clamdPresent, EICAR, serveurClamd, vraiClamd } from '../appui/clamd.ts';
import { dossierDEssai } from '../appui/deps.ts';

describe('the protocol of clamd', async () => {
  const serveur = await serveurClamd();
  const habituel = serveur.repondre;
  beforeEach(() => {
    serveur.repondre = habituel;
    serveur.coupe = null;
  });
  const analyser = (octets: Uint8Array, delaiMs?: number) => clamd(serveur.url, delaiMs).analyser(octets);

  it.each([0, 1, 256 * 1024, 256 * 1024 + 1, 3_000_000])('carries %i bytes as they are', async (taille) => {
    const octets = randomBytes(taille);
    expect(await analyser(octets)).toEqual({ verdict: 'SAINE', signature: null });
    expect(serveur.recus.at(-1)?.equals(octets)).toBe(true);
  });

  it('names what was found', async () => {
    expect(await analyser(EICAR)).toEqual({ verdict: 'INFECTEE', signature: 'Essai.EICAR' });
  });

  it('goes over a socket of the machine too', async () => {
    const local = await serveurClamd(join(await dossierDEssai(), 'clamd.sock'));
    expect(await clamd(local.url).analyser(EICAR)).toMatchObject({ verdict: 'INFECTEE' });
  });

  it.each(['stream: something ERROR', 'UNKNOWN COMMAND', '', 'OK', 'stream: OK FOUND?'])(
    'takes %j for no verdict at all',
    async (reponse) => {
      serveur.repondre = () => reponse;
      await expect(analyser(EICAR)).rejects.toThrow(AnalyseImpossible);
    },
  );

  it('hears an answer that comes before everything was sent', async () => {
    serveur.coupe = 'INSTREAM size limit exceeded. ERROR';
    await expect(analyser(randomBytes(8_000_000))).rejects.toThrow(/size limit|reset|EPIPE/i);
  });

  it('waits for a limited time', async () => {
    serveur.repondre = () => null;
    await expect(analyser(EICAR, 100)).rejects.toThrow(AntivirusInjoignable);
  });

  it('says when nobody listens', async () => {
    const parti = await serveurClamd();
    await parti.arreter();
    await expect(clamd(parti.url).analyser(EICAR)).rejects.toThrow(AntivirusInjoignable);
  });
});

// Debian's clamav-daemon: where it is not installed the wire above is all that is tried.
describe.skipIf(!clamdPresent)('a real clamd', () => {
  let url: string;
  beforeAll(async () => {
    const reel = await vraiClamd();
    url = reel.url;
    return reel.arreter;
  }, 60_000);

  it('finds EICAR, alone and within a ZIP, and nothing in what is clean', async () => {
    const antivirus = clamd(url);
    expect(await antivirus.analyser(EICAR)).toEqual({ verdict: 'INFECTEE', signature: 'Essai.EICAR.UNOFFICIAL' });
    expect(await antivirus.analyser(zip('bon.txt', EICAR))).toMatchObject({ verdict: 'INFECTEE' });
    expect(await antivirus.analyser(Buffer.from('%PDF-1.4 bon de livraison'))).toMatchObject({ verdict: 'SAINE' });
  });

  it('says of what is beyond its limits that it cannot judge it', async () => {
    const trop = clamd(url).analyser(randomBytes(5_000_000));
    await expect(trop).rejects.toThrow(/size limit|EPIPE|reset|closed/i);
  });
});

/** A ZIP of one stored file, by hand. */
function zip(nom: string, contenu: Buffer): Buffer {
  const crc = crc32(contenu);
  const entete = Buffer.alloc(30);
  entete.writeUInt32LE(0x04034b50, 0);
  entete.writeUInt16LE(20, 4);
  entete.writeUInt32LE(crc, 14);
  entete.writeUInt32LE(contenu.length, 18);
  entete.writeUInt32LE(contenu.length, 22);
  entete.writeUInt16LE(nom.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  entete.copy(central, 16, 14, 28);
  const fin = Buffer.alloc(22);
  fin.writeUInt32LE(0x06054b50, 0);
  fin.writeUInt16LE(1, 8);
  fin.writeUInt16LE(1, 10);
  fin.writeUInt32LE(central.length + nom.length, 12);
  fin.writeUInt32LE(entete.length + nom.length + contenu.length, 16);
  return Buffer.concat([entete, Buffer.from(nom), contenu, central, Buffer.from(nom), fin]);
}
