import { VERSION_MANDAT_FACTURATION } from '@orpheon/domain';
import { type NomPersonne, unDocumentCii } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { suivreMandats } from '../../src/organisation/public.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { appui, facturePour, lignes } from '../facturation/appui.ts';
import { AVEC_COURRIELS, courriels, gestes } from './appui.ts';

const JOUR = 24 * 3_600_000;
const DEPART = Date.parse('2026-03-02T09:00:00Z');
const horloge = horlogeArretee('2026-03-02T09:00:00Z');
const e = await essai(AVEC_COURRIELS, horloge);
const { deps, monde, demander } = e;
const { nommer, historique, poster, moi } = gestes(e);
const { deposer } = appui(e);
const { delices, atelier, valmont } = monde.structures;
const racine = (structureId: string, suite = '') => `/api/organisation/structures/${structureId}/mandats${suite}`;
const TEXTE = VERSION_MANDAT_FACTURATION;

const proposer = (change: object = {}, qui: NomPersonne = 'manuela', structureId = delices.id) =>
  poster(qui, racine(structureId), {
    typeIdentifiant: 'SIRET',
    identifiant: atelier.identifiant,
    debut: '2026-03-02',
    fin: null,
    versionDuTexte: TEXTE,
    ...change,
  });
const propose = async (change: object = {}): Promise<string> => (await proposer(change)).corps.id;
const accepter = (id: string, qui: NomPersonne = 'artisan', version = 1) =>
  poster(qui, racine(atelier.id, `/${id}/acceptation`), { version, versionDuTexte: TEXTE });
const refuser = (id: string, motif = 'Nous ne travaillons plus ensemble') =>
  poster('artisan', racine(atelier.id, `/${id}/refus`), { version: 1, motif });
const retirer = (id: string) => poster('manuela', racine(delices.id, `/${id}/retrait`), { version: 1 });
const revoquer = (id: string, qui: NomPersonne, structureId: string, motif = 'Contrat terminé') =>
  poster(qui, racine(structureId, `/${id}/revocation`), { version: 2, motif });
const lister = async (qui: NomPersonne, structureId: string, sens: 'DONNES' | 'RECUS') =>
  (await demander(qui, 'GET', racine(structureId, `?sens=${sens}`))).corps.elements;
const document = () => ({ nom: 'facture.xml', octets: unDocumentCii(facturePour(monde)) });

/** Days later, everybody still signed in. */
async function attendre(jours: number): Promise<void> {
  horloge.avancer(jours * JOUR);
  await sessionsOuvertes();
}
const sessionsOuvertes = () => {
  const maintenant = horloge.maintenant();
  const fin = new Date(maintenant.getTime() + JOUR);
  return lignes(deps, 'UPDATE session SET expire_le = $1, confirmee_le = $2, cree_le = $2, vue_le = $2', [
    fin,
    maintenant,
  ]);
};

beforeEach(async () => {
  horloge.avancer(DEPART - horloge.maintenant().getTime());
  for (const table of ['mandat_facturation', 'courriel']) await lignes(deps, `DELETE FROM ${table}`);
  await nommer('artisan', 'atelier');
  await sessionsOuvertes();
});

describe('a mandat de facturation', () => {
  it('is proposed, told to the other side by mail, accepted, told back, and read the same by both', async () => {
    const r = await proposer({ fin: '2026-12-31' });
    expect(r).toMatchObject({
      statut: 201,
      corps: { situation: 'PROPOSE', gestes: ['retirer'], mandataire: { raisonSociale: atelier.raisonSociale } },
    });
    expect((await moi('artisan')).mandatsARepondre).toEqual([{ structureId: atelier.id, nombre: 1 }]);
    const [annonce, ...autres] = await courriels(deps);
    expect(autres).toEqual([]);
    expect(annonce).toMatchObject({
      a: monde.personnes.artisan.courriel,
      objet: `${delices.raisonSociale} vous propose un mandat de facturation`,
    });
    expect(annonce?.texte).toContain(`/organisation/structures/${atelier.id}/mandats`);
    expect(annonce?.texte).toContain('31/12/2026');

    expect(await accepter(r.corps.id)).toMatchObject({ statut: 200, corps: { situation: 'EN_VIGUEUR' } });
    expect((await moi('artisan')).mandatsARepondre).toEqual([]);
    expect((await courriels(deps)).map((m) => [m.a, m.objet])).toEqual([
      [monde.personnes.manuela.courriel, `${atelier.raisonSociale} accepte votre mandat de facturation`],
    ]);
    const [donne] = await lister('manuela', delices.id, 'DONNES');
    const [recu] = await lister('artisan', atelier.id, 'RECUS');
    expect(donne).toEqual(recu);
    expect(donne).toMatchObject({
      propose: { par: 'Manuela Ferrand' },
      decide: { par: 'Yann Le Goff' },
      gestes: ['revoquer'],
    });
    expect(await lister('manuela', delices.id, 'RECUS')).toEqual([]);
    for (const structure of ['delices', 'atelier'] as const)
      expect((await historique(structure)).slice(-2)).toEqual(['mandat.proposer', 'mandat.accepter']);
  });

  it('lets file on the next request after it is accepted, and no longer on the next after it is revoked', async () => {
    const id = await propose();
    expect((await deposer(document(), { qui: 'artisan' })).statut).toBe(404);
    await accepter(id);
    expect((await deposer(document(), { qui: 'artisan' })).statut).toBe(202);
    expect(await revoquer(id, 'manuela', delices.id)).toMatchObject({ corps: { situation: 'REVOQUE', gestes: [] } });
    expect((await deposer(document(), { qui: 'artisan' })).corps.code).toBe('MANDAT_FACTURATION_ABSENT');
  });

  it('is revoked by the mandataire as well, who tells why', async () => {
    const id = await propose();
    await accepter(id);
    await courriels(deps);
    expect((await revoquer(id, 'artisan', atelier.id, '')).corps.code).toBe('MANDAT_MOTIF_REQUIS');
    expect((await revoquer(id, 'artisan', atelier.id)).statut).toBe(200);
    const [mail] = await courriels(deps);
    expect(mail?.objet).toBe(`Mandat de facturation révoqué par ${atelier.raisonSociale}`);
    expect(mail?.texte).toContain('Contrat terminé');
  });

  it('is refused for a reason, or withdrawn; then another one may be proposed', async () => {
    const premier = await propose();
    expect((await refuser(premier, '')).corps.code).toBe('MANDAT_MOTIF_REQUIS');
    expect((await refuser(premier)).corps).toMatchObject({
      situation: 'REFUSE',
      motif: 'Nous ne travaillons plus ensemble',
    });
    const second = await propose();
    expect((await retirer(second)).corps.situation).toBe('RETIRE');
    expect((await accepter(second)).corps.code).toBe('MANDAT_CLOS');
    expect((await proposer()).statut).toBe(201);
  });

  it('waits for its managers to prove who they are, to propose and to accept', async () => {
    const vieillir = () => lignes(deps, 'UPDATE session SET confirmee_le = $1', [new Date(DEPART - 11 * 60_000)]);
    const id = await propose();
    await vieillir();
    expect((await proposer({ debut: '2027-01-01' })).corps.code).toBe('CONFIRMATION_REQUISE');
    expect((await accepter(id)).corps.code).toBe('CONFIRMATION_REQUISE');
  });

  it('takes the text that is in force', async () => {
    expect((await proposer({ versionDuTexte: '0' })).corps.code).toBe('MANDAT_TEXTE_MODIFIE');
    const id = await propose();
    const r = await poster('artisan', racine(atelier.id, `/${id}/acceptation`), { version: 1, versionDuTexte: '0' });
    expect(r.corps.code).toBe('MANDAT_TEXTE_MODIFIE');
  });
});

describe('who may have to do with a mandate', () => {
  it('is a manager of the side that it takes: neither the other one, nor a reader, nor somebody else', async () => {
    const id = await propose();
    const parLeMandant = { version: 1, versionDuTexte: TEXTE };
    expect((await poster('manuela', racine(delices.id, `/${id}/acceptation`), parLeMandant)).statut).toBe(403);
    expect((await poster('comptable', racine(delices.id, `/${id}/retrait`), { version: 1 })).statut).toBe(403);
    expect((await poster('gestionnaire', racine(valmont.id, `/${id}/acceptation`), parLeMandant)).statut).toBe(404);
    expect((await poster('gestionnaire', racine(atelier.id, `/${id}/acceptation`), parLeMandant)).statut).toBe(404);
    expect(await lister('gestionnaire', valmont.id, 'RECUS')).toEqual([]);
  });

  it('finds a private structure by its whole identifier of its type, and nothing by a name or a part', async () => {
    const trouver = async (typeIdentifiant: string, identifiant: string) =>
      (
        await demander(
          'manuela',
          'GET',
          `/api/organisation/structures/${delices.id}/mandataire?${new URLSearchParams({ typeIdentifiant, identifiant })}`,
        )
      ).corps.structure;
    const espace = atelier.identifiant.replace(/(.{3})/g, '$1 ');
    expect(await trouver('SIRET', espace)).toMatchObject({ id: atelier.id, raisonSociale: atelier.raisonSociale });
    expect(await trouver('SIRET', atelier.identifiant.slice(0, 9))).toBeNull();
    expect(await trouver('SIRET', atelier.raisonSociale)).toBeNull();
    expect(await trouver('AUTRE', atelier.identifiant)).toBeNull();
    expect(await trouver('PARTICULIER', `P${monde.personnes.isole.id}`)).toBeUndefined();
  });
});

describe('the days of a mandate', () => {
  it.each([
    ['MANDAT_DEBUT_PASSE', { debut: '2026-03-01' }],
    ['MANDAT_FIN_AVANT_DEBUT', { debut: '2026-03-10', fin: '2026-03-09' }],
    ['MANDAT_A_SOI_MEME', { identifiant: delices.identifiant }],
    ['MANDATAIRE_INTROUVABLE', { identifiant: '00000000000000' }],
  ])('are judged: %s', async (code, change) => {
    expect((await proposer(change)).corps.code).toBe(code);
  });

  it('never overlap those of another one between the same two, but may follow them', async () => {
    await accepter(await propose({ fin: '2026-03-31' }));
    expect((await proposer({ debut: '2026-03-31' })).corps.code).toBe('MANDAT_CHEVAUCHE');
    expect((await proposer({ debut: '2026-04-01' })).statut).toBe(201);
  });

  it('begin later: nothing is given before', async () => {
    expect((await accepter(await propose({ debut: '2026-03-04' }))).corps.situation).toBe('A_VENIR');
    expect((await deposer(document(), { qui: 'artisan' })).statut).toBe(403);
    await attendre(2);
    expect((await deposer(document(), { qui: 'artisan' })).statut).toBe(202);
  });

  it('a proposal that nobody answered lapses after thirty days, once, and its structure is told', async () => {
    const id = await propose();
    await attendre(29);
    expect(await suivreMandats(deps)).toEqual({ rappeles: 0, perimes: 0 });
    await attendre(1);
    expect((await moi('artisan')).mandatsARepondre).toEqual([]);
    expect((await accepter(id)).corps.code).toBe('MANDAT_CLOS');
    await courriels(deps);
    expect(await Promise.all([suivreMandats(deps), suivreMandats(deps)])).toEqual(
      expect.arrayContaining([{ rappeles: 0, perimes: 1 }]),
    );
    expect((await courriels(deps)).map((m) => [m.a, m.objet])).toEqual([
      [monde.personnes.manuela.courriel, 'Votre proposition de mandat a expiré'],
    ]);
    expect((await lister('manuela', delices.id, 'DONNES'))[0]).toMatchObject({
      situation: 'PERIME',
      decide: { par: null },
    });
  });

  it('an end is reminded of to both sides a week before, once', async () => {
    await accepter(await propose({ fin: '2026-03-20' }));
    await courriels(deps);
    await attendre(10);
    expect(await suivreMandats(deps)).toEqual({ rappeles: 0, perimes: 0 });
    await attendre(1);
    expect(await suivreMandats(deps)).toEqual({ rappeles: 1, perimes: 0 });
    expect(await suivreMandats(deps)).toEqual({ rappeles: 0, perimes: 0 });
    const recus = await courriels(deps);
    expect(recus.map((m) => m.a).sort()).toEqual(
      [monde.personnes.artisan.courriel, monde.personnes.manuela.courriel].sort(),
    );
    expect(recus[0]?.objet).toBe('Un mandat de facturation se termine le 20/03/2026');
  });
});

describe('at the same moment', () => {
  const FOIS = 6;

  it('two acceptances are one', async () => {
    await nommer('cabinet', 'atelier');
    for (let i = 0; i < FOIS; i++) {
      const id = await propose();
      const issues = await Promise.all([accepter(id), accepter(id, 'cabinet')]);
      expect(issues.map((r) => r.statut).sort()).toEqual([200, 409]);
      await lignes(deps, 'DELETE FROM mandat_facturation');
    }
  });

  it('an acceptance and a withdrawal: one of them holds, and the rights follow it', async () => {
    for (let i = 0; i < FOIS; i++) {
      const id = await propose();
      const [accepte, retire] = await Promise.all([accepter(id), retirer(id)]);
      expect([accepte.statut, retire.statut].sort()).toEqual([200, 409]);
      const depot = await deposer(document(), { qui: 'artisan' });
      expect(depot.statut).toBe(accepte.statut === 200 ? 202 : 404);
      await lignes(deps, 'DELETE FROM mandat_facturation');
    }
  });

  it('of two proposals whose days overlap, one is made', async () => {
    for (let i = 0; i < FOIS; i++) {
      const issues = await Promise.all([proposer(), proposer({ debut: '2026-05-01' })]);
      expect(issues.map((r) => r.statut).sort()).toEqual([201, 409]);
      expect(issues.find((r) => r.statut === 409)?.corps.code).toBe('MANDAT_CHEVAUCHE');
      await lignes(deps, 'DELETE FROM mandat_facturation');
    }
  });
});
