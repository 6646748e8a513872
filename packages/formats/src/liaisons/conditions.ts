import type { Noeud } from '../xml/modele.ts';
import type { Chemin, Comparaison, Condition, Exception, Filtre } from './modele.ts';

/** What an assertion that fails tells: the element to point at, its value, and what the sentence needs. */
export interface Resultat {
  readonly noeud: Noeud;
  readonly valeur?: string;
  readonly parametres: Readonly<Record<string, string>>;
}

/** What assertions share of one document; kept, since asked again at every node the work would grow with its square. */
export interface Reperes {
  /** Elements by name: those that document-wide paths start from. */
  readonly departs: ReadonlyMap<string, readonly Noeud[]>;
  /** Is an attribute borne at a document-wide path? */
  readonly portes: Map<Chemin, boolean>;
  /** Names of the sellers of an invoice, by its element. */
  readonly vendeurs: Map<Noeud, ReadonlySet<string>>;
}

function retenir<C, V>(memoire: Map<C, V>, cle: C, calculer: () => V): V {
  const connu = memoire.get(cle);
  if (connu !== undefined) return connu;
  const valeur = calculer();
  memoire.set(cle, valeur);
  return valeur;
}

const LECTURES: Readonly<Record<Comparaison, (texte: string) => string>> = {
  EXACTE: (texte) => texte,
  ESPACES: (texte) => texte.trim().replace(/\s+/g, ' '),
  MAJUSCULES: (texte) => texte.toUpperCase(),
};

/** Texts at the path of a filter: elements below; `@x` an attribute, `?x` one element, where absent reads as ''. */
function textes(noeud: Noeud, chemin: string): string[] {
  const pas = chemin.split('/');
  const dernier = pas.at(-1) ?? '';
  const nom = dernier.slice(1);
  if (dernier.startsWith('@')) return suivre([noeud], pas.slice(0, -1)).map((n) => n.brut(nom) ?? '');
  if (dernier.startsWith('?')) return suivre([noeud], pas.slice(0, -1)).map((n) => n.enfant(nom)?.texte ?? '');
  return suivre([noeud], pas).map((n) => n.texte);
}

function suivre(depuis: readonly Noeud[], noms: readonly string[]): readonly Noeud[] {
  let noeuds = depuis;
  for (const nom of noms) noeuds = noeuds.flatMap((n) => n.tous(nom));
  return noeuds;
}

function passe(noeud: Noeud, { chemin, vaut, differe, selon = 'EXACTE' }: Filtre): boolean {
  const lire = LECTURES[selon];
  return textes(noeud, chemin).some((t) => (vaut === undefined ? lire(t) !== differe : lire(t) === vaut));
}

/** Elements at a path, below the context or anywhere. */
function trouver(noeud: Noeud, { pas, partout }: Chemin, reperes: Reperes): readonly Noeud[] {
  let noeuds: readonly Noeud[] = [noeud];
  for (const [rang, { nom, si, porte }] of pas.entries()) {
    noeuds = partout && rang === 0 ? (reperes.departs.get(nom) ?? []) : suivre(noeuds, [nom]);
    if (si) noeuds = noeuds.filter((n) => passe(n, si));
    if (porte !== undefined) noeuds = noeuds.filter((n) => n.brut(porte) !== undefined);
    if (noeuds.length === 0) return noeuds;
  }
  return noeuds;
}

/** The name of what a path ends at, for a person. */
const nomDe = ({ pas }: Chemin): string => pas.at(-1)?.nom ?? '';

const excepte = (noeud: Noeud, sauf: Exception | undefined): boolean =>
  sauf !== undefined &&
  noeud.nom === sauf.element &&
  (sauf.types === undefined || noeud.tous('ram:TypeCode').some((t) => sauf.types?.includes(t.texte)));

/** `null` where the assertion holds; else where and how it fails. */
export function tient(c: Condition, noeud: Noeud, reperes: Reperes): Resultat | null {
  switch (c.genre) {
    case 'NOMBRE':
      return nombre(c, noeud, reperes);
    case 'ELEMENT_INTERDIT': {
      const intrus = trouver(noeud, c.chemin, reperes)[0];
      return !intrus || excepte(noeud, c.sauf)
        ? null
        : { noeud: intrus, parametres: { element: intrus.nom, parent: intrus.parent?.nom ?? '' } };
    }
    case 'ATTRIBUT_INTERDIT': {
      const valeur = noeud.brut(c.attribut);
      if (valeur === undefined || permisAilleurs(c, noeud, reperes)) return null;
      return { noeud, valeur, parametres: { attribut: c.attribut, element: noeud.nom } };
    }
    case 'ATTRIBUT_REQUIS': {
      const porteurs = c.chemin === undefined ? [noeud] : noeud.tous(c.chemin);
      const premier = porteurs[0];
      if (!premier || porteurs.some((n) => n.brut(c.attribut) !== undefined)) return null;
      return { noeud: premier, parametres: { attribut: c.attribut, element: premier.nom } };
    }
    case 'MEME_VALEUR': {
      const noeuds = trouver(noeud, c.chemin, reperes);
      const lire = LECTURES[c.selon];
      const attendu = lire(noeuds[0]?.texte ?? '');
      const autre = noeuds.find((n) => lire(n.texte) !== attendu);
      return autre
        ? { noeud: autre, valeur: autre.texte.trim(), parametres: { element: autre.nom, attendu: attendu.trim() } }
        : null;
    }
    case 'FORME_MONTANT':
    case 'FORME_DATE':
      return c.motif.test(noeud.texte)
        ? null
        : { noeud, valeur: noeud.texte.trim(), parametres: { element: noeud.nom } };
    case 'VALEUR': {
      const porteurs = noeud.tous(c.chemin);
      const premier = porteurs[0];
      if (!premier || porteurs.some((n) => n.texte === c.valeur)) return null;
      return { noeud: premier, valeur: premier.texte.trim(), parametres: { element: premier.nom, attendu: c.valeur } };
    }
    case 'AUTRE_QUE_LE_VENDEUR':
      return beneficiaire(c, noeud, reperes);
    case 'COMPTE_DE_VIREMENT':
      return virement(noeud);
    case 'REFERENCE_SIMPLE':
      return reference(noeud);
  }
}

/** The path is the document's, whatever the node. */
const permisAilleurs = (
  { attribut, permis }: Extract<Condition, { genre: 'ATTRIBUT_INTERDIT' }>,
  noeud: Noeud,
  reperes: Reperes,
): boolean =>
  permis !== undefined &&
  retenir(reperes.portes, permis, () => trouver(noeud, permis, reperes).some((n) => n.brut(attribut) !== undefined));

function nombre(c: Extract<Condition, { genre: 'NOMBRE' }>, noeud: Noeud, reperes: Reperes): Resultat | null {
  if (c.si !== undefined && !noeud.enfant(c.si)) return null;
  const noeuds = trouver(noeud, c.chemin, reperes);
  const { min = 0, max = Number.POSITIVE_INFINITY } = c;
  if (noeuds.length >= min && noeuds.length <= max) return null;
  const parametres = { element: nomDe(c.chemin), nombre: String(noeuds.length), parent: noeud.nom };
  return noeuds.length > max
    ? { noeud: noeuds[max] ?? noeud, parametres: { ...parametres, maximum: String(max) } }
    : { noeud, parametres: { ...parametres, minimum: String(min) } };
}

/** The payee must not be the seller, and what the path names must stand once: a name that is missing differs from none. */
function beneficiaire(
  { chemin }: Extract<Condition, { genre: 'AUTRE_QUE_LE_VENDEUR' }>,
  noeud: Noeud,
  reperes: Reperes,
): Resultat | null {
  const noms = suivre([noeud], ['cac:PartyName', 'cbc:Name']).map((n) => n.texte);
  const vendeurs = noeud.parent ? vendeursDe(noeud.parent, reperes) : new Set<string>();
  const autre = noms.some((nom) => vendeurs.size > (vendeurs.has(nom) ? 1 : 0));
  const nombreLu = trouver(noeud, chemin, reperes).length;
  if (autre && nombreLu <= 1) return null;
  return {
    noeud,
    valeur: noms[0]?.trim() ?? '',
    parametres: { element: nomDe(chemin), nombre: String(nombreLu), vendeur: [...vendeurs][0]?.trim() ?? '' },
  };
}

const VENDEUR = ['cac:AccountingSupplierParty', 'cac:Party', 'cac:PartyLegalEntity', 'cbc:RegistrationName'];
const vendeursDe = (facture: Noeud, { vendeurs }: Reperes): ReadonlySet<string> =>
  retenir(vendeurs, facture, () => new Set(suivre([facture], VENDEUR).map((n) => n.texte)));

const VIREMENTS: ReadonlySet<string> = new Set(['30', '58']);

/** CII: a credit transfer names the account it goes to. */
function virement(noeud: Noeud): Resultat | null {
  const fautif = noeud.tous('ram:SpecifiedTradeSettlementPaymentMeans').find((moyen) => {
    const comptes = moyen.tous('ram:PayeePartyCreditorFinancialAccount');
    return (
      moyen.tous('ram:TypeCode').some((t) => VIREMENTS.has(LECTURES.ESPACES(t.texte))) &&
      !comptes.some((compte) => compte.enfant('ram:IBANID') || compte.enfant('ram:ProprietaryID'))
    );
  });
  return fautif ? { noeud: fautif, parametres: { mode: fautif.enfant('ram:TypeCode')?.texte.trim() ?? '' } } : null;
}

/** UBL: only the object that is invoiced (130), or the tender in a credit note (50), has a type or a scheme. */
function reference(noeud: Noeud): Resultat | null {
  const types = noeud.tous('cbc:DocumentTypeCode').map((t) => t.texte);
  let racine = noeud;
  while (racine.parent) racine = racine.parent;
  if (types.includes('130') || (racine.nom === 'cn:CreditNote' && types.includes('50'))) return null;
  const scheme = noeud.tous('cbc:ID').some((id) => id.brut('schemeID') !== undefined);
  return types.length === 0 && !scheme
    ? null
    : { noeud, valeur: types[0]?.trim() ?? '', parametres: { element: noeud.nom } };
}
