import { masquer } from '../platform/masquer.ts';
import { lireFiles } from '../platform/metriques.ts';
import { type Contexte, confirmer, dire, montrerInstant, Refus, seulement, tableau } from './commande.ts';
import { lireEchecs, remettreEnFile } from './files.query.ts';

const MONTRES = 100;

/** What waits, by task; false where jobs ran out of tries. */
export async function montrerFiles(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  const lignes = await lireFiles(contexte.deps.base);
  const titres =
    contexte.langue === 'en'
      ? ['task', 'due', 'put off', 'under way', 'out of tries', 'oldest due (s)']
      : ['tâche', 'prêtes', 'différées', 'en cours', 'à bout d’essais', 'plus ancienne (s)'];
  const rangees = lignes.map((l) => [
    l.tache,
    l.pretes,
    l.differees,
    l.en_cours,
    l.abandonnees,
    String(Math.round(l.age)),
  ]);
  for (const ligne of tableau([titres, ...rangees])) contexte.ecrire(ligne);
  return lignes.every((l) => Number(l.abandonnees) === 0);
}

/** The jobs out of tries and why, masked: an error may name somebody. */
export async function listerEchecs(contexte: Contexte): Promise<boolean> {
  seulement(contexte, 'tache');
  const echecs = await lireEchecs(contexte.deps, contexte.options.tache ?? null, MONTRES);
  for (const e of echecs) {
    const quand = montrerInstant(e.depuis, contexte.langue);
    contexte.ecrire(
      `${e.id}  ${e.tache}  ${e.essais}  ${quand}  ${masquer(e.erreur.split('\n')[0] ?? '').slice(0, 160)}`,
    );
  }
  if (echecs.length === 0) dire(contexte, 'Aucun travail à bout d’essais.', 'No job is out of tries.');
  if (echecs.length === MONTRES) dire(contexte, `Les ${MONTRES} plus anciens.`, `The ${MONTRES} oldest.`);
  return echecs.length === 0;
}

/** Queues one, or all, again. */
export async function rejouer(contexte: Contexte): Promise<boolean> {
  seulement(contexte, 'tout', 'tache', 'oui');
  const [numero] = contexte.mots;
  const tout = 'tout' in contexte.options;
  if (tout === (numero !== undefined) || (numero && !/^\d{1,18}$/.test(numero))) {
    throw new Refus('Donnez un numéro de travail, ou --tout.', 'Give the number of a job, or --tout.');
  }
  const tache = contexte.options.tache ?? null;
  if (tout && !(await confirmer(contexte, 'Rejouer tous ces travaux ?', 'Queue all of them again?'))) return false;
  const combien = await remettreEnFile(contexte.deps, { id: numero ?? null, tache });
  dire(contexte, `${combien} travail(aux) remis en file.`, `${combien} job(s) queued again.`);
  return combien > 0 || tout;
}
