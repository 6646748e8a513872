import { ecrireDecimal, lireDecimal } from '@orpheon/domain';
import { type ContenuCertificat, MARQUE_CERTIFICAT, REGION_CERTIFICAT } from '@orpheon/formats';
import { embarquerPolices, type Police } from '@orpheon/formats/node';
import { AFRelationship, PDFDocument, PDFHexString, PDFName, PDFString, rgb } from 'pdf-lib';
import type { Langue } from '../../platform/erreurs.ts';
import { dateHeure, remplir } from './mots.ts';
import { lignesDesSignatures } from './signatures-du-certificat.ts';
import { TEXTES_CERTIFICAT } from './textes-certificat.ts';

const [LARGEUR, HAUTEUR, MARGE] = [595.28, 841.89, 56];
const COLONNE = 150;
const GRIS = rgb(0.35, 0.38, 0.42);
const BLEU = rgb(0.0, 0.25, 0.5);

/** The certificate on one page, with an empty region for its signature. The same facts give the same words. */
export async function ecrirePdfCertificat(
  c: ContenuCertificat,
  { langue, cle }: { readonly langue: Langue; readonly cle: string },
): Promise<Uint8Array> {
  const t = TEXTES_CERTIFICAT[langue];
  const doc = await PDFDocument.create({ updateMetadata: false });
  const instant = new Date(c.etabliLe);
  doc.setTitle(`${t.titre[c.objet]} ${c.facture?.numero ?? c.numeroFlux ?? ''}`.trim(), { showInWindowTitleBar: true });
  doc.setLanguage(langue);
  doc.setCreationDate(instant);
  doc.setModificationDate(instant);
  const page = doc.addPage([LARGEUR, HAUTEUR]);
  const { maigre: normale, gras: grasse } = await embarquerPolices(doc);
  let y = HAUTEUR - MARGE;

  const ecrire = (texte: string, x: number, taille: number, police = normale, couleur = rgb(0, 0, 0)): void => {
    for (const ligne of enLignes(imprimable(texte, police), police, taille, LARGEUR - MARGE - x)) {
      page.drawText(ligne, { x, y, size: taille, font: police.police, color: couleur });
      y -= taille * 1.45;
    }
  };
  const section = (titre: string, faits: readonly (readonly [string, string | null])[]): void => {
    y -= 12;
    ecrire(titre, MARGE, 12, grasse, BLEU);
    y -= 2;
    for (const [terme, valeur] of faits) {
      if (valeur === null) continue;
      page.drawText(imprimable(terme, normale), { x: MARGE, y, size: 10, font: normale.police, color: GRIS });
      ecrire(valeur, MARGE + COLONNE, 10);
      y -= 3;
    }
  };

  ecrire('Orphéon', MARGE, 11, grasse, BLEU);
  y -= 14;
  ecrire(t.titre[c.objet], MARGE, 20, grasse);
  y -= 6;
  ecrire(t.phrase[c.objet], MARGE, 10.5);
  section(t.depot, [
    [t.numeroFlux, c.numeroFlux],
    [t.deposeLe, dateHeure(c.deposeLe, langue)],
    [t.deposant, `${c.deposant.raisonSociale} (${c.deposant.identifiant})`],
    [t.fichier, `${c.document.nom} – ${remplir(t.taille, { taille: String(c.document.taille) })}`],
    [t.empreinte, c.document.empreinte],
    ...lignesDesSignatures(c, langue),
  ]);
  if (c.facture) {
    const { numero, destinataire: d, montantTtc, devise } = c.facture;
    section(t.facture, [
      [t.numero, numero],
      [t.destinataire, d && `${d.raisonSociale} (${d.identifiant})`],
      [t.montant, montantTtc && `${montant(montantTtc, langue)} ${devise ?? ''}`.trim()],
    ]);
  }
  const { numero, entree, scelleLe, empreinte } = c.sceau;
  section(t.preuve, [
    [t.sceau, remplir(t.sceauTexte, { numero, entree, date: dateHeure(scelleLe, langue) })],
    [t.empreinteSceau, empreinte],
    [t.portail, c.portail],
    [t.etabliLe, dateHeure(c.etabliLe, langue)],
    [t.cle, cle],
  ]);
  y -= 16;
  ecrire(remplir(t.verifier, { adresse: `${c.portail}/verifier-un-certificat` }), MARGE, 9.5, normale, GRIS);
  reserver(doc);
  return doc.save({ useObjectStreams: false, addDefaultPage: false });
}

/** An attachment as it stands, not compressed: the mark, and room for the signature. */
function reserver(doc: PDFDocument): void {
  const contenu = Buffer.from(MARQUE_CERTIFICAT + ' '.repeat(REGION_CERTIFICAT), 'latin1');
  const { context } = doc;
  const flux = context.register(context.stream(contenu, { Type: 'EmbeddedFile', Subtype: 'text/plain' }));
  const fichier = context.register(
    context.obj({
      Type: 'Filespec',
      F: PDFString.of('certificat.txt'),
      UF: PDFHexString.fromText('certificat.txt'),
      EF: { F: flux, UF: flux },
      AFRelationship: AFRelationship.Data,
    }),
  );
  const noms = context.obj({ EmbeddedFiles: { Names: [PDFHexString.fromText('certificat.txt'), fichier] } });
  doc.catalog.set(PDFName.of('Names'), noms);
  doc.catalog.set(PDFName.of('AF'), context.obj([fichier]));
}

/** Composed letters, spaces of one width; what the font does not know shows as a box, and stands in the signed facts. */
const imprimable = (texte: string, police: Police): string =>
  police.dessinable(texte.normalize('NFC').replace(/[\u202f\u00a0]/g, ' '));

/** Lines that fit, broken at spaces, and within words that are longer than a line. */
function enLignes(texte: string, police: Police, taille: number, largeur: number): string[] {
  const tient = (ligne: string): boolean => police.largeur(ligne) * taille <= largeur;
  const lignes: string[] = [];
  let ligne = '';
  for (const mot of texte.split(' ')) {
    let reste = mot;
    const suite = ligne === '' ? reste : `${ligne} ${reste}`;
    if (tient(suite)) {
      ligne = suite;
      continue;
    }
    if (ligne !== '') lignes.push(ligne);
    while (!tient(reste)) {
      let n = reste.length - 1;
      while (n > 1 && !tient(reste.slice(0, n))) n--;
      lignes.push(reste.slice(0, n));
      reste = reste.slice(n);
    }
    ligne = reste;
  }
  return [...lignes, ligne];
}

/** Two decimals at least, the reader's sign and groups of three. */
function montant(valeur: string, langue: Langue): string {
  const lu = lireDecimal(valeur);
  if (!lu) return valeur;
  const [entiers = '', decimales = ''] = ecrireDecimal(lu).split('.');
  const groupes = entiers.replace(/\B(?=(\d{3})+$)/g, langue === 'fr' ? ' ' : ',');
  return `${groupes}${langue === 'fr' ? ',' : '.'}${decimales.padEnd(2, '0')}`;
}
