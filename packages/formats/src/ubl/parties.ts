import type { Contact, OtherParties, Party, PostalAddress } from '@orpheon/domain';
import { ACHETEUR, AUTRES_PARTIES, FOURNISSEUR, REPRESENTANT, type TermesPartie } from '../termes-parties.ts';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';
import { identifiant } from './valeurs.ts';

export function lireAdresse(
  r: Releve,
  [groupe = '', l1 = '', l2 = '', l3 = '', ville = '', cp = '', region = '', pays = '']: TermesPartie['adresse'],
  n: Noeud | undefined,
): PostalAddress | undefined {
  if (!n) return undefined;
  r.noter(groupe, n);
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
  [groupe, nom, telephone, courriel]: TermesPartie['contact'],
  n: Noeud | undefined,
): Contact | undefined {
  if (!n) return undefined;
  r.noter(groupe, n);
  return {
    name: r.texte(nom, n, 'cbc:Name'),
    telephone: r.texte(telephone, n, 'cbc:Telephone'),
    email: r.texte(courriel, n, 'cbc:ElectronicMail'),
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
    address: lireAdresse(r, FOURNISSEUR.adresse, n.enfant('cac:PostalAddress')),
    contact: lireContact(r, FOURNISSEUR.contact, n.enfant('cac:Contact')),
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
    address: lireAdresse(r, ACHETEUR.adresse, n.enfant('cac:PostalAddress')),
    contact: lireContact(r, ACHETEUR.contact, n.enfant('cac:Contact')),
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
    address: lireAdresse(r, REPRESENTANT.adresse, n.enfant('cac:PostalAddress')),
  };
}

/** A party of EXTENDED; Chorus' own dialect names the valideur, and puts its address, in the legal entity. */
function lireAutre(r: Releve, t: TermesPartie, n: Noeud): Party {
  r.noter(t.groupe, n);
  const entite = n.enfant('cac:PartyLegalEntity');
  const nomme = r.texte(t.nom, entite, 'cbc:RegistrationName');
  return {
    name: nomme ?? r.texte(t.nom, n, 'cac:PartyName', 'cbc:Name'),
    tradingName: nomme === undefined ? undefined : r.texte(t.nomCommercial, n, 'cac:PartyName', 'cbc:Name'),
    identifiers: identifiants(r, t.identifiant, n),
    legalRegistration: identifiant(r, t.enregistrement, entite?.enfant('cbc:CompanyID')),
    vatIdentifier: r.texte(t.tva, n.tous('cac:PartyTaxScheme').find(estTva), 'cbc:CompanyID'),
    electronicAddress: identifiant(r, t.electronique, n.enfant('cbc:EndpointID')),
    address: lireAdresse(r, t.adresse, n.enfant('cac:PostalAddress') ?? entite?.enfant('cac:RegistrationAddress')),
    contact: lireContact(r, t.contact, n.enfant('cac:Contact')),
  };
}

/** The parties of EXTENDED-CTC-FR: each within the party that it stands for, the payer within the means of payment. */
export function lireAutresParties(
  r: Releve,
  fournisseur: Noeud | undefined,
  acheteur: Noeud | undefined,
  moyens: readonly Noeud[],
): OtherParties | undefined {
  const noeuds: Readonly<Partial<Record<keyof OtherParties, Noeud | undefined>>> = {
    invoicee: acheteur?.descendre('cac:ServiceProviderParty', 'cac:Party'),
    invoicer: fournisseur?.descendre('cac:ServiceProviderParty', 'cac:Party'),
    payer: moyens.map((n) => n.descendre('cac:PaymentMandate', 'cac:PayerParty')).find((n) => n !== undefined),
    salesAgent: fournisseur?.enfant('cac:AgentParty'),
    buyerAgent: acheteur?.enfant('cac:AgentParty'),
  };
  const lues = AUTRES_PARTIES.flatMap(([cle, termes]) => {
    const n = noeuds[cle];
    return n ? [[cle, lireAutre(r, termes, n)] as const] : [];
  });
  return lues.length === 0 ? undefined : Object.fromEntries(lues);
}
