import { readFileSync } from 'node:fs';
import { jourAParis, type Langue } from '@orpheon/domain';
import { faireRapport } from '../rapport.ts';
import { AIDE } from './aide.ts';
import { type Demande, DemandeIllisible, lireDemande } from './demande.ts';
import { deplier, type Examen, examinerFichier } from './examiner.ts';
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
 * @returns exit code: 0 every document is as asked (`--exiger`), 1 one is not, 2 the command was not understood or a file
 * cannot be read
 */
export async function check(args: readonly string[], moyens: Moyens): Promise<number> {
  try {
    const demande = lireDemande(args, moyens.langue, jourAParis(moyens.maintenant));
    if (!demande) {
      moyens.ecrire(AIDE[args.includes('--en') ? 'en' : moyens.langue]);
      return 0;
    }
    return await examinerTout(demande, moyens);
  } catch (erreur) {
    const langue = args.includes('--en') ? 'en' : moyens.langue;
    const dit = erreur instanceof DemandeIllisible ? erreur.message : fauteDeFichier(erreur, langue);
    if (dit === null) throw erreur;
    moyens.dire(dit);
    return 2;
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

/** What is wrong with a file that the system would not open; null for any other error. */
function fauteDeFichier(erreur: unknown, langue: Langue): string | null {
  if (!(erreur instanceof Error && 'code' in erreur && 'path' in erreur)) return null;
  const dit = FAUTES[String(erreur.code)]?.[langue];
  return dit === undefined
    ? erreur.message
    : langue === 'fr'
      ? `« ${erreur.path} » ${dit}.`
      : `"${erreur.path}" ${dit}.`;
}

async function examinerTout(demande: Demande, { ecrire }: Moyens): Promise<number> {
  const { forme, langue, exiger, faits } = demande;
  const pourSarif: Examen[] = [];
  let [lus, refuses, nonConformes, conformes] = [0, 0, 0, 0];
  for await (const chemin of deplier(demande.chemins)) {
    for await (const examen of examinerFichier(chemin, faits)) {
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
  }
  if (forme === 'sarif') ecrire(JSON.stringify(enSarif(pourSarif, versionDuPaquet(), langue), null, 2));
  if (forme === 'texte') ecrire(ligneDeBilan(lus, refuses, nonConformes, langue));
  return (exiger === 'conformite' ? lus - conformes : refuses) > 0 ? 1 : 0;
}
