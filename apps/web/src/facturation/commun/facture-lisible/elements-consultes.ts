import type { DocumentReference, Identifier, Party, PostalAddress } from '@orpheon/domain';

export type Objet = Readonly<Record<string, unknown>>;

/*
 * The stored model comes as free JSON: kept for years, it may have been written by an older version. Each part is read
 * for what it is, and what is not there is simply absent.
 */
export const objet = (v: unknown): Objet => (typeof v === 'object' && v !== null && !Array.isArray(v) ? { ...v } : {});
export const liste = (v: unknown): readonly Objet[] => (Array.isArray(v) ? v.map(objet) : []);
export const texte = (v: unknown): string | undefined => (typeof v === 'string' && v !== '' ? v : undefined);

export const identifiant = (v: unknown): Identifier | undefined => {
  const o = objet(v);
  const value = texte(o.value);
  return value === undefined ? undefined : { value, scheme: texte(o.scheme), schemeName: texte(o.schemeName) };
};

export const identifiants = (v: unknown): Identifier[] => liste(v).flatMap((i) => identifiant(i) ?? []);

/** The members of those names that are there. */
export const membres = <C extends string, T>(
  v: unknown,
  noms: readonly C[],
  lire: (v: unknown) => T,
): Partial<Record<C, T>> => {
  const o = objet(v);
  const lus: Partial<Record<C, T>> = {};
  for (const nom of noms) if (o[nom] !== undefined && o[nom] !== null) lus[nom] = lire(o[nom]);
  return lus;
};

export const renvoi = (v: unknown): DocumentReference => membres(v, ['number', 'line', 'date', 'type'], texte);

export const adresse = (v: unknown): PostalAddress | undefined => {
  if (v === undefined || v === null) return undefined;
  const o = objet(v);
  return {
    line1: texte(o.line1),
    line2: texte(o.line2),
    line3: texte(o.line3),
    city: texte(o.city),
    postCode: texte(o.postCode),
    subdivision: texte(o.subdivision),
    countryCode: texte(o.countryCode),
  };
};

export const partie = (v: unknown): Party => {
  const o = objet(v);
  const contact = objet(o.contact);
  return {
    name: texte(o.name),
    tradingName: texte(o.tradingName),
    identifiers: identifiants(o.identifiers),
    legalRegistration: identifiant(o.legalRegistration),
    vatIdentifier: texte(o.vatIdentifier),
    taxRegistration: texte(o.taxRegistration),
    additionalLegalInformation: texte(o.additionalLegalInformation),
    electronicAddress: identifiant(o.electronicAddress),
    address: adresse(o.address),
    contact: { name: texte(contact.name), telephone: texte(contact.telephone), email: texte(contact.email) },
  };
};
