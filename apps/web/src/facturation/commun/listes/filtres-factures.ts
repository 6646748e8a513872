import {
  CADRES_SIMPLES,
  MODES_DEPOT,
  normaliserNombreSaisi,
  STATUTS_FACTURE,
  STATUTS_VISIBLES_DU_DESTINATAIRE,
  type StatutFacture,
} from '@orpheon/domain';
import type { useFiltres } from '../../../shared/liste/filtres.ts';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import type { FiltresFactures } from './factures.queries.ts';

export const NOMS_FILTRES = [
  'statut',
  'numero',
  'texte',
  'partieId',
  'structureId',
  'serviceId',
  'serviceFournisseurId',
  'deposeeDu',
  'deposeeAu',
  'dateFactureDu',
  'dateFactureAu',
  'montantMin',
  'montantMax',
  'engagement',
  'marche',
  'type',
  'cadre',
  'modeDepot',
  'numeroFlux',
  'nonTelechargee',
  'enRetard',
  'rejet',
  'ordre',
] as const;
export type NomFiltre = (typeof NOMS_FILTRES)[number];
export type FiltresUrl = ReturnType<typeof useFiltres<NomFiltre>>;

/** Drafts and what was deleted are seen by their supplier alone. */
export const statutsProposes = (cote: CoteFacture): readonly StatutFacture[] =>
  cote === 'recues' ? STATUTS_VISIBLES_DU_DESTINATAIRE : STATUTS_FACTURE;

const JOUR = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COMMANDES = /[\u0000-\u001f\u007f]+/g;
const MONTANT = /^-?\d{1,19}(\.\d{1,6})?$/;
const JOURS = /^([1-9]|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$/;
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
  const parmi = <V extends string>(nom: NomFiltre, proposes: readonly V[]): V[] | undefined => {
    const choisis = proposes.filter((v) => lire.valeurs(nom).includes(v));
    return choisis.length > 0 ? choisis : undefined;
  };
  const partie = selon('partieId', IDENTIFIANT);
  const retard = lire.valeur('enRetard');
  const duDestinataire = {
    fournisseurId: partie,
    serviceFournisseurId: selon('serviceFournisseurId', IDENTIFIANT),
    nonTelechargee: lire.valeur('nonTelechargee') === '1' ? ('1' as const) : undefined,
    enRetard: retard === 'LEGAL' ? retard : JOURS.test(retard) ? Number(retard) : undefined,
  };
  const voulus: Partial<Record<keyof FiltresFactures, FiltresFactures[keyof FiltresFactures] | undefined>> = {
    structureId: selon('structureId', IDENTIFIANT) ?? structureChoisie ?? undefined,
    serviceId: selon('serviceId', IDENTIFIANT),
    statut: parmi('statut', statutsProposes(cote)),
    type: parmi('type', ['FACTURE', 'AVOIR'])?.[0],
    cadre: parmi('cadre', CADRES_SIMPLES),
    modeDepot: parmi('modeDepot', MODES_DEPOT),
    numero: texte('numero', 50),
    texte: texte('texte', 100),
    engagement: texte('engagement', 50),
    marche: texte('marche', 50),
    numeroFlux: texte('numeroFlux', 50),
    deposeeDu: selon('deposeeDu', JOUR),
    deposeeAu: selon('deposeeAu', JOUR),
    dateFactureDu: selon('dateFactureDu', JOUR),
    dateFactureAu: selon('dateFactureAu', JOUR),
    montantMin: selon('montantMin', MONTANT),
    montantMax: selon('montantMax', MONTANT),
    ordre: lire.valeur('ordre') === 'ANCIENNES' ? 'ANCIENNES' : undefined,
    ...(cote === 'recues'
      ? duDestinataire
      : { destinataireId: partie, rejet: parmi('rejet', ['A_TRAITER', 'TRAITE'])?.[0] }),
  };
  return Object.fromEntries(Object.entries(voulus).filter(([, v]) => v !== undefined));
}

/** An amount as people type it (`1 440,5`), as the API takes it; null where it is none. */
export function montantSaisi(saisie: string): string | null {
  const texte = normaliserNombreSaisi(saisie);
  return MONTANT.test(texte) ? texte : null;
}
