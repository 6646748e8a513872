/** What is known of a structure to be: who it is and where. */
export const CHAMPS_D_ETABLISSEMENT = [
  'typeIdentifiant',
  'identifiant',
  'raisonSociale',
  'adresse',
  'complementAdresse',
  'codePostal',
  'ville',
] as const;

/** What of a request's data those who answer it read: the fields named that were filled in. */
export const exposer =
  (champs: readonly string[]) =>
  (donnees: Readonly<Record<string, string | null | undefined>>): Record<string, string> =>
    Object.fromEntries(
      champs.flatMap((champ) => {
        const valeur = donnees[champ];
        return valeur ? [[champ, valeur]] : [];
      }),
    );
