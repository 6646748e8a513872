/** An establishment as a register of companies has it. */
export interface Entreprise {
  readonly siret: string;
  readonly raisonSociale: string;
  readonly adresse: string | null;
  readonly complementAdresse: string | null;
  readonly codePostal: string | null;
  readonly ville: string | null;
  /** False: its holder asked that its address be kept from the public. */
  readonly diffusible: boolean;
  readonly active: boolean;
  readonly publique: boolean;
  readonly numeroTva: string | null;
}

/** The register could not be asked now: what it would have said is not known. */
export class RegistreInjoignable extends Error {}

/** Legal categories of public law: the State, local authorities, public establishments of every kind. */
export const categoriePublique = (categorieJuridique: string): boolean => /^(4|7)/.test(categorieJuridique);
