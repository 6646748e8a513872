import { createHash } from 'node:crypto';
import type { FaitsDepot } from '@orpheon/domain';
import { type DescriptionFacture, unDocumentCii, uneArchiveTarGz, uneArchiveZip } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { ouvrirArchive, sourceOctets, typeArchive } from './conteneur/archive.ts';
import { LecteurDeLot, type VerdictDuLot } from './lecteur-de-lot.ts';

const SIRET = '73282932000074';
const ORGANISME = '21740123400019';
const service = { id: '4', code: 'ECOLES', nom: 'Écoles', actif: true, engagementObligatoire: false };
const FAITS: FaitsDepot = {
  aujourdhui: '2026-11-21',
  politiqueIdentifiants: 'QUALIFICATION',
  deposant: { structureId: '1', typeIdentifiant: 'SIRET', identifiant: SIRET, raisonSociale: 'Les Délices' },
  fournisseur: { id: '1', raisonSociale: 'Les Délices', active: true, publique: false },
  serviceFournisseur: null,
  destinataire: {
    id: '2',
    raisonSociale: 'Commune de Valmont',
    active: true,
    publique: true,
    parametres: {
      serviceObligatoire: true,
      engagementObligatoire: false,
      serviceOuEngagementObligatoire: false,
      miseEnPaiementNonCommuniquee: false,
      maitriseOuvrageSeulement: false,
      devisesAcceptees: [],
    },
  },
  service,
  valideur: null,
  dejaDeposee: null,
};
const adresse = { ligne: '1 rue Haute', codePostal: '74000', ville: 'Annecy', pays: 'FR' };
const facture = (numero: string, voulue: Partial<DescriptionFacture> = {}) =>
  unDocumentCii({
    numero,
    dateFacture: '2026-01-15',
    fournisseur: { nom: 'Les Délices', siret: SIRET, tva: 'FR44732829320', adresse },
    destinataire: { nom: 'Commune de Valmont', siret: ORGANISME, adresse },
    codeService: 'ECOLES',
    numeroEngagement: 'EJ1',
    iban: 'FR7630006000011234567890189',
    ...voulue,
  });

async function controler(octets: Uint8Array, nom: string): Promise<VerdictDuLot[]> {
  const type = typeArchive(octets);
  if (!type) throw new Error('no archive');
  const archive = await ouvrirArchive(sourceOctets(octets), nom, type);
  const lecteur = new LecteurDeLot(archive, async (o) => createHash('sha256').update(o).digest('hex'));
  const verdicts: VerdictDuLot[] = [];
  while (verdicts.length < archive.documents.length) {
    const lus = await lecteur.lireSuite(2);
    verdicts.push(...lecteur.juger(lus.map((donnees) => donnees && FAITS)));
  }
  return verdicts;
}
const resumes = (verdicts: readonly VerdictDuLot[]) =>
  verdicts.map((v) => [v.chemin, v.recevable, ...v.anomalies.filter((a) => a.gravite === 'FATALE').map((a) => a.code)]);

describe('a lot checked before it is sent', () => {
  it.each([
    ['zip', uneArchiveZip, 'lot.zip'],
    ['tar.gz', uneArchiveTarGz, 'lot.tar.gz'],
  ])('%s: each document has the verdict that integration gives it', async (_, archiver, nom) => {
    const premiere = facture('F-1');
    const octets = await archiver([
      { chemin: 'a/bonne.xml', octets: premiere },
      { chemin: 'a/sans-service.xml', octets: facture('F-2', { codeService: undefined }) },
      { chemin: 'copie.xml', octets: premiere },
      { chemin: 'meme-numero.xml', octets: facture('F-1', { note: 'autre' }) },
      { chemin: 'lisez-moi.txt', octets: 'bonjour\n' },
    ]);
    expect(resumes(await controler(octets, nom))).toEqual([
      ['a/bonne.xml', true],
      ['a/sans-service.xml', false, 'ORP-P-SERVICE-OBLIGATOIRE'],
      ['copie.xml', false, 'ORP-LOT-FICHIER-REPETE'],
      ['meme-numero.xml', false, 'ORP-LOT-NUMERO-REPETE'],
      ['lisez-moi.txt', false, 'ORP-CONT-TEXTE'],
    ]);
  });

  it('opens no archive within the archive: each is named, its invoices are to be put beside the others', async () => {
    const dedans = [{ chemin: 'f.xml', octets: facture('F-8') }];
    const octets = await uneArchiveZip([
      { chemin: 'bonne.xml', octets: facture('F-7') },
      { chemin: 'autre/lot.zip', octets: await uneArchiveZip(dedans) },
      { chemin: 'autre/lot.tar.gz', octets: await uneArchiveTarGz(dedans) },
    ]);
    expect(resumes(await controler(octets, 'a.zip'))).toEqual([
      ['bonne.xml', true],
      ['autre/lot.zip', false, 'ORP-CONT-ZIP'],
      ['autre/lot.tar.gz', false, 'ORP-CONT-ARCHIVE'],
    ]);
  });

  it('shows of each invoice its number, recipient and amount', async () => {
    const octets = await uneArchiveZip([{ chemin: 'f.xml', octets: facture('F-9') }]);
    expect((await controler(octets, 'a.zip'))[0]).toMatchObject({
      rang: 1,
      numero: 'F-9',
      destinataire: 'Commune de Valmont',
      montantTtc: expect.stringMatching(/^\d+\.\d\d$/),
      devise: 'EUR',
    });
  });
});
