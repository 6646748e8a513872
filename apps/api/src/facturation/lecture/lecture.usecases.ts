import type * as c from '@orpheon/contracts';
import { lectureEnCours, type Profil } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { ajouterTache } from '../../platform/taches.ts';
import { exigerSurSaisie } from '../saisies/acces-saisie.ts';
import { lireSaisie } from '../saisies/saisie.repository.ts';
import { annulerLaLecture, type LectureDeDocument, lireLecture, ouvrirLecture } from './lecture.repository.ts';

type Lecture = c.Reponse<typeof c.consulterLecture, 200>;

/** One page after the other, of one document after the other: reading takes a processor. */
const FILE = 'lire_document';
/** What kills a thread once will kill the next one too; the last run only says so, even of what ended its worker. */
const ESSAIS = 3;

async function documentDe(deps: Deps, session: SessionCourante, profil: Profil, id: string): Promise<string> {
  const saisie = await lireSaisie(deps.base.prisma, id);
  if (!saisie) throw introuvable();
  await exigerSurSaisie(deps.base.prisma, profil, session, saisie);
  if (!saisie.document) throw introuvable();
  return saisie.document.empreinte;
}

/** The reading of the document as it now is; null: none was asked for. */
async function lectureDe(deps: Deps, id: string, empreinte: string): Promise<LectureDeDocument | null> {
  const lecture = await lireLecture(deps.base.prisma, id);
  return lecture?.empreinte === empreinte ? lecture : null;
}

const presenter = ({ empreinte, etat, pages, lues, resultat, libres, reportee }: LectureDeDocument): Lecture => ({
  empreinte,
  etat,
  pages,
  lues,
  libres: { ...libres },
  reportee,
  resultat: resultat && { champs: { ...resultat.champs }, recapitulatif: [...resultat.recapitulatif] },
});

/** Has the document of a draft read, once: what goes on, or is done, is given as it is. */
export async function demanderLecture(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  id: string,
  { libres }: c.Corps<typeof c.demanderLecture>,
): Promise<Lecture> {
  const empreinte = await documentDe(deps, session, profil, id);
  const connue = await lectureDe(deps, id, empreinte);
  if (connue && (lectureEnCours(connue.etat) || connue.etat === 'FINIE')) return presenter(connue);
  await enTransaction(deps.base, async (tx) => {
    const rang = await ouvrirLecture(tx, id, { empreinte, libres }, deps.horloge.maintenant());
    await ajouterTache(
      tx,
      'lire_document',
      { saisieId: id, rang },
      { cle: `lecture:${id}`, file: FILE, essais: ESSAIS },
    );
  });
  return { empreinte, etat: 'EN_ATTENTE', pages: 0, lues: 0, resultat: null, libres, reportee: false };
}

export async function consulterLecture(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  id: string,
): Promise<Lecture> {
  const lecture = await lectureDe(deps, id, await documentDe(deps, session, profil, id));
  if (!lecture) throw introuvable();
  return presenter(lecture);
}

export async function annulerLecture(
  deps: Deps,
  session: SessionCourante,
  profil: Profil,
  id: string,
): Promise<Lecture> {
  await documentDe(deps, session, profil, id);
  await enTransaction(deps.base, (tx) => annulerLaLecture(tx, id));
  return consulterLecture(deps, session, profil, id);
}
