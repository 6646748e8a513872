import { type PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFPage, type PDFRef, PDFString } from 'pdf-lib';

/** Structure types of ISO 32000-1 §14.8 that an invoice needs. */
type TypeStructure = 'Document' | 'H1' | 'H2' | 'P' | 'Sect' | 'Table' | 'TR' | 'TH' | 'TD' | 'Note';

interface Contenu {
  readonly page: PDFPage;
  readonly mcid: number;
}

/** An element of the logical structure: what a screen reader hears, in order. */
export class Noeud {
  readonly enfants: (Noeud | Contenu)[] = [];
  readonly type: TypeStructure;

  constructor(type: TypeStructure) {
    this.type = type;
  }

  ajouter(type: TypeStructure): Noeud {
    const enfant = new Noeud(type);
    this.enfants.push(enfant);
    return enfant;
  }
}

/** Makes a tagged PDF: what is drawn is marked (`marquer`), and `ecrire` puts the structure tree into the document. */
export class Balises {
  readonly racine = new Noeud('Document');
  private readonly parPage = new Map<PDFPage, Noeud[]>();

  /** The identifier under which the next thing drawn on that page belongs to the element. */
  marquer(noeud: Noeud, page: PDFPage): number {
    const marques = this.parPage.get(page) ?? [];
    this.parPage.set(page, marques);
    const mcid = marques.length;
    marques.push(noeud);
    noeud.enfants.push({ page, mcid });
    return mcid;
  }

  ecrire(pdf: PDFDocument): void {
    const { context } = pdf;
    const racine = context.nextRef();
    const refs = new Map<Noeud, PDFRef>();
    const ecrireNoeud = (noeud: Noeud, parent: PDFRef): PDFRef => {
      const ref = context.nextRef();
      refs.set(noeud, ref);
      const page = noeud.enfants.find((e) => !(e instanceof Noeud));
      const element: PDFDict = context.obj({ Type: 'StructElem', S: noeud.type, P: parent });
      if (page && !(page instanceof Noeud)) element.set(PDFName.of('Pg'), page.page.ref);
      if (noeud.type === 'TH') element.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: 'Column' }));
      const enfants = noeud.enfants.map((e) =>
        e instanceof Noeud
          ? ecrireNoeud(e, ref)
          : context.obj({ Type: 'MCR', Pg: e.page.ref, MCID: PDFNumber.of(e.mcid) }),
      );
      element.set(PDFName.of('K'), context.obj(enfants));
      context.assign(ref, element);
      return ref;
    };
    const document = ecrireNoeud(this.racine, racine);
    const nums = [...this.parPage].flatMap(([page, noeuds], rang) => {
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(rang));
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      return [PDFNumber.of(rang), context.obj(noeuds.flatMap((n) => refs.get(n) ?? []))];
    });
    const arbre = context.obj({ Type: 'StructTreeRoot', K: document, ParentTree: context.obj({ Nums: nums }) });
    context.assign(racine, arbre);
    pdf.catalog.set(PDFName.of('StructTreeRoot'), racine);
    pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  }
}

/** Title shown by the reader instead of the file's name. */
export function titrer(pdf: PDFDocument, titre: string, langue: string): void {
  pdf.setTitle(titre, { showInWindowTitleBar: true });
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(langue));
}
