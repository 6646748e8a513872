import type { TextesEn16931 } from './modele.ts';

/** Sentences of the rules of EN 16931 itself. */
export const EN16931_FR: TextesEn16931 = {
  particulieres: {
    'BR-16': [
      'La facture n’a aucune ligne.',
      'Ajoutez au moins une ligne, ou choisissez le profil MINIMUM ou BASIC WL.',
    ],
    'BR-51': ['Le numéro de carte de paiement est trop complet.', 'N’indiquez que les 4 à 6 derniers chiffres.'],
    'BR-53': [
      'Le total de TVA en {devise} est absent, alors que cette devise est celle de la comptabilisation de la TVA.',
      'Ajoutez le total de TVA dans cette devise.',
    ],
    'BR-54': ['Un attribut d’article n’a pas de nom ou pas de valeur.', 'Complétez l’attribut, ou retirez-le.'],
    'BR-61': ['Le règlement par virement ({mode}) demande un compte, et aucun n’est indiqué.', 'Ajoutez l’IBAN.'],
    'BR-CL-24': [
      'Le type de pièce jointe « {valeur} » n’est pas prévu par la norme ({nom}).',
      'Préférez PDF, PNG, JPEG, CSV, XLSX ou ODS.',
    ],
    'BR-CO-03': ['La date et le code d’exigibilité de la TVA sont donnés tous les deux.', 'Gardez l’un ou l’autre.'],
    'BR-CO-09': [
      'Le numéro de TVA « {valeur} » ne commence pas par un code de pays.',
      'Faites-le précéder du code du pays : FR pour la France.',
    ],
    'BR-CO-15': [
      'Le total TTC vaut {valeur} ; total HT plus TVA donne {attendu}.',
      'Vérifiez le total HT, le total de TVA (un seul, dans la devise de la facture) et le total TTC.',
    ],
    'BR-CO-16': [
      'Le net à payer vaut {valeur} ; total TTC moins montant déjà payé donne {attendu}.',
      'Vérifiez le net à payer, le montant déjà payé et l’arrondi.',
    ],
    'BR-CO-17': [
      'La TVA de cette ventilation vaut {valeur} ; base × taux donne {attendu}.',
      'Vérifiez la base, le taux et le montant de TVA.',
    ],
    'BR-CO-26': ['Le fournisseur n’a aucun identifiant.', 'Indiquez son SIRET ou son numéro de TVA.'],
    'BR-17': [
      'Le bénéficiaire du paiement n’a pas de nom, ou c’est le fournisseur lui-même.',
      'Nommez le bénéficiaire, ou retirez-le si c’est le fournisseur.',
    ],
    'BR-FXEXT-03': [
      'La partie « {champ} » a un numéro fiscal ({valeur}) qui n’est pas un numéro de TVA : seul le fournisseur peut en avoir un.',
      'Retirez ce numéro, ou donnez le numéro de TVA de cette partie.',
    ],
    'BR-FXEXT-05': [
      'La nature de ligne « {valeur} » n’existe pas.',
      'Choisissez DETAIL (ligne qui compte), GROUP (sous-total) ou INFORMATION.',
    ],
    'BR-FXEXT-11': [
      'La ligne se dit partie de la ligne « {valeur} », qui n’existe pas.',
      'Indiquez le numéro d’une ligne de cette facture.',
    ],
    'BR-B-01': [
      'Le paiement fractionné de la TVA (catégorie B) est réservé aux factures italiennes ; un pays est « {valeur} ».',
      'Choisissez une autre catégorie de TVA.',
    ],
    'BR-B-02': [
      'Le paiement fractionné de la TVA (catégorie B) ne se combine pas avec le taux normal (S).',
      'Faites deux factures, ou corrigez la catégorie.',
    ],
    'BR-IC-11': [
      'Une livraison intracommunautaire demande une date de livraison ou une période facturée.',
      'Ajoutez l’une des deux.',
    ],
    'BR-IC-12': [
      'Une livraison intracommunautaire demande le pays de livraison.',
      'Ajoutez l’adresse de livraison avec son pays.',
    ],
  },
  communes: {
    MANQUE: [
      'La donnée « {champ} » est absente.',
      'Renseignez-la dans votre logiciel, puis produisez de nouveau la facture.',
    ],
    MOTIF: ['Le motif de la remise ou des frais est absent.', 'Indiquez un motif en toutes lettres, ou son code.'],
    SCHEME: [
      'L’identifiant « {champ} » ne dit pas de quel répertoire il vient (attribut schemeID ou listID).',
      'Ajoutez l’identifiant du répertoire.',
    ],
    PERIODE: ['La fin de la période ({valeur}) précède son début.', 'Corrigez les dates de la période.'],
    PERIODE_VIDE: ['La période n’a ni début ni fin.', 'Indiquez au moins l’une des deux dates, ou retirez la période.'],
    NEGATIF: [
      'Le prix « {champ} » est négatif ({valeur}).',
      'Mettez le prix en positif et la quantité en négatif, ou utilisez une remise.',
    ],
    DECIMALES: ['Le montant « {valeur} » a plus de deux décimales.', 'Arrondissez-le à deux décimales.'],
    TOTAL: [
      '« {champ} » vaut {valeur} ; le calcul donne {attendu}.',
      'Vérifiez ce montant et ceux dont il est la somme.',
    ],
    HORS_CHAMP: [
      'Une facture hors champ de la TVA (O) ne peut contenir aucune autre catégorie : voir « {champ} ».',
      'Faites deux factures, ou corrigez la catégorie.',
    ],
  },
  codeHorsListe: [
    '« {valeur} » n’est pas un code de la liste {liste}.',
    'Choisissez un code de cette liste dans votre logiciel.',
  ],
  listesDeCodes: {
    '10': 'des répertoires d’identifiants (ISO 6523)',
    '11': 'des répertoires d’identifiants (ISO 6523)',
    '13': 'des classifications d’articles (UNTDID 7143)',
    '14': 'des pays (ISO 3166)',
    '15': 'des pays (ISO 3166)',
    '16': 'des modes de paiement (UNTDID 4461)',
    '17': 'des catégories de TVA',
    '18': 'des catégories de TVA',
    '19': 'des motifs de remise (UNTDID 5189)',
    '20': 'des motifs de frais (UNTDID 7161)',
    '21': 'des répertoires d’identifiants (ISO 6523)',
    '22': 'des motifs d’exonération (VATEX)',
    '23': 'des unités (UN/ECE 20 et 21)',
    '25': 'des adresses électroniques (EAS)',
    '26': 'des répertoires d’identifiants (ISO 6523)',
    '01': 'des types de document (UNTDID 1001) admis pour ce format',
    '03': 'des devises (ISO 4217)',
    '04': 'des devises (ISO 4217)',
    '05': 'des devises (ISO 4217)',
    '06': 'des codes d’exigibilité de la TVA',
    '07': 'des qualifiants de référence (UNTDID 1153)',
    '08': 'des sujets de note (UNTDID 4451)',
  },
  familles: {
    EMPLOI: [
      'La catégorie de TVA {categorie} n’est pas employée de la même façon dans les lignes et dans la ventilation de la TVA.',
      'Ajoutez ou retirez la ventilation de cette catégorie.',
    ],
    IDENTITES: [
      'La catégorie de TVA {categorie} demande {identites}.',
      'Complétez les parties, ou corrigez la catégorie.',
    ],
    TAUX: ['Avec la catégorie {categorie}, le taux de TVA doit être {taux}.', 'Corrigez le taux ou la catégorie.'],
    BASE: [
      'La base imposable de la catégorie {categorie} ({valeur}) n’est pas la somme des lignes, frais et remises de cette catégorie.',
      'Vérifiez la ventilation de la TVA.',
    ],
    MONTANT: [
      'Le montant de TVA de la catégorie {categorie} ({valeur}) n’est pas base × taux.',
      'Vérifiez la ventilation de la TVA.',
    ],
    MONTANT_NUL: ['Le montant de TVA de la catégorie {categorie} doit être 0.', 'Vérifiez la ventilation de la TVA.'],
    MOTIF_REQUIS: [
      'La catégorie {categorie} demande un motif d’exonération.',
      'Ajoutez le motif en toutes lettres ou son code VATEX.',
    ],
    MOTIF_INTERDIT: [
      'La catégorie {categorie} n’admet pas de motif d’exonération.',
      'Retirez le motif, ou corrigez la catégorie.',
    ],
  },
  categories: {
    S: 'taux normal ou réduit',
    Z: 'taux zéro',
    E: 'exonération',
    AE: 'autoliquidation',
    IC: 'livraison intracommunautaire',
    G: 'exportation hors UE',
    O: 'hors champ de la TVA',
    AF: 'IGIC des Canaries',
    AG: 'IPSI de Ceuta et Melilla',
  },
  identites: {
    VENDEUR: 'un numéro de TVA ou fiscal du fournisseur',
    VENDEUR_ET_ACHETEUR: 'un numéro de TVA ou fiscal du fournisseur, et un numéro de TVA ou un SIRET du destinataire',
    VENDEUR_TVA: 'un numéro de TVA du fournisseur',
    VENDEUR_TVA_ET_ACHETEUR_TVA: 'les numéros de TVA du fournisseur et du destinataire',
    AUCUN_NUMERO: 'l’absence de tout numéro de TVA',
  },
  taux: {
    POSITIF: 'supérieur à 0',
    NUL: 'égal à 0',
    NON_NEGATIF: 'positif ou nul',
    ABSENT: 'absent',
  },
};
