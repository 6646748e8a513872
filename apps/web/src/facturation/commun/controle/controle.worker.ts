/// <reference lib="webworker" />
import { extraireDonneesChorus } from '@orpheon/domain';
import {
  jugerLecture,
  type LecteurDeLot,
  type Lecture,
  lireDocument,
  ouvrirArchive,
  PartieManquante,
  partie,
  reconnaitreLot,
  type Source,
} from '@orpheon/formats';
import type { DocumentCompris } from './document-compris.ts';
import type { Demande, Faits, ReponseTravailleur } from './protocole.ts';

/*
 * Reading and checking away from the page: whatever a file holds, the page answers, and this worker can be ended.
 */
declare const self: DedicatedWorkerGlobalScope;

let lecture: Lecture | null = null;
let lot: LecteurDeLot | null = null;

const chargerLecteurDeLot = partie(() => import('./lecteur-de-lot.ts'));

const repondre = (reponse: ReponseTravailleur): void => self.postMessage(reponse);

async function empreinteDe(octets: Uint8Array): Promise<string | null> {
  if (!self.isSecureContext) return null;
  const hash = new Uint8Array(await self.crypto.subtle.digest('SHA-256', new Uint8Array(octets)));
  return Array.from(hash, (octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** Documents read before the page hears of them; fewer where they are long to read. */
const SUITE = 20;
const PATIENCE_MS = 1_500;

function lireSuite(l: LecteurDeLot): ReturnType<LecteurDeLot['lireSuite']> {
  const fin = performance.now() + PATIENCE_MS;
  return l.lireSuite(SUITE, () => performance.now() > fin);
}

/** Reads a file piece by piece: an archive is never whole in memory. */
const sourceFichier = (fichier: Blob): Source => ({
  taille: fichier.size,
  lire: async (debut, fin) => new Uint8Array(await fichier.slice(debut, fin).arrayBuffer()),
});

async function lire(fichier: File): Promise<ReponseTravailleur> {
  [lecture, lot] = [null, null];
  const type = await reconnaitreLot(sourceFichier(fichier));
  if (type) {
    const archive = await ouvrirArchive(sourceFichier(fichier), fichier.name, type);
    const empreinte = archive.refus ? null : await empreinteDe(new Uint8Array(await fichier.arrayBuffer()));
    const { LecteurDeLot: Lecteur } = await chargerLecteurDeLot();
    lot = new Lecteur(archive, empreinteDe);
    return { type: 'LOT', lot: { total: archive.documents.length, refus: archive.refus, empreinte } };
  }
  return { type: 'LU', document: await lireSeul(fichier) };
}

async function lireSeul(fichier: File): Promise<DocumentCompris> {
  const octets = new Uint8Array(await fichier.arrayBuffer());
  const empreinte = await empreinteDe(octets);
  lecture = await lireDocument(octets, fichier.name);
  const { format, profil, facture, pieces, signatures = [], anomalies } = lecture;
  return {
    format,
    profil: profil ?? null,
    facture,
    donnees: facture && format ? extraireDonneesChorus(facture, format, profil) : null,
    pieces: pieces.map((p) => ({ nom: p.nom, taille: p.octets.length })),
    empreinte,
    signatures,
    anomalies,
  };
}

/** Where help is, once a register was asked. */
const secours = (faits: Faits) =>
  'deposant' in faits
    ? {
        destinataireId: faits.destinataire?.publique ? faits.destinataire.id : undefined,
        dejaDeposeeId: faits.dejaDeposee?.id,
      }
    : {};

const PANNE: ReponseTravailleur = { type: 'PANNE', reseau: false };

async function traiter(demande: Demande): Promise<ReponseTravailleur> {
  if (demande.type === 'LIRE') return lire(demande.fichier);
  if (demande.type === 'LIRE_SUITE') return lot ? { type: 'LUS', documents: await lireSuite(lot) } : PANNE;
  if (demande.type === 'JUGER_SUITE') return lot ? { type: 'JUGES', verdicts: lot.juger(demande.faits) } : PANNE;
  if (lecture === null) return PANNE;
  return { type: 'JUGE', jugement: { ...jugerLecture(lecture, demande.faits), ...secours(demande.faits) } };
}

self.addEventListener('message', (e: MessageEvent<Demande>) => {
  traiter(e.data).then(repondre, (erreur: unknown) =>
    repondre({ type: 'PANNE', reseau: erreur instanceof PartieManquante }),
  );
});
