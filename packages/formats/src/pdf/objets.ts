/** Values of PDF syntax (ISO 32000-1 §7.3). Strings are kept as bytes in one character each. */
export type Valeur = number | boolean | null | Nom | Chaine | Reference | Dictionnaire | Flux | readonly Valeur[];

export class Nom {
  readonly nom: string;
  constructor(nom: string) {
    this.nom = nom;
  }
}

export class Chaine {
  readonly octets: string;
  constructor(octets: string) {
    this.octets = octets;
  }

  /** As text: UTF-16 or UTF-8 by its mark, else Latin-1, which is near enough to PDFDocEncoding for file names. */
  get texte(): string {
    const o = this.octets;
    const octets = Uint8Array.from(o, (c) => c.charCodeAt(0));
    if (o.startsWith('\u00FE\u00FF')) return new TextDecoder('utf-16be').decode(octets.subarray(2));
    if (o.startsWith('\u00EF\u00BB\u00BF')) return new TextDecoder('utf-8').decode(octets.subarray(3));
    return o;
  }
}

export class Reference {
  readonly numero: number;
  constructor(numero: number) {
    this.numero = numero;
  }
}

export type Dictionnaire = ReadonlyMap<string, Valeur>;

/** A stream, its bytes still encoded. */
export class Flux {
  readonly dictionnaire: Dictionnaire;
  readonly debut: number;
  readonly octets: Uint8Array;
  constructor(dictionnaire: Dictionnaire, debut: number, octets: Uint8Array) {
    this.dictionnaire = dictionnaire;
    this.debut = debut;
    this.octets = octets;
  }
}

export const estDictionnaire = (v: Valeur | undefined): v is Dictionnaire => v instanceof Map;

/** Why a PDF cannot be read: the code of the finding that says so. Thrown and caught within this folder. */
export class PdfRefuse extends Error {
  readonly code: 'ORP-PDF-ILLISIBLE' | 'ORP-PDF-CHIFFRE' | 'ORP-PDF-BOUCLE' | 'ORP-PDF-DEMESURE' | 'ORP-PDF-JAVASCRIPT';
  constructor(code: PdfRefuse['code']) {
    super(code);
    this.code = code;
  }
}
