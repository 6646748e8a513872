import { estDate, fauteDeReferentiel, type LigneReferentiel, type NomReferentiel, REFERENTIELS } from '@orpheon/domain';
import { codeSql, enTransaction, type Tx } from '../platform/base.ts';
import { auditer } from '../platform/journal-metier.ts';
import {
  ajouterLigneReferentiel,
  cloreLigneReferentiel,
  lireLignesReferentiel,
} from '../platform/referentiel.repository.ts';
import { type Contexte, dire, exiger, Refus, seulement, tableau } from './commande.ts';

function nomDe(texte: string | undefined): NomReferentiel {
  const nom = REFERENTIELS.find((r) => r === texte?.toUpperCase());
  if (nom) return nom;
  throw new Refus(
    `Référentiel inconnu. Ils sont : ${REFERENTIELS.join(', ')}.`,
    `Unknown table. They are: ${REFERENTIELS.join(', ')}.`,
  );
}

export async function listerReferentiels(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  const [mot] = contexte.mots;
  const lignes = await lireLignesReferentiel(contexte.deps.base.prisma, mot ? nomDe(mot) : null);
  const titres =
    contexte.langue === 'en' ? ['table', 'key', 'from', 'to', 'value'] : ['table', 'clé', 'du', 'au', 'valeur'];
  const rangees = lignes.map((l) => [l.nom, l.cle, l.debut, l.fin ?? '…', l.valeur]);
  for (const ligne of tableau([titres, ...rangees])) contexte.ecrire(ligne);
  return true;
}

const CHAMPS = {
  cle: ['la clé', 'the key'],
  valeur: ['la valeur', 'the value'],
  debut: ['--debut', '--debut'],
  fin: ['--fin', '--fin'],
} as const;

/** Adds a value from a day on: what was in force for that key ends the day before. */
export async function ajouterReferentiel(contexte: Contexte): Promise<boolean> {
  seulement(contexte, 'debut', 'fin');
  const [nom, cle = '', valeur = ''] = contexte.mots;
  const ligne: LigneReferentiel = {
    nom: nomDe(nom),
    cle,
    valeur,
    debut: exiger(contexte, 'debut'),
    fin: contexte.options.fin ?? null,
  };
  const faute = fauteDeReferentiel(ligne);
  if (faute) {
    const [fr, en] = CHAMPS[faute];
    throw new Refus(`${ligne.nom} : ${fr} ne convient pas.`, `${ligne.nom}: ${en} will not do.`);
  }
  try {
    await changer(contexte, ligne.nom, { cle, valeur, debut: ligne.debut, fin: ligne.fin }, (tx) =>
      ajouterLigneReferentiel(tx, ligne),
    );
  } catch (erreur) {
    if (codeSql(erreur) !== '23505') throw erreur;
    throw new Refus(
      'Une valeur commence déjà ce jour-là pour cette clé.',
      'A value begins on that day already for this key.',
    );
  }
  dire(contexte, 'Valeur ajoutée.', 'Value added.');
  return true;
}

export async function cloreReferentiel(contexte: Contexte): Promise<boolean> {
  seulement(contexte, 'fin');
  const [mot, cle = ''] = contexte.mots;
  const nom = nomDe(mot);
  const fin = exiger(contexte, 'fin');
  if (!estDate(fin)) throw new Refus('--fin n’est pas un jour (AAAA-MM-JJ).', '--fin is no day (YYYY-MM-DD).');
  const closes = await changer(contexte, nom, { cle, fin }, (tx) => cloreLigneReferentiel(tx, { nom, cle, fin }));
  if (closes === 0) throw new Refus('Rien n’est en vigueur pour cette clé.', 'Nothing is in force for this key.');
  dire(contexte, 'Valeur close.', 'Value ended.');
  return true;
}

const changer = <T>(
  { deps }: Contexte,
  nom: NomReferentiel,
  donnees: Record<string, string | null>,
  travail: (tx: Tx) => Promise<T>,
): Promise<T> =>
  enTransaction(deps.base, async (tx) => {
    const fait = await travail(tx);
    const instant = deps.horloge.maintenant();
    const commun = { instant, utilisateurId: null, objet: 'referentiel', objetId: nom, donnees };
    await auditer(tx, { ...commun, action: 'referentiel.modifie' });
    return fait;
  });
