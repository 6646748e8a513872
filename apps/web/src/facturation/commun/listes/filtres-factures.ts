import { STATUTS_FACTURE, STATUTS_VISIBLES_DU_DESTINATAIRE, type StatutFacture } from '@orpheon/domain';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import type { FiltresFactures } from './factures.queries.ts';

export const NOMS_FILTRES = [
  'statut',
  'numero',
  'texte',
  'partieId',
  'structureId',
  'serviceId',
  'deposeeDu',
  'deposeeAu',
] as const;
export type NomFiltre = (typeof NOMS_FILTRES)[number];

/** Statuses of later issues have no invoice yet, and would only lengthen the choice. */
const JAMAIS_EMISES: readonly StatutFacture[] = ['BROUILLON', 'SUPPRIMEE'];

export const statutsProposes = (cote: CoteFacture): readonly StatutFacture[] =>
  cote === 'recues' ? STATUTS_VISIBLES_DU_DESTINATAIRE : STATUTS_FACTURE.filter((s) => !JAMAIS_EMISES.includes(s));

const JOUR = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COMMANDES = /[\u0000-\u001f\u007f]+/g;
const IDENTIFIANT = /^[1-9]\d{0,15}$/;

/**
 * What the address asks for, as the API takes it. An address may have been mistyped or be old: what the API would
 * refuse is left out, so that the list still shows.
 */
export function filtresDeLAdresse(
  cote: CoteFacture,
  lire: { readonly valeur: (nom: NomFiltre) => string; readonly valeurs: (nom: NomFiltre) => string[] },
  structureChoisie: string | null,
): FiltresFactures {
  const selon = (nom: NomFiltre, forme: RegExp): string | undefined => {
    const v = lire.valeur(nom);
    return forme.test(v) ? v : undefined;
  };
  const texte = (nom: NomFiltre, max: number): string | undefined =>
    lire.valeur(nom).replace(COMMANDES, ' ').trim().slice(0, max) || undefined;
  const statut = statutsProposes(cote).filter((s) => lire.valeurs('statut').includes(s));
  const partie = selon('partieId', IDENTIFIANT);
  const voulus = {
    structureId: selon('structureId', IDENTIFIANT) ?? structureChoisie ?? undefined,
    serviceId: cote === 'recues' ? selon('serviceId', IDENTIFIANT) : undefined,
    fournisseurId: cote === 'recues' ? partie : undefined,
    destinataireId: cote === 'emises' ? partie : undefined,
    statut: statut.length > 0 ? statut : undefined,
    numero: texte('numero', 50),
    texte: texte('texte', 100),
    deposeeDu: selon('deposeeDu', JOUR),
    deposeeAu: selon('deposeeAu', JOUR),
  };
  return Object.fromEntries(Object.entries(voulus).filter(([, v]) => v !== undefined));
}
