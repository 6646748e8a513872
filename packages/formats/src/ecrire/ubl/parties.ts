import type { Contact, Party, PostalAddress, SemanticInvoice } from '@orpheon/domain';
import { avec, chacun, type Element, el, texte } from '../elements.ts';
import { identifiant, TVA } from './elements.ts';

/** How UBL says that a tax number is not that of the VAT (BT-32). */
const AUTRE_IMPOT = 'LOC';
/** How it says that an identifier is the creditor's of a direct debit (BT-90). */
const SCHEME_CREANCIER = 'SEPA';

export const adresse = (a: PostalAddress | undefined): Element | undefined =>
  a &&
  el({
    'cbc:StreetName': texte(a.line1),
    'cbc:AdditionalStreetName': texte(a.line2),
    'cbc:CityName': texte(a.city),
    'cbc:PostalZone': texte(a.postCode),
    'cbc:CountrySubentity': texte(a.subdivision),
    'cac:AddressLine': el({ 'cbc:Line': texte(a.line3) }),
    'cac:Country': el({ 'cbc:IdentificationCode': texte(a.countryCode) }),
  });

const contact = (c: Contact | undefined): Element | undefined =>
  c && el({ 'cbc:Name': texte(c.name), 'cbc:Telephone': texte(c.telephone), 'cbc:ElectronicMail': texte(c.email) });

const fiscal = (numero: string | undefined, impot: string): Element[] => {
  const ecrit = texte(numero);
  return ecrit === undefined ? [] : [{ 'cbc:CompanyID': ecrit, 'cac:TaxScheme': { 'cbc:ID': impot } }];
};

const identifiants = (p: Party): Element[] => chacun(p.identifiers, (i) => el({ 'cbc:ID': identifiant(i) }));

const nommee = (nom: string | undefined): Element | undefined => el({ 'cbc:Name': texte(nom) });

/** Who stands for a party, within it (EXTENDED-CTC-FR): its agent, who invoices or is invoiced in its stead. */
interface Representants {
  readonly agent?: Party | undefined;
  readonly prestataire?: Party | undefined;
}

/** A `PartyType` with everything that the seller or the buyer may have. */
const partie = (p: Party, creancier?: string, autres: Representants = {}): Element | undefined =>
  el({
    'cbc:EndpointID': identifiant(p.electronicAddress),
    'cac:PartyIdentification': [
      ...identifiants(p),
      ...chacun(creancier === undefined ? [] : [creancier], (c) =>
        el({ 'cbc:ID': avec({ schemeID: SCHEME_CREANCIER }, c) }),
      ),
    ],
    'cac:PartyName': nommee(p.tradingName),
    'cac:PostalAddress': adresse(p.address),
    'cac:PartyTaxScheme': [...fiscal(p.vatIdentifier, TVA), ...fiscal(p.taxRegistration, AUTRE_IMPOT)],
    'cac:PartyLegalEntity': el({
      'cbc:RegistrationName': texte(p.name),
      'cbc:CompanyID': identifiant(p.legalRegistration),
      'cbc:CompanyLegalForm': texte(p.additionalLegalInformation),
    }),
    'cac:Contact': contact(p.contact),
    'cac:AgentParty': autrePartie(autres.agent),
    'cac:ServiceProviderParty': el({ 'cac:Party': autrePartie(autres.prestataire) }),
  });

/** A party of EXTENDED-CTC-FR. */
export const autrePartie = (p: Party | undefined): Element | undefined =>
  p && partie({ ...p, taxRegistration: undefined, additionalLegalInformation: undefined });

export const fournisseur = ({ seller, payment, otherParties: o }: SemanticInvoice): Element => ({
  'cac:Party':
    partie(seller, payment?.directDebit?.creditorIdentifier, { agent: o?.salesAgent, prestataire: o?.invoicer }) ?? '',
});

export const acheteur = ({ buyer, buyerAccountingContact, otherParties: o }: SemanticInvoice): Element => ({
  'cac:Party': partie(buyer, undefined, { agent: o?.buyerAgent, prestataire: o?.invoicee }) ?? '',
  'cac:AccountingContact': el({ 'cbc:ID': texte(buyerAccountingContact) }),
});

/** BG-10. */
export const beneficiaire = (p: Party | undefined): Element | undefined =>
  p &&
  el({
    'cac:PartyIdentification': identifiants(p),
    'cac:PartyName': nommee(p.name),
    'cac:PartyLegalEntity': el({ 'cbc:CompanyID': identifiant(p.legalRegistration) }),
  });

/** BG-11. */
export const representant = (p: Party | undefined): Element | undefined =>
  p &&
  el({
    'cac:PartyName': nommee(p.name),
    'cac:PostalAddress': adresse(p.address),
    'cac:PartyTaxScheme': fiscal(p.vatIdentifier, TVA),
  });
