import {
  ligneVierge,
  type PartieSaisie,
  type SemanticInvoice,
  saisieVierge,
  versFactureSemantique,
} from '@orpheon/domain';
import { ecrireCii, ecrireFacturX } from '@orpheon/formats/node';
import type { Banc } from './banc.ts';
import { coutDe } from './cout.ts';
import { type Ligne, millisecondes, verdict } from './mesures.ts';

const PRODUIT_LE = new Date('2026-01-15T10:00:00Z');
const LIGNES = 10;

const partie = (raisonSociale: string, identifiant: string): PartieSaisie => ({
  typeIdentifiant: 'SIRET',
  identifiant,
  raisonSociale,
  numeroTva: null,
  adresse: '3 quai des Allobroges',
  complementAdresse: null,
  codePostal: '73000',
  ville: 'Chambéry',
  pays: 'FR',
});

function uneFactureSaisie(): SemanticInvoice {
  const lignes = Array.from({ length: LIGNES }, (_, i) => ({
    ...ligneVierge(),
    denomination: `Tomme de Savoie, affinage de ${i + 8} semaines`,
    description: 'Livraison aux cantines des écoles, température contrôlée',
    quantite: String(i * 1.25 + 1),
    prixUnitaire: '18.123456',
    tauxTva: i % 2 === 0 ? '5.5' : '20',
  }));
  return versFactureSemantique(
    { ...saisieVierge('2026-01-15'), numero: 'F2026-0042', lignes },
    {
      fournisseur: partie('Les Délices de Savoie', '01234567400019'),
      destinataire: partie('Ville de Montrevel', '09876543100014'),
    },
  );
}

/** B8: writing an invoice as XML and as the Factur-X that people read. */
export async function mesurerDocuments({ tours, depots }: Banc): Promise<Ligne[]> {
  const cadence = { tours, fois: Math.min(depots, 200) };
  const facture = uneFactureSaisie();
  const xml = await coutDe(async () => ecrireCii(facture), cadence);
  const options = { langue: 'fr', produitLe: PRODUIT_LE, xml: ecrireCii(facture) } as const;
  const pdf = await coutDe(() => ecrireFacturX(facture, options), cadence);
  return [
    {
      but: 'B8',
      quoi: `write an invoice of ${LIGNES} lines as CII (${millisecondes(xml)}) and as the Factur-X that people read (${millisecondes(pdf)})`,
      nous: millisecondes(xml + pdf),
      reference: '–',
      rapport: '–',
      exige: '≤ 25 ms',
      vise: '≤ 8 ms',
      verdict: verdict(xml + pdf, 25, 8, 'moins'),
    },
  ];
}
