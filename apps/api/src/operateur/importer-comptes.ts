import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { normaliser } from '@orpheon/domain';
import { type CompteRepris, type IssueDeCompte, reprendreCompte } from '../organisation/public.ts';
import { enTransaction, type Tx } from '../platform/base.ts';
import { ecrireCourriels } from '../platform/courriels/courriel.repository.ts';
import { auditer } from '../platform/journal-metier.ts';
import { type Contexte, dire, Refus, seulement } from './commande.ts';
import { lireCsv } from './lire-csv.ts';

const COLONNES = [
  'identifiant',
  'type_identifiant',
  'courriel',
  'nom',
  'prenom',
  'telephone',
  'langue',
  'role',
  'service',
] as const;
type Colonne = (typeof COLONNES)[number];
const REQUISES = ['identifiant', 'courriel', 'nom', 'prenom', 'role'] as const;

/** Roles of the older portal, by the words that its exports use. */
const ROLES: Readonly<Record<string, CompteRepris['role']>> = {
  PRINCIPAL: 'PRINCIPAL',
  GESTIONNAIRE_PRINCIPAL: 'PRINCIPAL',
  SECONDAIRE: 'SECONDAIRE',
  GESTIONNAIRE_SECONDAIRE: 'SECONDAIRE',
  UTILISATEUR: 'UTILISATEUR',
  SIMPLE: 'UTILISATEUR',
};
const COURRIEL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const LIGNES_MAX = 50_000;
const LONGUEUR_MAX = 254;
const FAUTES_MONTREES = 50;
const IMPORT_MAX_MS = 30 * 60_000;

interface Faute {
  readonly ligne: number;
  readonly fr: string;
  readonly en: string;
}

/** Undoes the transaction once it has been judged. */
class Essai extends Error {}

/**
 * Takes over accounts of an older portal (release note V3.0.0): the main account becomes gestionnaire principal with every
 * profile, secondary managers get Organisation modification on the structure or on their service, plain users everything
 * but that. Each is invited by mail to activate. All or nothing; run again, it adds nothing. `--essai` judges alone.
 */
export async function importerComptes(contexte: Contexte): Promise<boolean> {
  seulement(contexte, 'essai');
  const [fichier] = contexte.mots;
  if (!fichier || !(await stat(fichier).catch(() => null))?.isFile())
    throw new Refus('Donnez le fichier CSV à importer.', 'Give the CSV file to import.');
  const { comptes, fautes } = await lireComptes(fichier);
  const bilan: Record<IssueDeCompte, number> = { CREE: 0, RATTACHE: 0, INCHANGE: 0 };
  const essai = 'essai' in contexte.options;
  try {
    await enTransaction(
      contexte.deps.base,
      async (tx) => {
        for (const compte of comptes) {
          const issue = await reprendreCompte(tx, contexte.deps, compte);
          if (typeof issue === 'object') fautes.push({ ligne: compte.ligne, ...issue });
          else bilan[issue]++;
        }
        if (fautes.length > 0 || essai) throw new Essai();
        await inviter(tx, contexte);
      },
      1,
      IMPORT_MAX_MS,
    );
  } catch (erreur) {
    if (!(erreur instanceof Essai)) throw erreur;
  }
  if (fautes.length > 0) return refuser(contexte, fautes);
  const n = comptes.length;
  dire(
    contexte,
    `${n} lignes ; ${bilan.CREE} comptes créés, ${bilan.RATTACHE} rattachés ou complétés, ${bilan.INCHANGE} inchangés${essai ? ' (essai : rien n’est gardé)' : ''}.`,
    `${n} lines; ${bilan.CREE} accounts made, ${bilan.RATTACHE} attached or completed, ${bilan.INCHANGE} unchanged${essai ? ' (dry run: nothing is kept)' : ''}.`,
  );
  if (!contexte.deps.config.SMTP_URL)
    dire(
      contexte,
      'SMTP_URL n’est pas réglé : personne n’est invité. Réglez-le avant d’importer, ou les comptes devront passer par « Mot de passe oublié ».',
      'SMTP_URL is not set: nobody is invited. Set it before importing, or people will have to go through “Forgotten password”.',
    );
  return true;
}

function refuser(contexte: Contexte, fautes: readonly Faute[]): boolean {
  const parLigne = fautes.toSorted((a, b) => a.ligne - b.ligne);
  for (const f of parLigne.slice(0, FAUTES_MONTREES))
    dire(contexte, `ligne ${f.ligne} : ${f.fr}`, `line ${f.ligne}: ${f.en}`);
  dire(
    contexte,
    `${fautes.length} ligne(s) en faute : rien n’est importé.`,
    `${fautes.length} line(s) at fault: nothing was imported.`,
  );
  return false;
}

/** Who still has to activate an account that an import opened, and was not written to yet. */
async function inviter(tx: Tx, { deps }: Contexte): Promise<void> {
  const aInviter = await tx.$queryRaw<{ id: string; structure: string }[]>`
    SELECT sh.concerne_id::text AS id, min(sh.structure_id)::text AS structure FROM structure_historique sh
    JOIN utilisateur u ON u.id = sh.concerne_id AND u.etat = 'A_ACTIVER'
    WHERE sh.action = 'utilisateur.importer'
      AND NOT EXISTS (SELECT FROM courriel c WHERE c.utilisateur_id = u.id AND c.message = 'compte.invitation')
    GROUP BY sh.concerne_id`;
  await ecrireCourriels(
    tx,
    deps,
    aInviter.map(({ id, structure }) => ({
      message: 'compte.invitation',
      utilisateurId: id,
      donnees: { structureId: structure },
    })),
  );
  await auditer(tx, {
    instant: deps.horloge.maintenant(),
    utilisateurId: null,
    action: 'comptes.importes',
    objet: 'portail',
    objetId: '0',
    donnees: { invites: aInviter.length },
  });
}

async function lireComptes(fichier: string): Promise<{ comptes: CompteRepris[]; fautes: Faute[] }> {
  let colonnes: (Colonne | null)[] | null = null;
  const comptes: CompteRepris[] = [];
  const fautes: Faute[] = [];
  for await (const { ligne, cellules } of lireCsv(createReadStream(fichier, 'utf8'))) {
    if (!colonnes) {
      colonnes = lireEntete(cellules);
      continue;
    }
    const lu = lireLigne(colonnes, cellules, ligne);
    if ('fr' in lu) fautes.push({ ligne, ...lu });
    else comptes.push(lu);
    if (comptes.length > LIGNES_MAX)
      throw new Refus(
        `Plus de ${LIGNES_MAX} lignes : coupez le fichier.`,
        `More than ${LIGNES_MAX} lines: cut the file.`,
      );
  }
  return { comptes, fautes };
}

function lireEntete(cellules: readonly string[]): (Colonne | null)[] {
  const noms = cellules.map((c) => c.trim().toLowerCase());
  const colonnes = noms.map((n) => COLONNES.find((c) => c === (n === 'siret' ? 'identifiant' : n)) ?? null);
  const inconnues = noms.filter((n, i) => colonnes[i] === null && n !== '');
  const manque = REQUISES.filter((c) => !colonnes.includes(c));
  if (inconnues.length + manque.length > 0)
    throw new Refus(
      `Première ligne : ${[...inconnues.map((c) => `colonne inconnue « ${c} »`), ...manque.map((c) => `il manque « ${c} »`)].join(', ')}. Colonnes : ${COLONNES.join(', ')}.`,
      `First line: ${[...inconnues.map((c) => `unknown column "${c}"`), ...manque.map((c) => `"${c}" is missing`)].join(', ')}. Columns: ${COLONNES.join(', ')}.`,
    );
  return colonnes;
}

function lireLigne(
  colonnes: readonly (Colonne | null)[],
  cellules: readonly string[],
  ligne: number,
): CompteRepris | { fr: string; en: string } {
  const lire = (c: Colonne): string => normaliser((cellules[colonnes.indexOf(c)] ?? '').trim());
  const trop = COLONNES.find((c) => lire(c).length > LONGUEUR_MAX || /\p{Cc}/u.test(lire(c)));
  if (trop)
    return {
      fr: `« ${trop} » est trop long, ou porte un caractère interdit`,
      en: `"${trop}" is too long, or holds a forbidden character`,
    };
  const vide = REQUISES.find((c) => lire(c) === '');
  if (vide) return { fr: `« ${vide} » est vide`, en: `"${vide}" is empty` };
  const courriel = lire('courriel').toLowerCase();
  if (!COURRIEL.test(courriel))
    return { fr: `« ${courriel} » n’est pas une adresse`, en: `"${courriel}" is no address` };
  const role = ROLES[lire('role').toUpperCase().replaceAll(' ', '_')];
  if (!role) return { fr: `rôle inconnu « ${lire('role')} »`, en: `unknown role "${lire('role')}"` };
  const service = lire('service') || null;
  if (role === 'PRINCIPAL' && service)
    return {
      fr: 'le compte principal vaut pour toute la structure',
      en: 'the main account is for the whole structure',
    };
  return {
    ligne,
    typeIdentifiant: lire('type_identifiant') || 'SIRET',
    identifiant: lire('identifiant').replaceAll(' ', ''),
    courriel,
    nom: lire('nom'),
    prenom: lire('prenom'),
    telephone: lire('telephone') || null,
    langue: lire('langue').toLowerCase() === 'en' ? 'en' : 'fr',
    role,
    service,
  };
}
