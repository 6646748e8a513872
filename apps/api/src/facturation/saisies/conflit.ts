import type * as c from '@orpheon/contracts';
import { type Profil, saisieOuverte } from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { type Langue, remplir } from '../../platform/erreurs.ts';
import { type ReponseDe, reponse } from '../../platform/monter.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { PHRASES_FACTURATION } from '../messages.ts';
import { SaisieDepassee } from './acces-saisie.ts';
import { consulterSaisie } from './consulter-saisie.query.ts';

type Conflit = c.Reponse<typeof c.garderSaisie, 409>;

const FORMAT = { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' } as const;
const QUAND = { fr: new Intl.DateTimeFormat('fr-FR', FORMAT), en: new Intl.DateTimeFormat('en-GB', FORMAT) };

/** Does it, or answers with what stands now where the draft went another way meanwhile. */
export async function ouConflit<R>(
  deps: Deps,
  { session, langue, profil }: { session: SessionCourante; langue: Langue; profil: Profil },
  faire: () => Promise<R>,
): Promise<R | ReponseDe<409, Conflit>> {
  try {
    return await faire();
  } catch (err) {
    if (!(err instanceof SaisieDepassee)) throw err;
    const autre = await consulterSaisie(deps, session, { ...profil, niveau: 'CONSULTATION' }, err.saisieId);
    const details = { auteur: autre.auteur ?? '', quand: QUAND[langue].format(new Date(autre.modifieeLe)) };
    const code = saisieOuverte(autre.etat) ? 'SAISIE_DEPASSEE' : 'SAISIE_CLOSE';
    return reponse(409, { code, message: remplir(PHRASES_FACTURATION[code][langue], details), details, autre });
  }
}
