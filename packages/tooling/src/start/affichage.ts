import { ecrire, gras, gris, vert } from '../commun/message.ts';

export const secondes = (ms: number): string => `${(ms / 1000).toFixed(1).replace('.', ',')} s`;

/** Shows a step while it lasts, then how long it took; steps that did nothing say so with `rien`. */
export async function etape<T>(
  fr: string,
  en: string,
  travail: () => Promise<T>,
  rien?: (r: T) => boolean,
): Promise<T> {
  const debut = performance.now();
  const libelle = `${fr} ${gris(`· ${en}`)}`;
  if (process.stdout.isTTY) process.stdout.write(`  ${libelle}…`);
  try {
    const resultat = await travail();
    const duree = rien?.(resultat) === true ? 'à jour · up to date' : secondes(performance.now() - debut);
    ecrire(`${process.stdout.isTTY ? '\r\x1b[K' : ''}${vert('✓')} ${libelle}  ${gris(duree)}`);
    return resultat;
  } catch (e) {
    if (process.stdout.isTTY) ecrire();
    throw e;
  }
}

export interface CompteDemo {
  readonly courriel: string;
  readonly description: string;
}

export interface Pret {
  readonly adresse: string;
  readonly boite: string | null;
  readonly donnees: string;
  readonly journaux: string;
  readonly comptes: readonly CompteDemo[];
  readonly motDePasse: string | null;
  readonly duree: number;
}

const COMPTES_MONTRES = 6;

/** The first accounts to try; the sign-in page shows them all. */
function annoncerComptes(comptes: readonly CompteDemo[], motDePasse: string): void {
  ecrire();
  ecrire(
    `  Comptes de démonstration ${gris('· demo accounts')}, mot de passe ${gris('· password')} ${gras(motDePasse)}`,
  );
  for (const c of comptes.slice(0, COMPTES_MONTRES)) ecrire(`    ${c.courriel}\n      ${gris(c.description)}`);
  const autres = comptes.length - COMPTES_MONTRES;
  if (autres > 0)
    ecrire(`    ${gris(`et ${autres} autres sur la page de connexion · and ${autres} more on the sign-in page`)}`);
}

/** What a person needs once everything runs. */
export function annoncer(p: Pret): void {
  const ligne = (fr: string, en: string, valeur: string): void =>
    ecrire(`  ${fr} ${gris(`· ${en}`)}${' '.repeat(Math.max(1, 30 - fr.length - en.length))}${gras(valeur)}`);
  ecrire();
  ecrire(`${vert('●')} ${gras('Orphéon est prêt')} ${gris(`· Orphéon is ready (${secondes(p.duree)})`)}`);
  ecrire();
  ligne('Portail', 'portal', p.adresse);
  if (p.boite) ligne('Boîte aux lettres', 'mailbox', p.boite);
  ligne('Données', 'data', p.donnees);
  ligne('Journaux', 'logs', p.journaux);
  if (p.comptes.length > 0) annoncerComptes(p.comptes, p.motDePasse ?? '');
  ecrire();
  ecrire(`  ${gris('Ctrl-C pour arrêter · to stop')}`);
}
