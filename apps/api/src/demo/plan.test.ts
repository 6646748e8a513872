import { appliquer, CYCLE_DE_VIE, jourAParis, STATUTS_FACTURE } from '@orpheon/domain';
import { creerAlea } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { aHeuresOuvrees, estOuvre, joursDeDepot, joursOuvresApres } from './calendrier.ts';
import { FOURNISSEURS } from './fournisseurs.ts';
import { numeroter } from './numeros.ts';
import { creerPlan } from './plan.ts';

const HEURE_A_PARIS = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: 'numeric', hour12: false });
const heureAParis = (instant: Date): number => Number.parseInt(HEURE_A_PARIS.format(instant), 10);

describe('office days', () => {
  it.each([
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-14', 'Ascension'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-07-14', 'national day'],
    ['2026-11-21', 'a Saturday'],
  ])('%s is not one: %s', (jour) => {
    expect(estOuvre(jour)).toBe(false);
  });

  it('goes over week-ends and holidays', () => {
    expect(joursOuvresApres('2026-04-03', 1)).toBe('2026-04-07');
    expect(joursOuvresApres('2026-11-21', 0)).toBe('2026-11-23');
  });

  it.each(['2026-01-15', '2026-07-15', '2026-03-30', '2026-10-26'])('work on %s is done by day, in Paris', (jour) => {
    const alea = creerAlea(1);
    for (let i = 0; i < 200; i++) {
      const instant = aHeuresOuvrees(jour, alea);
      expect(jourAParis(instant)).toBe(jour);
      expect(heureAParis(instant)).toBeGreaterThanOrEqual(8);
      expect(heureAParis(instant)).toBeLessThan(19);
    }
  });

  it('weighs the end of a month more than its middle', () => {
    const jours = joursDeDepot(new Date('2026-11-21T08:00:00Z'));
    const poids = (jour: string): number => jours.find((j) => j.jour === jour)?.poids ?? 0;
    expect(poids('2026-09-30')).toBeGreaterThan(2 * poids('2026-09-15'));
    expect(jours.at(-1)?.jour).toBe('2026-11-20');
  });
});

/** First starts of all kinds: nights, week-ends, New Year, changes of hour, a leap day. */
const DEPARTS = [
  '2026-11-21T03:30:00Z',
  '2026-12-31T23:30:00Z',
  '2027-01-01T00:10:00Z',
  '2027-03-28T01:30:00Z',
  '2027-05-17T12:00:00Z',
  '2027-08-16T09:00:00Z',
  '2028-02-29T17:00:00Z',
  '2028-10-29T00:30:00Z',
].map((depart) => new Date(depart));

describe.each(DEPARTS)('the plan of a first start on %s', (maintenant) => {
  const plan = creerPlan(maintenant, creerAlea(2026));

  it('has the invoices of each supplier, in every status', () => {
    expect(plan).toHaveLength(600);
    for (const [cle, { nombre }] of Object.entries(FOURNISSEURS)) {
      expect(plan.filter((p) => p.contenu.fournisseur === cle)).toHaveLength(nombre);
    }
    const statuts = new Set(plan.map((p) => p.passages.at(-1)?.statut));
    expect([...STATUTS_FACTURE].filter((statut) => !statuts.has(statut))).toEqual([]);
  });

  it('lets nothing happen after it, nor an invoice be dated after its deposit', () => {
    for (const { depot, passages, contenu } of plan) {
      expect(contenu.dateFacture <= jourAParis(depot)).toBe(true);
      for (const { instant } of passages) expect(instant.getTime()).toBeLessThan(maintenant.getTime());
    }
  });

  it('goes only where the life cycle allows', () => {
    for (const { passages } of plan) {
      let statut: (typeof passages)[number]['statut'] | null = null;
      for (const { action, motif, commentaire, ...p } of passages) {
        const avec = { motif: motif ?? '', commentaire: commentaire ?? '', nouvelAcheminement: action === 'recycler' };
        expect(appliquer({ statut }, action, CYCLE_DE_VIE[action].acteur, avec)).toEqual({
          ok: true,
          valeur: p.statut,
        });
        statut = p.statut;
      }
    }
  });

  it('numbers invoices in the order of their dates, each number once among those accepted', () => {
    const numeros = numeroter(plan, creerAlea(3));
    const acceptees = plan.filter((p) => p.genre === 'ACCEPTEE');
    const cles = acceptees.map((p) => `${p.contenu.fournisseur} ${numeros.get(p)}`);
    expect(new Set(cles).size).toBe(acceptees.length);
    expect([...numeros.values()].every((numero) => /^[A-Za-z0-9 _/+-]{1,20}$/.test(numero))).toBe(true);
    const delices = acceptees
      .filter((p) => p.contenu.fournisseur === 'delices')
      .toSorted((a, b) => (numeros.get(a) ?? '').localeCompare(numeros.get(b) ?? ''))
      .map((p) => p.contenu.dateFacture);
    expect(delices).toEqual(delices.toSorted());
  });
});

it('can be made on any day', () => {
  const premier = Date.parse('2026-11-21T00:00:00Z');
  for (let i = 0; i < 30; i++) {
    // Some days and hours on each time: all days of the week, all hours, two years.
    const maintenant = new Date(premier + i * (25 * 24 + 5) * 3_600_000);
    expect(creerPlan(maintenant, creerAlea(2026)), maintenant.toISOString()).toHaveLength(600);
  }
}, 60_000);
