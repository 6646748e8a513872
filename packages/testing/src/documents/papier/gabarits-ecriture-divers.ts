import {
  COLONNES_A_TAUX,
  COLONNES_COURTES,
  client,
  ECRITURE_USUELLE,
  enPetit,
  fournisseur,
  grille,
  paires,
  taux,
  texte,
} from './blocs.ts';
import type { Gabarit } from './gabarit.ts';

/** Layouts for writing the rules that put their labels in unusual words or places. */
export const GABARITS_DIVERS: readonly Gabarit[] = [
  {
    ...ECRITURE_USUELLE,
    nom: 'tout-en-pied',
    generateur: 'PDFKIT',
    police: 'sans',
    corps: 9,
    tete: [
      fournisseur([40, 40, 240], '{courriel}'),
      client([330, 90, 220], [], 'SIRET {siretClient}'),
      texte([40, 165, 515], ['{TITRE} du {date} - N° {numero}'], { taille: 13, gras: true }),
      grille(
        [40, 195, 515],
        [
          ['Réf. engagement', '{engagement}'],
          ['Réf. marché', '{marche}'],
          ['Réf. service', '{service}'],
          ['Échéance(s)', '{echeance}'],
          ['Facture rectifiée', '{origine}'],
        ],
        { cadre: true },
      ),
    ],
    tableau: { y: 245, colonnes: COLONNES_A_TAUX },
    suite: [
      paires(
        [330, 14, 225],
        [
          ['Total HT', '{ht}'],
          ['dont TVA {r.taux} %', '{r.montant}'],
          ['Total TTC', '{ttc}'],
          ['Acomptes déduits', '{acompte}'],
          ['Net à payer', '{net}'],
        ],
      ),
    ],
    pied: [
      texte(
        [30, 785, 540],
        [
          '{nom}, société inscrite au registre du commerce et des sociétés sous le numéro {siren}, dont le siège est {rue}, {ville} - SIRET {siret} - TVA {tva} - Tél. {telephone}',
        ],
        { taille: 5.5 },
      ),
      texte(
        [30, 795, 540],
        [
          'Pas d’escompte pour paiement anticipé ; en cas de retard, pénalités au taux légal majoré et indemnité forfaitaire de 40 euros pour frais de recouvrement - virement : IBAN {iban} - BIC {bic}',
        ],
        { taille: 5.5 },
      ),
    ],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'diese',
    generateur: 'PDFLIB',
    police: 'maison',
    corps: 9.5,
    date: 'jj-mm-aaaa',
    tete: [
      texte([40, 40, 300], ['{titre} #{numero}'], { taille: 18, gras: true }),
      texte([40, 68, 300], ['Le {date}', 'Échéance : à 30 jours date de facture, soit le {echeance}']),
      fournisseur([40, 110, 240], 'SIRET {siret}', 'TVA {tva}'),
      client([320, 110, 230], ['Pour'], 'SIRET {siretClient}'),
      texte(
        [40, 200, 515],
        [
          'Commande {engagement}, marché {marche}',
          'Code service destinataire : {service}',
          'Crédit de la facture #{origine}',
        ],
      ),
    ],
    tableau: { y: 260, colonnes: COLONNES_COURTES },
    suite: [
      paires(
        [330, 14, 225],
        [
          ['Sous-total', '{brut}'],
          ['Réduction', '{remise}'],
          ['Total avant taxes', '{ht}'],
          ['TVA {r.taux} %', '{r.montant}'],
          ['Total à payer TTC', '{ttc}'],
          ['Avance versée', '{acompte}'],
          ['Solde', '{net}'],
        ],
      ),
      texte([40, 120, 515], ['Banque : IBAN {iban} - SWIFT {bic}', '{franchise}']),
    ],
    pied: [],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'phrase',
    generateur: 'PDFKIT',
    police: 'serif',
    corps: 10.5,
    date: 'lettres',
    tete: [
      fournisseur([50, 45, 240], 'SIRET {siret}'),
      client([330, 110, 220], [], 'SIRET {siretClient}'),
      texte([50, 195, 500], ['{villeSeule}, le {date}']),
      texte([50, 220, 500], ['Objet : {titre} – {numero}', 'Vos références : {engagement}', 'Votre marché {marche}']),
      texte([50, 266, 500], ['À l’attention du service : {service}', 'Cet avoir annule notre facture {origine}.']),
    ],
    tableau: { y: 320, colonnes: COLONNES_COURTES },
    suite: [
      paires(
        [280, 14, 270],
        [
          ['Total hors taxes de la prestation', '{ht}'],
          ['Taxe sur la valeur ajoutée {r.taux} %', '{r.montant}'],
          ['Total toutes taxes comprises', '{ttc}'],
          ['Acompte reçu', '{acompte}'],
          ['Net à payer', '{net}'],
        ],
      ),
      texte(
        [50, 130, 500],
        ['Net à payer avant le {echeance}, par virement à :', 'Titulaire {nom} - {iban} - {bic}', '{franchise}'],
      ),
    ],
    pied: [enPetit(795, 'N° TVA {tva}')],
  },
  {
    ...ECRITURE_USUELLE,
    // labels longer than their column, and a line of payment that runs into the totals
    nom: 'chevauche',
    generateur: 'PDFLIB',
    police: 'sans',
    corps: 10,
    tete: [
      fournisseur([40, 40, 240], 'SIRET {siret}', 'TVA {tva}'),
      texte([330, 40, 220], ['{TITRE}'], { taille: 18, gras: true }),
      client([330, 90, 220], [], 'SIRET {siretClient}'),
      paires(
        [40, 140, 260],
        [
          ['Numéro de la facture émise', '{numero}'],
          ['Date d’émission du document', '{date}'],
          ['Date d’échéance du paiement', '{echeance}'],
          ['Numéro d’engagement juridique', '{engagement}'],
          ['Numéro du marché', '{marche}'],
          ['Code service', '{service}'],
          ['Facture d’origine', '{origine}'],
        ],
        { colonne: 150 },
      ),
    ],
    tableau: { y: 260, colonnes: COLONNES_A_TAUX },
    suite: [
      texte(
        [40, 14, 280],
        ['Virement au plus tard à l’échéance sur notre compte : IBAN {iban} - BIC {bic}', '{franchise}'],
      ),
      paires(
        [330, 14, 225],
        [
          ['Total HT', '{ht}'],
          ['TVA {r.taux} %', '{r.montant}'],
          ['Total TTC', '{ttc}'],
          ['Acompte', '{acompte}'],
          ['Net à payer', '{net}'],
        ],
      ),
    ],
    pied: [],
  },
  {
    ...ECRITURE_USUELLE,
    nom: 'cartouche',
    generateur: 'CHROMIUM',
    police: 'sans',
    corps: 9,
    siret: 'colle',
    tete: [
      fournisseur([40, 40, 240], 'SIRET : {siret}', 'TVA : {tva}'),
      grille(
        [300, 40, 255],
        [
          ['Référence facture', '{numero}'],
          ['Émission', '{date}'],
          ['Règlement le', '{echeance}'],
        ],
        { cadre: true, align: 'center' },
      ),
      texte([300, 80, 255], ['{TITRE}'], { gras: true, taille: 14 }),
      client([310, 105, 240], ['Facturé à'], '{siretClient}'),
      paires(
        [40, 130, 240],
        [
          ['N° commande', '{engagement}'],
          ['Marché / contrat', '{marche}'],
          ['Service facturé', '{service}'],
          ['Facture créditée', '{origine}'],
        ],
        { colonne: 150, vides: 'LIBELLE_SEUL' },
      ),
    ],
    tableau: { y: 230, colonnes: COLONNES_A_TAUX, cadre: true },
    suite: [
      taux(
        [40, 14, 260],
        [
          ['TVA', '{r.taux} %'],
          ['HT', '{r.base}'],
          ['Taxe', '{r.montant}'],
          ['TTC', '{r.ttc}'],
        ],
      ),
      paires(
        [340, 14, 215],
        [
          ['Montant total hors TVA', '{ht}'],
          ['Montant de TVA', '{totalTva}'],
          ['Montant total avec TVA', '{ttc}'],
          ['Montant déjà versé', '{acompte}'],
          ['Montant restant à payer', '{net}'],
        ],
      ),
      grille(
        [40, 100, 515],
        [
          ['Titulaire', '{nom}'],
          ['IBAN', '{ibanDebut} {ibanFin}'],
          ['BIC', '{bic}'],
        ],
        { cadre: true },
      ),
    ],
    pied: [],
  },
];
