import { lireConfiguration } from '../platform/config.ts';
import { ouvrirDeps, ouvrirJournal } from '../platform/demarrage.ts';
import { creerAdministrateur } from './administrateur.ts';
import { chargerAnnuaire } from './annuaire.ts';
import { migrerLaBase } from './base.ts';
import { type Commande, type Langue, Refus } from './commande.ts';
import { chiffrerCoordonnees } from './coordonnees.ts';
import { listerCourriels } from './courriels.ts';
import { listerEchecs, montrerFiles, rejouer } from './files.ts';
import { importerComptes } from './importer-comptes.ts';
import { annoncerMaintenance, leverMaintenance, montrerMaintenance } from './maintenance.ts';
import { ajouterReferentiel, cloreReferentiel, listerReferentiels } from './referentiels.ts';
import { verifierAuditPortail, verifierDocuments } from './verifications.ts';

const AIDE = {
  fr: `orpheon <commande> [options]                                         (--en: in English)

  administrateur creer --courriel A --nom N --prenom P   crée un administrateur, affiche son lien à usage unique
  annuaire charger FICHIER.csv [--essai]                 charge l'annuaire des structures publiques
  importer-comptes FICHIER.csv [--essai]                 reprend les comptes d'un ancien portail
  referentiels lister [TVA|BCE|FERIE|DELAI|DEVISE]       montre les valeurs datées
  referentiels ajouter NOM CLE VALEUR --debut J [--fin J]
  referentiels clore NOM CLE --fin J                     dernier jour de ce qui est en vigueur
  files                                                  état des files de travaux
  files echecs [--tache T]                               travaux à bout d'essais, avec leur erreur
  files rejouer NUMERO | --tout [--tache T] [--oui]      les remet en file
  courriels                                              courriels refusés ou abandonnés
  coordonnees chiffrer                                   met au coffre les numéros de compte écrits avant SECRET_MAITRE
  maintenance annoncer --debut I --fin I [--fr T] [--anglais T]   bandeau sur toutes les pages
  maintenance [lever]                                    montre, ou lève, l'annonce en cours
  audit verifier [NUMERO:SCEAU]                          vérifie la chaîne d'audit
  documents verifier                                     relit chaque document conservé et son empreinte
  check FICHIER…                                         vérifie des factures, sans portail (« check --aide »)
  base migrer                                            applique les migrations de cette version

Réglages : ceux du portail (DATABASE_URL, S3_…, PUBLIC_URL), dans l'environnement.`,
  en: `orpheon <command> [options] --en

  administrateur creer --courriel A --nom N --prenom P   makes an administrator, prints their one-time link
  annuaire charger FILE.csv [--essai]                    loads the directory of public structures (--essai: dry run)
  importer-comptes FILE.csv [--essai]                    takes over accounts of an older portal
  referentiels lister [TVA|BCE|FERIE|DELAI|DEVISE]       shows the dated values
  referentiels ajouter NAME KEY VALUE --debut DAY [--fin DAY]
  referentiels clore NAME KEY --fin DAY                  last day of what is in force
  files                                                  state of the job queues
  files echecs [--tache T]                               jobs out of tries, with their error
  files rejouer NUMBER | --tout [--tache T] [--oui]      queues them again
  courriels                                              mails refused or given up
  coordonnees chiffrer                                   encrypts account numbers written before SECRET_MAITRE
  maintenance annoncer --debut I --fin I [--fr T] [--anglais T]   banner on every page
  maintenance [lever]                                    shows, or lifts, the announcement
  audit verifier [NUMBER:SEAL]                           verifies the audit chain
  documents verifier                                     reads every document kept and its hash again
  check FILE…                                            checks invoices, without a portal ("check --aide --en")
  base migrer                                            applies this version's migrations

Settings: those of the portal (DATABASE_URL, S3_…, PUBLIC_URL), in the environment.`,
} as const;

const COMMANDES: Readonly<Record<string, Commande>> = {
  'administrateur creer': creerAdministrateur,
  'annuaire charger': chargerAnnuaire,
  'importer-comptes': importerComptes,
  'referentiels lister': listerReferentiels,
  'referentiels ajouter': ajouterReferentiel,
  'referentiels clore': cloreReferentiel,
  files: montrerFiles,
  'files echecs': listerEchecs,
  'files rejouer': rejouer,
  courriels: listerCourriels,
  'coordonnees chiffrer': chiffrerCoordonnees,
  maintenance: montrerMaintenance,
  'maintenance annoncer': annoncerMaintenance,
  'maintenance lever': leverMaintenance,
  'audit verifier': verifierAuditPortail,
  'documents verifier': verifierDocuments,
  'base migrer': migrerLaBase,
};
/** Commands of one word that are followed by a file. */
const AVEC_FICHIER = new Set(['importer-comptes']);
/** Options that stand alone. */
const DRAPEAUX = new Set(['en', 'essai', 'tout', 'oui', 'aide', 'help']);

export interface Demande {
  readonly commande: Commande | null;
  readonly langue: Langue;
  readonly mots: readonly string[];
  readonly options: Readonly<Record<string, string>>;
}

/** @throws Refus for an unknown command or an option without its value */
export function lireDemande(args: readonly string[], env: NodeJS.ProcessEnv = {}): Demande {
  const mots: string[] = [];
  const options: Record<string, string> = {};
  for (let i = 0; i < args.length; i++) {
    const [, nom, colle] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[i] ?? '') ?? [];
    if (nom === undefined) mots.push(args[i] ?? '');
    else if (colle !== undefined) options[nom] = colle;
    else if (DRAPEAUX.has(nom)) options[nom] = '';
    else {
      const valeur = args[++i];
      if (valeur === undefined) throw new Refus(`--${nom} demande une valeur.`, `--${nom} needs a value.`);
      options[nom] = valeur;
    }
  }
  const { en, aide, help, ...reste } = options;
  const langue = en !== undefined || env.ORPHEON_LANGUE === 'en' ? 'en' : 'fr';
  if (mots.length === 0 || aide !== undefined || help !== undefined)
    return { commande: null, langue, mots, options: reste };
  const deux = COMMANDES[mots.slice(0, 2).join(' ')];
  const une = mots.length === 1 || AVEC_FICHIER.has(mots[0] ?? '') ? COMMANDES[mots[0] ?? ''] : undefined;
  const commande = deux ?? une;
  if (!commande) {
    throw new Refus(
      `Commande inconnue : « ${mots.join(' ')} ». « orpheon --aide » les montre toutes.`,
      `Unknown command: "${mots.join(' ')}". "orpheon --aide --en" shows them all.`,
    );
  }
  return { commande, langue, mots: mots.slice(deux ? 2 : 1), options: reste };
}

/** Runs one command and tells its exit code: 0 done, 1 something is not as it should be, 2 not understood. */
export async function orpheon(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ecrire: (ligne: string) => void,
): Promise<number> {
  const anglais = args.includes('--en') || env.ORPHEON_LANGUE === 'en';
  try {
    if (args[0] === 'check') return await verifierDesFactures(args.slice(1), anglais ? 'en' : 'fr', ecrire);
    const { commande, ...demande } = lireDemande(args, env);
    if (!commande) {
      ecrire(AIDE[demande.langue]);
      return 0;
    }
    const deps = ouvrirDeps(lireConfiguration(env), ouvrirJournal('error'));
    try {
      return (await commande({ ...demande, deps, ecrire })) ? 0 : 1;
    } finally {
      await deps.base.fermer();
    }
  } catch (erreur) {
    if (erreur instanceof Refus) ecrire(anglais ? erreur.en : erreur.message);
    else ecrire(erreur instanceof Error ? erreur.message : String(erreur));
    return 2;
  }
}

/** The formats' own command: it needs neither settings nor database. */
async function verifierDesFactures(
  args: readonly string[],
  langue: Langue,
  ecrire: (ligne: string) => void,
): Promise<number> {
  const { check } = await import('@orpheon/formats/commande');
  const dire = (ligne: string): void => {
    process.stderr.write(`${ligne}\n`);
  };
  return check(args, { langue, maintenant: new Date(), ecrire, dire });
}

// `node apps/api/src/operateur/orpheon.ts …`, `npm run orpheon -- …`, or `orpheon …` inside the image.
if (import.meta.main) {
  process.exitCode = await orpheon(process.argv.slice(2), process.env, (ligne) => process.stdout.write(`${ligne}\n`));
}
