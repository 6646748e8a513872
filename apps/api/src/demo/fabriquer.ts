import {
  extraireDonneesChorus,
  type FormatFacture,
  INTERFACE_DU_FORMAT,
  numeroDeFlux,
  retientSonFichier,
  statutFinalDuFlux,
} from '@orpheon/domain';
import { jugerLecture, type Lecture, lireDocument } from '@orpheon/formats';
import type { Alea, Fabriques, RangeeFlux } from '@orpheon/testing';
import { empreinteDe } from '../platform/documents.ts';
import { choisirAuteur } from './acteurs.ts';
import { aHeuresOuvrees, joursDeDepot } from './calendrier.ts';
import { fournisseurDemo } from './contenus.ts';
import { decrire, ecrireDocument, type Fichier, pieceDuComplement } from './documents.ts';
import { faitsDe } from './faits.ts';
import { FAUTES } from './fautes.ts';
import type { CleFournisseur } from './fournisseurs.ts';
import { ILLISIBLES } from './illisibles.ts';
import type { MondeDemo } from './monde.ts';
import { numeroter } from './numeros.ts';
import type { Projet } from './projet.ts';
import { type Depot, instantDIntegration, type RangeesDeFacture, rangeesDe } from './rangees.ts';

export interface Atelier {
  readonly monde: MondeDemo;
  readonly f: Fabriques;
  /** Keeps bytes; returns before they are durable. */
  readonly conserver: (octets: Uint8Array) => Promise<void>;
  readonly progression: (texte: string) => void;
}

/** Writes each document, keeps it, and reads and judges it as a deposit is: the rows come from what was read. */
export async function fabriquerFactures(
  plan: readonly Projet[],
  sequences: readonly bigint[],
  { monde, f, conserver, progression }: Atelier,
): Promise<RangeesDeFacture[]> {
  const numeros = numeroter(plan, f.alea);
  const factureIds = new Map(plan.map((projet) => [projet, f.nouvelId(projet.depot)]));
  const contexte = { monde, alea: f.alea, nouvelId: f.nouvelId, maintenant: f.maintenant };
  const rangees: RangeesDeFacture[] = [];
  for (const [i, projet] of plan.entries()) {
    const origine = projet.contenu.type === '381' ? projet.origine : null;
    const depot = await deposer(projet, contexte, {
      numero: numeros.get(projet) ?? '',
      numeroOrigine: (origine && numeros.get(origine)) ?? null,
      factureId: factureIds.get(projet) ?? '',
      factureOrigineId: (origine && factureIds.get(origine)) ?? null,
      sequence: sequences[i] ?? 0n,
    });
    if (projet.genre !== 'BROUILLON') await conserver(depot.fichier.octets);
    for (const { fichier } of depot.complements) await conserver(fichier.octets);
    rangees.push(rangeesDe(depot, contexte));
    if ((i + 1) % 100 === 0) progression(`Factures : ${i + 1} sur ${plan.length}`);
  }
  return rangees;
}

interface Identite {
  readonly numero: string;
  readonly numeroOrigine: string | null;
  readonly factureId: string;
  readonly factureOrigineId: string | null;
  readonly sequence: bigint;
}

async function deposer(projet: Projet, contexte: Parameters<typeof rangeesDe>[1], identite: Identite): Promise<Depot> {
  const { monde, alea, nouvelId } = contexte;
  const { contenu, genre } = projet;
  const format: FormatFacture = alea.pondere(fournisseurDemo(contenu.fournisseur).formats);
  const faute = genre === 'NON_CONFORME' ? alea.parmi(FAUTES.filter((candidate) => candidate.possible(contenu))) : null;
  const juste = decrire(contenu, identite.numero, identite.numeroOrigine, monde);
  const fichier = await ecrireDocument(faute?.description?.(juste) ?? juste, format, faute?.xml);
  const lecture = await lireDocument(fichier.octets, fichier.nom);
  const { facture: modele } = lecture;
  if (!modele) throw new Error(`${fichier.nom} cannot be read: ${JSON.stringify(lecture.anomalies)}`);
  const donnees = extraireDonneesChorus(modele, format, lecture.profil);
  const faits = faitsDe(projet, donnees, monde, identite);
  const deposant = deposantDe(contenu.fournisseur, monde, alea);
  const flux = fluxDe(
    { fichier, lecture, fournisseur: contenu.fournisseur, deposant, sequence: identite.sequence },
    { deposeLe: projet.depot, traiteLe: instantDIntegration(projet) },
    { acceptees: genre === 'NON_CONFORME' ? 0 : 1, refusees: genre === 'NON_CONFORME' ? 1 : 0 },
    { monde, nouvelId },
  );
  const { anomalies, recevable } = jugerLecture(lecture, faits.faits);
  // The plan and the portal's own judgement must agree: else the demo would show what cannot be.
  if (genre !== 'BROUILLON' && recevable !== (genre === 'ACCEPTEE')) {
    throw new Error(`${fichier.nom} is ${genre}: ${JSON.stringify(anomalies)}`);
  }
  const complements = await complementsDe(projet, identite.numero);
  return { projet, fichier, flux, modele, donnees, faits, anomalies, deposant, complements };
}

const deposantDe = (fournisseur: CleFournisseur, monde: MondeDemo, alea: Alea): string => {
  const cible = { structureId: monde.structure(fournisseur).id, serviceId: null };
  const choisi = choisirAuteur(monde, 'FOURNISSEUR', cible, alea);
  if (choisi === null) throw new Error(`nobody files for ${fournisseur}`);
  return choisi;
};

async function complementsDe({ passages }: Projet, numero: string): Promise<Depot['complements']> {
  const completements = passages.filter((p) => p.action === 'completer');
  const fichiers = await Promise.all(completements.map((p) => pieceDuComplement(p, numero)));
  return completements.flatMap(({ instant }, i) => (fichiers[i] ? [{ fichier: fichiers[i], instant }] : []));
}

interface FichierDepose {
  readonly fichier: Fichier;
  readonly lecture: Lecture;
  readonly fournisseur: CleFournisseur;
  readonly deposant: string;
  readonly sequence: bigint;
}

function fluxDe(
  { fichier, lecture, fournisseur, deposant, sequence }: FichierDepose,
  { deposeLe, traiteLe }: { deposeLe: Date; traiteLe: Date },
  { acceptees, refusees }: { acceptees: number; refusees: number },
  { monde, nouvelId }: { monde: MondeDemo; nouvelId: (instant: Date) => string },
): RangeeFlux {
  const codeInterface = lecture.format ? INTERFACE_DU_FORMAT[lecture.format] : null;
  const statut = statutFinalDuFlux(acceptees, refusees);
  return {
    id: nouvelId(deposeLe),
    numero: numeroDeFlux(codeInterface, sequence),
    structureId: monde.structure(fournisseur).id,
    utilisateurId: deposant,
    modeDepot: fournisseurDemo(fournisseur).modeDepot,
    codeInterface,
    nomFichier: fichier.nom,
    taille: fichier.octets.length,
    empreinte: empreinteDe(fichier.octets),
    statut,
    retientEmpreinte: retientSonFichier(statut),
    deposeLe,
    traiteLe,
    nombreFactures: acceptees + refusees,
    nombreRejets: refusees,
    anomalies: lecture.facture ? [] : lecture.anomalies,
    version: 3,
  };
}

/** Deposits of files in which no invoice can be told. */
export async function fabriquerIllisibles(
  maintenant: Date,
  sequences: readonly bigint[],
  { monde, f, conserver }: Atelier,
): Promise<RangeeFlux[]> {
  const jours = joursDeDepot(maintenant);
  return Promise.all(
    ILLISIBLES.map(async ({ fournisseur, recul, nom, octets: ecrire }, i) => {
      const deposeLe = aHeuresOuvrees(jours[jours.length - recul]?.jour ?? '', f.alea);
      const octets = await ecrire(deposeLe);
      await conserver(octets);
      const fichier: Fichier = { nom, typeMime: 'application/octet-stream', octets };
      return fluxDe(
        {
          fichier,
          lecture: await lireDocument(octets, nom),
          fournisseur,
          deposant: deposantDe(fournisseur, monde, f.alea),
          sequence: sequences[i] ?? 0n,
        },
        { deposeLe, traiteLe: new Date(deposeLe.getTime() + 1_200) },
        { acceptees: 0, refusees: 0 },
        { monde, nouvelId: f.nouvelId },
      );
    }),
  );
}
