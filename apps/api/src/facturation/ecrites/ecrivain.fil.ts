import { releveDeEn16931 } from '@orpheon/domain';
import { lireDocument } from '@orpheon/formats';
import { ecrireFacturX, ecrirePdf } from '@orpheon/formats/node';
import { repondre } from '../../platform/fil.ts';
import type { DemandeEcrite, Ecrite } from './ecrivains.ts';

/** A thread that reads a document and writes it again for people, one at a time. */
async function ecrire({ octets, nom, forme, ...options }: DemandeEcrite): Promise<Ecrite> {
  const { facture, format, pieces, xml } = await lireDocument(octets, nom);
  if (!facture || format === null) return null;
  if (forme === 'pdf') return ecrirePdf(facture, options);
  if (!releveDeEn16931(format)) return null;
  const existant = (format === 'CII' || format === 'FACTURX') && xml !== null ? { xml } : {};
  return ecrireFacturX(facture, { ...options, pieces, ...existant });
}

repondre(ecrire);
