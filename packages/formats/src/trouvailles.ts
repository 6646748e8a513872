import { type Anomalie, type CodeAnomalie, type Couche, couper } from '@orpheon/domain';
import type { Noeud } from './xml/modele.ts';

/** What may come with a finding of the readers. */
export interface Precisions {
  readonly terme?: string | undefined;
  readonly noeud?: Noeud | undefined;
  readonly position?: Anomalie['position'] | undefined;
  readonly valeur?: string | undefined;
  readonly parametres?: Readonly<Record<string, string>> | undefined;
}

const LONGUEUR_VALEUR = 200;

function anomalie(
  code: CodeAnomalie,
  couche: Couche,
  gravite: Anomalie['gravite'],
  { terme, noeud, position, valeur, parametres }: Precisions,
): Anomalie {
  const lieu = position ?? noeud?.position;
  return {
    code,
    couche,
    gravite,
    ...(terme !== undefined && { terme }),
    ...(noeud && { chemin: noeud.chemin }),
    ...(lieu && { position: lieu }),
    ...(valeur !== undefined && { valeur: couper(valeur, LONGUEUR_VALEUR) }),
    ...(parametres && { parametres }),
  };
}

export const fatale = (code: CodeAnomalie, couche: Couche, precisions: Precisions = {}): Anomalie =>
  anomalie(code, couche, 'FATALE', precisions);

export const avertissement = (code: CodeAnomalie, couche: Couche, precisions: Precisions = {}): Anomalie =>
  anomalie(code, couche, 'AVERTISSEMENT', precisions);
