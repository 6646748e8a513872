/** What a block of the page says of whose it is. */
export const MOTS_DESTINATAIRE =
  /\b(?:client|destinataire|acheteur|facture a|facturee a|factures a|adresse de facturation|adressee? a|a l'attention|livre a|pour le compte de|bill(?:ed)? to|invoice to|sold to|customer|buyer|ship to|votre (?:siret|tva|n° ?tva|identifiant|numero)|collectivite|debiteur|entite publique|doit)\b/;
export const MOTS_FOURNISSEUR =
  /\b(?:fournisseur|emetteur|vendeur|prestataire|creancier|titulaire|seller|supplier|vendor|from|notre (?:siret|tva)|beneficiaire|societe emettrice|emis par)\b/;
export const MENTIONS_LEGALES =
  /\b(?:r\.?c\.?s\.?|capital|ape|naf|rm|sarl|sasu?|eurl|s\.a\.(?:s|r\.l)?\.?|tva intra\w*|siege social|auto-?entrepreneur|micro-?entreprise|iban|bic)\b/;
export const ENTITES_PUBLIQUES =
  /\b(?:mairie|commune|ville de|departement|conseil (?:departemental|regional|municipal|general)|region |ministere|ccas|centre hospitalier|hopita(?:l|ux)|chu\b|universite|prefecture|lycee|college|communaute (?:de communes|d'agglomeration|urbaine)|metropole|syndicat|rectorat|ehpad|sdis|direction (?:regionale|departementale|generale)|caisse des ecoles|office public|agglomeration)/;
