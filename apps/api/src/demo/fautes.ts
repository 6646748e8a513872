import type { DescriptionFacture } from '@orpheon/testing';
import type { Contenu } from './contenus.ts';
import { publiqueDemo } from './structures-publiques.ts';

/** A mistake that suppliers make, put into a document that was right: the deposit is refused for it. */
export interface Faute {
  readonly possible: (contenu: Contenu) => boolean;
  readonly description?: (juste: DescriptionFacture) => DescriptionFacture;
  readonly xml?: (juste: string) => string;
}

const exigences = ({ destinataire }: Contenu) => publiqueDemo(destinataire).structure;
const TOUJOURS = (): boolean => true;

export const FAUTES: readonly Faute[] = [
  // A service that does not exist.
  {
    possible: (c) => c.service !== null,
    description: (d) => ({ ...d, codeService: `${d.codeService}_1` }),
  },
  // No engagement where the recipient demands one.
  {
    possible: (c) => exigences(c).engagementObligatoire ?? false,
    description: (d) => ({ ...d, numeroEngagement: undefined }),
  },
  // No service where the recipient demands one.
  {
    possible: (c) => exigences(c).serviceObligatoire ?? false,
    description: (d) => ({ ...d, codeService: undefined }),
  },
  // A service closed since.
  {
    possible: (c) => publiqueDemo(c.destinataire).services.some((s) => s.actif === false),
    description: (d) => ({ ...d, codeService: SERVICES_FERMES[d.destinataire.nom] }),
  },
  // Two digits of the recipient's SIRET swapped.
  {
    possible: TOUJOURS,
    description: (d) => ({ ...d, destinataire: { ...d.destinataire, siret: permuter(d.destinataire.siret) } }),
  },
  // A grand total that does not add up.
  {
    possible: TOUJOURS,
    xml: (xml) =>
      xml.replace(
        /(<(?:ram:GrandTotalAmount|cbc:TaxInclusiveAmount currencyID="EUR")>)(\d+)(\.\d\d)/,
        (_, balise: string, entiers: string, decimales: string) => `${balise}${Number(entiers) + 10}${decimales}`,
      ),
  },
  // No means of payment.
  { possible: TOUJOURS, description: (d) => ({ ...d, modePaiement: null }) },
];

const SERVICES_FERMES: Readonly<Record<string, string>> = Object.fromEntries(
  (['valmont', 'departement', 'chu'] as const).map((cle) => {
    const { structure, services } = publiqueDemo(cle);
    return [structure.raisonSociale, services.find((s) => s.actif === false)?.code ?? ''];
  }),
);

/** Two neighbours that differ are exchanged: Luhn tells it, but for 0 and 9. */
function permuter(siret: string): string {
  for (let i = 1; i < siret.length - 1; i++) {
    const [a = '', b = ''] = siret.slice(i, i + 2);
    if (a !== b && a + b !== '09' && a + b !== '90') return siret.slice(0, i) + b + a + siret.slice(i + 2);
  }
  return siret.slice(1);
}
