import { type Corps, joindreDocumentSaisie as contrat } from '@orpheon/contracts';
import { refusDuPdfSimple } from '@orpheon/domain';
import type { Lecture } from '@orpheon/formats';
import type { FastifyRequest } from 'fastify';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { consignerDocuments } from '../../platform/document.repository.ts';
import { ErreurHttp, introuvable, type Langue } from '../../platform/erreurs.ts';
import { recevoir } from '../../platform/fichiers.ts';
import type { SessionCourante } from '../../platform/session.ts';
import type { Lecteurs } from '../integration/lecteurs.ts';
import { refusExplique } from '../refus-expliques.ts';
import { consignerSignatures } from '../signatures/signature.repository.ts';
import { exigerSurSaisie, prendreSaisie } from './acces-saisie.ts';
import { resumer } from './contenu.ts';
import { faitsDe } from './ecrire-brouillon.ts';
import { type DocumentDeSaisie, ecrireSaisie, lireSaisie } from './saisie.repository.ts';

/** Findings on a PDF that does not pretend to be a Factur-X. */
const SIMPLE: ReadonlySet<string> = new Set(['ORP-PDF-SANS-DONNEES', 'ORP-PDF-AUTRE-XML']);

/**
 * Keeps the PDF that is the document. A Factur-X is told as such and stays a plain PDF here: the person was asked what
 * they want of it (decisions §3).
 */
export async function joindreDocument(
  deps: Deps,
  lecteurs: Lecteurs,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  langue: Langue,
  valider: (champs: Record<string, string>) => Corps<typeof contrat>,
): Promise<void> {
  // Before the upload, so that nobody sends a file for nothing; judged again under lock.
  const vue = await lireSaisie(deps.base.prisma, id);
  if (!vue) throw introuvable();
  await exigerSurSaisie(deps.base.prisma, contrat.droit, session, vue);
  if (vue.mode !== 'PDF') throw new ErreurHttp(422, 'DOCUMENT_NON_ATTENDU');
  const { champs, fichiers } = await recevoir(deps, requete, contrat.fichiers);
  const { version } = valider(champs);
  const fichier = fichiers[0];
  if (!fichier) throw new ErreurHttp(400, 'FICHIER_ABSENT');
  if (!/\.pdf$/i.test(fichier.nom) || !fichier.debut.subarray(0, 1024).includes('%PDF-')) {
    throw new ErreurHttp(422, 'DOCUMENT_NON_PDF', { nom: fichier.nom });
  }
  const lecture = await lecteurs.lire(await deps.documents.lire(fichier.empreinte), fichier.nom);
  const refus = refusDuPdfSimple(lecture.anomalies);
  if (refus) throw refusExplique('PIECE_REFUSEE', refus, langue);
  const { nom, taille, empreinte } = fichier;
  const document: DocumentDeSaisie = { nom, taille, empreinte, facturX: facturXDe(lecture) };
  await enTransaction(deps.base, async (tx) => {
    const saisie = await prendreSaisie(tx, contrat.droit, session, id, version);
    const instant = deps.horloge.maintenant();
    await consignerDocuments(tx, [fichier], instant);
    await consignerSignatures(tx, [{ empreinte, lecture }], instant);
    const resume = resumer(saisie.contenu, await faitsDe(deps, saisie.structureId, saisie.contenu, tx));
    const { utilisateurId } = session;
    await ecrireSaisie(tx, saisie, resume, { utilisateurId, instant }, { document });
  });
}

function facturXDe(lecture: Lecture): DocumentDeSaisie['facturX'] {
  if (lecture.facture === null && lecture.anomalies.some((a) => SIMPLE.has(a.code))) return null;
  return { profil: lecture.profil ?? null, lisible: lecture.facture !== null };
}
