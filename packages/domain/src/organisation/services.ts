import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import { CODE_SERVICE_FACTURES_PUBLIQUES } from './structure.ts';

/** A service as its managers write it. Its code never changes: invoices and orders name it. */
export interface ServiceEcrit {
  readonly nom: string;
  readonly debutValidite: string | null;
  readonly finValidite: string | null;
  readonly engagementObligatoire: boolean;
  readonly courriel: string | null;
  readonly telephone: string | null;
  readonly adresse: string | null;
  readonly complementAdresse: string | null;
  readonly codePostal: string | null;
  readonly ville: string | null;
}

export const CHAMPS_DE_SERVICE = [
  'nom',
  'debutValidite',
  'finValidite',
  'engagementObligatoire',
  'courriel',
  'telephone',
  'adresse',
  'complementAdresse',
  'codePostal',
  'ville',
] as const satisfies readonly (keyof ServiceEcrit)[];

/** A service that stands. */
export interface ServiceExistant extends ServiceEcrit {
  readonly code: string;
  readonly actif: boolean;
  readonly parDefaut: boolean;
}

export type CodeRefusService =
  | 'SERVICE_DATES_INVERSEES'
  | 'SERVICE_DEFAUT_PERMANENT'
  | 'SERVICE_PUBLIC_NOM_FIXE'
  | 'SERVICE_CODE_RESERVE';

/**
 * May a service be written so? The default service takes what names no service: it stays open, without dates. The service
 * of invoices between public entities keeps its name (facts §2.3).
 * @param avant null: it is made
 */
export function jugerService(
  avant: Pick<ServiceExistant, 'code' | 'nom' | 'parDefaut'> | null,
  voulu: ServiceEcrit & { readonly actif: boolean },
): Resultat<null, Refus<CodeRefusService>> {
  const { debutValidite: debut, finValidite: fin } = voulu;
  if (debut !== null && fin !== null && fin < debut) return echec('REGLE_METIER', 'SERVICE_DATES_INVERSEES');
  if (avant?.parDefaut && (!voulu.actif || debut !== null || fin !== null))
    return echec('REGLE_METIER', 'SERVICE_DEFAUT_PERMANENT');
  if (avant?.code === CODE_SERVICE_FACTURES_PUBLIQUES && avant.nom !== voulu.nom)
    return echec('REGLE_METIER', 'SERVICE_PUBLIC_NOM_FIXE');
  return reussite(null);
}

/** The code of a new service: that of invoices between public entities is made by the portal alone. */
export const jugerCodeDeService = (code: string): Resultat<null, Refus<CodeRefusService>> =>
  code === CODE_SERVICE_FACTURES_PUBLIQUES ? echec('REGLE_METIER', 'SERVICE_CODE_RESERVE') : reussite(null);

export const ETATS_DE_SERVICE = ['ACTIF', 'A_VENIR', 'ECHU', 'INACTIF'] as const;
/** What a service is for its suppliers on a day: only an active one can be named. */
export type EtatDeService = (typeof ETATS_DE_SERVICE)[number];

export function etatDeService(
  service: Pick<ServiceExistant, 'actif' | 'debutValidite' | 'finValidite'>,
  jour: string,
): EtatDeService {
  if (!service.actif) return 'INACTIF';
  if (service.debutValidite !== null && service.debutValidite > jour) return 'A_VENIR';
  return service.finValidite !== null && service.finValidite < jour ? 'ECHU' : 'ACTIF';
}
