/** Thrown and caught within this folder. */
export class DerIllisible extends Error {}

/** One value of DER: where it starts, where its content does, where it ends. */
export interface Valeur {
  readonly balise: number;
  readonly place: number;
  readonly debut: number;
  readonly fin: number;
}

export const BALISES = {
  booleen: 0x01,
  entier: 0x02,
  bits: 0x03,
  octets: 0x04,
  oid: 0x06,
  enumere: 0x0a,
  utc: 0x17,
  generale: 0x18,
  suite: 0x30,
} as const;

/** The value at a place, within an end. Tags of one byte and lengths of four at most: lists have no others. @throws DerIllisible */
export function lireValeur(o: Uint8Array, place: number, limite = o.length): Valeur {
  const [balise, premier] = [o[place], o[place + 1]];
  if (balise === undefined || premier === undefined || (balise & 0x1f) === 0x1f) throw new DerIllisible();
  let longueur = premier;
  let debut = place + 2;
  if (premier >= 0x80) {
    const n = premier & 0x7f;
    if (n === 0 || n > 4) throw new DerIllisible();
    longueur = 0;
    for (let i = 0; i < n; i++) longueur = longueur * 256 + (o[debut + i] ?? 0);
    debut += n;
  }
  const fin = debut + longueur;
  if (fin > limite) throw new DerIllisible();
  return { balise, place, debut, fin };
}

/** The values that one holds, in order. @throws DerIllisible */
export function* contenuDe(o: Uint8Array, { debut, fin }: Pick<Valeur, 'debut' | 'fin'>): Generator<Valeur> {
  for (let place = debut; place < fin; ) {
    const valeur = lireValeur(o, place, fin);
    yield valeur;
    place = valeur.fin;
  }
}

/** As {@link lireValeur}, of that tag. @throws DerIllisible */
export function attendre(o: Uint8Array, place: number, limite: number, balise: number): Valeur {
  const valeur = lireValeur(o, place, limite);
  if (valeur.balise !== balise) throw new DerIllisible();
  return valeur;
}

export const contenu = (o: Uint8Array, v: Valeur): Uint8Array => o.subarray(v.debut, v.fin);
export const entier = (o: Uint8Array, v: Valeur): Uint8Array => o.subarray(v.place, v.fin);

const DATE = /^(\d{2}|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/** A moment as RFC 5280 §4.1.2.5 has it. @throws DerIllisible */
export function lireDate(o: Uint8Array, v: Valeur): Date {
  if (v.balise !== BALISES.utc && v.balise !== BALISES.generale) throw new DerIllisible();
  const m = DATE.exec(String.fromCharCode(...contenu(o, v).subarray(0, 20)));
  const [, annee = '', mois = '', jour = '', heure = '', minute = '', seconde = ''] = m ?? [];
  if (annee.length !== (v.balise === BALISES.utc ? 2 : 4)) throw new DerIllisible();
  const entiere = annee.length === 4 ? annee : `${Number(annee) < 50 ? '20' : '19'}${annee}`;
  const date = new Date(`${entiere}-${mois}-${jour}T${heure}:${minute}:${seconde}Z`);
  if (Number.isNaN(date.getTime())) throw new DerIllisible();
  return date;
}

/** An object identifier as hexadecimal of its content: what tells one from another. */
export const oidDe = (o: Uint8Array, v: Valeur): string =>
  Array.from(contenu(o, v).subarray(0, 16), (octet) => octet.toString(16).padStart(2, '0')).join('');

/** An extension of a certificate, a list or an entry. */
export interface ExtensionDer {
  readonly oid: string;
  readonly critique: boolean;
  readonly valeur: Valeur;
}

/** `SEQUENCE OF SEQUENCE { OID, BOOLEAN DEFAULT FALSE, OCTET STRING }`. @throws DerIllisible */
export function* extensionsDe(o: Uint8Array, suite: Valeur): Generator<ExtensionDer> {
  for (const v of contenuDe(o, suite)) {
    if (v.balise !== BALISES.suite) throw new DerIllisible();
    const oid = attendre(o, v.debut, v.fin, BALISES.oid);
    const suivant = lireValeur(o, oid.fin, v.fin);
    const critique = suivant.balise === BALISES.booleen && o[suivant.debut] !== 0;
    const valeur = suivant.balise === BALISES.booleen ? attendre(o, suivant.fin, v.fin, BALISES.octets) : suivant;
    yield { oid: oidDe(o, oid), critique, valeur };
  }
}
