import type { FormatFacture } from '@orpheon/domain';
import { lireCii } from './cii/lire-cii.ts';
import { nommerRacine } from './conteneur/racines.ts';
import { profilDe } from './factur-x/profil.ts';
import { type Lecture, lectureRefusee } from './lecture.ts';
import { verifierStructure } from './structure/verifier.ts';
import { type Interpretation, lireUbl } from './ubl/lire-ubl.ts';
import { lireArbre } from './xml/lecteur.ts';
import type { Noeud } from './xml/modele.ts';

const LECTEURS: Readonly<Record<string, { format: FormatFacture; lire: (racine: Noeud) => Interpretation }>> = {
  'ubl:Invoice': { format: 'UBL', lire: lireUbl },
  'cn:CreditNote': { format: 'UBL', lire: lireUbl },
  'rsm:CrossIndustryInvoice': { format: 'CII', lire: lireCii },
};

/**
 * Reads a UBL or CII invoice from its bytes: the semantic model, where each term stood, the attachments, and what is
 * wrong with the syntax. Synchronous and bounded (`LIMITES`); never throws on content.
 */
export function lireXml(octets: Uint8Array): Lecture {
  const { racine, anomalies } = lireArbre(octets);
  if (!racine) return lectureRefusee(...anomalies);
  const lecteur = LECTEURS[racine.nom];
  if (!lecteur) return lectureRefusee(nommerRacine(racine));
  const structure = verifierStructure(racine);
  const { facture, releve, pieces } = lecteur.lire(racine);
  const profil = profilDe(facture.specification);
  return {
    format: lecteur.format,
    ...(profil && { profil }),
    facture,
    positions: releve.positions,
    xml: octets,
    pieces: pieces.extraites,
    anomalies: [...structure, ...releve.anomalies],
  };
}
