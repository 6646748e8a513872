import type { Contact, Party, PostalAddress } from '@orpheon/domain';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';
import { identifiant } from './valeurs.ts';

/** Terms of a party by what they are; '' where the model has none. */
interface TermesPartie {
  readonly groupe: string;
  readonly nom: string;
  readonly nomCommercial: string;
  readonly identifiant: string;
  readonly enregistrement: string;
  readonly tva: string;
  readonly fiscal: string;
  readonly mention: string;
  readonly electronique: string;
  readonly adresse: readonly [string, ...string[]];
  readonly contact: readonly [string, string, string, string];
}

export const FOURNISSEUR: TermesPartie = {
  groupe: 'BG-4',
  nom: 'BT-27',
  nomCommercial: 'BT-28',
  identifiant: 'BT-29',
  enregistrement: 'BT-30',
  tva: 'BT-31',
  fiscal: 'BT-32',
  mention: 'BT-33',
  electronique: 'BT-34',
  adresse: ['BG-5', 'BT-35', 'BT-36', 'BT-162', 'BT-37', 'BT-38', 'BT-39', 'BT-40'],
  contact: ['BG-6', 'BT-41', 'BT-42', 'BT-43'],
};
export const ACHETEUR: TermesPartie = {
  groupe: 'BG-7',
  nom: 'BT-44',
  nomCommercial: 'BT-45',
  identifiant: 'BT-46',
  enregistrement: 'BT-47',
  tva: 'BT-48',
  fiscal: '',
  mention: '',
  electronique: 'BT-49',
  adresse: ['BG-8', 'BT-50', 'BT-51', 'BT-163', 'BT-52', 'BT-53', 'BT-54', 'BT-55'],
  contact: ['BG-9', 'BT-56', 'BT-57', 'BT-58'],
};
export const BENEFICIAIRE: TermesPartie = {
  groupe: 'BG-10',
  nom: 'BT-59',
  nomCommercial: '',
  identifiant: 'BT-60',
  enregistrement: 'BT-61',
  tva: '',
  fiscal: '',
  mention: '',
  electronique: '',
  adresse: [''],
  contact: ['', '', '', ''],
};
export const REPRESENTANT: TermesPartie = {
  groupe: 'BG-11',
  nom: 'BT-62',
  nomCommercial: '',
  identifiant: '',
  enregistrement: '',
  tva: 'BT-63',
  fiscal: '',
  mention: '',
  electronique: '',
  adresse: ['BG-12', 'BT-64', 'BT-65', 'BT-164', 'BT-66', 'BT-67', 'BT-68', 'BT-69'],
  contact: ['', '', '', ''],
};

export function lireAdresse(
  r: Releve,
  [groupe, l1 = '', l2 = '', l3 = '', ville = '', cp = '', region = '', pays = '']: readonly [string, ...string[]],
  n: Noeud | undefined,
): PostalAddress | undefined {
  if (!n) return undefined;
  r.noter(groupe, n);
  return {
    line1: r.texte(l1, n, 'ram:LineOne'),
    line2: r.texte(l2, n, 'ram:LineTwo'),
    line3: r.texte(l3, n, 'ram:LineThree'),
    city: r.texte(ville, n, 'ram:CityName'),
    postCode: r.texte(cp, n, 'ram:PostcodeCode'),
    subdivision: r.texte(region, n, 'ram:CountrySubDivisionName'),
    countryCode: r.texte(pays, n, 'ram:CountryID'),
  };
}

function lireContact(r: Releve, termes: TermesPartie['contact'], n: Noeud | undefined): Contact | undefined {
  if (!n) return undefined;
  const [groupe, nom, telephone, courriel] = termes;
  r.noter(groupe, n);
  return {
    name: r.texte(nom, n, 'ram:PersonName') ?? r.texte(nom, n, 'ram:DepartmentName'),
    telephone: r.texte(telephone, n, 'ram:TelephoneUniversalCommunication', 'ram:CompleteNumber'),
    email: r.texte(courriel, n, 'ram:EmailURIUniversalCommunication', 'ram:URIID'),
  };
}

const PERSONNE: Party = { identifiers: [] };

export function lirePartie(r: Releve, t: TermesPartie, n: Noeud | undefined): Party {
  if (!n) return PERSONNE;
  r.noter(t.groupe, n);
  const entite = n.enfant('ram:SpecifiedLegalOrganization');
  const fiscal = n.tous('ram:SpecifiedTaxRegistration').flatMap((f) => f.tous('ram:ID'));
  const selon = (scheme: string, terme: string): string | undefined => {
    const id = fiscal.find((f) => f.attribut('schemeID') === scheme);
    r.noter(terme, id);
    return valeurDe(id);
  };
  return {
    name: r.texte(t.nom, n, 'ram:Name'),
    tradingName: r.texte(t.nomCommercial, entite, 'ram:TradingBusinessName'),
    identifiers: [
      ...n.tous('ram:ID').flatMap((id) => identifiant(r, t.identifiant, id) ?? []),
      ...n.tous('ram:GlobalID').flatMap((id) => {
        const lu = identifiant(r, t.identifiant, id);
        return lu ? [{ ...lu, global: true }] : [];
      }),
    ],
    legalRegistration: identifiant(r, t.enregistrement, entite?.enfant('ram:ID')),
    vatIdentifier: selon('VA', t.tva),
    taxRegistration: selon('FC', t.fiscal),
    additionalLegalInformation: r.texte(t.mention, n, 'ram:Description'),
    electronicAddress: identifiant(r, t.electronique, n.descendre('ram:URIUniversalCommunication', 'ram:URIID')),
    address: lireAdresse(r, t.adresse, n.enfant('ram:PostalTradeAddress')),
    contact: lireContact(r, t.contact, n.enfant('ram:DefinedTradeContact')),
  };
}
