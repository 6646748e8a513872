/**
 * A PDF chosen on the deposit page that is to be filed as a plain PDF: handed from that page to this one, in memory,
 * once.
 */
let attendu: { readonly fichier: File; readonly remplir: boolean } | null = null;

export const remettrePdf = (fichier: File, remplir: boolean): void => {
  attendu = { fichier, remplir };
};

export const prendrePdf = (): { readonly fichier: File; readonly remplir: boolean } | null => {
  const pris = attendu;
  attendu = null;
  return pris;
};
