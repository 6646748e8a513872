import { replier } from '@orpheon/domain';
import { lireCii } from './cii/lire-cii.ts';
import { nommerRacine } from './conteneur/racines.ts';
import { chargerLecteursCpp } from './cpp/charger.ts';
import { RACINES_ENVELOPPE } from './cpp/racine-enveloppe.ts';
import { profilDe } from './factur-x/profil.ts';
import type { Lecteur, Lecteurs } from './lecteur.ts';
import { type Lecture, lectureRefusee } from './lecture.ts';
import { evaluerLiaisons } from './liaisons/evaluer.ts';
import { constatsDeLiaison } from './liaisons/recevabilite.ts';
import { BASE64, decoderBase64 } from './pieces.ts';
import { SYNTAXE_CII } from './structure/cii.ts';
import { SYNTAXE_UBL } from './structure/ubl.ts';
import { verifierStructure } from './structure/verifier.ts';
import { lireUbl } from './ubl/lire-ubl.ts';
import { lireArbre } from './xml/lecteur.ts';
import type { Noeud } from './xml/modele.ts';

const UBL: Lecteur = { format: 'UBL', syntaxe: SYNTAXE_UBL, lire: lireUbl };

/** The readers of the formats of EN 16931, which most documents are of. */
export const LECTEURS_NORME: Lecteurs = {
  'ubl:Invoice': UBL,
  'cn:CreditNote': UBL,
  'rsm:CrossIndustryInvoice': { format: 'CII', syntaxe: SYNTAXE_CII, lire: lireCii },
};

const DE_CHORUS: ReadonlySet<string> = new Set(RACINES_ENVELOPPE);

const estFacture = (racine: Noeud): boolean => Object.hasOwn(LECTEURS_NORME, racine.nom) || DE_CHORUS.has(racine.nom);

/** An XML document, read; `contenu`: the file that it holds, where it is but a signature around one (XAdES, in base64). */
export interface XmlOuvert {
  readonly lecture: Lecture;
  readonly contenu: Uint8Array | null;
}

/**
 * Reads an invoice from its bytes, UBL, CII or of Chorus' own formats: the semantic model, where each term stood, the
 * attachments, and what is wrong with the syntax. Bounded (`LIMITES`); never throws on content.
 * @throws PartieManquante where the reader of Chorus' formats, which comes with the first of these, cannot be had
 */
export async function ouvrirXml(octets: Uint8Array): Promise<XmlOuvert> {
  const { racine, anomalies } = lireArbre(octets);
  if (!racine) return { lecture: lectureRefusee(...anomalies), contenu: null };
  const facture = factureEnveloppee(racine) ?? racine;
  const lecteurs = DE_CHORUS.has(facture.nom) ? await chargerLecteursCpp() : LECTEURS_NORME;
  return { lecture: lireParmi(lecteurs, racine, octets), contenu: fichierEnveloppe(racine) };
}

/** The invoice of a document whose reader is among these. */
export function lireParmi(lecteurs: Lecteurs, racine: Noeud, octets: Uint8Array): Lecture {
  const dedans = factureEnveloppee(racine);
  return dedans ? { ...lireRacine(lecteurs, dedans, octets), xml: null } : lireRacine(lecteurs, racine, octets);
}

/** The invoice that an enveloping signature holds, where it holds one and nothing else (XAdES). */
function factureEnveloppee(racine: Noeud): Noeud | null {
  if (racine.nom !== 'ds:Signature') return null;
  const factures = racine.tous('ds:Object').flatMap((o) => o.enfants.filter(estFacture));
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

function lireRacine(lecteurs: Lecteurs, racine: Noeud, octets: Uint8Array): Lecture {
  const lecteur = Object.hasOwn(lecteurs, racine.nom) ? lecteurs[racine.nom] : undefined;
  if (!lecteur) return lectureRefusee(nommerRacine(racine));
  const refus = lecteur.refuser?.(racine);
  if (refus) return lectureRefusee(refus);
  const structure = verifierStructure(racine, lecteur.syntaxe);
  if (lecteur.remarque) structure.push(lecteur.remarque(racine));
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
