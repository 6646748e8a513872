/// <reference lib="webworker" />
import { extraireDonneesChorus } from '@orpheon/domain';
import { jugerLecture, type Lecture, lireDocument } from '@orpheon/formats';
import type { DocumentCompris } from './document-compris.ts';
import type { Demande, ReponseTravailleur } from './protocole.ts';

/*
 * Reading and checking away from the page: whatever a file holds, the page answers, and this worker can be ended.
 */
declare const self: DedicatedWorkerGlobalScope;

let lecture: Lecture | null = null;

const repondre = (reponse: ReponseTravailleur): void => self.postMessage(reponse);

async function empreinteDe(octets: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!self.isSecureContext) return null;
  const hash = new Uint8Array(await self.crypto.subtle.digest('SHA-256', octets));
  return Array.from(hash, (octet) => octet.toString(16).padStart(2, '0')).join('');
}

async function lire(fichier: File): Promise<DocumentCompris> {
  const octets = new Uint8Array(await fichier.arrayBuffer());
  const empreinte = await empreinteDe(octets);
  lecture = await lireDocument(octets, fichier.name);
  const { format, profil, facture, pieces, anomalies } = lecture;
  return {
    format,
    profil: profil ?? null,
    facture,
    donnees: facture && format ? extraireDonneesChorus(facture, format, profil) : null,
    pieces: pieces.map((p) => ({ nom: p.nom, taille: p.octets.length })),
    empreinte,
    anomalies,
  };
}

async function traiter(demande: Demande): Promise<ReponseTravailleur> {
  if (demande.type === 'LIRE') return { type: 'LU', document: await lire(demande.fichier) };
  if (lecture === null) return { type: 'PANNE' };
  const { faits } = demande;
  return {
    type: 'JUGE',
    jugement: {
      ...jugerLecture(lecture, faits),
      destinataireId: faits.destinataire?.publique ? faits.destinataire.id : undefined,
      dejaDeposeeId: faits.dejaDeposee?.id,
    },
  };
}

self.addEventListener('message', (e: MessageEvent<Demande>) => {
  traiter(e.data).then(repondre, () => repondre({ type: 'PANNE' }));
});
