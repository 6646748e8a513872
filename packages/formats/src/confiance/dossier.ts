import { X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITES_REVOCATION } from '../signatures/revocation/limites.ts';
import { lireListe, type RefusDeListe } from '../signatures/revocation/liste.ts';
import { DossierInutilisable, type RemarqueDeConfiance } from './remarques.ts';

/** Whom a portal trusts, and which certificates are revoked, all in DER. */
export interface Confiance {
  readonly autorites: readonly Uint8Array[];
  /** In memory that threads share: handing them over costs nothing. */
  readonly listes: readonly Uint8Array[];
}

const CERTIFICATS = /\.(pem|crt|cer|der)$/i;
const LISTES = /\.crl$/i;
const PEM = {
  certificat: /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g,
  liste: /-----BEGIN X509 CRL-----([\s\S]+?)-----END X509 CRL-----/g,
} as const;
interface Fichier {
  readonly nom: string;
  readonly taille: number;
  /** Tells one state of the file from another. */
  readonly etat: string;
}

/** What a file of the folder was found to hold. */
interface Lu {
  readonly etat: string;
  readonly autorites: readonly Uint8Array[];
  readonly listes: readonly Uint8Array[];
}

/**
 * Follows a folder of certificates (PEM or DER, one or more a file) and certificate revocation lists (`.crl`). It is read
 * now, and again by whoever asks once a file of it has changed. A list that cannot be used is left out and told to `dire`,
 * once; the folder as it was stays where it has become unusable since.
 *
 * @param dossier undefined: nobody is trusted, and null is what is answered
 * @throws DossierInutilisable where it is so from the start
 */
export function suivreConfiance(
  dossier: string | undefined,
  dire: (remarque: RemarqueDeConfiance) => void = () => undefined,
): () => Confiance | null {
  if (dossier === undefined) return () => null;
  const suivi = new DossierSuivi(dossier, dire);
  suivi.relire();
  return () => suivi.actuel();
}

class DossierSuivi {
  private readonly dossier: string;
  private readonly dire: (remarque: RemarqueDeConfiance) => void;
  private etat = '';
  private lus = new Map<string, Lu>();
  private confiance: Confiance = { autorites: [], listes: [] };

  constructor(dossier: string, dire: (remarque: RemarqueDeConfiance) => void) {
    this.dossier = dossier;
    this.dire = dire;
  }

  actuel(): Confiance {
    try {
      this.relire();
    } catch (erreur) {
      if (!(erreur instanceof DossierInutilisable)) throw erreur;
      this.dire(erreur.remarque);
    }
    return this.confiance;
  }

  /** @throws DossierInutilisable */
  relire(): void {
    const fichiers = this.fichiers();
    const etat = fichiers.map((f) => `${f.nom} ${f.etat}`).join('\n');
    if (etat === this.etat) return;
    // One that cannot be used is told once: it is looked at again when it has changed again.
    this.etat = etat;
    const lus = new Map(fichiers.map((f) => [f.nom, this.lire(f)]));
    const tous = [...lus.values()];
    this.lus = lus;
    this.confiance = {
      autorites: tous.flatMap((l) => l.autorites),
      listes: this.borner(tous.flatMap((l) => l.listes)),
    };
  }

  private fichiers(): Fichier[] {
    try {
      const noms = readdirSync(this.dossier).filter((nom) => CERTIFICATS.test(nom) || LISTES.test(nom));
      return noms.sort().map((nom) => {
        const { size: taille, mtimeMs, ino } = statSync(join(this.dossier, nom));
        return { nom, taille, etat: `${taille} ${mtimeMs} ${ino}` };
      });
    } catch {
      throw new DossierInutilisable({ quoi: 'DOSSIER', nom: this.dossier });
    }
  }

  private lire({ nom, taille, etat }: Fichier): Lu {
    const connu = this.lus.get(nom);
    if (connu?.etat === etat) return connu;
    if (!LISTES.test(nom)) return { etat, autorites: this.certificats(nom), listes: [] };
    const lue = taille > 2 * LIMITES_REVOCATION.octetsListe ? 'TROP_GROSSE' : this.liste(nom);
    if (typeof lue !== 'string') return { etat, autorites: [], listes: lue };
    this.dire({ quoi: lue, nom });
    return { etat, autorites: [], listes: [] };
  }

  private certificats(nom: string): Uint8Array[] {
    const octets = this.octets(nom);
    const pem = octets.toString('latin1').match(PEM.certificat);
    try {
      return (pem ?? [octets]).map((c) => new Uint8Array(new X509Certificate(c).raw));
    } catch {
      throw new DossierInutilisable({ quoi: 'CERTIFICAT', nom });
    }
  }

  private liste(nom: string): readonly Uint8Array[] | RefusDeListe {
    const octets = this.octets(nom);
    const pem = octets.subarray(0, 64 * 1024).includes('-----BEGIN X509 CRL-----')
      ? [...octets.toString('latin1').matchAll(PEM.liste)].map(([, base64 = '']) => Buffer.from(base64, 'base64'))
      : [octets];
    for (const der of pem) {
      const lue = lireListe(der);
      if (typeof lue === 'string') return lue;
    }
    return pem.map(partager);
  }

  private octets(nom: string): Buffer {
    try {
      return readFileSync(join(this.dossier, nom));
    } catch {
      throw new DossierInutilisable({ quoi: 'FICHIER', nom });
    }
  }

  private borner(listes: readonly Uint8Array[]): readonly Uint8Array[] {
    let octets = 0;
    const gardees = listes.slice(0, LIMITES_REVOCATION.listes).filter((l) => {
      octets += l.length;
      return octets <= LIMITES_REVOCATION.octetsListes;
    });
    const reste = listes.length - gardees.length;
    if (reste > 0) this.dire({ quoi: 'TROP_DE_LISTES', nom: String(reste) });
    return gardees;
  }
}

function partager(octets: Uint8Array): Uint8Array {
  const partages = new Uint8Array(new SharedArrayBuffer(octets.length));
  partages.set(octets);
  return partages;
}
