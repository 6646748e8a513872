import { readFileSync } from 'node:fs';
import { jourAParis, type Langue } from '@orpheon/domain';
import { type Confiance, suivreConfiance } from '../confiance/dossier.ts';
import { DossierInutilisable, direRemarque } from '../confiance/remarques.ts';
import { faireRapport } from '../rapport.ts';
import { AIDE } from './aide.ts';
import { type Demande, DemandeIllisible, lireDemande } from './demande.ts';
import { type Examen, examinerFichier, fichiersDe } from './examiner.ts';
import { enSarif } from './rapport-sarif.ts';
import { ligneDeBilan, lignesDeLExamen } from './rapport-texte.ts';

/** What the command needs of its process. */
export interface Moyens {
  readonly langue: Langue;
  readonly maintenant: Date;
  ecrire(ligne: string): void;
  /** For what is wrong with the command itself: never mixed with a report. */
  dire(ligne: string): void;
}

/**
 * `check FILE…`: reads and checks documents and lots where they are; nothing is sent anywhere.
 * @returns exit code: 0 every document is as asked (`--exiger`), 1 one is not, 2 the command was not understood, a file
 * cannot be read or a folder holds no document; the other files are examined all the same
 */
export async function check(args: readonly string[], moyens: Moyens): Promise<number> {
  const langue = args.includes('--en') ? 'en' : moyens.langue;
  try {
    const demande = lireDemande(args, langue, jourAParis(moyens.maintenant));
    if (demande) return await examinerTout(demande, ouvrirConfiance(demande, moyens), moyens);
    moyens.ecrire(AIDE[langue]);
    return 0;
  } catch (erreur) {
    if (!(erreur instanceof DemandeIllisible)) throw erreur;
    moyens.dire(erreur.message);
    return 2;
  }
}

/** @throws DemandeIllisible */
function ouvrirConfiance({ dossierConfiance, langue }: Demande, { dire }: Moyens): Confiance | null {
  try {
    return suivreConfiance(dossierConfiance, (r) => dire(`--confiance: ${direRemarque(r, langue)}`))();
  } catch (erreur) {
    if (!(erreur instanceof DossierInutilisable)) throw erreur;
    throw new DemandeIllisible(`--confiance: ${direRemarque(erreur.remarque, langue)}`);
  }
}

/** The version that a SARIF log names. */
function versionDuPaquet(): string {
  const paquet: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof paquet === 'object' && paquet !== null && 'version' in paquet ? String(paquet.version) : '';
}

const FAUTES: Readonly<Record<string, Readonly<Record<Langue, string>>>> = {
  ENOENT: { fr: 'n’existe pas', en: 'does not exist' },
  EACCES: { fr: 'ne peut pas être lu : ses droits l’interdisent', en: 'cannot be read: its permissions forbid it' },
};

/** What is wrong with a file that the system would not open; any other error is thrown on. */
function fauteDeFichier(erreur: unknown, langue: Langue): string {
  if (!(erreur instanceof Error && 'code' in erreur && 'path' in erreur)) throw erreur;
  const dit = FAUTES[String(erreur.code)]?.[langue];
  return dit === undefined ? erreur.message : `${citer(String(erreur.path), langue)} ${dit}.`;
}

const citer = (nom: string, langue: Langue): string => (langue === 'fr' ? `« ${nom} »` : `"${nom}"`);

const SANS_DOCUMENT: Readonly<Record<Langue, string>> = {
  fr: 'ne contient aucun document à vérifier (.xml, .pdf, .zip, .tgz, .tar.gz).',
  en: 'holds no document to check (.xml, .pdf, .zip, .tgz, .tar.gz).',
};

/** Every document of every named path; a file that cannot be read is handed to `surFaute` and the next one follows. */
async function* examens(
  { chemins, faits, langue }: Demande,
  confiance: Confiance | null,
  surFaute: (dit: string) => void,
): AsyncGenerator<Examen> {
  const refuser = (erreur: unknown): null => {
    surFaute(fauteDeFichier(erreur, langue));
    return null;
  };
  for (const nomme of chemins) {
    const fichiers = await fichiersDe(nomme).catch(refuser);
    if (fichiers?.length === 0) surFaute(`${citer(nomme, langue)} ${SANS_DOCUMENT[langue]}`);
    for (const fichier of fichiers ?? []) {
      try {
        yield* examinerFichier(fichier, faits, confiance ?? {});
      } catch (erreur) {
        refuser(erreur);
      }
    }
  }
}

async function examinerTout(demande: Demande, confiance: Confiance | null, { ecrire, dire }: Moyens): Promise<number> {
  const { forme, langue, exiger } = demande;
  const pourSarif: Examen[] = [];
  let [fautes, lus, refuses, nonConformes, conformes] = [0, 0, 0, 0, 0];
  const surFaute = (dit: string): void => {
    fautes++;
    dire(dit);
  };
  for await (const examen of examens(demande, confiance, surFaute)) {
    lus++;
    if (!examen.jugement.recevable) refuses++;
    const { conformiteEN16931 } = examen.jugement;
    if (conformiteEN16931.applicable) {
      if (conformiteEN16931.conforme) conformes++;
      else nonConformes++;
    }
    if (forme === 'json') ecrire(JSON.stringify(faireRapport(examen, examen.jugement)));
    else if (forme === 'sarif') pourSarif.push(examen);
    else for (const ligne of lignesDeLExamen(examen, langue)) ecrire(ligne);
  }
  if (forme === 'sarif') ecrire(JSON.stringify(enSarif(pourSarif, versionDuPaquet(), langue), null, 2));
  if (forme === 'texte' && lus > 0) ecrire(ligneDeBilan(lus, refuses, nonConformes, langue));
  if (fautes > 0) return 2;
  return (exiger === 'conformite' ? lus - conformes : refuses) > 0 ? 1 : 0;
}
