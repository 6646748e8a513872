import type { Phrases } from './modele.ts';

/** Sentences of the findings on what Chorus asks of an invoice, and on what the portal knows. */
export const CHORUS_FR = {
  'G1.02': [
    'Le cadre de facturation « {valeur} » n’existe pas.',
    'Indiquez A1 (facture d’un fournisseur), A2 (déjà payée), A9 (sous-traitant) ou A12 (cotraitant).',
  ],
  'G1.05': [
    'Le numéro de facture compte {longueur} caractères ; {maximum} au plus sont acceptés.',
    'Raccourcissez le numéro de facture.',
  ],
  'ORP-NUMERO-CARACTERES': [
    'Le numéro de facture contient un caractère non accepté : « {caractere} ».',
    'Utilisez des lettres, des chiffres, des espaces et les signes - _ / +.',
  ],
  'ORP-CADRE-TRAVAUX': [
    'Le cadre {valeur} est celui d’une facture de travaux.',
    'Déposez-la depuis l’application « Factures de travaux », ou choisissez A1, A2, A9 ou A12.',
  ],
  'ORP-CADRE-RETIRE': [
    'Le cadre A11 (projet de décompte final d’un sous-traitant) a été supprimé.',
    'Un sous-traitant dépose sa demande de paiement avec le cadre A10, ou sa facture simple avec A9.',
  ],
  'ORP-CADRE-MEMOIRE': [
    'Le cadre A3 est celui d’un mémoire de frais de justice.',
    'Déposez-le depuis l’application « Mémoires de frais de justice ».',
  ],
  'ORP-CADRE-REMBOURSEMENT': [
    'Le cadre A21 est celui d’une demande de remboursement de taxe.',
    'Déposez-la depuis l’application « Remboursement de taxes ».',
  ],
  'ORP-CADRE-REFORME': [
    'Le cadre « {valeur} » appartient aux flux de la réforme de la facturation électronique.',
    'Pour une facture au secteur public, indiquez A1, A2, A9 ou A12.',
  ],
  'ORP-TYPE': [
    'Le type de document {valeur} n’est pas accepté.',
    'Types acceptés : 380 facture, 381 avoir, 384 rectificative, 386 acompte, 389 autofacturation.',
  ],
  'ORP-TYPE-AVOIR-DANS-FACTURE': [
    'Un avoir (381) est écrit dans un document « Invoice » au lieu de « CreditNote ».',
    'C’est toléré dans l’ancien format de Chorus Pro ; utilisez « CreditNote » dès que possible.',
  ],
  'ORP-AVOIR-NEGATIF': [
    'Le total de ce document est négatif.',
    'Pour un avoir, utilisez le type 381 avec des montants positifs. Le document est conservé tel quel.',
  ],
  'ORP-DATE': [
    '« {valeur} » n’est pas une date valide.',
    'Indiquez une date qui existe, dans la forme que le format demande (2026-01-15 en UBL, 20260115 en CII).',
  ],
  'ORP-DATE-FUTURE': [
    'La date de la facture ({valeur}) est postérieure à la date du dépôt ({aujourdhui}).',
    'Déposez la facture à partir du {valeur}, ou corrigez sa date.',
  ],
  'ORP-DATE-ECHEANCE': [
    'La date d’échéance ({valeur}) précède la date de la facture ({facture}).',
    'Vérifiez l’échéance : le délai légal court de toute façon.',
  ],
  'ORP-P-TAUX-TVA': [
    'Le taux de TVA {valeur} % n’est pas en vigueur en France au {jour}.',
    'Vérifiez le taux, ou la date d’exigibilité de la taxe.',
  ],
  'ORP-FOURNISSEUR-ABSENT': [
    'La facture n’identifie pas le fournisseur.',
    'Indiquez le SIRET du fournisseur (14 chiffres), ou son identifiant s’il n’est pas établi en France.',
  ],
  'ORP-DESTINATAIRE-ABSENT': [
    'La facture n’identifie pas le destinataire.',
    'Indiquez le SIRET de l’entité publique (14 chiffres) ; l’annuaire du portail le donne.',
  ],
  'ORP-DESTINATAIRE-TYPE': [
    'Le destinataire doit être identifié par son SIRET.',
    'Indiquez le SIRET de l’entité publique (14 chiffres) ; l’annuaire du portail le donne.',
  ],
  'ORP-SIRET-SIREN': [
    '« {valeur} » est un SIREN (9 chiffres) ; le portail a besoin du SIRET de l’établissement.',
    'Ajoutez les 5 chiffres de l’établissement au SIREN : 14 chiffres en tout.',
  ],
  'ORP-SIRET-LONGUEUR': [
    'Le SIRET « {valeur} » compte {longueur} chiffres au lieu de 14.',
    'Vérifiez le SIRET : un chiffre manque ou est de trop.',
  ],
  'ORP-SIRET-CARACTERES': [
    'Le SIRET « {valeur} » contient autre chose que des chiffres.',
    'Un SIRET est fait de 14 chiffres.',
  ],
  'ORP-SIRET-CLE': [
    'Le SIRET « {valeur} » est faux : son chiffre de contrôle (le dernier, règle de Luhn) devrait être {attendu}.',
    'Vérifiez le SIRET, un chiffre a sans doute été mal saisi.',
  ],
  'ORP-IDENTIFIANT-FORME': [
    'L’identifiant « {valeur} » n’a pas la forme attendue pour son type ({type}).',
    'Vérifiez l’identifiant et son type.',
  ],
  'ORP-TVA-FORME': [
    'Le numéro de TVA « {valeur} » semble faux.',
    'Vérifiez-le : pour la France, FR suivi de 2 caractères de clé et du SIREN.',
  ],
  'ORP-IBAN-CARACTERES': [
    'L’IBAN « {valeur} » n’a pas la forme d’un IBAN.',
    'Un IBAN commence par le code du pays et deux chiffres : FR76…',
  ],
  'ORP-IBAN-LONGUEUR': [
    'L’IBAN « {valeur} » n’a pas la longueur attendue pour son pays.',
    'Vérifiez l’IBAN : un IBAN français compte 27 caractères.',
  ],
  'ORP-IBAN-CLE': [
    'L’IBAN « {valeur} » est faux : sa clé de contrôle (les chiffres 3 et 4) ne correspond pas.',
    'Recopiez l’IBAN depuis votre relevé d’identité bancaire.',
  ],
  'ORP-PAIEMENT-ABSENT': [
    'La facture n’indique pas de mode de paiement.',
    'Indiquez le mode de paiement, par exemple 30 pour un virement.',
  ],
  'ORP-PAIEMENT-INCONNU': [
    'Le mode de paiement {valeur} n’est pas accepté.',
    'Utilisez 30 (virement), 49 (prélèvement), 48 (carte), 20 (chèque), 10 (espèces), 31, 42, 57, 97 ou ZZZ.',
  ],
  'ORP-PAIEMENT-LU': [
    'Le mode de paiement {valeur} est lu comme {lu}.',
    'Rien à faire : {valeur} et {lu} désignent ici le même règlement.',
  ],
  'ORP-LONGUEUR': [
    'La valeur compte {longueur} caractères ; {maximum} au plus sont acceptés.',
    'Raccourcissez-la, ou vérifiez qu’elle est bien celle que le destinataire a communiquée.',
  ],
  'ORP-CARACTERE-INTERDIT': [
    'La valeur contient un caractère invisible non accepté ({caractere}).',
    'Ressaisissez la valeur : ce caractère vient souvent d’un copier-coller.',
  ],
  'ORP-DEVISE-MELANGEE': [
    'Des montants sont indiqués en {autres}, alors que la facture est en {valeur} : ils sont lus comme des {valeur}.',
    'Vérifiez la devise de chaque montant (attribut currencyID) dans votre logiciel.',
  ],
  'ORP-DEVISE-TVA-EUR': [
    'La facture est en {devise} : le total de TVA en euros (BT-111) est requis, avec EUR en devise de comptabilisation (BT-6).',
    'Ajoutez le total de TVA en euros.',
  ],
  'ORP-MONTANT-LONG': ['Le montant « {valeur} » compte plus de {maximum} chiffres.', 'Vérifiez le montant.'],
  'ORP-LIGNE-MONTANT': [
    'Le montant de la ligne {ligne} ({valeur}) diffère de quantité × prix, remises et frais compris ({calcule}).',
    'Vérifiez la quantité, le prix ou le montant de la ligne.',
  ],
  'ORP-PROFIL-EXCES': [
    'Le profil {profil} n’a pas de place pour cette donnée, qui a été lue malgré tout.',
    'Choisissez un profil plus riche dans votre logiciel.',
  ],
  'ORP-PIECE-TAILLE': [
    'La pièce jointe « {nom} » pèse {taille} Mo ; {maximum} Mo au plus sont acceptés.',
    'Réduisez sa taille ou répartissez-la en plusieurs fichiers.',
  ],
  'ORP-PIECES-TOTAL': [
    'La facture et ses pièces jointes pèsent {taille} Mo ; {maximum} Mo au plus sont acceptés.',
    'Retirez ou allégez des pièces jointes.',
  ],
  'ORP-PIECE-NOM-LONG': [
    'Le nom de la pièce jointe « {nom} » compte {longueur} caractères ; {maximum} au plus sont acceptés.',
    'Renommez la pièce jointe.',
  ],
  'ORP-PIECE-SANS-EXTENSION': [
    'Le nom de la pièce jointe « {nom} » n’a pas d’extension.',
    'Ajoutez l’extension, par exemple « .pdf ».',
  ],
  'ORP-PIECE-EXTENSION': [
    'Les pièces jointes « .{extension} » ne sont pas acceptées ({nom}).',
    'Convertissez la pièce jointe, par exemple en PDF.',
  ],
  'ORP-PIECE-NOM-CARACTERE': [
    'Le nom de la pièce jointe « {nom} » contient un caractère refusé : « {caractere} ».',
    'Renommez la pièce jointe sans ce caractère.',
  ],
  'ORP-PIECE-SANS-CONTENU': [
    'La pièce jointe « {nom} » est vide.',
    'Choisissez le fichier de nouveau, une fois enregistré.',
  ],
  'ORP-PIECE-CONTENU': [
    'Le contenu de « {nom} » n’est pas celui d’un fichier {extension} : il est abîmé, ou son extension a été changée.',
    'Ouvrez-le pour le vérifier, puis enregistrez-le de nouveau dans ce format.',
  ],
  'ORP-PIECE-CONTENU-AUTRE': [
    'Le contenu de « {nom} » est celui d’un fichier {contenu}, et non d’un fichier {extension}.',
    'Joignez le document d’origine sous sa véritable extension ; un programme n’est jamais accepté.',
  ],
  'ORP-PIECE-ZIP': [
    'La pièce jointe « {nom} » est une archive ZIP : admise ici, elle n’est pas prévue par la norme EN 16931.',
    'Rien à faire pour ce portail ; ailleurs, préférez un PDF.',
  ],
  'ORP-P-FOURNISSEUR-INCONNU': [
    'Le fournisseur {valeur} n’est pas connu du portail.',
    'Vérifiez l’identifiant, ou créez d’abord la fiche de la structure.',
  ],
  'ORP-P-FOURNISSEUR-INACTIF': [
    'La structure du fournisseur ({nom}) est inactive.',
    'Demandez sa réactivation au gestionnaire de la structure.',
  ],
  'ORP-P-FOURNISSEUR-FERME': [
    'La structure du fournisseur ({nom}) est fermée depuis le {date} : elle ne dépose plus de facture.',
    'Déposez au nom d’une structure ouverte, ou demandez la réouverture de celle-ci.',
  ],
  'ORP-P-FOURNISSEUR-REMPLACE': [
    'La structure du fournisseur ({nom}) est fermée depuis le {date} : {successeur} ({nouvel}) la remplace.',
    'Déposez au nom de {successeur}, avec le SIRET {nouvel}.',
  ],
  'ORP-P-FOURNISSEUR-AUTRE': [
    'Le fournisseur de la facture ({valeur}) n’est pas la structure qui la dépose ({deposant}).',
    'Choisissez la structure du fournisseur avant de déposer, ou vérifiez le SIRET de la facture.',
  ],
  'ORP-P-DESTINATAIRE-INCONNU': [
    'Le destinataire {valeur} n’est pas connu du portail.',
    'Cherchez l’entité publique dans l’annuaire et reprenez son SIRET.',
  ],
  'ORP-P-DESTINATAIRE-INACTIF': [
    'Le destinataire ({nom}) n’est plus actif.',
    'Demandez à l’entité publique à quel SIRET adresser vos factures.',
  ],
  'ORP-P-DESTINATAIRE-FERME': [
    'Le destinataire ({nom}) est fermé depuis le {date} : il ne reçoit plus de facture.',
    'Demandez à l’entité publique à quel SIRET adresser vos factures.',
  ],
  'ORP-P-DESTINATAIRE-REMPLACE': [
    'Le destinataire ({nom}) est fermé depuis le {date} : {successeur} ({nouvel}) le remplace.',
    'Adressez la facture à {successeur}, SIRET {nouvel}, et vérifiez le service.',
  ],
  'ORP-P-DESTINATAIRE-PRIVE': [
    'Le destinataire n’est pas une entité publique.',
    'Ce portail transmet les factures au secteur public : vérifiez le SIRET du destinataire.',
  ],
  'ORP-P-MOA-SEULEMENT': [
    'Le destinataire ({nom}) ne reçoit que des factures de travaux.',
    'Vérifiez le SIRET du destinataire ou le cadre de facturation.',
  ],
  'ORP-P-SERVICE-OBLIGATOIRE': [
    'Le destinataire ({nom}) exige un code service.',
    'Demandez-lui le code du service, ou cherchez-le dans l’annuaire, et indiquez-le.',
  ],
  'ORP-P-ENGAGEMENT-OBLIGATOIRE': [
    'Le destinataire ({nom}) exige un numéro d’engagement.',
    'Indiquez le numéro d’engagement figurant sur le bon de commande.',
  ],
  'ORP-P-SERVICE-OU-ENGAGEMENT': [
    'Le destinataire ({nom}) exige un code service ou un numéro d’engagement.',
    'Indiquez au moins l’un des deux : le code du service ou le numéro d’engagement.',
  ],
  'ORP-P-SERVICE-INCONNU': [
    'Le destinataire ({nom}) n’a pas de service « {valeur} ».',
    'Cherchez le code du service dans l’annuaire ou demandez-le à l’entité publique.',
  ],
  'ORP-P-SERVICE-INACTIF': [
    'Le service « {valeur} » du destinataire ({nom}) n’est plus actif.',
    'Demandez à l’entité publique quel service utiliser.',
  ],
  'ORP-P-SERVICE-DEFAUT-INACTIF': [
    'Le destinataire ({nom}) ne reçoit plus de factures sans code service : son service par défaut n’est pas actif.',
    'Cherchez dans l’annuaire un service actif de ce destinataire, et indiquez son code.',
  ],
  'ORP-P-FACTURES-PUBLIQUES': [
    'Le service FACTURES_PUBLIQUES est réservé aux factures entre entités publiques.',
    'Indiquez le service du destinataire qui a passé la commande.',
  ],
  'ORP-P-SERVICE-FOURNISSEUR-INCONNU': [
    'Le code service du fournisseur « {valeur} » n’est pas connu : il est ignoré.',
    'Vérifiez le code de votre service, ou créez ce service dans votre structure.',
  ],
  'ORP-P-SERVICE-FOURNISSEUR-INACTIF': [
    'Le service du fournisseur « {valeur} » n’est plus actif.',
    'Vérifiez le code de votre service, ou réactivez ce service dans votre structure.',
  ],
  'ORP-P-DEVISE': [
    'Le destinataire ({nom}) n’accepte pas les factures en {valeur}.',
    'Établissez la facture en euros, ou demandez au destinataire les devises qu’il accepte.',
  ],
  'ORP-P-DEJA-DEPOSEE': [
    'La facture n° {valeur} a déjà été déposée le {date}.',
    'Vérifiez l’historique de cette facture ; pour une autre facture, changez le numéro.',
  ],
  'ORP-P-VALIDEUR-ABSENT': [
    'La facture d’un sous-traitant ou cotraitant ne nomme pas son valideur.',
    'Vous indiquerez le titulaire du marché au moment de l’envoi.',
  ],
  'ORP-P-VALIDEUR-INACTIF': [
    'Le valideur nommé par la facture n’est plus actif.',
    'Indiquez le titulaire du marché, avec un identifiant à jour.',
  ],
} as const satisfies Phrases;
