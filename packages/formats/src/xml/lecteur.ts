import type { Anomalie } from '@orpheon/domain';
import { type SaxesOptions, SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITES } from '../limites.ts';
import { fatale } from '../trouvailles.ts';
import { reconnaitreEncodage } from './encodage.ts';
import { direMalforme } from './malforme.ts';
import { ESPACES, Noeud } from './modele.ts';

export interface LectureXml {
  readonly racine: Noeud | null;
  readonly anomalies: readonly Anomalie[];
}

/** Elements whose text is an attachment, or the document that a signature is around, hence long. */
const NOMS_BINAIRES = new Set([
  'cbc:EmbeddedDocumentBinaryObject',
  'ram:AttachmentBinaryObject',
  'Contenu',
  'ds:Object',
]);
const TRANCHE = 64 * 1024;

function nommer({ uri, local }: SaxesTagNS): string {
  if (uri === '') return local;
  const prefixe = ESPACES[uri];
  return prefixe === undefined ? `{${uri}}${local}` : `${prefixe}:${local}`;
}

/** Thrown by our own handlers to leave the parser; never leaves this file. */
class Arret extends Error {
  readonly anomalie: Anomalie;
  constructor(anomalie: Anomalie) {
    super(anomalie.code);
    this.anomalie = anomalie;
  }
}

/** Thrown where the document is not well formed, with the parser's words. */
class Malforme extends Error {}

/**
 * Builds the tree of an XML document from `saxes` events. No entity is ever expanded beyond XML's five, nothing is
 * fetched; a DOCTYPE, a limit passed or a fault of form ends the reading with one fatal finding. Never throws.
 */
export function lireArbre(octets: Uint8Array): LectureXml {
  const encodage = reconnaitreEncodage(octets);
  if (encodage.anomalies.length > 0) return { racine: null, anomalies: encodage.anomalies };
  const chantier = new Chantier();
  const decodeur = new TextDecoder(encodage.etiquette, { fatal: true });
  try {
    for (let debut = 0; debut < octets.length; debut += TRANCHE) {
      const texte = decodeur.decode(octets.subarray(debut, debut + TRANCHE), { stream: true });
      if (debut === 0) refuserDoctype(texte);
      chantier.ecrire(texte);
    }
    chantier.terminer(decodeur.decode());
    return { racine: chantier.racine, anomalies: [] };
  } catch (erreur) {
    const texte = (): string => new TextDecoder(encodage.etiquette).decode(octets);
    return { racine: null, anomalies: [expliquerArret(erreur, chantier, encodage.declare, texte)] };
  }
}

function expliquerArret(erreur: unknown, chantier: Chantier, encodage: string, texte: () => string): Anomalie {
  if (erreur instanceof Arret) return erreur.anomalie;
  // TextDecoder answers bytes that are not of the declared encoding with a TypeError.
  if (erreur instanceof TypeError) {
    return fatale('ORP-ENCODAGE-FAUX', 'SYNTAXE', { position: chantier.position, parametres: { encodage } });
  }
  const message = erreur instanceof Malforme ? erreur.message : '';
  const { position, racineFermee } = chantier;
  return direMalforme(texte(), { message, position, racineFermee });
}

/** Skips what may precede the root; a DOCTYPE met there is refused before the parser sees it. */
function refuserDoctype(debut: string): void {
  let i = 0;
  while (i < debut.length) {
    const ouvert = debut.indexOf('<', i);
    if (ouvert < 0) return;
    if (debut.startsWith('<!--', ouvert)) i = apres(debut, '-->', ouvert);
    else if (debut.startsWith('<?', ouvert)) i = apres(debut, '?>', ouvert);
    else if (/^<!doctype/i.test(debut.slice(ouvert, ouvert + 9))) throw new Arret(fatale('ORP-XML-DOCTYPE', 'SYNTAXE'));
    else return;
  }
}

const apres = (texte: string, fin: string, depuis: number): number => {
  const i = texte.indexOf(fin, depuis);
  return i < 0 ? texte.length : i + fin.length;
};

/** One reading under way: the parser, the branch being built, and the counts that the limits are judged by. */
class Chantier {
  racine: Noeud | null = null;
  private courant: Noeud | null = null;
  private profondeur = 0;
  private elements = 0;
  private baliseOuverte = false;
  /** Characters given to the parser since it last told us something. */
  private silence = 0;
  private ligneOuverte = 1;
  private colonneOuverte = 1;
  private readonly sax = new SaxesParser<SaxesOptions & { xmlns: true }>({ xmlns: true, position: true });

  constructor() {
    const { sax } = this;
    sax.on('opentagstart', (balise) => this.commencer(balise.name));
    sax.on('opentag', (balise) => this.ouvrir(balise));
    sax.on('closetag', () => this.fermer());
    sax.on('text', (texte) => this.ajouter(texte));
    sax.on('cdata', (texte) => this.ajouter(texte));
    sax.on('doctype', () => this.arreter('ORP-XML-DOCTYPE'));
    sax.on('error', (erreur) => this.malforme(erreur.message));
  }

  get racineFermee(): boolean {
    return this.racine !== null && this.courant === null;
  }

  get position(): { ligne: number; colonne: number } {
    return { ligne: this.sax.line, colonne: Math.max(1, this.sax.columnIndex) };
  }

  ecrire(texte: string): void {
    this.silence += texte.length;
    this.sax.write(texte);
    if (this.baliseOuverte && this.silence > LIMITES.balise + TRANCHE) this.arreter('ORP-XML-ATTRIBUTS');
    if (this.silence > LIMITES.pieceBase64 + TRANCHE) this.arreter('ORP-XML-TEXTE-LONG');
  }

  terminer(reste: string): void {
    if (reste !== '') this.sax.write(reste);
    this.sax.close();
  }

  private commencer(nom: string): void {
    this.silence = 0;
    this.baliseOuverte = true;
    this.ligneOuverte = this.sax.line;
    this.colonneOuverte = Math.max(1, this.sax.columnIndex - nom.length - 1);
    if (++this.profondeur > LIMITES.profondeur) this.arreter('ORP-XML-PROFONDEUR');
    if (++this.elements > LIMITES.elements) this.arreter('ORP-XML-ELEMENTS');
  }

  private ouvrir(balise: SaxesTagNS): void {
    this.silence = 0;
    this.baliseOuverte = false;
    const noeud = new Noeud(nommer(balise), this.courant, this.ligneOuverte, this.colonneOuverte);
    let attributs = 0;
    for (const cle in balise.attributes) {
      if (++attributs > LIMITES.attributs) this.arreter('ORP-XML-ATTRIBUTS');
      const attribut = balise.attributes[cle];
      if (attribut && attribut.uri === '') noeud.poserAttribut(attribut.local, attribut.value);
    }
    if (this.courant) this.courant.enfants.push(noeud);
    else this.racine = noeud;
    this.courant = noeud;
  }

  private ajouter(texte: string): void {
    this.silence = 0;
    const { courant } = this;
    if (!courant) return;
    courant.texte += texte;
    const limite = NOMS_BINAIRES.has(courant.nom) ? LIMITES.pieceBase64 : LIMITES.texte;
    if (courant.texte.length > limite) this.arreter('ORP-XML-TEXTE-LONG');
  }

  private fermer(): void {
    this.silence = 0;
    this.profondeur--;
    const { courant } = this;
    // White space between elements is layout, not content.
    if (courant && courant.enfants.length > 0 && courant.texte.trim() === '') courant.texte = '';
    this.courant = courant?.parent ?? null;
  }

  private arreter(
    code: 'ORP-XML-DOCTYPE' | 'ORP-XML-PROFONDEUR' | 'ORP-XML-ELEMENTS' | 'ORP-XML-ATTRIBUTS' | 'ORP-XML-TEXTE-LONG',
  ): never {
    const limites: Readonly<Record<string, number>> = {
      'ORP-XML-PROFONDEUR': LIMITES.profondeur,
      'ORP-XML-ELEMENTS': LIMITES.elements,
      'ORP-XML-ATTRIBUTS': LIMITES.attributs,
      'ORP-XML-TEXTE-LONG': LIMITES.texte,
    };
    const maximum = limites[code];
    throw new Arret(
      fatale(code, 'SYNTAXE', {
        position: this.position,
        ...(maximum !== undefined && { parametres: { maximum: String(maximum) } }),
      }),
    );
  }

  private malforme(message: string): never {
    // saxes puts "line:column: " before its message; the finding carries the position apart.
    throw new Malforme(message.replace(/^\d+:\d+: /, ''));
  }
}
