import { describe, expect, it } from 'vitest';
import { jugerImportDeServices, LIGNES_DE_SERVICES_MAX } from './import-services.ts';
import type { ServiceExistant } from './services.ts';

const existant = (code: string, change: Partial<ServiceExistant> = {}): ServiceExistant => ({
  code,
  nom: `Service ${code}`,
  actif: true,
  parDefaut: false,
  debutValidite: null,
  finValidite: null,
  engagementObligatoire: false,
  courriel: null,
  telephone: null,
  adresse: null,
  complementAdresse: null,
  codePostal: null,
  ville: null,
  ...change,
});
const LA = new Map(
  [
    existant('VOIRIE', { telephone: '+33 4 50 12 34 56' }),
    existant('DEFAUT', { parDefaut: true }),
    existant('FACTURES_PUBLIQUES', { nom: 'Factures publiques' }),
  ].map((s) => [s.code, s]),
);
const juger = (texte: string) => jugerImportDeServices(texte, LA);
const lignes = (texte: string) => {
  const juge = juger(texte);
  if (!juge.ok) throw new Error(juge.refus);
  return juge.lignes;
};

describe('a file of services', () => {
  it('makes, changes, leaves alone', () => {
    const texte =
      'code;nom;engagement_obligatoire\r\nPARCS;Parcs et jardins;oui\r\nVOIRIE;Voirie;non\r\nDEFAUT;Service DEFAUT;\r\n';
    expect(lignes(texte).map((l) => [l.ligne, l.code, l.issue, l.champs])).toEqual([
      [2, 'PARCS', 'CREE', []],
      [3, 'VOIRIE', 'MODIFIE', ['nom']],
      [4, 'DEFAUT', 'INCHANGE', []],
    ]);
    expect(lignes(texte)[0]?.service).toMatchObject({ code: 'PARCS', actif: true, engagementObligatoire: true });
  });

  it('changes nothing that it does not speak of, and empties what it leaves empty', () => {
    expect(lignes('code,nom\nVOIRIE,Voirie\n')[0]?.service?.telephone).toBe('+33 4 50 12 34 56');
    expect(lignes('code,telephone\nVOIRIE,\n')[0]).toMatchObject({ champs: ['telephone'] });
    expect(lignes("code,telephone\nVOIRIE,'+33 4 50 12 34 56\n")[0]?.issue).toBe('INCHANGE');
  });

  it('reads days as people and as machines write them', () => {
    const [a, b] = lignes('code;nom;debut_validite;fin_validite\nA;A;1/2/2026;2026-03-31\nB;B;31/02/2026;\n');
    expect(a?.service).toMatchObject({ debutValidite: '2026-02-01', finValidite: '2026-03-31' });
    expect(b).toMatchObject({ issue: 'REFUSE', refus: 'DATE', colonne: 'debut_validite' });
  });

  it.each([
    ['code;nom\n;Sans code', 'CODE_ABSENT', 'code'],
    ['code;nom\nA;A\nA;Encore', 'CODE_EN_DOUBLE', 'code'],
    ['code;nom\nNEUF;', 'NOM_ABSENT', 'nom'],
    ['code;nom\nA\u202eB;Retourné', 'CARACTERE', 'code'],
    [`code;nom\n${'X'.repeat(101)};Long`, 'TROP_LONG', 'code'],
    ['code;nom;actif\nA;A;peut-être', 'OUI_NON', 'actif'],
    ['code;nom;courriel\nA;A;personne', 'COURRIEL', 'courriel'],
    ['code;nom;telephone\nA;A;demain', 'TELEPHONE', 'telephone'],
    ['code;nom;code_postal\nA;A;7400', 'CODE_POSTAL', 'code_postal'],
    ['code;nom;debut_validite;fin_validite\nA;A;2026-02-02;2026-02-01', 'SERVICE_DATES_INVERSEES', 'fin_validite'],
    ['code;actif\nDEFAUT;non', 'SERVICE_DEFAUT_PERMANENT', null],
    ['code;nom\nFACTURES_PUBLIQUES;Autre', 'SERVICE_PUBLIC_NOM_FIXE', null],
  ])('refuses the line and says why: %j', (texte, refus, colonne) => {
    expect(lignes(texte).at(-1)).toMatchObject({ issue: 'REFUSE', refus, colonne, service: null });
  });

  it.each([
    ['', 'FICHIER_SANS_LIGNE'],
    ['code;nom', 'FICHIER_SANS_LIGNE'],
    ['code;couleur\nA;bleu', 'COLONNE_INCONNUE'],
    ['nom\nVoirie', 'COLONNE_ABSENTE'],
    [`code\n${'A\n'.repeat(LIGNES_DE_SERVICES_MAX + 1)}`, 'TROP_DE_LIGNES'],
  ])('is refused as a whole where it cannot be read: %#', (texte, refus) => {
    expect(juger(texte)).toMatchObject({ ok: false, refus });
  });
});
