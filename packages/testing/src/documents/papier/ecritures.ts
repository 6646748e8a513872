import type { FactureFictive } from './donnees.ts';
import type { EcritureDate, EcritureMontant, EcritureSiret, Gabarit } from './gabarit.ts';

/** Texts to be printed, by name; what the invoice does not have is absent. */
export type Valeurs = Readonly<Record<string, string | undefined>>;

const INSECABLE = '\u00a0';
const MOIS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const groupes = (entiers: string, par: string): string => entiers.replace(/\B(?=(\d{3})+(?!\d))/g, par);

export function ecrireMontant(centimes: number, ecriture: EcritureMontant): string {
  const signe = centimes < 0 ? '-' : '';
  const entiers = String(Math.floor(Math.abs(centimes) / 100));
  const decimales = String(Math.abs(centimes) % 100).padStart(2, '0');
  const formes: Record<EcritureMontant, string> = {
    fr: `${groupes(entiers, INSECABLE)},${decimales}`,
    frEuro: `${groupes(entiers, ' ')},${decimales}${INSECABLE}€`,
    frPoint: `${groupes(entiers, '.')},${decimales} €`,
    frCode: `${groupes(entiers, ' ')},${decimales} EUR`,
    nu: `${entiers}.${decimales}`,
    en: `${groupes(entiers, ',')}.${decimales}`,
    enEuro: `€${groupes(entiers, ',')}.${decimales}`,
  };
  return signe + formes[ecriture];
}

export function ecrireDate(date: string, ecriture: EcritureDate): string {
  const [a = '', m = '', j = ''] = date.split('-');
  const formes: Record<EcritureDate, string> = {
    'jj/mm/aaaa': `${j}/${m}/${a}`,
    'jj.mm.aaaa': `${j}.${m}.${a}`,
    'jj-mm-aaaa': `${j}-${m}-${a}`,
    'jj/mm/aa': `${j}/${m}/${a.slice(2)}`,
    lettres: `${j === '01' ? '1er' : Number(j)} ${MOIS[Number(m) - 1]} ${a}`,
    iso: date,
    english: `${MONTHS[Number(m) - 1]} ${Number(j)}, ${a}`,
  };
  return formes[ecriture];
}

const ecrireSiret = (siret: string, ecriture: EcritureSiret): string => {
  const separateur = { espaces: ' ', colle: '', points: '.' }[ecriture];
  return [siret.slice(0, 3), siret.slice(3, 6), siret.slice(6, 9), siret.slice(9)].join(separateur);
};

const ecrireTaux = (taux: number, anglais: boolean): string =>
  anglais ? String(taux) : String(taux).replace('.', ',');

/** All that a layout may print of an invoice. */
export function ecritures(
  { montant, date, siret, anglais = false }: Gabarit,
  f: FactureFictive,
): {
  readonly communes: Valeurs;
  readonly articles: readonly Valeurs[];
  readonly parTaux: readonly Valeurs[];
} {
  const m = (centimes: number): string => ecrireMontant(centimes, montant);
  const d = (jour: string | undefined): string | undefined => jour && ecrireDate(jour, date);
  const titre = anglais
    ? { FACTURE: 'Invoice', AVOIR: 'Credit note' }[f.type]
    : { FACTURE: 'Facture', AVOIR: 'Avoir' }[f.type];
  const unique = f.recap.length === 1 ? f.recap[0] : undefined;
  const communes: Valeurs = {
    titre,
    TITRE: titre.toUpperCase(),
    numero: f.numero,
    date: d(f.date),
    echeance: d(f.echeance),
    engagement: f.engagement,
    marche: f.marche,
    service: f.service,
    origine: f.origine,
    iban: f.iban?.replace(/(.{4})(?=.)/g, '$1 '),
    ibanColle: f.iban,
    // on two lines, as a narrow box breaks it; and as a bank's own form has it: bank, branch, account, key
    ibanDebut: f.iban?.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 '),
    ibanFin: f.iban?.slice(16).replace(/(.{4})(?=.)/g, '$1 '),
    banque: f.iban?.slice(4, 9),
    guichet: f.iban?.slice(9, 14),
    compte: f.iban?.slice(14, 25),
    cle: f.iban?.slice(25),
    bic: f.bic,
    nom: [f.fournisseur.forme, f.fournisseur.nom].filter(Boolean).join(' '),
    rue: f.fournisseur.rue,
    ville: `${f.fournisseur.code} ${f.fournisseur.ville}`,
    villeSeule: f.fournisseur.ville,
    telephone: f.fournisseur.telephone,
    courriel: f.fournisseur.courriel,
    siret: ecrireSiret(f.fournisseur.siret, siret),
    siren: ecrireSiret(f.fournisseur.siret, 'espaces').slice(0, 11),
    tva: f.fournisseur.tva,
    tvaEspacee: `${f.fournisseur.tva.slice(0, 4)} ${groupes(f.fournisseur.tva.slice(4), ' ')}`,
    nomClient: f.client.nom,
    rueClient: f.client.rue,
    villeClient: `${f.client.code} ${f.client.ville}`,
    siretClient: ecrireSiret(f.client.siret, siret),
    tvaClient: f.client.tva,
    ht: m(f.ht),
    totalTva: m(f.tva),
    ttc: m(f.ttc),
    net: m(f.ttc - f.acompte),
    acompte: f.acompte > 0 ? m(f.acompte) : undefined,
    remise: f.remise > 0 ? m(-f.remise) : undefined,
    brut: f.remise > 0 ? m(f.ht + f.remise) : undefined,
    franchise: unique?.taux === 0 ? 'TVA non applicable, article 293 B du CGI' : undefined,
  };
  const articles = f.articles.map((a) => ({
    reference: a.reference,
    designation: a.designation,
    quantite: anglais ? String(a.quantite) : String(a.quantite).replace('.', ','),
    unite: a.unite,
    prix: m(a.prix),
    taux: `${ecrireTaux(a.taux, anglais)} %`,
    montant: m(a.montant),
  }));
  const parTaux = f.recap.map((r) => ({
    'r.taux': ecrireTaux(r.taux, anglais),
    'r.tauxLong': anglais ? r.taux.toFixed(2) : r.taux.toFixed(2).replace('.', ','),
    'r.base': m(r.base),
    'r.montant': m(r.montant),
    'r.ttc': m(r.base + r.montant),
  }));
  return { communes, articles, parTaux };
}
