import { unDocumentCii, uneArchiveZip } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { ecrireCompteRendu } from '../../src/facturation/suivi-des-flux/compte-rendu-csv.ts';
import { essai } from '../appui/application.ts';
import { appui, facturePour } from './appui.ts';

const e = await essai();
const { monde, demander } = e;
const { deposerEtIntegrer } = appui(e);

describe('the report of a deposit, to take away', () => {
  it('has a line for each finding and each document, in the language asked for', async () => {
    const octets = await uneArchiveZip([
      { chemin: 'bonne.xml', octets: unDocumentCii(facturePour(monde, { numero: 'F-BONNE' })) },
      {
        chemin: 'sans-service.xml',
        octets: unDocumentCii(facturePour(monde, { numero: 'F-SANS', codeService: undefined })),
      },
      { chemin: 'photo.png', octets: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]) },
    ]);
    const id = await deposerEtIntegrer({ nom: 'lot.zip', octets });
    const r = await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${id}/compte-rendu?langue=fr`);
    expect(r.entetes).toMatchObject({ 'content-type': 'text/csv; charset=utf-8' });
    const lignes = String(r.corps).split('\r\n');
    expect(lignes[0]).toMatch(/^\uFEFFFichier;Facture;Résultat;Statut;/);
    expect(lignes[1]).toBe('bonne.xml;F-BONNE;Acceptée;Mise à disposition;Commune de Valmont;390,65;EUR;;;;;;;');
    expect(lignes[2]).toMatch(/^sans-service\.xml;F-SANS;Refusée;Non conforme;.*;Bloquant;ORP-P-SERVICE-OBLIGATOIRE;/);
    expect(lignes[3]).toMatch(/^photo\.png;;Refusée;;;;;Bloquant;ORP-CONT-IMAGE;/);
    expect(lignes).toHaveLength(5);
    const anglais = await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${id}/compte-rendu?langue=en`);
    expect(String(anglais.corps)).toContain('bonne.xml;F-BONNE;Accepted;Made available;Commune de Valmont;390.65;EUR');
  });

  it('never lets a document write a formula', () => {
    const csv = ecrireCompteRendu(
      {
        numero: '1',
        nomFichier: 'f.xml',
        anomalies: [],
        factures: [
          {
            fichier: '=1+1.xml',
            numero: '@SUM(A1)',
            statut: 'NON_CONFORME',
            destinataire: '-2+3;"x"',
            montantTtc: '-12.50',
            devise: 'EUR',
            anomalies: [],
          },
        ],
        ecartes: [],
      },
      'fr',
    );
    expect(csv.split('\r\n')[1]).toBe(`'=1+1.xml;'@SUM(A1);Refusée;Non conforme;"'-2+3;""x""";-12,50;EUR;;;;;;;`);
  });
});
