import { appliquer, CYCLE_DE_VIE, defautIban, defautSiret, defautTva, STATUTS_FACTURE } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { creerAlea } from './alea.ts';
import { accompagnementsSuffisants, cheminVers } from './chemins.ts';
import { ibanBelgeFictif, ibanFictif, siretFictif } from './identifiants.ts';
import { creerFabriques } from './index.ts';
import { calculerMontants } from './montants.ts';

const centimes = (montant: string | null): bigint => {
  const [, signe, entiers, decimales] = /^(-?)(\d+)\.(\d{2})$/.exec(montant ?? '') ?? [];
  return BigInt(`${signe}${entiers}${decimales}`);
};
const somme = (montants: readonly (string | null)[]): bigint => montants.reduce((s, m) => s + centimes(m), 0n);

describe('fictitious identifiers', () => {
  it.each(Array.from({ length: 50 }, (_, graine) => graine))('pass the checks of production, seed %i', (graine) => {
    const alea = creerAlea(graine);
    expect(defautSiret(siretFictif(alea), true)).toBeNull();
    expect(defautIban(ibanFictif(alea))).toBeNull();
    expect(defautIban(ibanBelgeFictif(alea))).toBeNull();
  });
});

describe('factories', () => {
  it('repeat themselves for one seed, and differ for another', () => {
    const faire = (graine: number) => {
      const f = creerFabriques({ graine });
      return [f.uneStructurePublique(), f.uneFacture(), f.unUtilisateur()];
    };
    expect(faire(3)).toEqual(faire(3));
    expect(faire(3)).not.toEqual(faire(4));
  });

  it('never give one identifier or one SIRET twice', () => {
    const f = creerFabriques();
    const structures = Array.from({ length: 200 }, () => f.uneStructurePrivee());
    expect(new Set(structures.map((s) => s.id)).size).toBe(200);
    expect(new Set(structures.map((s) => s.identifiant)).size).toBe(200);
  });

  it('make structures whose identifier and VAT number are right', () => {
    const { uneStructurePrivee } = creerFabriques();
    const structure = uneStructurePrivee();
    expect(defautSiret(structure.identifiant, true)).toBeNull();
    expect(defautTva(structure.numeroTva ?? '', true)).toBeNull();
  });

  it('order identifiers by instant, below 2^53', () => {
    const { nouvelId } = creerFabriques();
    const avant = BigInt(nouvelId(new Date('2026-01-01T00:00:00.000Z')));
    const apres = BigInt(nouvelId(new Date('2026-01-01T00:00:00.001Z')));
    expect(avant).toBeLessThan(apres);
    expect(apres).toBeLessThan(2n ** 53n);
  });
});

describe('uneFacture', () => {
  it.each(STATUTS_FACTURE)('%s: its history is a legal path that ends there', (statut) => {
    const { facture, historique } = creerFabriques().uneFacture({ statut });
    let courant: Parameters<typeof appliquer>[0]['statut'] = null;
    for (const passage of historique) {
      const r = appliquer(
        { statut: courant },
        passage.action,
        passage.acteur,
        accompagnementsSuffisants(passage.action),
      );
      expect(r).toEqual({ ok: true, valeur: passage.statut });
      courant = passage.statut;
    }
    expect(courant).toBe(statut);
    expect(facture).toMatchObject({ statut, version: historique.length, statutLe: historique.at(-1)?.instant });
  });

  it('adds up: lines make the total without VAT, and VAT makes the rest', () => {
    const { facture, lignes, tva } = creerFabriques().uneFacture();
    expect(somme(lignes.map((l) => l.montantHt))).toBe(centimes(facture.montantHt));
    expect(somme(tva.map((r) => r.montant))).toBe(centimes(facture.montantTva));
    expect(centimes(facture.montantHt) + centimes(facture.montantTva)).toBe(centimes(facture.montantTtc));
  });
});

describe('calculerMontants', () => {
  it('rounds halves away from zero, VAT once per rate on the sum of bases', () => {
    const m = calculerMontants([
      { denomination: 'a', quantite: '1', prixUnitaire: '0.005', tauxTva: '20' },
      { denomination: 'b', quantite: '3', prixUnitaire: '33.335', tauxTva: '20.00' },
      { denomination: 'c', quantite: '-1', prixUnitaire: '10.005', tauxTva: '5.5' },
      { denomination: 'd', quantite: '2', prixUnitaire: '4', tauxTva: '0' },
    ]);
    expect(m.lignes.map((l) => l.montantHt)).toEqual(['0.01', '100.01', '-10.01', '8.00']);
    expect(m.tva).toEqual([
      { categorie: 'S', taux: '20', base: '100.02', montant: '20.00' },
      { categorie: 'S', taux: '5.5', base: '-10.01', montant: '-0.55' },
      { categorie: 'Z', taux: '0', base: '8.00', montant: '0.00' },
    ]);
    expect([m.ht, m.tvaTotale, m.ttc]).toEqual(['98.01', '19.45', '117.46']);
  });
});

describe('cheminVers', () => {
  it('finds the way in the table: every action on it belongs to its actor', () => {
    expect(cheminVers('COMPLETEE').map((e) => e.action)).toEqual([
      'deposer',
      'mettreADisposition',
      'suspendre',
      'completer',
    ]);
    for (const statut of STATUTS_FACTURE) {
      for (const { action, statut: atteint } of cheminVers(statut)) expect(CYCLE_DE_VIE[action].vers).toBe(atteint);
    }
  });
});
