import { describe, expect, it } from 'vitest';
import { type FaitsDeSuccession, jugerSuccession, natureDeSuccession, reprisesPossibles } from './succession.ts';

const PRIVEE = { typeIdentifiant: 'SIRET', identifiant: '00719200800014', publique: false };
const PUBLIQUE = { ...PRIVEE, publique: true };
/** Of the same company, and of another. */
const AILLEURS = '00719200800022';
const AUTRE = '00528113400014';
const A_MOI = { publique: false, active: true, gestionnairePrincipalId: '7' };

const issue = (over: Partial<FaitsDeSuccession>) => {
  const juge = jugerSuccession({
    ancienne: PRIVEE,
    siret: AUTRE,
    registre: 'PRIVEE',
    existante: null,
    demandeurId: '7',
    verifierCle: true,
    ...over,
  });
  return juge.ok ? juge.valeur : juge.refus.code;
};

describe('changing a SIRET', () => {
  it('tells an establishment that moved from another company', () => {
    expect(natureDeSuccession(PRIVEE.identifiant, AILLEURS)).toBe('DEMENAGEMENT');
    expect(natureDeSuccession(PRIVEE.identifiant, AUTRE)).toBe('SUCCESSION');
  });

  it.each<[string, Partial<FaitsDeSuccession>, string]>([
    ['the same company: at once, even where no register answers', { siret: AILLEURS, registre: 'MUETTE' }, 'IMMEDIATE'],
    ['… a public one too', { ancienne: PUBLIQUE, siret: AILLEURS, registre: 'PUBLIQUE' }, 'IMMEDIATE'],
    ['another company that the register knows: at once', {}, 'IMMEDIATE'],
    ['… spaces do not matter', { siret: '005 281 134 00014' }, 'IMMEDIATE'],
    ['… that no register proves: support', { registre: 'MUETTE' }, 'A_APPROUVER'],
    [
      'another public company, whatever the register: support',
      { ancienne: PUBLIQUE, registre: 'PUBLIQUE' },
      'A_APPROUVER',
    ],
    ['one that is mine already: at once', { existante: A_MOI, registre: 'MUETTE' }, 'IMMEDIATE'],
    [
      'not one that is somebody else’s',
      { existante: { ...A_MOI, gestionnairePrincipalId: '8' } },
      'SUCCESSEUR_D_AUTRUI',
    ],
    ['… or nobody’s', { existante: { ...A_MOI, gestionnairePrincipalId: null } }, 'SUCCESSEUR_D_AUTRUI'],
    ['not one that is closed', { existante: { ...A_MOI, active: false } }, 'SUCCESSEUR_FERME'],
    [
      'not a public one for a private one',
      { existante: { ...A_MOI, publique: true } },
      'SUCCESSEUR_DE_NATURE_DIFFERENTE',
    ],
    ['… as the register says', { registre: 'PUBLIQUE' }, 'SUCCESSEUR_DE_NATURE_DIFFERENTE'],
    ['… nor the other way round', { ancienne: PUBLIQUE }, 'SUCCESSEUR_DE_NATURE_DIFFERENTE'],
    ['not an establishment that has closed', { registre: 'FERMEE' }, 'ETABLISSEMENT_FERME'],
    ['not one that the register would know', { registre: 'INCONNUE', siret: AILLEURS }, 'SIRET_INCONNU_AU_REGISTRE'],
    ['not by its own SIRET', { siret: PRIVEE.identifiant }, 'MEME_SIRET'],
    ['not by a SIRET whose key is wrong', { siret: '00528113400015' }, 'IDENTIFIANT_INCORRECT'],
    ['… but in qualification', { siret: '00528113400015', verifierCle: false }, 'IMMEDIATE'],
    [
      'not one known by something else than a SIRET',
      { ancienne: { ...PRIVEE, typeIdentifiant: 'RIDET' } },
      'SANS_SIRET',
    ],
  ])('%s', (_quoi, faits, attendu) => expect(issue(faits)).toBe(attendu));

  it('brings neither bank details nor parameters to a structure that has its own', () => {
    const tout = { personnes: true, services: true, banque: true, pieces: true, parametres: true };
    expect(reprisesPossibles(tout, false)).toEqual(tout);
    expect(reprisesPossibles(tout, true)).toEqual({ ...tout, banque: false, parametres: false });
    expect(reprisesPossibles({ ...tout, banque: false }, false).banque).toBe(false);
  });
});
