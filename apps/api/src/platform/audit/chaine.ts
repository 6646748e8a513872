import { createHash } from 'node:crypto';

/** An audit entry as it is sealed: text exactly as PostgreSQL writes it, so that nothing is lost in reading it. */
export interface EntreeScellee {
  readonly id: string;
  /** ISO 8601 in UTC, milliseconds. */
  readonly instant: string;
  readonly utilisateurId: string | null;
  readonly action: string;
  readonly objet: string;
  readonly objetId: string;
  /** jsonb as text. */
  readonly donnees: string;
}

export interface Sceau {
  /** 1, 2, 3… */
  readonly id: string;
  readonly scelleLe: string;
  readonly nombre: number;
  readonly racine: string;
  readonly precedent: string;
  readonly sceau: string;
}

/** What the first seal follows. */
export const ORIGINE = '0'.repeat(64);

const sha256 = (...morceaux: (string | Buffer)[]): Buffer => {
  const hash = createHash('sha256');
  for (const morceau of morceaux) hash.update(morceau);
  return hash.digest();
};

/** One entry as the bytes that are sealed: a JSON array of its columns, in this order. */
export const canonique = (e: EntreeScellee): string =>
  JSON.stringify([e.id, e.instant, e.utilisateurId, e.action, e.objet, e.objetId, e.donnees]);

// Leaves and nodes begin differently (RFC 6962): a node can never be passed off as an entry.
const FEUILLE = Buffer.from([0]);
const NOEUD = Buffer.from([1]);

/** Merkle root of entries in order, hex; a level's last hash without a partner goes up as it is. */
export function racineDe(entrees: readonly EntreeScellee[]): string {
  let niveau = entrees.map((e) => sha256(FEUILLE, canonique(e)));
  while (niveau.length > 1) {
    const suivant: Buffer[] = [];
    for (let i = 0; i < niveau.length; i += 2) {
      const [gauche, droite] = [niveau[i], niveau[i + 1]];
      if (gauche) suivant.push(droite ? sha256(NOEUD, gauche, droite) : gauche);
    }
    niveau = suivant;
  }
  return (niveau[0] ?? sha256()).toString('hex');
}

/** SHA-256, hex, of everything a seal says and of the seal before. */
export const calculerSceau = (s: Omit<Sceau, 'sceau'>): string =>
  sha256(JSON.stringify([s.precedent, s.racine, s.nombre, s.id, s.scelleLe])).toString('hex');

/** The seal of a batch, after the one before (null: there is none). */
export function sceller(precedent: Sceau | null, entrees: readonly EntreeScellee[], scelleLe: string): Sceau {
  const sans = {
    id: (BigInt(precedent?.id ?? 0) + 1n).toString(),
    scelleLe,
    nombre: entrees.length,
    racine: racineDe(entrees),
    precedent: precedent?.sceau ?? ORIGINE,
  };
  return { ...sans, sceau: calculerSceau(sans) };
}

export type Rupture =
  | 'SCEAU_MANQUANT'
  | 'CHAINE_ROMPUE'
  | 'SCEAU_ALTERE'
  | 'ENTREES_EN_TROP_OU_MANQUANTES'
  | 'ENTREE_ALTEREE';

/** Judges one seal and its entries after the seal before it; null: whole. */
export function juger(precedent: Sceau | null, sceau: Sceau, entrees: readonly EntreeScellee[]): Rupture | null {
  if (BigInt(sceau.id) !== BigInt(precedent?.id ?? 0) + 1n) return 'SCEAU_MANQUANT';
  if (sceau.precedent !== (precedent?.sceau ?? ORIGINE)) return 'CHAINE_ROMPUE';
  if (sceau.sceau !== calculerSceau(sceau)) return 'SCEAU_ALTERE';
  if (sceau.nombre !== entrees.length) return 'ENTREES_EN_TROP_OU_MANQUANTES';
  return sceau.racine === racineDe(entrees) ? null : 'ENTREE_ALTEREE';
}
