import {
  PROFILS_FACTURX,
  type ProfilFacturX,
  type SaisieFacture,
  type SemanticInvoice,
  versFactureSemantique,
} from '@orpheon/domain';
import { unDocumentCii } from '@orpheon/testing';
import { factureComplete } from '../../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { PARTIES, uneLigne, uneRemise, uneSaisie } from '../../../domain/src/facturation/saisie/saisies.test-utils.ts';
import { lireXml } from '../../src/lire-xml.ts';
import { ecrireCii, ecrireFacturX } from '../../src/node.ts';

/** A Factur-X that the portal wrote, and what must be found in it. */
export interface DocumentEcrit {
  readonly nom: string;
  readonly octets: Uint8Array;
  readonly profil: ProfilFacturX;
  readonly facture: SemanticInvoice;
  readonly xml: Uint8Array;
}

const PRODUIT_LE = new Date('2026-01-15T10:00:00Z');

async function ecrire(nom: string, facture: SemanticInvoice, profil: ProfilFacturX, xml = ecrireCii(facture)) {
  return {
    nom,
    octets: await ecrireFacturX(facture, { langue: 'fr', produitLe: PRODUIT_LE, xml }),
    profil,
    facture,
    xml,
  };
}

/** A CII as somebody else wrote it, dressed as a Factur-X. */
async function habiller(profil: ProfilFacturX): Promise<DocumentEcrit> {
  const xml = new TextEncoder().encode(unDocumentCii({ profil, codeService: 'SERVICE_1', factureOrigine: 'F-1' }));
  const { facture } = lireXml(xml);
  if (!facture) throw new Error(`the example of ${profil} is not read`);
  return ecrire(`profil-${profil.replace(' ', '-').toLowerCase()}`, facture, profil, xml);
}

const saisir = (nom: string, voulue: Partial<SaisieFacture> = {}): Promise<DocumentEcrit> =>
  ecrire(nom, versFactureSemantique(uneSaisie(voulue), PARTIES), 'EN 16931');

/** One document of each profile, and the kinds of invoice that the portal writes. */
export async function ecrireDocuments(): Promise<readonly DocumentEcrit[]> {
  const lignes = Array.from({ length: 120 }, (_, i) =>
    uneLigne({ denomination: `Article ${i + 1}`, description: 'Ελληνικά, русский, « é ».' }),
  );
  return [
    ...(await Promise.all(PROFILS_FACTURX.map(habiller))),
    await saisir('saisie', { remises: [uneRemise()], numeroMarche: 'MP-2026-118' }),
    await saisir('avoir', { type: 'AVOIR', origine: { numero: 'F-9', date: '2025-12-01', factureId: null } }),
    await saisir('plusieurs-pages', { lignes }),
    await saisir('autre-devise', { devise: 'CHF', tvaEnEuros: '2.41' }),
    await ecrire('tous-les-termes', factureComplete(), 'EN 16931'),
  ];
}
