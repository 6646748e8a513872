import { saisieVierge } from '@orpheon/domain';
import type { Reconnaissance } from '@orpheon/formats/reconnaissance';
import { expect, test } from 'vitest';
import { Lectures } from './lectures.ts';
import { lu } from './lu.test-utils.ts';
import { estLibre, libresDe, remplirDepuisLecture, retrouverLectures } from './remplir.ts';

const vierge = saisieVierge('2026-03-10', 'PDF');
const reconnaissance: Reconnaissance = {
  champs: { numero: lu('FA-1'), dateFacture: lu('2026-03-01'), iban: lu('FR7630006000011234567890189') },
  recapitulatif: [
    { taux: lu('20'), base: lu('100.00'), montant: lu('20.00') },
    { taux: lu('0'), base: lu('50.00'), montant: lu('0.00') },
  ],
};

test('what was read fills the fields that are empty, each with its place', () => {
  const { contenu, lectures } = remplirDepuisLecture(vierge, reconnaissance, () => false);
  expect(contenu.numero).toBe('FA-1');
  expect(contenu.paiement.iban).toBe('FR76 3000 6000 0112 3456 7890 189');
  expect(lectures.get('numero')).toMatchObject({ page: 1, pose: 'FA-1' });
  expect(contenu.recapitulatif).toEqual([
    { categorieTva: 'S', tauxTva: '20', base: '100.00', montant: '20.00' },
    { categorieTva: 'E', tauxTva: '0', base: '50.00', montant: '0.00' },
  ]);
});

test('what somebody wrote stays; what the portal offered gives way', () => {
  const tapee = { ...vierge, numero: 'MIEN' };
  const { contenu, lectures } = remplirDepuisLecture(tapee, reconnaissance, (nom) => nom === 'dateFacture');
  expect(contenu).toMatchObject({ numero: 'MIEN', dateFacture: '2026-03-01' });
  expect(lectures.has('numero')).toBe(false);
  expect(remplirDepuisLecture(vierge, reconnaissance, () => false).contenu.dateFacture).toBe('2026-03-10');
});

test('rows of TVA that somebody typed are left whole', () => {
  const recapitulatif = [{ categorieTva: 'S' as const, tauxTva: '10', base: '12', montant: '' }];
  const { contenu, lectures } = remplirDepuisLecture({ ...vierge, recapitulatif }, reconnaissance, () => false);
  expect(contenu.recapitulatif).toEqual(recapitulatif);
  expect(lectures.has('recapitulatif.0.base')).toBe(false);
});

test('a credit note gets the number of its invoice', () => {
  const avoir = { ...reconnaissance, champs: { type: lu('AVOIR'), numeroOrigine: lu('FA-9') } };
  const { contenu } = remplirDepuisLecture(vierge, avoir, (nom) => nom === 'type');
  expect(contenu).toMatchObject({ type: 'AVOIR', origine: { numero: 'FA-9', factureId: null } });
});

test('a draft opened again has its marks back, but where the person wrote something else', () => {
  const { siretDestinataire, codeService } = { siretDestinataire: lu('00456789900001'), codeService: lu('DSI') };
  const lue = { ...reconnaissance, champs: { ...reconnaissance.champs, siretDestinataire, codeService } };
  const { contenu } = remplirDepuisLecture(vierge, lue, (nom) => nom === 'dateFacture');
  const gardee = { ...contenu, numero: 'MIEN', destinataireId: 's-1', codeService: 'DSI' };
  const lectures = retrouverLectures(gardee, lue, 's-1');
  expect([...lectures.keys()].sort()).toEqual(
    [
      'codeService',
      'dateFacture',
      'destinataireId',
      'paiement.iban',
      ...[0, 1].flatMap((i) => ['base', 'montant', 'tauxTva'].map((cle) => `recapitulatif.${i}.${cle}`)),
    ].sort(),
  );
  expect(lectures.get('dateFacture')).toMatchObject({ page: 1, pose: '2026-03-01' });
  expect(retrouverLectures(gardee, lue, 's-2').has('destinataireId')).toBe(false);
});

test('a correction takes the mark away, and a field that is not marked is not shown', () => {
  const lectures = new Lectures();
  const rempli = remplirDepuisLecture(vierge, reconnaissance, () => false);
  lectures.poser(rempli.lectures);
  lectures.comparer(rempli.contenu);
  expect(lectures.lire().champs.has('numero')).toBe(true);
  lectures.montrer('numero');
  expect(lectures.lire().actif).toBe('numero');
  lectures.comparer({ ...rempli.contenu, numero: 'FA-2' });
  expect(lectures.lire().champs.has('numero')).toBe(false);
  expect(lectures.lire().champs.has('paiement.iban')).toBe(true);
  lectures.montrer('numero');
  expect(lectures.lire().actif).toBeNull();
});

test('what may be replaced is what was offered or read, as long as it stands', () => {
  const saisie = { ...vierge, numero: 'FA-0', numeroMarche: 'M-1' };
  const lues = new Map([
    ['numero', { pose: 'FA-0' }],
    ['numeroMarche', { pose: 'M-0' }],
  ]);
  const libres = libresDe(saisie, { ...vierge, numeroMarche: 'M-2' }, lues);
  expect(libres).toMatchObject({ numero: 'FA-0', dateFacture: '2026-03-10', type: 'FACTURE' });
  expect(libres).not.toHaveProperty('numeroMarche');
  expect(libresDe(saisie, null, lues)).toEqual({ numero: 'FA-0' });
  expect(estLibre(libres, saisie, 'numero')).toBe(true);
  expect(estLibre(libres, { ...saisie, numero: 'FA-00' }, 'numero')).toBe(false);
  expect(estLibre(libres, saisie, 'constructor')).toBe(false);
});
