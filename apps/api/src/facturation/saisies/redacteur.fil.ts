import { ecrireCii, ecrireFacturX } from '@orpheon/formats/node';
import { repondre } from '../../platform/fil.ts';
import type { DemandeDeRedaction, Redigee } from './redacteurs.ts';

/** A thread that writes invoices, one at a time: a long one keeps nobody else waiting. */
async function rediger({ facture, langue, produitLe }: DemandeDeRedaction): Promise<Redigee> {
  const cii = ecrireCii(facture);
  return { cii, pdf: await ecrireFacturX(facture, { langue, produitLe, xml: cii }) };
}

repondre(rediger);
