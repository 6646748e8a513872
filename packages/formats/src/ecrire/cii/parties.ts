import type { Contact, Identifier, Party, PostalAddress } from '@orpheon/domain';
import { chacun, type Element, el, texte } from '../elements.ts';
import { identifiant } from './elements.ts';

export const adresse = (a: PostalAddress | undefined): Element | undefined =>
  a &&
  el({
    'ram:PostcodeCode': texte(a.postCode),
    'ram:LineOne': texte(a.line1),
    'ram:LineTwo': texte(a.line2),
    'ram:LineThree': texte(a.line3),
    'ram:CityName': texte(a.city),
    'ram:CountryID': texte(a.countryCode),
    'ram:CountrySubDivisionName': texte(a.subdivision),
  });

const contact = (c: Contact | undefined): Element | undefined =>
  c &&
  el({
    'ram:PersonName': texte(c.name),
    'ram:TelephoneUniversalCommunication': el({ 'ram:CompleteNumber': texte(c.telephone) }),
    'ram:EmailURIUniversalCommunication': el({ 'ram:URIID': texte(c.email) }),
  });

const fiscal = (schemeID: string, value: string | undefined): Element[] => {
  const id = value === undefined ? undefined : identifiant({ value, scheme: schemeID });
  return id === undefined ? [] : [{ 'ram:ID': id }];
};

/** The kinds of identifier of Chorus' older dialect have no place in CII: the registration stands for them. */
const ecrits = (p: Party, globaux: boolean): readonly Identifier[] =>
  p.identifiers.filter((i) => i.schemeName === undefined && (i.global ?? false) === globaux);

/** A `TradePartyType`; undefined where nothing is known of it. */
export const partie = (p: Party | undefined): Element | undefined =>
  p &&
  el({
    'ram:ID': chacun(ecrits(p, false), identifiant),
    'ram:GlobalID': chacun(ecrits(p, true), identifiant),
    'ram:Name': texte(p.name),
    'ram:Description': texte(p.additionalLegalInformation),
    'ram:SpecifiedLegalOrganization': el({
      'ram:ID': identifiant(p.legalRegistration),
      'ram:TradingBusinessName': texte(p.tradingName),
    }),
    'ram:DefinedTradeContact': contact(p.contact),
    'ram:PostalTradeAddress': adresse(p.address),
    'ram:URIUniversalCommunication': el({ 'ram:URIID': identifiant(p.electronicAddress) }),
    'ram:SpecifiedTaxRegistration': [...fiscal('VA', p.vatIdentifier), ...fiscal('FC', p.taxRegistration)],
  });
