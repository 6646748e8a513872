import type { ProfilFacturX } from '@orpheon/domain';
import PDFDocument from 'pdfkit';
import { calculerMontants } from '../fabriques/montants.ts';
import { unDocumentCii, type VouluCii } from './cii.ts';
import { type DescriptionFacture, decrireFacture } from './description.ts';
import { soustraireMontants } from './montants.ts';
import { octetsDe } from './pdf.ts';
import { police } from './polices.ts';

export interface VouluFacturX extends VouluCii {
  /** The embedded XML, when the example is about another than the one described. */
  readonly xml?: string | Uint8Array;
  readonly nomXml?: string;
  /** `null`: no Factur-X extension in the XMP. */
  readonly profilAnnonce?: ProfilFacturX | null;
}

/** A Factur-X: a readable PDF/A-3b that embeds the CII of the same description (fonts embedded, XMP extension). */
export async function unFacturX(voulu: VouluFacturX = {}): Promise<Uint8Array> {
  const { xml, nomXml = 'factur-x.xml', profilAnnonce, ...vouluCii } = voulu;
  const profil = vouluCii.profil ?? 'EN 16931';
  const d = decrireFacture(vouluCii);
  const instant = new Date(`${d.dateFacture}T09:00:00Z`);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 50,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    lang: 'fr-FR',
    info: { Title: `Facture ${d.numero}`, Author: d.fournisseur.nom, CreationDate: instant, ModDate: instant },
  });
  doc.registerFont('texte', police(400));
  doc.registerFont('gras', police(600));
  dessiner(doc, d);
  const pauvre = profil === 'MINIMUM' || profil === 'BASIC WL';
  const piece: PDFKit.Mixins.PDFAttachmentOptions & { relationship: string } = {
    name: nomXml,
    type: 'text/xml',
    description: 'Factur-X',
    creationDate: instant,
    modifiedDate: instant,
    relationship: pauvre ? 'Data' : 'Alternative',
  };
  doc.file(Buffer.from(xml ?? unDocumentCii(vouluCii)), piece);
  if (profilAnnonce !== null) doc.appendXML(extensionXmp(profilAnnonce ?? profil, nomXml));
  return octetsDe(doc);
}

const COLONNES = [50, 300, 355, 430, 480] as const;

function dessiner(doc: PDFKit.PDFDocument, d: DescriptionFacture): void {
  const m = calculerMontants(d.articles);
  doc
    .font('gras')
    .fontSize(18)
    .text(`${d.type === '381' ? 'Avoir' : 'Facture'} ${d.numero}`, 50, 50);
  doc.font('texte').fontSize(10).text(`Date : ${d.dateFacture}`);
  if (d.dateEcheance !== undefined) doc.text(`Échéance : ${d.dateEcheance}`);
  if (d.cadre !== null) doc.text(`Cadre de facturation : ${d.cadre}`);
  for (const [titre, partie, x] of [
    ['Fournisseur', d.fournisseur, 50],
    ['Destinataire', d.destinataire, 300],
  ] as const) {
    doc
      .font('gras')
      .text(titre, x, 130)
      .font('texte')
      .text(partie.nom)
      .text(`${partie.type ?? 'SIRET'} : ${partie.siret}`);
    if (partie.tva !== undefined) doc.text(`N° TVA : ${partie.tva}`);
    doc.text(partie.adresse.ligne).text(`${partie.adresse.codePostal} ${partie.adresse.ville}`);
  }
  doc.text('', 50, 225);
  if (d.codeService !== undefined) doc.text(`Code service : ${d.codeService}`);
  if (d.numeroEngagement !== undefined) doc.text(`N° d’engagement : ${d.numeroEngagement}`);
  if (d.numeroMarche !== undefined) doc.text(`N° de marché : ${d.numeroMarche}`);
  let y = 285;
  rangee(doc, y, 'gras', ['Désignation', 'Quantité', 'Prix unitaire', 'TVA %', 'Montant HT']);
  for (const ligne of m.lignes) {
    y += 18;
    if (y > 700) {
      doc.addPage();
      y = 60;
    }
    rangee(doc, y, 'texte', [ligne.denomination, ligne.quantite, ligne.prixUnitaire, ligne.tauxTva, ligne.montantHt]);
  }
  doc.text('', 330, y + 30);
  doc.text(`Total HT : ${m.ht} ${d.devise}`).text(`Total TVA : ${m.tvaTotale} ${d.devise}`);
  doc.font('gras').text(`Total TTC : ${m.ttc} ${d.devise}`);
  doc.text(`Net à payer : ${soustraireMontants(m.ttc, d.dejaPaye)} ${d.devise}`).font('texte');
  doc.text('', 50, doc.y + 20);
  if (d.iban !== undefined) doc.text(`Règlement sur le compte ${d.iban}`);
  if (d.note !== undefined) doc.fontSize(8).text(d.note, { width: 480 });
}

function rangee(doc: PDFKit.PDFDocument, y: number, police: string, cellules: readonly string[]): void {
  doc.font(police).fontSize(9);
  for (const [i, cellule] of cellules.entries()) {
    const x = COLONNES[i] ?? 50;
    const largeur = (COLONNES[i + 1] ?? 545) - x - 6;
    doc.text(cellule, x, y, { width: largeur, height: 14, ellipsis: true, align: i === 0 ? 'left' : 'right' });
  }
}

/** The Factur-X part of the XMP, and the description of that part that PDF/A asks for. */
function extensionXmp(profil: ProfilFacturX, nom: string): string {
  const uri = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';
  const propriete = (nomPropriete: string, texte: string): string =>
    `<rdf:li rdf:parseType="Resource"><pdfaProperty:name>${nomPropriete}</pdfaProperty:name>` +
    '<pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>' +
    `<pdfaProperty:description>${texte}</pdfaProperty:description></rdf:li>`;
  return `<rdf:Description rdf:about="" xmlns:fx="${uri}"><fx:DocumentType>INVOICE</fx:DocumentType>
<fx:DocumentFileName>${nom}</fx:DocumentFileName><fx:Version>1.0</fx:Version><fx:ConformanceLevel>${profil}</fx:ConformanceLevel></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${uri}</pdfaSchema:namespaceURI><pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>
${propriete('DocumentFileName', 'name of the embedded XML invoice file')}${propriete('DocumentType', 'INVOICE')}
${propriete('Version', 'version of the Factur-X XML schema')}${propriete('ConformanceLevel', 'conformance level of the XML')}
</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;
}
