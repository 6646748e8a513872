import { describe, expect, it } from 'vitest';
import { ajouterJours, estDate, jourAParis, joursEntre } from './dates.ts';

describe('calendar dates', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (date) =>
    expect(estDate(date)).toBe(true),
  );
  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-4-1',
    '20260401',
    '',
    '31/02/2026',
  ])('%j does not', (date) => expect(estDate(date)).toBe(false));

  it('counts days across months, years and clock changes', () => {
    expect(ajouterJours('2026-02-28', 1)).toBe('2026-03-01');
    expect(ajouterJours('2026-01-01', -1)).toBe('2025-12-31');
    expect(ajouterJours('2026-03-28', 2)).toBe('2026-03-30');
    expect(joursEntre('2026-01-01', '2026-03-01')).toBe(59);
    expect(joursEntre('2026-03-30', '2026-03-28')).toBe(-2);
  });

  it.each([
    ['2026-01-15T22:59:59Z', '2026-01-15'],
    ['2026-01-15T23:00:00Z', '2026-01-16'],
    ['2026-07-15T21:59:59Z', '2026-07-15'],
    ['2026-07-15T22:00:00Z', '2026-07-16'],
  ])('%s is %s in Paris', (instant, jour) => expect(jourAParis(new Date(instant))).toBe(jour));
});
