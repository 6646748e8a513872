import { expliquer } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { DocumentPdf } from '../pdf/document.ts';
import { fichiersJoints } from '../pdf/pieces-pdf.ts';
import { REGLES_PDFA, verifierPdfA } from './pdfa.ts';

/** A PDF/A-3a by its structure, one object a line; faults replace parts of it. */
const OBJETS = [
  '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot << >> /AcroForm << /Fields [] >> /AF [9 0 R] ' +
    '/Names << /EmbeddedFiles << /Names [(f) 9 0 R] >> >> /OutputIntents [<< /S /GTS_PDFA1 /DestOutputProfile 11 0 R >>] >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 6 0 R /F2 12 0 R >> >> >>',
  '<< /Type /Page /Parent 2 0 R /Contents [4 0 R] /Annots [<< /Subtype /Link /A << /S /URI >> /AP << /N 5 0 R >> >>] >>',
  flux('/Filter /FlateDecode'),
  flux('/Subtype /Form /Resources << /Font << /F3 7 0 R >> /XObject << /X 5 0 R >> >>'),
  '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Serif /DescendantFonts [<< /FontDescriptor << /FontFile2 4 0 R >> >>] >>',
  '<< /Type /Font /Subtype /TrueType /BaseFont /Sans /FontDescriptor 8 0 R >>',
  '<< /Type /FontDescriptor /FontFile3 4 0 R >>',
  '<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /AFRelationship /Data /EF << /F 10 0 R >> >>',
  flux('/Type /EmbeddedFile /Subtype /text#2Fxml /Params << /ModDate (D:2026) >>'),
  flux('/N 3'),
  '<< /Type /Font /Subtype /Type3 /BaseFont /Dessins >>',
] as const;

function flux(cles: string): string {
  return `<< ${cles} /Length 1 >>\nstream\nx\nendstream`;
}

function unPdf(remplacer: (objet: string) => string = (o) => o, suite: readonly string[] = []): DocumentPdf {
  const corps = [...OBJETS, ...suite].map((o, i) => `${i + 1} 0 obj\n${remplacer(o)}\nendobj\n`).join('');
  const bande = remplacer('trailer\n<< /Root 1 0 R /ID [(a) (b)] >>');
  return new DocumentPdf(new TextEncoder().encode(`%PDF-1.7\n${corps}${bande}\n%%EOF\n`));
}
const juger = (pdf: DocumentPdf, niveau = 'A') => verifierPdfA(pdf, fichiersJoints(pdf), niveau);

const FAUTES: readonly (readonly [regle: string, avant: string, apres: string, valeur: string])[] = [
  ['ORP-PDFA-IDENTIFIANT', '/ID [(a) (b)]', '', 'ID'],
  ['ORP-PDFA-FILTRE', '/FlateDecode', '[/ASCII85Decode /LZWDecode]', 'LZWDecode'],
  ['ORP-PDFA-COULEURS', '/DestOutputProfile 11 0 R', '', 'OutputIntents'],
  ['ORP-PDFA-COULEURS', '/GTS_PDFA1', '/GTS_PDFX', 'OutputIntents'],
  ['ORP-PDFA-POLICE', '/FontFile3 4 0 R', '', 'Sans'],
  ['ORP-PDFA-POLICE', '/FontFile2 4 0 R', '', 'AAAAAA+Serif'],
  ['ORP-PDFA-POLICE', '/FontDescriptor 8 0 R', '', 'Sans'],
  ['ORP-PDFA-FORMULAIRE', '/Fields []', '/XFA []', 'XFA'],
  ['ORP-PDFA-FORMULAIRE', '/Fields []', '/NeedAppearances true', 'NeedAppearances'],
  ['ORP-PDFA-ACTION', '/S /URI', '/S /Movie', 'Movie'],
  ['ORP-PDFA-ACTION', '/Type /Page ', '/Type /Page /AA << >> ', 'AA'],
  ['ORP-PDFA-ACTION', '/MarkInfo', '/OpenAction << /S /Hide >> /MarkInfo', 'Hide'],
  ['ORP-PDFA-BALISAGE', '/Marked true', '', 'MarkInfo'],
  ['ORP-PDFA-BALISAGE', '/StructTreeRoot << >>', '', 'StructTreeRoot'],
  ['ORP-PDFA-FICHIER', '/UF (factur-x.xml)', '', 'factur-x.xml: UF'],
  ['ORP-PDFA-FICHIER', '/AFRelationship /Data', '', 'factur-x.xml: AFRelationship'],
  ['ORP-PDFA-FICHIER', '/Subtype /text#2Fxml', '', 'factur-x.xml: Subtype'],
  ['ORP-PDFA-FICHIER', '/ModDate (D:2026)', '', 'factur-x.xml: ModDate'],
];

describe('the structure of a PDF that says to be PDF/A-3', () => {
  it('that is right breaks no rule, embedded fonts wherever they are named, Type 3 drawn in place', () => {
    expect(juger(unPdf())).toEqual([]);
  });

  it.each(FAUTES)('%s is broken by one fault: %s -> %s', (regle, avant, apres, valeur) => {
    const anomalies = juger(unPdf((objet) => objet.replace(avant, apres)));
    expect(anomalies).toMatchObject([{ code: regle, valeur, gravite: 'AVERTISSEMENT', couche: 'CONTENEUR' }]);
    for (const langue of ['fr', 'en'] as const) {
      const { message, remede } = anomalies[0] ? expliquer(anomalies[0], langue) : expect.fail('no finding');
      expect(message).toContain(valeur);
      expect(remede).toMatch(/§ 6\.\d/);
    }
  });

  it('has a fault for each rule', () => {
    expect([...new Set(FAUTES.map(([regle]) => regle))]).toEqual(REGLES_PDFA.map((r) => r.id));
  });

  it('is asked to be tagged at level A only', () => {
    const sansBalises = unPdf((objet) => objet.replace('/Marked true', ''));
    expect(juger(sansBalises, 'B')).toEqual([]);
    expect(juger(sansBalises, 'U')).toEqual([]);
  });

  it('may give colours of its own in place of an output intent', () => {
    const calibre = (objet: string): string =>
      objet
        .replace('/OutputIntents', '/X')
        .replace('/F2 12 0 R >>', '/F2 12 0 R >> /ColorSpace << /DefaultRGB [/ICCBased 11 0 R] >>');
    expect(juger(unPdf(calibre))).toEqual([]);
  });

  it('whose pages share what is large is gone through once', () => {
    const pages = Array.from({ length: 3_000 }, () => '<< /Type /Page /Contents 13 0 R /Annots [14 0 R] >>').join(' ');
    const polices = Array.from({ length: 20_000 }, (_, i) => `/G${i} 15 0 R`).join(' ');
    const large = (objet: string): string => objet.replace('/Kids [3 0 R]', `/Kids [${pages}]`);
    const suite = [`[${'4 0 R '.repeat(20_000)}]`, '<< /Subtype /Link /AP << /N 15 0 R >> >>', `<< ${polices} >>`];
    const debut = performance.now();
    juger(unPdf(large, suite));
    expect(performance.now() - debut).toBeLessThan(2_000);
  });

  it('that leads nowhere is judged as far as it goes: fonts without end, a form in itself, a damaged part', () => {
    const polices = Array.from({ length: 20_000 }, (_, i) => `/G${i} << /BaseFont /P${i} >>`).join(' ');
    const [trouvee] = juger(unPdf((objet) => objet.replace('/F1 6 0 R', polices)));
    expect(trouvee).toMatchObject({ code: 'ORP-PDFA-POLICE', valeur: expect.stringMatching(/^P0, P1, /) });
    expect(juger(unPdf((objet) => objet.replace('/FontDescriptor 8 0 R', '/FontDescriptor 7 0 R')))).toHaveLength(1);
    expect(juger(unPdf((objet) => objet.replace('/Type /FontDescriptor', '/Type /FontDescriptor ]')))).toEqual([]);
  });
});
