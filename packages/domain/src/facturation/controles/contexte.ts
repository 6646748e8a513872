import { couper } from '../../commun/texte.ts';
import type { Anomalie, CodeAnomalie, Couche, Gravite, Position } from '../anomalies.ts';
import type { FormatFacture, ProfilFacturX } from '../cadres.ts';
import type { DonneesChorus } from '../donnees-chorus.ts';
import type { PieceJointe } from '../pieces.ts';
import type { SemanticInvoice } from '../semantique.ts';
import type { FaitsDepot, FaitsSansRegistre } from './faits.ts';

/** What is judged: the invoice as read, and where its terms stood. */
export interface EntreeControle {
  readonly facture: SemanticInvoice;
  readonly format: FormatFacture;
  readonly profil?: ProfilFacturX | undefined;
  readonly positions?: Readonly<Record<string, { readonly chemin: string; readonly position: Position }>> | undefined;
  readonly pieces?: readonly PieceJointe[] | undefined;
  /** Broken syntax bindings, found by the reader: they are said with the rules of the standard. */
  readonly liaisons?: readonly Anomalie[] | undefined;
}

/** What every Chorus check is given. */
export interface Contexte {
  readonly facture: SemanticInvoice;
  readonly donnees: DonneesChorus;
  readonly faits: FaitsSansRegistre;
  readonly pieces: readonly PieceJointe[];
  readonly profil: ProfilFacturX | undefined;
}

/** The same for the checks of the portal, which need its register. */
export interface ContextePortail extends Contexte {
  readonly faits: FaitsDepot;
}

/** A finding before it is placed: `lieu` is a term, or a term in a group (`BG-25[2]/BT-131`). */
export interface Constat {
  readonly code: CodeAnomalie;
  readonly gravite: Gravite;
  readonly lieu?: string | undefined;
  readonly valeur?: string | undefined;
  readonly parametres?: Readonly<Record<string, string>> | undefined;
}

export type Controle<C extends Contexte = Contexte> = (contexte: C) => readonly Constat[];

export const fatal = (
  code: CodeAnomalie,
  lieu?: string,
  valeur?: string,
  parametres?: Readonly<Record<string, string>>,
): Constat => ({ code, gravite: 'FATALE', lieu, valeur, parametres });

export const averti = (
  code: CodeAnomalie,
  lieu?: string,
  valeur?: string,
  parametres?: Readonly<Record<string, string>>,
): Constat => ({ code, gravite: 'AVERTISSEMENT', lieu, valeur, parametres });

/** Groups in which a missing term would have stood, for a place to point at. */
const GROUPE_DE: Readonly<Record<string, string>> = {
  'BT-27': 'BG-4',
  'BT-29': 'BG-4',
  'BT-30': 'BG-4',
  'BT-40': 'BG-5',
  'BT-44': 'BG-7',
  'BT-46': 'BG-7',
  'BT-47': 'BG-7',
  'BT-55': 'BG-8',
  'BT-81': 'BG-16',
  'BT-84': 'BG-16',
  'BT-106': 'BG-22',
  'BT-109': 'BG-22',
  'BT-110': 'BG-22',
  'BT-112': 'BG-22',
  'BT-115': 'BG-22',
};

/** Makes a finding of a statement: its place is that of the term, else of the group it belongs to. */
export function placer(constat: Constat, couche: Couche, positions: EntreeControle['positions']): Anomalie {
  const { code, gravite, lieu, valeur, parametres } = constat;
  const terme = lieu
    ?.split('/')
    .at(-1)
    ?.replace(/\[\d+\]$/, '');
  const parent = lieu?.includes('/') ? lieu.slice(0, lieu.lastIndexOf('/')) : GROUPE_DE[lieu ?? ''];
  const place = positions && (positions[lieu ?? ''] ?? positions[parent ?? '']);
  return {
    code,
    couche,
    gravite,
    ...(terme !== undefined && terme !== '' && { terme }),
    ...(place && { chemin: place.chemin, position: place.position }),
    ...(valeur !== undefined && { valeur: couper(valeur, 200) }),
    ...(parametres && { parametres }),
  };
}
