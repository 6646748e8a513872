import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { beforeEach, describe, expect, it } from 'vitest';
import { enTransaction } from '../../src/platform/base.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { consignerDocuments } from '../../src/platform/document.repository.ts';
import { DocumentIntrouvable, empreinteDe } from '../../src/platform/documents.ts';
import { menagePlateforme } from '../../src/platform/menage.ts';
import { oublierOrphelins } from '../../src/platform/orphelins.ts';
import { depsDEssai, jusqua } from '../appui/deps.ts';
import { ACCES_S3, serveurS3 } from '../appui/s3.ts';

const s3 = await serveurS3();
const reglagesS3 = {
  S3_ENDPOINT: s3.adresse,
  S3_BUCKET: ACCES_S3.seau,
  S3_REGION: ACCES_S3.region,
  S3_ACCESS_KEY_ID: ACCES_S3.cle,
  S3_SECRET_ACCESS_KEY: ACCES_S3.secret,
};
const dansUnDossier = await depsDEssai((await baseDeTest()).url);
const dansS3 = await depsDEssai((await baseDeTest()).url, reglagesS3);

const enAttente = async ({ base }: Deps): Promise<string[]> =>
  (await base.pool.query<{ e: string }>('SELECT empreinte AS e FROM document_en_attente')).rows.map((r) => r.e);
const tientEncore = ({ documents }: Deps, empreinte: string): Promise<boolean> =>
  documents.lire(empreinte).then(
    () => true,
    (err: unknown) => {
      if (err instanceof DocumentIntrouvable) return false;
      throw err;
    },
  );
const consigner = (deps: Deps, recu: { empreinte: string; taille: number }): Promise<void> =>
  enTransaction(deps.base, (tx) => consignerDocuments(tx, [recu], deps.horloge.maintenant()));

const MAGASINS = [
  ['a folder', dansUnDossier],
  ['object storage', dansS3],
] as const;

describe.each(MAGASINS)('bytes kept in %s', (_nom, deps) => {
  beforeEach(() => deps.base.pool.query('DELETE FROM document_en_attente'));

  it('are announced before they are there, and crossed off with the commit that names them', async () => {
    const octets = randomBytes(3_000);
    for (const deposer of [
      () => deps.documents.deposerOctets(octets),
      () => deps.documents.deposer(Readable.from([octets]), 3_000),
    ]) {
      const recu = await deposer();
      expect(await enAttente(deps)).toEqual([recu.empreinte]);
      await consigner(deps, recu);
      expect(await enAttente(deps)).toEqual([]);
    }
    expect(await tientEncore(deps, empreinteDe(octets))).toBe(true);
  });

  it('that nothing names after a day are removed; those of today, and those that are named, stay', async () => {
    const [oublie, recent, nomme] = await Promise.all(
      [1, 2, 3].map(() => deps.documents.deposerOctets(randomBytes(50))),
    );
    if (!oublie || !recent || !nomme) throw new Error('nothing was kept');
    await consigner(deps, nomme);
    // Filed once more by somebody who never came to an end.
    await deps.documents.deposer(Readable.from([await deps.documents.lire(nomme.empreinte)]), 50);
    await deps.base.pool.query(
      `UPDATE document_en_attente SET depuis = now() - interval '25 hours' WHERE empreinte = ANY ($1)`,
      [[oublie.empreinte, nomme.empreinte]],
    );
    expect((await menagePlateforme(deps)).orphelins).toBe(1);
    expect(await tientEncore(deps, oublie.empreinte)).toBe(false);
    expect(await tientEncore(deps, recent.empreinte)).toBe(true);
    expect(await tientEncore(deps, nomme.empreinte)).toBe(true);
    expect(await enAttente(deps)).toEqual([recent.empreinte]);
  });

  it('are never named once they may have been removed', async () => {
    const recu = await deps.documents.deposerOctets(randomBytes(50));
    expect(await oublierOrphelins(deps, 0)).toBe(1);
    await expect(consigner(deps, recu)).rejects.toThrow('bytes are gone');
    const { rowCount } = await deps.base.pool.query('SELECT 1 FROM document WHERE empreinte = $1', [recu.empreinte]);
    expect(rowCount).toBe(0);
  });

  it('are there for every document that was noted, however deposits and removals cross', {
    timeout: 60_000,
  }, async () => {
    // Both file the same contents, one after the other; each leaves some of them unfinished.
    const contenus = Array.from({ length: 30 }, () => randomBytes(40));
    let fini = false;
    let [essais, refus] = [0, 0];
    // A round after every third attempt: those under way may lose their bytes, not every one ever made.
    let suivante = Promise.withResolvers<void>();
    const deposant = async (rang: number): Promise<void> => {
      for (const [i, octets] of contenus.entries()) {
        const recu = await deps.documents.deposerOctets(octets);
        if ((i + rang) % 3 === 0) continue;
        const nomme = await consigner(deps, recu).then(
          () => true,
          () => false,
        );
        if (!nomme) refus++;
        if (++essais % 3 === 0) suivante.resolve();
      }
    };
    const retirer = async (): Promise<void> => {
      while (!fini) {
        await suivante.promise;
        suivante = Promise.withResolvers<void>();
        await oublierOrphelins(deps, 0);
      }
    };
    const retraits = retirer();
    await Promise.all([deposant(0), deposant(1)]).finally(() => {
      fini = true;
      suivante.resolve();
    });
    await retraits;
    expect(refus).toBeLessThan(40);
    const { rows } = await deps.base.pool.query<{ empreinte: string }>('SELECT empreinte FROM document');
    for (const { empreinte } of rows) expect(await tientEncore(deps, empreinte)).toBe(true);
  });
});

describe('a process killed', () => {
  const { documents } = dansUnDossier.config;
  const tuer = (moment: string, texte: string): string => {
    const { signal } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL('./deposant-tueur.ts', import.meta.url)), moment, texte],
      {
        env: {
          ...process.env,
          DATABASE_URL: dansUnDossier.config.DATABASE_URL,
          DOSSIER_DOCUMENTS: documents.type === 'DOSSIER' ? documents.dossier : '',
        },
      },
    );
    expect(signal).toBe('SIGKILL');
    return empreinteDe(Buffer.from(texte));
  };

  it.each(['avant-la-transaction', 'avant-le-commit'])('%s leaves bytes that are found and removed', async (moment) => {
    const empreinte = tuer(moment, randomUUID());
    expect(await tientEncore(dansUnDossier, empreinte)).toBe(true);
    expect(await enAttente(dansUnDossier)).toContain(empreinte);
    // PostgreSQL takes a moment to see that the process is gone, and holds the row of its transaction until then.
    await jusqua(
      () => oublierOrphelins(dansUnDossier, 0).then(() => enAttente(dansUnDossier)),
      (attente) => attente.length === 0,
    );
    expect(await tientEncore(dansUnDossier, empreinte)).toBe(false);
  });

  it('after the commit leaves a document, and nothing to remove', async () => {
    const empreinte = tuer('apres-le-commit', randomUUID());
    expect(await oublierOrphelins(dansUnDossier, 0)).toBe(0);
    expect(await tientEncore(dansUnDossier, empreinte)).toBe(true);
  });
});

describe('a store that is away', () => {
  it('keeps what is to be removed for the next round', async () => {
    const { empreinte } = await dansS3.documents.deposerOctets(randomBytes(50));
    s3.pannes = 10;
    expect(await oublierOrphelins(dansS3, 0)).toBe(0);
    s3.pannes = 0;
    expect(await enAttente(dansS3)).toContain(empreinte);
    expect(await oublierOrphelins(dansS3, 0)).toBeGreaterThan(0);
    expect(await tientEncore(dansS3, empreinte)).toBe(false);
  });
});
