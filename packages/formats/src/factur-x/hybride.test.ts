import { describe, expect, it } from 'vitest';
import { type Hybride, REGLES_HYBRIDES, verifierHybride } from './hybride.ts';
import { lireXmp } from './xmp.ts';

const xmp = (
  voulu: Readonly<Record<string, string>> = {},
  prefixe = 'fx',
  uri = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#',
) => {
  const valeurs: Readonly<Record<string, string>> = {
    DocumentType: 'INVOICE',
    DocumentFileName: 'factur-x.xml',
    Version: '1.0',
    ConformanceLevel: 'EN 16931',
    ...voulu,
  };
  const { part = '3', ...autres } = valeurs;
  const proprietes = Object.entries(autres).map(([nom, v]) => `<${prefixe}:${nom}>${v}</${prefixe}:${nom}>`);
  const texte = `<rdf:Description xmlns:${prefixe}="${uri}"><pdfaid:part>${part}</pdfaid:part>${proprietes.join('')}</rdf:Description>`;
  return lireXmp(new TextEncoder().encode(texte));
};

const valide: Hybride = {
  xmp: xmp(),
  fichier: { nom: 'factur-x.xml', relation: 'Alternative' },
  associe: true,
  profil: 'EN 16931',
};
const FAUTES: readonly (readonly [string, Partial<Hybride>])[] = [
  ['BR-HYBRID-02', { xmp: xmp({ part: '1' }) }],
  ['BR-HYBRID-03', { xmp: xmp({}, 'fx', 'urn:example') }],
  ['BR-HYBRID-04', { xmp: xmp({}, 'fx', 'urn:zugferd:pdfa:CrossIndustryDocument:invoice:2p0#') }],
  ['BR-HYBRID-05', { xmp: xmp({}, 'zf') }],
  ['BR-HYBRID-06', { xmp: xmp({ DocumentType: 'ORDER' }) }],
  ['BR-HYBRID-07', { xmp: xmp({ ConformanceLevel: 'GRAND' }) }],
  ['BR-HYBRID-08', { xmp: xmp({ DocumentFileName: 'facture.xml' }) }],
  ['BR-HYBRID-09', { xmp: xmp({ Version: 'un' }) }],
  ['BR-HYBRID-10', { xmp: xmp({ Version: '2p0' }) }],
  ['BR-HYBRID-11', { profil: 'MINIMUM' }],
  ['BR-HYBRID-12', { associe: false }],
  ['BR-HYBRID-13', { fichier: { nom: 'zugferd-invoice.xml', relation: 'Data' } }],
  ['BR-HYBRID-14', { fichier: { nom: 'xrechnung.xml', relation: 'Data' } }],
  ['BR-HYBRID-15', { profil: 'BASIC' }],
];

describe('a hybrid invoice', () => {
  it('that is right breaks no rule', () => expect(verifierHybride(valide)).toEqual([]));

  it.each(FAUTES)('%s is broken by one fault', (regle, faute) => {
    expect(verifierHybride({ ...valide, ...faute }).map((a) => a.code)).toContain(regle);
  });

  it('has a fault for each rule', () => {
    expect(FAUTES.map(([regle]) => regle)).toEqual(['BR-HYBRID-03', ...REGLES_HYBRIDES.map((r) => r.id)].sort());
  });

  it('without its extension is no Factur-X: nothing else is asked', () => {
    expect(verifierHybride({ ...valide, xmp: null, associe: false })).toMatchObject([
      { code: 'BR-HYBRID-03', gravite: 'FATALE' },
    ]);
  });
});
