import { type Anomalie, DEBUT_JUGE, estFatale, jugerPiece, TAILLE_MAX_DEPOT } from '@orpheon/domain';

/** Where a chosen file stands. `PRET`: accepted, and on this machine alone; `ENVOI`, `ECHEC`: on its way to the server. */
export type EtatFichier =
  | { readonly type: 'JUGEMENT' }
  | { readonly type: 'REFUSE'; readonly anomalies: readonly Anomalie[] }
  /** The browser can no longer read it: moved, or changed since. */
  | { readonly type: 'ILLISIBLE' }
  | { readonly type: 'PRET' }
  | { readonly type: 'ENVOI'; readonly avancement: number }
  | { readonly type: 'ECHEC'; readonly erreur: unknown };

export interface FichierChoisi {
  readonly cle: string;
  readonly fichier: File;
  readonly etat: EtatFichier;
}

/** Sends one file; settles once the server keeps it. `cle` stays the same when the same file is tried again. */
export type EnvoyerPiece = (
  fichier: File,
  options: { readonly cle: string; readonly surAvancement: (avancement: number) => void; readonly signal: AbortSignal },
) => Promise<void>;

/** The server's own rules on a file alone, on this machine. */
async function juger(fichier: File): Promise<EtatFichier> {
  try {
    const debut = new Uint8Array(await fichier.slice(0, DEBUT_JUGE).arrayBuffer());
    const anomalies = jugerPiece({ nom: fichier.name, taille: fichier.size, debut }).filter(estFatale);
    return anomalies.length > 0 ? { type: 'REFUSE', anomalies } : { type: 'PRET' };
  } catch {
    return { type: 'ILLISIBLE' };
  }
}

/**
 * Files that somebody chose to attach: each is judged at once. With `envoyer` those that are accepted leave one after the
 * other, and leave the list once they are kept; without, they wait for the form they go with.
 */
export class ChoixDeFichiers {
  private fichiers: readonly FichierChoisi[] = [];
  private readonly suiveurs = new Set<() => void>();
  private readonly envois = new Map<string, AbortController>();
  private envoyer: EnvoyerPiece | undefined;

  constructor(envoyer?: EnvoyerPiece) {
    this.envoyer = envoyer;
  }

  readonly lire = (): readonly FichierChoisi[] => this.fichiers;

  readonly suivre = (suiveur: () => void): (() => void) => {
    this.suiveurs.add(suiveur);
    return () => this.suiveurs.delete(suiveur);
  };

  /** Files already in the list (same name, size and date) are not taken twice. */
  async ajouter(nouveaux: readonly File[]): Promise<void> {
    const connus = new Set(this.fichiers.map(({ fichier }) => signature(fichier)));
    const choisis = nouveaux
      .filter((fichier) => !connus.has(signature(fichier)) && connus.add(signature(fichier)))
      .map((fichier): FichierChoisi => ({ cle: crypto.randomUUID(), fichier, etat: { type: 'JUGEMENT' } }));
    this.ecrire([...this.fichiers, ...choisis]);
    await Promise.all(choisis.map(async ({ cle, fichier }) => this.changer(cle, await juger(fichier))));
    await this.envoyerLesPrets();
  }

  retirer(cle: string): void {
    this.envois.get(cle)?.abort();
    this.ecrire(this.fichiers.filter((f) => f.cle !== cle));
  }

  async reessayer(cle: string): Promise<void> {
    this.changer(cle, { type: 'PRET' });
    await this.envoyerLesPrets();
  }

  vider(): void {
    for (const envoi of this.envois.values()) envoi.abort();
    this.ecrire([]);
  }

  /** One at a time: the server's total stays true, and progress is that of one file. */
  private async envoyerLesPrets(): Promise<void> {
    const { envoyer } = this;
    if (!envoyer || this.envois.size > 0) return;
    for (let f = this.premierPret(); f; f = this.premierPret()) await this.envoyerUn(f, envoyer);
  }

  private async envoyerUn({ cle, fichier }: FichierChoisi, envoyer: EnvoyerPiece): Promise<void> {
    const arret = new AbortController();
    this.envois.set(cle, arret);
    const surAvancement = (avancement: number): void => this.changer(cle, { type: 'ENVOI', avancement });
    surAvancement(0);
    try {
      await envoyer(fichier, { cle, surAvancement, signal: arret.signal });
      this.ecrire(this.fichiers.filter((f) => f.cle !== cle));
    } catch (erreur) {
      this.changer(cle, { type: 'ECHEC', erreur });
    } finally {
      this.envois.delete(cle);
    }
  }

  private premierPret(): FichierChoisi | undefined {
    return this.fichiers.find((f) => f.etat.type === 'PRET');
  }

  private changer(cle: string, etat: EtatFichier): void {
    this.ecrire(this.fichiers.map((f) => (f.cle === cle ? { ...f, etat } : f)));
  }

  private ecrire(fichiers: readonly FichierChoisi[]): void {
    this.fichiers = fichiers;
    for (const suiveur of this.suiveurs) suiveur();
  }
}

const signature = (f: File): string => `${f.name}\n${f.size}\n${f.lastModified}`;

const compte = ({ etat }: FichierChoisi): boolean => etat.type !== 'REFUSE' && etat.type !== 'ILLISIBLE';

/** Bytes that the invoice would weigh with what was chosen; a refused file does not count. */
export const poidsTotal = (choisis: readonly FichierChoisi[], dejaLa: number): number =>
  choisis.filter(compte).reduce((somme, f) => somme + f.fichier.size, dejaLa);

/** Nothing stands in the way of sending the form: every file is accepted, and all together are not too heavy. */
export const toutEstPret = (choisis: readonly FichierChoisi[], dejaLa: number): boolean =>
  choisis.every((f) => f.etat.type === 'PRET') && poidsTotal(choisis, dejaLa) <= TAILLE_MAX_DEPOT;
