import { jourAParis } from '../../commun/dates.ts';
import { CODE_SERVICE_FACTURES_PUBLIQUES, exigences } from '../../organisation/structure.ts';
import { valideurDe } from '../donnees-chorus.ts';
import { averti, type Constat, type ContextePortail, fatal } from './contexte.ts';
import type { FaitsFermeture } from './faits.ts';

const FERMETURES = {
  FOURNISSEUR: {
    remplacee: 'ORP-P-FOURNISSEUR-REMPLACE',
    fermee: 'ORP-P-FOURNISSEUR-FERME',
    inactive: 'ORP-P-FOURNISSEUR-INACTIF',
  },
  DESTINATAIRE: {
    remplacee: 'ORP-P-DESTINATAIRE-REMPLACE',
    fermee: 'ORP-P-DESTINATAIRE-FERME',
    inactive: 'ORP-P-DESTINATAIRE-INACTIF',
  },
} as const;

/** A party that takes no more invoices: replaced by which one, closed since when, or only inactive. */
function constatDeFermeture(
  partie: keyof typeof FERMETURES,
  lieu: string,
  identifiant: string | undefined,
  { raisonSociale: nom, fermeeLe, successeur }: FaitsFermeture & { readonly raisonSociale: string },
): Constat {
  const codes = FERMETURES[partie];
  const date = fermeeLe ?? '';
  if (successeur) {
    const { raisonSociale, identifiant: nouvel } = successeur;
    return fatal(codes.remplacee, lieu, identifiant, { nom, date, successeur: raisonSociale, nouvel });
  }
  return fermeeLe
    ? fatal(codes.fermee, lieu, identifiant, { nom, date })
    : fatal(codes.inactive, lieu, identifiant, { nom });
}

/** The supplier is known, active, and is the one who files. */
export function controlerFournisseur({ donnees, faits }: ContextePortail): Constat[] {
  const { identifiant } = donnees.fournisseur;
  const lieu = 'BG-4';
  if (identifiant !== faits.deposant.identifiant) {
    return [
      fatal('ORP-P-FOURNISSEUR-AUTRE', lieu, identifiant, {
        deposant: `${faits.deposant.raisonSociale}, ${faits.deposant.identifiant}`,
      }),
    ];
  }
  if (!faits.fournisseur) return [fatal('ORP-P-FOURNISSEUR-INCONNU', lieu, identifiant)];
  return faits.fournisseur.active ? [] : [constatDeFermeture('FOURNISSEUR', lieu, identifiant, faits.fournisseur)];
}

/** The issuer's service (BT-29) never refuses an invoice (decisions §3). */
export function controlerServiceFournisseur({ donnees, faits }: ContextePortail): Constat[] {
  const code = donnees.codeServiceFournisseur;
  if (code === undefined) return [];
  if (!faits.serviceFournisseur) return [averti('ORP-P-SERVICE-FOURNISSEUR-INCONNU', 'BT-29', code)];
  return faits.serviceFournisseur.actif ? [] : [averti('ORP-P-SERVICE-FOURNISSEUR-INACTIF', 'BT-29', code)];
}

/** The recipient is a public entity, known and active, that takes simple invoices and this currency. */
export function controlerDestinataire({ donnees, faits }: ContextePortail): Constat[] {
  const { identifiant } = donnees.destinataire;
  const d = faits.destinataire;
  if (!d) return [fatal('ORP-P-DESTINATAIRE-INCONNU', 'BG-7', identifiant)];
  if (!d.publique) return [fatal('ORP-P-DESTINATAIRE-PRIVE', 'BG-7', identifiant)];
  const nom = d.raisonSociale;
  const constats: Constat[] = [];
  if (!d.active) constats.push(constatDeFermeture('DESTINATAIRE', 'BG-7', identifiant, d));
  if (d.parametres.maitriseOuvrageSeulement) constats.push(fatal('ORP-P-MOA-SEULEMENT', 'BG-7', identifiant, { nom }));
  const { devise } = donnees;
  if (devise !== undefined && devise !== 'EUR' && !d.parametres.devisesAcceptees.includes(devise)) {
    constats.push(fatal('ORP-P-DEVISE', 'BT-5', devise, { nom }));
  }
  return constats;
}

/** What the recipient demands: service, engagement, either of them (facts §2.2); the service named exists and is active. */
export function controlerAcheminement({ donnees, faits }: ContextePortail): Constat[] {
  const { destinataire: d, service, fournisseur } = faits;
  // What a private structure demands is its own affair: such a recipient is refused already.
  if (!d?.publique) return [];
  const nom = d.raisonSociale;
  const { codeService, numeroEngagement } = donnees;
  const constats: Constat[] = [];
  if (codeService === CODE_SERVICE_FACTURES_PUBLIQUES && !fournisseur?.publique) {
    constats.push(fatal('ORP-P-FACTURES-PUBLIQUES', 'BT-10', codeService));
  } else if (codeService !== undefined && !service) {
    constats.push(fatal('ORP-P-SERVICE-INCONNU', 'BT-10', codeService, { nom }));
  } else if (service && !service.actif) {
    constats.push(fatal('ORP-P-SERVICE-INACTIF', 'BT-10', codeService, { nom }));
  }
  const exige = exigences(d.parametres, service);
  const sansService = codeService === undefined;
  const sansEngagement = numeroEngagement === undefined;
  if (sansService && !exige.service && d.serviceParDefautActif === false) {
    constats.push(fatal('ORP-P-SERVICE-DEFAUT-INACTIF', 'BT-10', undefined, { nom }));
  }
  if (exige.service && sansService) constats.push(fatal('ORP-P-SERVICE-OBLIGATOIRE', 'BT-10', undefined, { nom }));
  if (exige.engagement && sansEngagement) {
    constats.push(fatal('ORP-P-ENGAGEMENT-OBLIGATOIRE', 'BT-13', undefined, { nom }));
  }
  if (exige.unDesDeux && sansService && sansEngagement) {
    constats.push(fatal('ORP-P-SERVICE-OU-ENGAGEMENT', 'BT-10', undefined, { nom }));
  }
  return constats;
}

/** Unique per issuing structure (decisions §2). */
export function controlerUnicite({ donnees, faits }: ContextePortail): Constat[] {
  const deja = faits.dejaDeposee;
  return deja
    ? [fatal('ORP-P-DEJA-DEPOSEE', 'BT-1', donnees.numero, { date: jourAParis(new Date(deja.deposeeLe)) })]
    : [];
}

/** Subcontracting and co-contracting go through a valideur (facts §4.1). */
export function controlerValideur({ donnees, facture, faits }: ContextePortail): Constat[] {
  if (donnees.cadre !== 'A9' && donnees.cadre !== 'A12') return [];
  if (!faits.valideur) return valideurDe(facture) ? [] : [averti('ORP-P-VALIDEUR-ABSENT', 'BT-23')];
  return faits.valideur.active ? [] : [fatal('ORP-P-VALIDEUR-INACTIF', 'BT-23')];
}
