import { describe, expect, it } from 'vitest';
import {
  type ActeurDeDemande,
  type ActionSurDemande,
  deciderDemande,
  demandePerimee,
  type EtatDeDemande,
  NATURES,
  NATURES_A_APPROUVER,
  type PersonneQuiDecide,
  profilsDeRattachement,
  rappelsDus,
  STATUTS_DEMANDE,
  TRANSITIONS_DE_DEMANDE,
} from './demandes.ts';
import { type Habilitation, peut } from './droits.ts';

const gerer = (over: Partial<Habilitation> = {}): Habilitation => ({
  structureId: '1',
  serviceId: null,
  objet: 'ORGANISATION',
  niveau: 'MODIFICATION',
  ...over,
});
const personne = (over: Partial<PersonneQuiDecide> = {}): PersonneQuiDecide => ({
  utilisateurId: '900',
  droits: [],
  support: false,
  ...over,
});
const demande = (over: Partial<EtatDeDemande> = {}): EtatDeDemande => ({
  nature: 'RATTACHEMENT',
  statut: 'EN_ATTENTE',
  demandeurId: '500',
  concerneId: null,
  structureId: '1',
  serviceId: null,
  sansGestionnaire: false,
  ...over,
});
const issue = (d: EtatDeDemande, action: ActionSurDemande, acteur: ActeurDeDemande, motif: string | null = 'Non') => {
  const r = deciderDemande(d, action, acteur, motif);
  return r.ok ? r.valeur : r.refus.code;
};

const GESTIONNAIRE = personne({ droits: [gerer()] });
const DU_SERVICE = personne({ droits: [gerer({ serviceId: '11' })] });
const LECTEUR = personne({ droits: [gerer({ niveau: 'CONSULTATION' })] });
const AILLEURS = personne({ droits: [gerer({ structureId: '2' })] });
const SUPPORT = personne({ support: true });
const DEMANDEUR = personne({ utilisateurId: '500' });

describe('who answers a request', () => {
  it.each<[string, EtatDeDemande, PersonneQuiDecide, string]>([
    ['a manager of the structure', demande(), GESTIONNAIRE, 'APPROUVEE'],
    ['… for each of its services', demande({ serviceId: '11' }), GESTIONNAIRE, 'APPROUVEE'],
    ['a manager of the service, for that service', demande({ serviceId: '11' }), DU_SERVICE, 'APPROUVEE'],
    ['… not for another', demande({ serviceId: '12' }), DU_SERVICE, 'INTROUVABLE'],
    ['… nor for the structure as a whole', demande(), DU_SERVICE, 'INTROUVABLE'],
    ['not who only looks', demande(), LECTEUR, 'INTROUVABLE'],
    ['not the manager of another structure', demande(), AILLEURS, 'INTROUVABLE'],
    ['not support, where somebody manages', demande(), SUPPORT, 'INTROUVABLE'],
    ['support, where nobody does', demande({ sansGestionnaire: true }), SUPPORT, 'APPROUVEE'],
    ['not the asker', demande(), DEMANDEUR, 'INTROUVABLE'],
    [
      '… even a manager who asks',
      demande({ nature: 'PROFIL' }),
      personne({ utilisateurId: '500', droits: [gerer()] }),
      'DEMANDE_DE_SOI',
    ],
    [
      'support, for a public structure',
      demande({ nature: 'STRUCTURE_PUBLIQUE', structureId: null }),
      SUPPORT,
      'APPROUVEE',
    ],
    ['… nobody else', demande({ nature: 'STRUCTURE_PUBLIQUE', structureId: null }), GESTIONNAIRE, 'INTROUVABLE'],
    [
      'the person named, for the first role',
      demande({ nature: 'GESTIONNAIRE_PRINCIPAL', concerneId: '700' }),
      personne({ utilisateurId: '700' }),
      'APPROUVEE',
    ],
    ['… no manager', demande({ nature: 'GESTIONNAIRE_PRINCIPAL', concerneId: '700' }), GESTIONNAIRE, 'INTROUVABLE'],
    [
      'bank details: a second manager, never support',
      demande({ nature: 'COORDONNEE_BANCAIRE', sansGestionnaire: true }),
      SUPPORT,
      'INTROUVABLE',
    ],
  ])('%s', (_qui, d, qui, attendu) => expect(issue(d, 'approuver', qui)).toBe(attendu));

  it('one answer, whatever the kind: what is closed stays closed', () => {
    for (const statut of STATUTS_DEMANDE)
      for (const nature of NATURES_A_APPROUVER)
        for (const [action, qui] of [
          ['approuver', GESTIONNAIRE],
          ['refuser', GESTIONNAIRE],
          ['retirer', DEMANDEUR],
          ['perimer', 'SYSTEME'],
        ] as const) {
          const vers = issue(demande({ statut, nature }), action, qui);
          expect(vers).toBe(statut === 'EN_ATTENTE' ? TRANSITIONS_DE_DEMANDE[action].vers : 'DEMANDE_CLOSE');
        }
  });

  it('a refusal says why; an approval needs no word', () => {
    expect(issue(demande(), 'refuser', GESTIONNAIRE, null)).toBe('MOTIF_REQUIS');
    expect(issue(demande(), 'refuser', GESTIONNAIRE, '')).toBe('MOTIF_REQUIS');
    expect(issue(demande(), 'approuver', GESTIONNAIRE, null)).toBe('APPROUVEE');
    const proposition = demande({ nature: 'GESTIONNAIRE_PRINCIPAL', concerneId: '700' });
    expect(issue(proposition, 'refuser', personne({ utilisateurId: '700' }), null)).toBe('REFUSEE');
  });

  it('only the asker withdraws, only the clock expires', () => {
    expect(issue(demande(), 'retirer', GESTIONNAIRE)).toBe('INTROUVABLE');
    expect(issue(demande(), 'retirer', DEMANDEUR)).toBe('RETIREE');
    expect(issue(demande(), 'perimer', GESTIONNAIRE)).toBe('INTROUVABLE');
    expect(issue(demande(), 'approuver', 'SYSTEME')).toBe('INTROUVABLE');
  });
});

describe('time', () => {
  const JOUR = 24 * 3_600_000;
  it.each([
    [2.9, 0],
    [3, 1],
    [6.9, 1],
    [7, 2],
    [29, 2],
  ])('after %d days, %d reminders', (jours, rappels) => expect(rappelsDus(0, jours * JOUR)).toBe(rappels));
  it('each kind has its own life', () => {
    for (const nature of NATURES) {
      const jours = nature === 'GESTIONNAIRE_PRINCIPAL' ? 7 : 30;
      expect(demandePerimee(nature, 0, jours * JOUR - 1)).toBe(false);
      expect(demandePerimee(nature, 0, jours * JOUR)).toBe(true);
    }
  });
});

describe('what is held once admitted', () => {
  const droits = (premier: boolean) =>
    profilsDeRattachement({ premier }).map((p): Habilitation => ({ structureId: '1', serviceId: null, ...p }));
  const cible = { structureId: '1', serviceId: null };
  const modifier = (application: 'STRUCTURES' | 'FACTURES_RECUES' | 'ENGAGEMENTS') =>
    ({ application, niveau: 'MODIFICATION' }) as const;
  it('everything but Organisation modification', () => {
    expect(peut(droits(false), modifier('FACTURES_RECUES'), cible)).toBe(true);
    expect(peut(droits(false), modifier('ENGAGEMENTS'), cible)).toBe(true);
    expect(peut(droits(false), modifier('STRUCTURES'), cible)).toBe(false);
    expect(peut(droits(false), { application: 'STRUCTURES', niveau: 'CONSULTATION' }, cible)).toBe(true);
  });
  it('everything for the first of a structure', () =>
    expect(peut(droits(true), modifier('STRUCTURES'), cible)).toBe(true));
});
