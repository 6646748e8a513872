import { creerAlea } from '../../fabriques/alea.ts';
import { composer } from './composer.ts';
import { type FactureFictive, uneFactureFictive } from './donnees.ts';
import type { Gabarit } from './gabarit.ts';
import { GABARITS_ECRITURE } from './gabarits-ecriture.ts';
import { GABARITS_DIVERS } from './gabarits-ecriture-divers.ts';
import { GABARITS_LOGICIELS } from './gabarits-ecriture-logiciels.ts';
import { GABARITS_METIERS } from './gabarits-ecriture-metiers.ts';
import { GABARITS_MESURE } from './gabarits-mesure.ts';
import { rendreChromium, rendrePdfkit, rendrePdfLib } from './rendre.ts';
import { type Verite, veriteDe } from './verite.ts';

export { numeriser } from './numeriser.ts';
export type { Verite } from './verite.ts';

/** A plain PDF of an invoice, and what is printed on it. */
export interface FacturePapier {
  readonly gabarit: string;
  readonly generateur: Gabarit['generateur'];
  readonly octets: Uint8Array;
  readonly verite: Verite;
}

const JEUX = {
  ecriture: [...GABARITS_ECRITURE, ...GABARITS_LOGICIELS, ...GABARITS_METIERS, ...GABARITS_DIVERS],
  mesure: GABARITS_MESURE,
} as const;
export type JeuDeGabarits = keyof typeof JEUX;

/**
 * Invoices in every layout of a set, `parGabarit` of each; the same seed gives the same. Without a browser those that it
 * prints are left out.
 */
export async function facturesPapier(
  jeu: JeuDeGabarits,
  options: { readonly graine: number; readonly parGabarit: number; readonly chromium?: string },
): Promise<FacturePapier[]> {
  const alea = creerAlea(options.graine);
  const composees = JEUX[jeu].flatMap((gabarit) =>
    Array.from({ length: options.parGabarit }, () => {
      const facture = uneFactureFictive(alea);
      const { feuilles, imprime } = composer(gabarit, facture);
      return { gabarit, feuilles, verite: veriteDe(facture, imprime) };
    }),
  );
  const parNavigateur = composees.filter((c) => c.gabarit.generateur === 'CHROMIUM');
  const imprimes = options.chromium
    ? await rendreChromium(
        options.chromium,
        parNavigateur.map((c) => ({ feuilles: c.feuilles, police: c.gabarit.police })),
      )
    : [];
  const rendus: FacturePapier[] = [];
  for (const { gabarit, feuilles, verite } of composees) {
    const { nom, generateur, police } = gabarit;
    const octets =
      generateur === 'CHROMIUM'
        ? imprimes.shift()
        : await (generateur === 'PDFKIT' ? rendrePdfkit : rendrePdfLib)(feuilles, police);
    if (octets) rendus.push({ gabarit: nom, generateur, octets, verite });
  }
  return rendus;
}

/** One invoice on paper, as a layout that needs no browser prints it, with the facts that a test chose. */
export async function uneFacturePapier(
  graine: number,
  choisis: Partial<FactureFictive> = {},
  nom: 'grille' | 'classique' = 'grille',
): Promise<FacturePapier & { readonly facture: FactureFictive }> {
  const gabarit = GABARITS_ECRITURE.find((g) => g.nom === nom);
  if (!gabarit) throw new Error('no layout');
  const facture = { ...uneFactureFictive(creerAlea(graine)), ...choisis };
  const { feuilles, imprime } = composer(gabarit, facture);
  const octets = await rendrePdfkit(feuilles, gabarit.police);
  return { gabarit: gabarit.nom, generateur: gabarit.generateur, octets, verite: veriteDe(facture, imprime), facture };
}
