import { type FormatFacture, replier } from '@orpheon/domain';
import { lireCii } from './cii/lire-cii.ts';
import { nommerRacine } from './conteneur/racines.ts';
import { refuserEnveloppe } from './cpp/enveloppe.ts';
import { lireCpp } from './cpp/lire-cpp.ts';
import { profilDe } from './factur-x/profil.ts';
import { type Lecture, lectureRefusee } from './lecture.ts';
import { evaluerLiaisons } from './liaisons/evaluer.ts';
import { constatsDeLiaison } from './liaisons/recevabilite.ts';
import { BASE64, decoderBase64 } from './pieces.ts';
import { verifierStructure } from './structure/verifier.ts';
import { avertissement } from './trouvailles.ts';
import { type Interpretation, lireUbl } from './ubl/lire-ubl.ts';
import { lireArbre } from './xml/lecteur.ts';
import type { Noeud } from './xml/modele.ts';

const LECTEURS: Readonly<Record<string, { format: FormatFacture; lire: (racine: Noeud) => Interpretation }>> = {
  'ubl:Invoice': { format: 'UBL', lire: lireUbl },
  'cn:CreditNote': { format: 'UBL', lire: lireUbl },
  'rsm:CrossIndustryInvoice': { format: 'CII', lire: lireCii },
  CPPFactureMixte: { format: 'CPP_MIXTE', lire: lireCpp },
  CPPFacturePivot: { format: 'CPP_PIVOT', lire: lireCpp },
};

/**
 * Reads an invoice from its bytes, UBL, CII or of Chorus' own formats: the semantic model, where each term stood, the attachments, and what is
 * wrong with the syntax. Synchronous and bounded (`LIMITES`); never throws on content.
 */
export const lireXml = (octets: Uint8Array): Lecture => ouvrirXml(octets).lecture;

/** An XML document, read; `contenu`: the file that it holds, where it is but a signature around one (XAdES, in base64). */
export interface XmlOuvert {
  readonly lecture: Lecture;
  readonly contenu: Uint8Array | null;
}

export function ouvrirXml(octets: Uint8Array): XmlOuvert {
  const { racine, anomalies } = lireArbre(octets);
  if (!racine) return { lecture: lectureRefusee(...anomalies), contenu: null };
  const dedans = factureEnveloppee(racine);
  const lecture = dedans ? { ...lireRacine(dedans, octets), xml: null } : lireRacine(racine, octets);
  return { lecture, contenu: fichierEnveloppe(racine) };
}

/** The invoice that an enveloping signature holds, where it holds one and nothing else (XAdES). */
function factureEnveloppee(racine: Noeud): Noeud | null {
  if (racine.nom !== 'ds:Signature') return null;
  const factures = racine.tous('ds:Object').flatMap((o) => o.enfants.filter((e) => LECTEURS[e.nom]));
  return factures.length === 1 ? (factures[0] ?? null) : null;
}

/** The one object that is a file; one that says to be written otherwise than in base64 is none that we read. */
function fichierEnveloppe(racine: Noeud): Uint8Array | null {
  if (racine.nom !== 'ds:Signature') return null;
  const [objet, ...autres] = racine.tous('ds:Object').filter((o) => o.texte.trim() !== '');
  if (!objet || autres.length > 0 || objet.enfants.length > 0) return null;
  const contenu = (objet.attribut('Encoding') ?? BASE64) === BASE64 ? decoderBase64(objet.texte) : null;
  return contenu && contenu.length > 0 ? contenu : null;
}

function lireRacine(racine: Noeud, octets: Uint8Array): Lecture {
  const lecteur = LECTEURS[racine.nom];
  if (!lecteur) return lectureRefusee(nommerRacine(racine));
  if (lecteur.lire === lireCpp) {
    const refus = refuserEnveloppe(racine);
    if (refus) return lectureRefusee(refus);
  }
  const structure = verifierStructure(racine);
  if (lecteur.format === 'CPP_PIVOT') structure.push(avertissement('ORP-CPP-PIVOT', 'SYNTAXE', { noeud: racine }));
  const { facture, releve, pieces } = lecteur.lire(racine);
  const profil = profilDe(facture.specification);
  const liaisons = evaluerLiaisons(racine);
  return {
    format: lecteur.format,
    ...(profil && { profil }),
    facture,
    positions: releve.positions,
    xml: octets,
    pieces: pieces.extraites,
    anomalies: replier([...structure, ...releve.anomalies]),
    liaisons: {
      regles: [...new Set(liaisons.map((i) => i.liaison.id))],
      anomalies: constatsDeLiaison(liaisons, profil),
    },
  };
}
