import {
  creerAlea,
  type DescriptionFacture,
  unDocumentCii,
  unDocumentCpp,
  unDocumentUbl,
  uneArchiveZip,
  unFacturX,
  unPdf,
} from '@orpheon/testing';
import { numeriser, uneFacturePapier } from '@orpheon/testing/papier';
import { type Identite, signerPdf, signerXmlEnveloppant, signerXmlEnveloppe } from '@orpheon/testing/signatures';
import type { Fichier } from './pages/depot.ts';

/** Parties of the demo: Les Délices de Savoie, and the schools service of the town of Valmont. */
const COMMUN: Partial<DescriptionFacture> = {
  fournisseur: {
    nom: 'Les Délices de Savoie',
    siret: '09111390200018',
    tva: 'FR83091113902',
    adresse: { ligne: '12 rue des Alpages', codePostal: '73000', ville: 'Chambéry', pays: 'FR' },
  },
  destinataire: {
    nom: 'Commune de Valmont',
    siret: '04366126300012',
    adresse: { ligne: '1 place de l’Hôtel de Ville', codePostal: '73460', ville: 'Valmont', pays: 'FR' },
  },
  codeService: 'ECOLES',
  numeroEngagement: 'VAL-10-2026',
};

const UNE_JOURNEE_MS = 24 * 3_600_000;
const hier = (): string => new Date(Date.now() - UNE_JOURNEE_MS).toISOString().slice(0, 10);

/** A number no other run of the story has used. */
export const nouveauNumero = (prefixe: string): string => `${prefixe}-${Date.now().toString(36).toUpperCase()}`;

const facture = (numero: string, voulue: Partial<DescriptionFacture>): Partial<DescriptionFacture> => ({
  ...COMMUN,
  numero,
  dateFacture: hier(),
  dateEcheance: undefined,
  ...voulue,
});

export const fichierFacturX = async (numero: string, voulue: Partial<DescriptionFacture> = {}): Promise<Fichier> => ({
  name: `${numero}.pdf`,
  mimeType: 'application/pdf',
  buffer: Buffer.from(await unFacturX(facture(numero, voulue))),
});

export const fichierFacturXSigne = async (numero: string, signataire: Identite): Promise<Fichier> => {
  const fichier = await fichierFacturX(numero);
  const date = new Date().toISOString();
  return { ...fichier, buffer: Buffer.from(await signerPdf(fichier.buffer, signataire, { date })) };
};

/** A signed PDF within a signature in XML, which is the file. */
export const fichierPdfEnveloppe = async (numero: string, signataire: Identite): Promise<Fichier> => {
  const { name, buffer } = await fichierFacturXSigne(numero, signataire);
  const xml = await signerXmlEnveloppant(buffer, signataire);
  return { name: `${name}.xml`, mimeType: 'application/xml', buffer: Buffer.from(xml) };
};

/** `change`: its note is another one than was signed. */
export const fichierUblSigne = async (numero: string, signataire: Identite, change: boolean): Promise<Fichier> => {
  const fichier = fichierUbl(numero);
  const signe = await signerXmlEnveloppe(fichier.buffer.toString(), signataire);
  return { ...fichier, buffer: Buffer.from(change ? signe.replace('<cbc:Note>', '<cbc:Note>x') : signe) };
};

export const fichierUbl = (numero: string, voulue: Partial<DescriptionFacture> = {}): Fichier => ({
  name: `${numero}.xml`,
  mimeType: 'application/xml',
  buffer: Buffer.from(unDocumentUbl(facture(numero, voulue))),
});

export const fichierCii = (numero: string, voulue: Partial<DescriptionFacture> = {}): Fichier => ({
  name: `${numero}.xml`,
  mimeType: 'application/xml',
  buffer: Buffer.from(unDocumentCii(facture(numero, voulue))),
});

/** CPPFactureMixte: one invoice, or an envelope of several, each with the PDF that people read. */
export const fichierMixte = async (nom: string, numeros: readonly string[]): Promise<Fichier> => ({
  name: nom,
  mimeType: 'application/xml',
  buffer: Buffer.from(
    await unDocumentCpp({
      factures: numeros.map((numero) =>
        facture(numero, {
          pieces: [{ nom: 'bon.txt', typeMime: 'text/plain', octets: Buffer.from('Bon de livraison') }],
        }),
      ),
      pdf: await unPdf(`Facture ${numeros[0]}`, ['Pommes de Savoie : 390,65 € TTC'], new Date()),
    }),
  ),
});

/** An archive of UBL and CII, one after the other. */
export const fichierLot = async (nom: string, numeros: readonly string[]): Promise<Fichier> => ({
  name: nom,
  mimeType: 'application/zip',
  buffer: Buffer.from(
    await uneArchiveZip(
      numeros.map((numero, i) => ({
        chemin: `${numero}.xml`,
        octets: (i % 2 === 0 ? fichierUbl(numero) : fichierCii(numero)).buffer,
      })),
    ),
  ),
});

/** The same parties on a plain PDF, as a word processor prints it. */
export async function fichierPapier(numero: string): Promise<Fichier> {
  const societe = { forme: '', telephone: '04 79 00 00 00', courriel: 'contact@delices.example' };
  const { octets } = await uneFacturePapier(42, {
    type: 'FACTURE',
    numero,
    date: hier(),
    echeance: undefined,
    origine: undefined,
    engagement: 'VAL-10-2026',
    marche: undefined,
    service: 'ECOLES',
    acompte: 0,
    fournisseur: {
      ...societe,
      nom: 'Les Délices de Savoie',
      rue: '12 rue des Alpages',
      code: '73000',
      ville: 'Chambéry',
      siret: '09111390200018',
      tva: 'FR83091113902',
    },
    client: {
      ...societe,
      nom: 'Commune de Valmont',
      rue: '1 place de l’Hôtel de Ville',
      code: '73460',
      ville: 'Valmont',
      siret: '04366126300012',
      tva: '',
    },
  });
  return { name: `${numero}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(octets) };
}

/** The same, printed and scanned, so many times in a row: pictures alone. */
export async function fichierNumerise(numero: string, exemplaires = 1): Promise<Fichier> {
  const papier = await fichierPapier(numero);
  return { ...papier, buffer: Buffer.from(await numeriser(papier.buffer, creerAlea(1), exemplaires)) };
}
