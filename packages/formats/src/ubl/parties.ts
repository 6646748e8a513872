import type { Contact, Party, PostalAddress } from '@orpheon/domain';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';
import { identifiant } from './valeurs.ts';

/** Terms of an address: lines, city, post code, subdivision, country. */
const TERMES_ADRESSE: Readonly<Record<string, readonly string[]>> = {
  'BG-5': ['BT-35', 'BT-36', 'BT-162', 'BT-37', 'BT-38', 'BT-39', 'BT-40'],
  'BG-8': ['BT-50', 'BT-51', 'BT-163', 'BT-52', 'BT-53', 'BT-54', 'BT-55'],
  'BG-12': ['BT-64', 'BT-65', 'BT-164', 'BT-66', 'BT-67', 'BT-68', 'BT-69'],
  'BG-15': ['BT-75', 'BT-76', 'BT-165', 'BT-77', 'BT-78', 'BT-79', 'BT-80'],
};

export function lireAdresse(r: Releve, groupe: string, n: Noeud | undefined): PostalAddress | undefined {
  if (!n) return undefined;
  r.noter(groupe, n);
  const [l1 = '', l2 = '', l3 = '', ville = '', cp = '', region = '', pays = ''] = TERMES_ADRESSE[groupe] ?? [];
  return {
    line1: r.texte(l1, n, 'cbc:StreetName'),
    line2: r.texte(l2, n, 'cbc:AdditionalStreetName'),
    line3: r.texte(l3, n, 'cac:AddressLine', 'cbc:Line'),
    city: r.texte(ville, n, 'cbc:CityName'),
    postCode: r.texte(cp, n, 'cbc:PostalZone'),
    subdivision: r.texte(region, n, 'cbc:CountrySubentity'),
    countryCode: r.texte(pays, n, 'cac:Country', 'cbc:IdentificationCode'),
  };
}

function lireContact(
  r: Releve,
  groupe: string,
  termes: readonly [string, string, string],
  n: Noeud | undefined,
): Contact | undefined {
  if (!n) return undefined;
  r.noter(groupe, n);
  return {
    name: r.texte(termes[0], n, 'cbc:Name'),
    telephone: r.texte(termes[1], n, 'cbc:Telephone'),
    email: r.texte(termes[2], n, 'cbc:ElectronicMail'),
  };
}

const estTva = (n: Noeud): boolean => valeurDe(n.descendre('cac:TaxScheme', 'cbc:ID'))?.toUpperCase() === 'VAT';

function identifiants(r: Releve, terme: string, n: Noeud): Party['identifiers'] {
  return n.tous('cac:PartyIdentification').flatMap((p) => {
    const id = identifiant(r, terme, p.enfant('cbc:ID'));
    // SEPA marks the creditor reference (BT-90), which is no identifier of the party.
    return id === undefined || id.scheme?.toUpperCase() === 'SEPA' ? [] : [id];
  });
}

const PERSONNE: Party = { identifiers: [] };

export function lireFournisseur(r: Releve, n: Noeud | undefined): Party {
  if (!n) return PERSONNE;
  r.noter('BG-4', n);
  const taxes = n.tous('cac:PartyTaxScheme');
  const entite = n.enfant('cac:PartyLegalEntity');
  return {
    name: r.texte('BT-27', entite, 'cbc:RegistrationName'),
    tradingName: r.texte('BT-28', n, 'cac:PartyName', 'cbc:Name'),
    identifiers: identifiants(r, 'BT-29', n),
    legalRegistration: identifiant(r, 'BT-30', entite?.enfant('cbc:CompanyID')),
    vatIdentifier: r.texte('BT-31', taxes.find(estTva), 'cbc:CompanyID'),
    taxRegistration: r.texte(
      'BT-32',
      taxes.find((t) => !estTva(t)),
      'cbc:CompanyID',
    ),
    additionalLegalInformation: r.texte('BT-33', entite, 'cbc:CompanyLegalForm'),
    electronicAddress: identifiant(r, 'BT-34', n.enfant('cbc:EndpointID')),
    address: lireAdresse(r, 'BG-5', n.enfant('cac:PostalAddress')),
    contact: lireContact(r, 'BG-6', ['BT-41', 'BT-42', 'BT-43'], n.enfant('cac:Contact')),
  };
}

export function lireAcheteur(r: Releve, n: Noeud | undefined): Party {
  if (!n) return PERSONNE;
  r.noter('BG-7', n);
  const entite = n.enfant('cac:PartyLegalEntity');
  return {
    name: r.texte('BT-44', entite, 'cbc:RegistrationName'),
    tradingName: r.texte('BT-45', n, 'cac:PartyName', 'cbc:Name'),
    identifiers: identifiants(r, 'BT-46', n),
    legalRegistration: identifiant(r, 'BT-47', entite?.enfant('cbc:CompanyID')),
    vatIdentifier: r.texte('BT-48', n.tous('cac:PartyTaxScheme').find(estTva), 'cbc:CompanyID'),
    electronicAddress: identifiant(r, 'BT-49', n.enfant('cbc:EndpointID')),
    address: lireAdresse(r, 'BG-8', n.enfant('cac:PostalAddress')),
    contact: lireContact(r, 'BG-9', ['BT-56', 'BT-57', 'BT-58'], n.enfant('cac:Contact')),
  };
}

export function lireBeneficiaire(r: Releve, n: Noeud | undefined): Party | undefined {
  if (!n) return undefined;
  r.noter('BG-10', n);
  return {
    name: r.texte('BT-59', n, 'cac:PartyName', 'cbc:Name'),
    identifiers: identifiants(r, 'BT-60', n),
    legalRegistration: identifiant(r, 'BT-61', n.descendre('cac:PartyLegalEntity', 'cbc:CompanyID')),
  };
}

export function lireRepresentant(r: Releve, n: Noeud | undefined): Party | undefined {
  if (!n) return undefined;
  r.noter('BG-11', n);
  return {
    name: r.texte('BT-62', n, 'cac:PartyName', 'cbc:Name'),
    identifiers: [],
    vatIdentifier: r.texte('BT-63', n.tous('cac:PartyTaxScheme').find(estTva), 'cbc:CompanyID'),
    address: lireAdresse(r, 'BG-12', n.enfant('cac:PostalAddress')),
  };
}
