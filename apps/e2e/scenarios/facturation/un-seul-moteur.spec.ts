import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { faireRapport, LecteurDeLot, ouvrirArchive, sourceOctets } from '@orpheon/formats';
import {
  type FichierArchive,
  unDocumentCii,
  unDocumentCpp,
  unDocumentUbl,
  uneArchiveZip,
  unFacturX,
} from '@orpheon/testing';
import { signerPdf, signerXmlEnveloppe, uneIdentite } from '@orpheon/testing/signatures';
import { expect, test } from '../../essai.ts';
import { PageDepot } from '../../pages/depot.ts';

/** Documents of every format, good and bad; those of the folder `ORPHEON_CORPUS` too, where it is there. */
async function documents(): Promise<FichierArchive[]> {
  const faux = (xml: string) => xml.replace(/(>)(\d+\.\d\d)(<)/g, '$19$2$3');
  const notres: FichierArchive[] = [
    { chemin: 'ubl.xml', octets: unDocumentUbl({ numero: 'U-1' }) },
    { chemin: 'ubl-faux.xml', octets: faux(unDocumentUbl({ numero: 'U-2' })) },
    { chemin: 'chorus.xml', octets: unDocumentUbl({ numero: 'U-3', dialecte: 'CHORUS' }) },
    { chemin: 'cii.xml', octets: unDocumentCii({ numero: 'C-1' }) },
    { chemin: 'cii-faux.xml', octets: faux(unDocumentCii({ numero: 'C-2', devise: 'XXX' })) },
    { chemin: 'mixte.xml', octets: await unDocumentCpp() },
    { chemin: 'facturx.pdf', octets: await unFacturX({ numero: 'F-1' }) },
    { chemin: 'facturx-minimum.pdf', octets: await unFacturX({ numero: 'F-2', profil: 'MINIMUM' }) },
    { chemin: 'facturx-sans-xmp.pdf', octets: await unFacturX({ numero: 'F-3', profilAnnonce: null }) },
    { chemin: 'doctype.xml', octets: `<!DOCTYPE a>${unDocumentCii()}` },
    { chemin: 'coupe.xml', octets: unDocumentCii().slice(0, 900) },
    { chemin: 'html.xml', octets: '<html></html>' },
  ];
  const signataire = await uneIdentite();
  const signe = await signerPdf(await unFacturX({ numero: 'S-1' }), signataire);
  notres.push(
    { chemin: 'signe.pdf', octets: signe },
    { chemin: 'signe-change.pdf', octets: signe.map((o, i) => (i === 700 ? o ^ 1 : o)) },
    { chemin: 'signe.xml', octets: await signerXmlEnveloppe(unDocumentUbl({ numero: 'S-2' }), signataire) },
  );
  const dossier = join(process.env.ORPHEON_CORPUS ?? '', 'open');
  if (!process.env.ORPHEON_CORPUS || !existsSync(dossier)) return notres;
  const autres = [
    'ubl',
    'cii',
    'cii-france',
    'ubl-france-ctc',
    'facturx-pdf',
    'facturx-pdf-fail',
    'xml-mustang-invalid',
  ];
  return [
    ...notres,
    ...autres.flatMap((d) =>
      readdirSync(join(dossier, d)).map((nom) => ({
        chemin: `${d}/${nom}`,
        octets: new Uint8Array(readFileSync(join(dossier, d, nom))),
      })),
    ),
  ];
}

/** What this process says of each document of the lot. */
async function rapportsDuServeur(lot: Uint8Array) {
  const archive = await ouvrirArchive(sourceOctets(lot), 'lot.zip', 'ZIP');
  const lecteur = new LecteurDeLot(archive, async () => null);
  const faits = { aujourdhui: new Date().toISOString().slice(0, 10), politiqueIdentifiants: 'QUALIFICATION' } as const;
  const rapports: unknown[] = [];
  while (rapports.length < archive.documents.length) {
    const lus = await lecteur.lireSuite(20);
    for (const v of lecteur.juger(lus.map(() => faits))) {
      rapports.push(faireRapport({ ...v, fichier: `lot.zip!${v.chemin}` }, v));
    }
  }
  // as a file holds it: without what is undefined
  return JSON.parse(JSON.stringify(rapports));
}

test('the browser says of every document what the server says of it, to the last position', async ({ personne }) => {
  const lot = await uneArchiveZip(await documents());
  const attendus = await rapportsDuServeur(lot);
  const page = await personne();
  await page.goto('/verifier-une-facture');
  const depot = new PageDepot(page);
  await depot.ajouter({ name: 'lot.zip', mimeType: 'application/zip', buffer: Buffer.from(lot) });
  const bouton = depot.carte('lot.zip').getByRole('button', { name: 'Rapport (JSON)' });
  await expect(bouton).toBeVisible({ timeout: 60_000 });
  const [telechargement] = await Promise.all([page.waitForEvent('download'), bouton.click()]);
  const lignes = (await readFile(await telechargement.path(), 'utf8')).trim().split('\n');
  const rapports: unknown[] = lignes.map((l) => JSON.parse(l));
  expect(rapports).toHaveLength(attendus.length);
  for (const [i, rapport] of rapports.entries()) expect(rapport).toEqual(attendus[i]);
});
