import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { lignes } from '../facturation/appui.ts';

const { deps, monde, demander } = await essai();
const { valmont, delices } = monde.structures;
const url = (id: string) => `/api/organisation/structures/${id}`;
const lire = async () => (await demander('gestionnaire', 'GET', url(valmont.id))).corps;
const poser = async (parametres: object, reste: object = {}) => {
  const s = await lire();
  const payload = {
    version: s.version,
    doubleValidationBancaire: s.doubleValidationBancaire,
    parametres: { ...s.parametres, ...parametres },
    ...reste,
  };
  return demander('gestionnaire', 'PUT', `${url(valmont.id)}/parametres`, { payload });
};
/** What a supplier is told of the recipient when filing. */
const faits = async () =>
  (
    await demander(
      'comptable',
      'GET',
      `/api/facturation/factures-emises/saisies/faits?structureId=${delices.id}&destinataireId=${valmont.id}`,
    )
  ).corps.faits.destinataire.parametres;

describe('parameters of a public structure', () => {
  it('count for the very next filing', async () => {
    expect(await faits()).toMatchObject({ serviceObligatoire: true, serviceOuEngagementObligatoire: false });
    expect((await poser({ serviceOuEngagement: true, devisesAcceptees: ['USD', 'EUR'] })).statut).toBe(200);
    expect(await faits()).toMatchObject({
      serviceObligatoire: false,
      engagementObligatoire: false,
      serviceOuEngagementObligatoire: true,
      devisesAcceptees: ['USD'],
    });
  });

  it('are shown by the directory', async () => {
    await poser({ miseEnPaiementNonCommuniquee: true });
    const publie = await demander(null, 'GET', `/api/organisation/structures-publiques/${valmont.id}`);
    expect(publie.corps).toMatchObject({ serviceOuEngagement: true, miseEnPaiementNonCommuniquee: true });
  });

  it('refuse “project owner only” of who is none', async () => {
    expect(await poser({ maitriseOuvrageSeulement: true })).toMatchObject({
      statut: 422,
      corps: { code: 'MOA_INCOHERENTE' },
    });
    expect((await poser({ maitriseOuvrage: true, maitriseOuvrageSeulement: true })).statut).toBe(200);
    expect(await faits()).toMatchObject({ maitriseOuvrageSeulement: true });
  });

  it('leave their history, before and after', async () => {
    await poser({}, { doubleValidationBancaire: true });
    const [dernier] = await lignes<{ action: string; donnees: object }>(
      deps,
      'SELECT action, donnees FROM structure_historique WHERE structure_id = $1 ORDER BY id DESC LIMIT 1',
      [valmont.id],
    );
    expect(dernier).toEqual({
      action: 'structure.parametrer',
      donnees: {
        champs: 'doubleValidationBancaire',
        'avant.doubleValidationBancaire': 'false',
        'apres.doubleValidationBancaire': 'true',
      },
    });
  });

  it('do without a second person for bank details only after a fresh proof of identity', async () => {
    await poser({}, { doubleValidationBancaire: true });
    const dater = (age: string) =>
      lignes(deps, 'UPDATE session SET confirmee_le = $2::timestamptz - $3::interval WHERE utilisateur_id = $1', [
        monde.personnes.gestionnaire.id,
        deps.horloge.maintenant(),
        age,
      ]);
    await dater('11 minutes');
    expect((await poser({ engagementObligatoire: true })).statut).toBe(200);
    const refus = await poser({}, { doubleValidationBancaire: false });
    expect(refus).toMatchObject({ statut: 403, corps: { code: 'CONFIRMATION_REQUISE' } });
    expect(await lire()).toMatchObject({ doubleValidationBancaire: true });
    await dater('0 minutes');
    expect((await poser({}, { doubleValidationBancaire: false })).statut).toBe(200);
  });

  it('are not those of a private structure, which only chooses how its bank details change', async () => {
    const s = (await demander('manuela', 'GET', url(delices.id))).corps;
    const envoyer = (parametres: object | null) =>
      demander('manuela', 'PUT', `${url(delices.id)}/parametres`, {
        payload: { version: s.version, doubleValidationBancaire: true, parametres },
      });
    expect(await envoyer(s.parametres)).toMatchObject({ statut: 422, corps: { code: 'PARAMETRES_RESERVES' } });
    expect(await envoyer(null)).toMatchObject({ statut: 200, corps: { doubleValidationBancaire: true } });
  });
});
