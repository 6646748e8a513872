import { CATALOGUES, expliquer } from '@orpheon/domain';
import { unDocumentCii, unDocumentUbl } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { lireArbre } from '../xml/lecteur.ts';
import { Noeud } from '../xml/modele.ts';
import { evaluerLiaisons, LIAISONS } from './evaluer.ts';
import { FAUTES_CII, FAUTES_UBL, type Faute, JAMAIS } from './fautes.test-utils.ts';
import { constatsDeLiaison, EXCEPTIONS, GRAVITE_PAR_GENRE } from './recevabilite.ts';

const arbre = (xml: string): Noeud => lireArbre(new TextEncoder().encode(xml)).racine ?? expect.fail();
const ubl = () => arbre(unDocumentUbl({ factureOrigine: 'F-1' }));
const cii = () => arbre(unDocumentCii());

/** Adds one chain of elements, `a/b@attr:v=text`; several ends after `>`, joined by `+`. */
function ajouter(parent: Noeud, ajout: string): void {
  const [tete = '', suite] = ajout.split('>');
  if (suite !== undefined) {
    const porteur = chaine(parent, tete);
    for (const fin of suite.split('+')) ajouter(porteur, fin);
  } else if (ajout.startsWith('@')) poser(parent, ajout);
  else if (ajout.startsWith('-'))
    parent.enfants.splice(
      parent.enfants.findIndex((e) => e.nom === ajout.slice(1)),
      1,
    );
  else {
    const [, noms = '', attributs = '', texte = ''] = /^([^@=]*)((?:@[^@=]*)*)(?:=(.*))?$/.exec(ajout) ?? [];
    const feuille = chaine(parent, noms);
    feuille.texte = texte;
    poser(feuille, attributs);
  }
}

function chaine(parent: Noeud, noms: string): Noeud {
  let noeud = parent;
  for (const nom of noms.split('/')) {
    const enfant = new Noeud(nom, noeud, 1, 1);
    noeud.enfants.push(enfant);
    noeud = enfant;
  }
  return noeud;
}

function poser(noeud: Noeud, attributs: string): void {
  for (const [, nom = '', valeur = ''] of attributs.matchAll(/@(\w+):([^@]*)/g)) noeud.poserAttribut(nom, valeur);
}

const enfreintes = (racine: Noeud): string[] => evaluerLiaisons(racine).map((i) => i.liaison.id);

function fauter(racine: Noeud, [, lieu, ...ajouts]: Faute): Noeud {
  const place = lieu === '' ? racine : racine.descendre(...lieu.split('/'));
  for (const ajout of ajouts) ajouter(place ?? expect.fail(`${lieu} is not there`), ajout);
  return racine;
}

describe('syntax bindings', () => {
  it('are none of them broken by a valid document', () => {
    expect(enfreintes(ubl())).toEqual([]);
    expect(enfreintes(arbre(unDocumentUbl({ type: '381' })))).toEqual([]);
    expect(enfreintes(cii())).toEqual([]);
  });

  it.each(FAUTES_UBL.map((faute) => ({ id: faute[0], faute })))(
    '$id is broken by one fault in UBL',
    ({ id, faute }) => {
      expect(enfreintes(fauter(ubl(), faute))).toContain(id);
    },
  );

  it.each(FAUTES_CII.map((faute) => ({ id: faute[0], faute })))(
    '$id is broken by one fault in CII',
    ({ id, faute }) => {
      expect(enfreintes(fauter(cii(), faute))).toContain(id);
    },
  );

  it('each have a fault that breaks them, but for those that nothing can break', () => {
    const fautives = new Set<string>([...FAUTES_UBL, ...FAUTES_CII].map(([id]) => id));
    const ids = [...new Set(LIAISONS.map((l) => l.id))];
    expect(ids).toHaveLength(171);
    expect(ids.filter((id) => !fautives.has(id))).toEqual([...JAMAIS]);
  });

  it('are said with an element, a place and a sentence in both languages', () => {
    const constats = [...FAUTES_UBL.map((f) => fauter(ubl(), f)), ...FAUTES_CII.map((f) => fauter(cii(), f))].flatMap(
      (r) => constatsDeLiaison(evaluerLiaisons(r), undefined),
    );
    for (const constat of constats) {
      expect(constat.chemin, constat.code).toMatch(/^\//);
      for (const langue of ['fr', 'en'] as const) {
        const { message, remede } = expliquer(constat, langue);
        expect(message, constat.code).not.toMatch(/pas respectée|not met|[{}]/);
        expect(remede.length, constat.code).toBeGreaterThan(10);
      }
    }
  });

  it('point at terms that have a name', () => {
    expect(LIAISONS.filter((l) => l.terme !== undefined && CATALOGUES.fr.termes[l.terme] === undefined)).toEqual([]);
  });

  it('tell every place: a fault on each of many lines is so many findings', () => {
    const racine = ubl();
    for (let i = 0; i < 500; i++)
      ajouter(racine, 'cac:InvoiceLine>cac:Item/cac:ClassifiedTaxCategory+cbc:Note=1+cbc:Note=2');
    expect(enfreintes(racine).filter((id) => id === 'UBL-SR-34')).toHaveLength(500);
  });

  it('are judged in a time that grows with the document, not with its square', () => {
    const grand = cii();
    const lignes = grand.enfant('rsm:SupplyChainTradeTransaction') ?? expect.fail('no transaction');
    for (let i = 0; i < 15_000; i++)
      ajouter(
        lignes,
        'ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity@unitCode:C62',
      );
    const beneficiaires = ubl();
    for (let i = 0; i < 15_000; i++)
      ajouter(beneficiaires, 'cac:PayeeParty>cac:PartyName/cbc:Name=A+cac:PartyName/cbc:Name=B');
    const debut = performance.now();
    expect(enfreintes(grand)).not.toContain('CII-DT-033');
    expect(enfreintes(beneficiaires).filter((id) => id === 'UBL-SR-19')).toHaveLength(15_000);
    expect(performance.now() - debut).toBeLessThan(2_000);
  });

  it('refuse what is ambiguous, and only say what is superfluous', () => {
    const gravites = (racine: Noeud, profil?: 'EXTENDED') =>
      constatsDeLiaison(evaluerLiaisons(racine), profil).map((a) => [a.code, a.gravite]);
    const total =
      'rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation';
    expect(gravites(fauter(cii(), ['CII-SR-482', total, 'ram:GrandTotalAmount=1']))).toEqual([
      ['CII-SR-482', 'FATALE'],
    ]);
    const devise: Faute = ['CII-DT-031', `${total}/ram:GrandTotalAmount`, '@currencyID:EUR'];
    expect(gravites(fauter(cii(), devise))).toEqual([['CII-DT-031', 'AVERTISSEMENT']]);
    expect(gravites(fauter(cii(), devise), 'EXTENDED')).toEqual([]);
  });

  it('name an exception to their kind only where it is one', () => {
    for (const [id, exception] of Object.entries(EXCEPTIONS)) {
      const liaison = LIAISONS.find((l) => l.id === id) ?? expect.fail(id);
      expect(exception?.[0], id).not.toBe(GRAVITE_PAR_GENRE[liaison.condition.genre]);
    }
  });
});
