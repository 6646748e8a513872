import type { Anomalie, Gravite, ProfilFacturX } from '@orpheon/domain';
import { avertissement, fatale } from '../trouvailles.ts';
import type { InfractionLiaison } from './evaluer.ts';
import type { Condition, IdLiaison } from './modele.ts';

/**
 * What a broken binding means for receiving the invoice; the official verdict counts all of them alike. Refused is what
 * leaves two readings, or none; said only is what is superfluous: this portal does not read it.
 */
export const GRAVITE_PAR_GENRE: Readonly<Record<Condition['genre'], Gravite>> = {
  NOMBRE: 'FATALE',
  MEME_VALEUR: 'FATALE',
  FORME_MONTANT: 'FATALE',
  FORME_DATE: 'FATALE',
  VALEUR: 'FATALE',
  ATTRIBUT_REQUIS: 'FATALE',
  COMPTE_DE_VIREMENT: 'FATALE',
  ELEMENT_INTERDIT: 'AVERTISSEMENT',
  ATTRIBUT_INTERDIT: 'AVERTISSEMENT',
  AUTRE_QUE_LE_VENDEUR: 'AVERTISSEMENT',
  REFERENCE_SIMPLE: 'AVERTISSEMENT',
};

/** Rules that are not judged as their kind is, and why. */
export const EXCEPTIONS: Readonly<Partial<Record<IdLiaison, readonly [Gravite, string]>>> = {
  'UBL-SR-46': ['AVERTISSEMENT', 'the words beside the code of the payment means; the code is read'],
  'UBL-SR-51': ['AVERTISSEMENT', 'one address line more; the first is read'],
  'UBL-DT-06': ['AVERTISSEMENT', 'the type of an attachment is told from its bytes and name'],
  'UBL-DT-07': ['AVERTISSEMENT', 'an attachment without name is given one'],
  'CII-SR-468': ['AVERTISSEMENT', 'words beside the code of the payment means; the code is read'],
  'CII-SR-483': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-485': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-486': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-488': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-489': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-490': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-491': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-492': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-493': ['AVERTISSEMENT', 'an amount outside the model; not read'],
  'CII-SR-494': ['AVERTISSEMENT', 'an amount outside the model; not read'],
};

const gravite = ({ liaison }: InfractionLiaison): Gravite =>
  EXCEPTIONS[liaison.id]?.[0] ?? GRAVITE_PAR_GENRE[liaison.condition.genre];

/** EXTENDED is wider than the model on purpose: what the model lacks is at home there. */
const horsProfil = ({ liaison }: InfractionLiaison, profil: ProfilFacturX | undefined): boolean =>
  profil === 'EXTENDED' && liaison.condition.genre.endsWith('_INTERDIT');

/** The findings of broken bindings, as this portal judges them. */
export const constatsDeLiaison = (
  infractions: readonly InfractionLiaison[],
  profil: ProfilFacturX | undefined,
): Anomalie[] =>
  infractions
    .filter((i) => !horsProfil(i, profil))
    .map((infraction) => {
      const { liaison, noeud, valeur, parametres } = infraction;
      const dire = gravite(infraction) === 'FATALE' ? fatale : avertissement;
      const precisions = {
        terme: liaison.terme,
        noeud,
        valeur,
        parametres: { ...parametres, manquement: manquement(infraction) },
      };
      return dire(liaison.id, 'EN16931', precisions);
    });

/** Which sentence says it: a count fails by too many or by too few. */
const manquement = ({ liaison, parametres }: InfractionLiaison): string =>
  liaison.condition.genre === 'NOMBRE'
    ? parametres.maximum === undefined
      ? 'MANQUE'
      : 'TROP'
    : liaison.condition.genre;
