import { describe, expect, it } from 'vitest';
import {
  ACTIONS_FACTURE,
  type Acteur,
  type ActionFacture,
  accompagnementDe,
  actionsApresDepot,
  actionsDe,
  actionsPossibles,
  appliquer,
  CYCLE_DE_VIE,
  estFinal,
  LONGUEUR_MAX_MOTIF,
  statutPublie,
} from './cycle-de-vie.ts';
import { STATUTS_FACTURE, type StatutFacture } from './statuts.ts';

const ACTEURS: Acteur[] = ['FOURNISSEUR', 'VALIDEUR', 'DESTINATAIRE', 'SYSTEME'];

/** Written by hand from the decisions; the code derives them from its table. */
const FINAUX: StatutFacture[] = [
  'REJETEE',
  'MISE_EN_PAIEMENT',
  'REFUSEE_1',
  'REFUSEE_2',
  'SUPPRIMEE',
  'ABANDONNEE',
  'NON_CONFORME',
];

/** All that any action may ask for. */
const TOUT = { motif: 'Pièce manquante', commentaire: 'Voici', nombreDePieces: 1, nouvelAcheminement: true };

/** The table of the decisions written a second time, by hand and the other way round: what each status allows. */
const ATTENDU: Record<StatutFacture | 'AUCUN', Partial<Record<Acteur, string>>> = {
  AUCUN: { FOURNISSEUR: 'enregistrer', SYSTEME: 'deposer declarerNonConforme' },
  BROUILLON: { FOURNISSEUR: 'supprimer envoyer' },
  SUPPRIMEE: {},
  NON_CONFORME: {},
  DEPOSEE: { SYSTEME: 'acheminer mettreADisposition soumettreAValidation1' },
  EN_COURS_ACHEMINEMENT: { SYSTEME: 'mettreADisposition' },
  A_VALIDER_1: { VALIDEUR: 'valider1 refuser1 refuserMauvaisValideur1', SYSTEME: 'laisserPasser1' },
  A_VALIDER_2: { VALIDEUR: 'valider2 refuser2 refuserMauvaisValideur2', SYSTEME: 'laisserPasser2' },
  VALIDEE_1: { SYSTEME: 'mettreADisposition soumettreAValidation2' },
  VALIDEE_2: { SYSTEME: 'mettreADisposition' },
  REFUSEE_1: {},
  REFUSEE_2: {},
  ERREUR_FOURNISSEUR_SUR_VALIDEUR: { FOURNISSEUR: 'corrigerValideur1' },
  ERREUR_COTRAITANT_SUR_VALIDEUR: { FOURNISSEUR: 'corrigerValideur2' },
  ABSENCE_VALIDATION_1_HORS_DELAI: { SYSTEME: 'mettreADisposition soumettreAValidation2' },
  ABSENCE_VALIDATION_2_HORS_DELAI: { SYSTEME: 'mettreADisposition' },
  MISE_A_DISPOSITION: {
    DESTINATAIRE:
      'prendreEnCompte constaterServiceFait mandater transmettreAuComptable comptabiliser mettreEnPaiement suspendre demanderRecyclage rejeter',
  },
  PRISE_EN_COMPTE_DESTINATAIRE: {
    DESTINATAIRE:
      'constaterServiceFait mandater transmettreAuComptable comptabiliser mettreEnPaiement suspendre demanderRecyclage rejeter',
  },
  COMPLETEE: {
    DESTINATAIRE:
      'prendreEnCompte constaterServiceFait mandater transmettreAuComptable comptabiliser mettreEnPaiement suspendre demanderRecyclage rejeter',
  },
  SUSPENDUE: { FOURNISSEUR: 'completer abandonner', DESTINATAIRE: 'leverSuspension rejeter' },
  A_RECYCLER: { FOURNISSEUR: 'recycler abandonner' },
  REJETEE: {},
  ABANDONNEE: {},
  SERVICE_FAIT: {
    DESTINATAIRE: 'mandater transmettreAuComptable comptabiliser mettreEnPaiement suspendre demanderRecyclage rejeter',
  },
  MANDATEE: { DESTINATAIRE: 'transmettreAuComptable comptabiliser mettreEnPaiement rejeter' },
  MISE_A_DISPOSITION_COMPTABLE: { DESTINATAIRE: 'comptabiliser mettreEnPaiement rejeter' },
  COMPTABILISEE: { DESTINATAIRE: 'mettreEnPaiement' },
  MISE_EN_PAIEMENT: {},
};

const attendues = (statut: StatutFacture | null, acteur: Acteur): string[] =>
  (ATTENDU[statut ?? 'AUCUN'][acteur] ?? '').split(' ').filter(Boolean).sort();

describe('life cycle of a simple invoice', () => {
  const statuts: (StatutFacture | null)[] = [null, ...STATUTS_FACTURE];

  it('allows exactly the actions of the table, for every action, status and actor', () => {
    for (const statut of statuts) {
      for (const acteur of ACTEURS) {
        const permises = ACTIONS_FACTURE.filter((a) => appliquer({ statut }, a, acteur, TOUT).ok).sort();
        expect(permises, `${statut} by ${acteur}`).toEqual(attendues(statut, acteur));
        expect([...actionsPossibles({ statut }, acteur)].sort(), `buttons of ${statut} for ${acteur}`).toEqual(
          permises,
        );
      }
    }
  });

  it('leads where the table says', () => {
    for (const action of ACTIONS_FACTURE) {
      const t = CYCLE_DE_VIE[action];
      const depart: StatutFacture | null = t.de[0] ?? null;
      expect(appliquer({ statut: depart }, action, t.acteur, TOUT)).toEqual({ ok: true, valeur: t.vers });
    }
  });

  it('refuses going back as a conflict, code 20002 of the public API', () => {
    expect(appliquer({ statut: 'COMPTABILISEE' }, 'mandater', 'DESTINATAIRE')).toMatchObject({
      ok: false,
      refus: { famille: 'CONFLIT', code: 'STATUT_INCOHERENT' },
    });
  });

  it('refuses another actor before looking at the status', () => {
    expect(appliquer({ statut: 'MISE_A_DISPOSITION' }, 'rejeter', 'FOURNISSEUR', TOUT)).toMatchObject({
      refus: { famille: 'INTERDIT', code: 'ACTION_RESERVEE_A_UN_AUTRE_ACTEUR' },
    });
  });

  it.each(['suspendre', 'rejeter', 'demanderRecyclage'] as const)('demands a motive to %s', (action) => {
    const sans = appliquer({ statut: 'MISE_A_DISPOSITION' }, action, 'DESTINATAIRE', { motif: '   ' });
    expect(sans).toMatchObject({ refus: { famille: 'REGLE_METIER', code: 'MOTIF_OBLIGATOIRE' } });
  });

  it('takes a motive of 255 characters and refuses one more', () => {
    const motif = (n: number) =>
      appliquer({ statut: 'MISE_A_DISPOSITION' }, 'rejeter', 'DESTINATAIRE', { motif: 'x'.repeat(n) });
    expect(motif(LONGUEUR_MAX_MOTIF).ok).toBe(true);
    expect(motif(LONGUEUR_MAX_MOTIF + 1)).toMatchObject({ refus: { code: 'MOTIF_TROP_LONG' } });
  });

  it.each([
    [{ commentaire: 'Voici le bon' }, true],
    [{ nombreDePieces: 1 }, true],
    [{ commentaire: '  ', nombreDePieces: 0 }, false],
  ])('completes with an attachment or a comment: %j', (avec, accepte) => {
    expect(appliquer({ statut: 'SUSPENDUE' }, 'completer', 'FOURNISSEUR', avec).ok).toBe(accepte);
  });

  it('recycles only towards somewhere else', () => {
    expect(appliquer({ statut: 'A_RECYCLER' }, 'recycler', 'FOURNISSEUR')).toMatchObject({
      refus: { code: 'NOUVEL_ACHEMINEMENT_OBLIGATOIRE' },
    });
  });

  it('ends where the decisions say, and nowhere else', () => {
    expect(STATUTS_FACTURE.filter(estFinal).sort()).toEqual(FINAUX.sort());
  });

  it('can reach every status from nothing', () => {
    const atteints = new Set<StatutFacture | null>([null]);
    for (let avant = 0; avant !== atteints.size; ) {
      avant = atteints.size;
      for (const action of ACTIONS_FACTURE) {
        const t = CYCLE_DE_VIE[action];
        const departs: readonly StatutFacture[] = t.de;
        if (departs.length === 0 || departs.some((s) => atteints.has(s))) atteints.add(t.vers);
      }
    }
    expect([...atteints].filter((s) => s !== null).sort()).toEqual([...STATUTS_FACTURE].sort());
  });

  it('gives every action to one actor', () => {
    const toutes = ACTEURS.flatMap((acteur): ActionFacture[] => actionsDe(acteur));
    expect(toutes.sort()).toEqual([...ACTIONS_FACTURE].sort());
  });

  it('keeps from the supplier a payment that its recipient does not publish, and nothing else', () => {
    expect(statutPublie('mettreEnPaiement', 'COMPTABILISEE', true)).toBe('COMPTABILISEE');
    expect(statutPublie('mettreEnPaiement', 'COMPTABILISEE', false)).toBeNull();
    for (const action of ACTIONS_FACTURE.filter((a) => a !== 'mettreEnPaiement')) {
      expect(statutPublie(action, 'MISE_A_DISPOSITION', true)).toBeNull();
    }
  });

  it('leaves the supplier of an unpublished payment nothing to do, and no counter to read', () => {
    for (const statut of CYCLE_DE_VIE.mettreEnPaiement.de) {
      expect(actionsPossibles({ statut }, 'FOURNISSEUR')).toEqual([]);
    }
  });

  it('tells the form of an action what to ask', () => {
    expect(accompagnementDe('suspendre')).toBe('MOTIF_OBLIGATOIRE');
    expect(accompagnementDe('completer')).toBe('PIECE_OU_COMMENTAIRE');
    expect(accompagnementDe('mettreEnPaiement')).toBeNull();
  });

  it.each([
    ['A1', false, ['mettreADisposition']],
    ['A1', true, ['acheminer', 'mettreADisposition']],
    ['A9', false, ['soumettreAValidation1']],
    ['A12', true, ['soumettreAValidation1']],
  ])('sends an invoice of cadre %s (EDI: %s) on by %s', (cadre, edi, actions) => {
    expect(actionsApresDepot(cadre, edi)).toEqual(actions);
  });
});
