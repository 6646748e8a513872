import { describe, expect, it } from 'vitest';
import { avantApres } from './fiche.ts';
import { type ActionRacontee, PHRASES_HISTORIQUE, raconterAction } from './historique.ts';

const action = (over: Partial<ActionRacontee> = {}): ActionRacontee => ({
  action: 'habilitation.accorder',
  auteur: 'Sylvie Carpentier',
  concerne: 'Hélène Barbier',
  service: null,
  donnees: { objet: 'FACTURES_RECUES', niveau: 'MODIFICATION', debut: null, fin: null },
  ...over,
});

describe('what was done, in words', () => {
  it.each<[ActionRacontee, 'fr' | 'en', string]>([
    [
      action(),
      'fr',
      'Sylvie Carpentier a accordé à Hélène Barbier : Factures reçues – modification, pour toute la structure.',
    ],
    [
      action({
        service: 'Voirie',
        donnees: { objet: 'FACTURATION', niveau: 'CONSULTATION', debut: '2026-12-01', fin: '2026-12-31' },
      }),
      'fr',
      'Sylvie Carpentier a accordé à Hélène Barbier : Facturation – consultation à partir du 01/12/2026 jusqu’au 31/12/2026, pour le service Voirie.',
    ],
    [
      action({ action: 'habilitation.retirer' }),
      'en',
      'Sylvie Carpentier withdrew from Hélène Barbier: Received invoices – read and change, for the whole structure.',
    ],
    [
      action({ action: 'rattachement.perimer', auteur: null, donnees: {} }),
      'fr',
      'La demande de rattachement (Hélène Barbier) a expiré sans réponse, pour toute la structure.',
    ],
    [
      action({
        action: 'mandat.accepter',
        donnees: { mandant: 'Délices', mandataire: 'Azur', debut: '2026-12-01', fin: '2026-12-31' },
      }),
      'fr',
      'Sylvie Carpentier a accepté le mandat de facturation : Azur facture pour Délices, du 01/12/2026 au 31/12/2026.',
    ],
    [
      action({
        action: 'mandat.proposer',
        donnees: { mandant: 'Délices', mandataire: 'Azur', debut: '2026-12-01', fin: null },
      }),
      'en',
      'Sylvie Carpentier proposed an invoicing mandate: Azur would invoice for Délices, from 2026-12-01.',
    ],
    [
      action({ action: 'demain.inconnue', auteur: null, donnees: {} }),
      'fr',
      'Le portail a fait une action sur la structure (demain.inconnue).',
    ],
    [
      action({ concerne: null, action: 'utilisateur.inviter', donnees: {} }),
      'en',
      'Sylvie Carpentier invited a person whose account was erased, for the whole structure.',
    ],
    [
      action({
        action: 'structure.modifier',
        donnees: avantApres(
          ['ville', 'telephone'],
          { ville: 'Chambéry', telephone: null },
          { ville: 'Annecy', telephone: '04 50 00 00 00' },
        ),
      }),
      'fr',
      'Sylvie Carpentier a modifié la fiche de la structure. Ville : « Chambéry » → « Annecy » ; Téléphone : vide → « 04 50 00 00 00 ».',
    ],
    [
      action({
        action: 'structure.parametrer',
        donnees: avantApres(
          ['doubleValidationBancaire'],
          { doubleValidationBancaire: true },
          { doubleValidationBancaire: false },
        ),
      }),
      'en',
      'Sylvie Carpentier changed the structure’s parameters. Two people for bank details: yes → no.',
    ],
    [
      action({
        action: 'service.modifier',
        service: 'Voirie',
        donnees: {
          code: 'VOIRIE',
          ...avantApres(['finValidite'], { finValidite: null }, { finValidite: '2026-12-31' }),
        },
      }),
      'fr',
      'Sylvie Carpentier a modifié un service, pour le service Voirie. Fin de validité : vide → « 31/12/2026 ».',
    ],
  ])('%#', (a, langue, phrase) => expect(raconterAction(a, langue)).toBe(phrase));

  it('is said in both languages, of the same things', () => {
    const noms = (phrase: string) => [...phrase.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
    for (const [nom, { fr, en }] of Object.entries(PHRASES_HISTORIQUE)) expect(noms(fr), nom).toEqual(noms(en));
  });
});
