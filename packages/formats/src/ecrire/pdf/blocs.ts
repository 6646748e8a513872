import {
  adresseLisible,
  autresPartiesLisibles,
  echeancesEtAcomptes,
  type Party,
  type Precision,
  precisionsFacture,
  precisionsLivraison,
  precisionsPaiement,
  precisionsPartie,
  precisionsPiece,
  precisionsValidation,
  SUJET_MENTION_LEGALE,
  sujetDeNote,
  texteDeNote,
} from '@orpheon/domain';
import { type Feuille, LONG } from './entete.ts';
import { dire, type Mot } from './mots.ts';
import { ACCENT, GRIS, LARGEUR_UTILE, MARGE } from './plume.ts';
import { lireJour, lirePrecision } from './valeurs.ts';

const PETIT = { taille: 9 } as const;
const TITRE = { taille: 8, gras: true, couleur: ACCENT } as const;
/** Names take at most this part of the width. */
const ETIQUETTE_MAX = LARGEUR_UTILE * 0.35;

const donnee = (libelle: string, valeur: string): Precision => ({ libelle, valeur, nature: 'TEXTE' });

function intertitre({ plume }: Feuille, titre: string): void {
  plume.paragraphe([titre], plume.balises.racine.ajouter('H2'), TITRE);
  plume.y -= 3;
  plume.filet(plume.y, ACCENT);
  plume.y -= 3;
}

/** Data under a heading, their names in a column; nothing where there is none. It goes over the page as needed. */
function bloc(feuille: Feuille, titre: string, donnees: readonly Precision[]): void {
  const { plume, langue, facture } = feuille;
  if (donnees.length === 0) return;
  const noms = donnees.map((d) => plume.largeur(d.libelle, PETIT));
  const etiquette = Math.min(Math.max(...noms), ETIQUETTE_MAX) + 14;
  plume.reserver(24 + Math.min(donnees.length, 6) * plume.hauteur(PETIT));
  intertitre(feuille, titre);
  for (const d of donnees) {
    const p = plume.balises.racine.ajouter('P');
    const valeur = lirePrecision(langue, d, facture.currency);
    plume.reserver(plume.hauteur(PETIT));
    plume.ecrire(d.libelle, MARGE.gauche, plume.y - plume.hauteur(PETIT), p, { ...PETIT, couleur: GRIS });
    plume.paragraphe(plume.couper(valeur, LARGEUR_UTILE - etiquette, PETIT), p, PETIT, MARGE.gauche + etiquette);
  }
  plume.y -= 14;
}

/** Means of payment and bank details. */
export function ecrirePaiement(feuille: Feuille): void {
  const { facture, langue } = feuille;
  const [mode, ...autres] = precisionsPaiement(facture, langue);
  const echeance = facture.dueDate ? [donnee(dire(langue, 'echeance'), lireJour(facture.dueDate))] : [];
  bloc(feuille, dire(langue, 'paiement'), [...(mode ? [mode] : []), ...echeance, ...autres]);
  for (const { titre, precisions } of echeancesEtAcomptes(facture, langue)) bloc(feuille, titre, precisions);
}

/** What the supplier wrote, but the mention that stands at the foot of the pages. */
export function ecrireNotes(feuille: Feuille): void {
  const { plume, facture, langue } = feuille;
  const mention = facture.notes.find((n) => n.subject === SUJET_MENTION_LEGALE && n.text.length <= LONG);
  const notes = facture.notes.filter((n) => n !== mention);
  if (notes.length === 0) return;
  plume.reserver(40);
  intertitre(feuille, dire(langue, 'commentaire'));
  for (const n of notes) {
    const p = plume.balises.racine.ajouter('P');
    const sujet = sujetDeNote(n, langue);
    if (sujet !== undefined) plume.paragraphe(plume.couper(sujet, LARGEUR_UTILE, PETIT), p, { ...PETIT, gras: true });
    plume.paragraphe(plume.couper(texteDeNote(n), LARGEUR_UTILE, PETIT), p, PETIT);
    plume.y -= 4;
  }
  plume.y -= 10;
}

function partie({ langue }: Feuille, p: Party): Precision[] {
  const adresse = adresseLisible(p, langue).join(', ');
  return [
    ...(p.name === undefined ? [] : [donnee(dire(langue, 'nom'), p.name)]),
    ...(adresse === '' ? [] : [donnee(dire(langue, 'adresse'), adresse)]),
    ...precisionsPartie(p, langue),
  ];
}

/** All that only some invoices say: other parties, delivery, references, attachments, validations. */
export function ecrireAutres(feuille: Feuille): void {
  const { facture: f, langue } = feuille;
  const { delivery } = f;
  const nomme = (mot: Mot, donnees: readonly Precision[]): void => bloc(feuille, dire(langue, mot), donnees);
  if (f.payee) nomme('beneficiaire', partie(feuille, f.payee));
  if (f.taxRepresentative) nomme('representantFiscal', partie(feuille, f.taxRepresentative));
  for (const autre of autresPartiesLisibles(f, langue)) bloc(feuille, autre.titre, partie(feuille, autre.partie));
  if (delivery) {
    const lieu = partie(feuille, { name: delivery.name, address: delivery.address, identifiers: [] });
    nomme('livraison', [...precisionsLivraison(delivery, langue), ...lieu]);
  }
  const longues = [f.seller, f.buyer].flatMap((p) => precisionsPartie(p, langue)).filter((p) => p.valeur.length > LONG);
  nomme('autres', [...precisionsFacture(f, langue), ...longues]);
  const pieces = f.supportingDocuments.flatMap((d) => precisionsPiece(d, langue));
  nomme('pieces', pieces);
  for (const etape of precisionsValidation(f, langue)) nomme('validation', etape);
}

/** Says what a mark is, where one was drawn. */
export function ecrireMarques({ plume, langue }: Feuille): void {
  if (!plume.marques) return;
  const style = { taille: 8, couleur: GRIS };
  plume.paragraphe(
    plume.couper(dire(langue, 'marques'), LARGEUR_UTILE, style),
    plume.balises.racine.ajouter('P'),
    style,
  );
}
