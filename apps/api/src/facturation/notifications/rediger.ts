import { ACTIONS_FACTURE, CYCLE_DE_VIE } from '@orpheon/domain';
import { misEnPage, propre } from '../../platform/courriels/mise-en-page.ts';
import { annonceDe, type Lecteurs } from '../facturation.subscriptions.ts';
import { EN } from './en.ts';
import type { Faits } from './faits.query.ts';
import { FR } from './fr.ts';
import type { Groupe } from './groupe.query.ts';
import type { CleGroupe, Mots, Textes } from './textes.ts';

interface Redige {
  readonly objet: string;
  readonly texte: string;
  readonly html: string;
}

/** Where the reader reads on: their drafts, their side's page of the invoice, or the report of the deposit. */
function page(faits: Faits, a: Lecteurs): string {
  if (a === 'AUTEUR') return '/facturation/factures-emises/saisies';
  if (faits.facture) {
    return `/facturation/${a === 'DESTINATAIRE' ? 'factures-recues' : 'factures-emises'}/${faits.facture.id}`;
  }
  return faits.flux ? `/facturation/suivi-des-flux/${faits.flux.id}` : '/';
}

/**
 * Writes a mail in the reader's language. Pure: the same facts give the same mail.
 * @param adresse the portal's public address
 * @returns null for an event that tells nobody (any more)
 */
export function rediger(faits: Faits, adresse: string): Redige | null {
  if (faits.groupe) return redigerGroupe(faits, faits.groupe, adresse);
  const annonce = annonceDe(faits.evenement);
  if (!annonce) return null;
  const textes = faits.lecteur.langue === 'en' ? EN : FR;
  const complet = textes.messages[annonce.message];
  const message =
    annonce.a === 'DEPOSANT' || annonce.a === 'AUTEUR' || faits.lecteur.agit[annonce.a]
      ? complet
      : { ...complet, ...complet.lecture };
  const mots = motsDe(faits, textes);
  const contenu = {
    langue: textes.langue,
    objet: message.objet(mots),
    bonjour: textes.bonjour(propre(faits.lecteur.prenom)),
    annonce: message.annonce(mots),
    suite: message.suite?.(mots) ?? null,
    faits: faitsMontres(faits, textes, annonce.a === 'DESTINATAIRE'),
    action: { bouton: message.bouton, lien: `${adresse}${page(faits, annonce.a)}` },
    pied: textes.pied,
    preferences: { libelle: textes.preferences, lien: `${adresse}/compte` },
  };
  return { objet: contenu.objet, ...misEnPage(contenu) };
}

/** One mail for an action on many invoices: what was done, the first of them, and where to see them all. */
function redigerGroupe(faits: Faits, groupe: Groupe, adresse: string): Redige | null {
  const annonce = annonceDe(groupe.type);
  const textes = faits.lecteur.langue === 'en' ? EN : FR;
  const message = annonce && aSonGroupe(textes, annonce.message) ? textes.groupes[annonce.message] : null;
  if (!message) return null;
  const plusieurs = groupe.destinataire === null;
  const mots: Mots = {
    ...motsDe(faits, textes),
    nombre: groupe.nombre,
    fournisseur: propre(groupe.fournisseur),
    destinataire: plusieurs ? textes.plusieursDestinataires : propre(groupe.destinataire),
  };
  const lignes = groupe.factures.map((f): [string, string] => [
    f.avoir ? textes.avoir(f.numero) : textes.facture(f.numero),
    [f.montantTtc && textes.montant(f.montantTtc, f.devise), plusieurs && f.destinataire].filter(Boolean).join(' · '),
  ]);
  const reste = groupe.nombre - lignes.length;
  if (reste > 0) lignes.push(['…', textes.autres(reste)]);
  if (groupe.motif) lignes.unshift([textes.faits.motif, groupe.motif]);
  const contenu = {
    langue: textes.langue,
    objet: message.objet(mots),
    bonjour: textes.bonjour(propre(faits.lecteur.prenom)),
    annonce: message.annonce(mots),
    suite: message.suite?.(mots) ?? null,
    faits: lignes.map(([nom, valeur]): [string, string] => [propre(nom, 60), propre(valeur, 600)]),
    action: {
      bouton: message.bouton,
      lien: `${adresse}/facturation/factures-${annonce?.a === 'DESTINATAIRE' ? 'recues' : 'emises'}${statutVise(groupe.type)}`,
    },
    pied: textes.pied,
    preferences: { libelle: textes.preferences, lien: `${adresse}/compte` },
  };
  return { objet: contenu.objet, ...misEnPage(contenu) };
}

const aSonGroupe = (textes: Textes, cle: string): cle is CleGroupe => cle in textes.groupes;

/** The list of what the action led to. */
const statutVise = (type: string): string => {
  const action = ACTIONS_FACTURE.find((a) => type === `facture.${a}`);
  return action ? `?statut=${CYCLE_DE_VIE[action].vers}` : '';
};

function motsDe({ facture, flux, nombre }: Faits, textes: Textes): Mots {
  const numero = facture?.numero ? propre(facture.numero, 60) : null;
  return {
    facture: facture?.avoir ? textes.avoir(numero) : textes.facture(numero),
    fournisseur: propre(facture?.fournisseur ?? null),
    destinataire: propre(facture?.destinataire ?? null),
    fichier: propre(flux?.nomFichier ?? null, 60),
    acceptees: flux?.acceptees ?? 0,
    refusees: flux?.refusees ?? 0,
    numerosRefuses: (flux?.numerosRefuses ?? []).map((n) => propre(n, 60)).join(', '),
    nombre,
  };
}

/** Name and value of what is shown, in reading order; what is unknown is left out. */
function faitsMontres({ facture: f, flux: x }: Faits, t: Textes, auDestinataire: boolean): [string, string][] {
  const lignes: [string, string | null | undefined][] = f
    ? [
        [t.faits.numero, f.numero],
        auDestinataire ? [t.faits.fournisseur, f.fournisseur] : [t.faits.destinataire, f.destinataire],
        [t.faits.service, f.service],
        [t.faits.engagement, f.engagement],
        [t.faits.date, f.dateFacture && t.date(f.dateFacture)],
        [t.faits.montant, f.montantTtc && t.montant(f.montantTtc, f.devise)],
        [t.faits.motif, f.motif],
        [t.faits.commentaire, f.commentaire],
      ]
    : [
        [t.faits.flux, x?.numero],
        [t.faits.fichier, x?.nomFichier],
        [t.faits.acceptees, x && x.acceptees + x.refusees > 0 ? String(x.acceptees) : null],
        [t.faits.refusees, x && x.acceptees + x.refusees > 0 ? String(x.refusees) : null],
        [t.faits.numerosRefuses, x?.numerosRefuses.map((n) => propre(n, 60)).join(', ')],
      ];
  return lignes.flatMap(([nom, valeur]) => (valeur ? [[nom, propre(valeur, 600)] as [string, string]] : []));
}
