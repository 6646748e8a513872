import type { Contact, OtherParties, Party, PostalAddress } from '@orpheon/domain';
import { AUTRES_PARTIES, type TermesPartie } from '../termes-parties.ts';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';
import { identifiant } from './valeurs.ts';

export function lireAdresse(
  r: Releve,
  [groupe = '', l1 = '', l2 = '', l3 = '', ville = '', cp = '', region = '', pays = '']: readonly (
    | string
    | undefined
  )[],
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

/** Where CII EXTENDED puts each. */
const ELEMENTS: Readonly<Record<keyof OtherParties, readonly [nom: string, ou: 'accord' | 'livraison' | 'reglement']>> =
  {
    invoicee: ['ram:InvoiceeTradeParty', 'reglement'],
    invoicer: ['ram:InvoicerTradeParty', 'reglement'],
    payer: ['ram:PayerTradeParty', 'reglement'],
    salesAgent: ['ram:SalesAgentTradeParty', 'accord'],
    buyerAgent: ['ram:BuyerAgentTradeParty', 'accord'],
    buyerTaxRepresentative: ['ram:BuyerTaxRepresentativeTradeParty', 'accord'],
    shipFrom: ['ram:ShipFromTradeParty', 'livraison'],
    ultimateShipTo: ['ram:UltimateShipToTradeParty', 'livraison'],
    endUser: ['ram:ProductEndUserTradeParty', 'accord'],
  };

/** The parties of EXTENDED; undefined where there is none. */
export function lireAutresParties(
  r: Releve,
  parents: Readonly<Record<'accord' | 'livraison' | 'reglement', Noeud | undefined>>,
): OtherParties | undefined {
  const lues = AUTRES_PARTIES.flatMap(([cle, termes]) => {
    const [nom, ou] = ELEMENTS[cle];
    const n = parents[ou]?.enfant(nom);
    return n ? [[cle, lirePartie(r, termes, n)] as const] : [];
  });
  return lues.length === 0 ? undefined : Object.fromEntries(lues);
}
