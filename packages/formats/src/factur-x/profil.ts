import type { ProfilFacturX } from '@orpheon/domain';

/** What a specification identifier (BT-24) says of the profile: exact forms, and those of early producers. */
const PROFILS: readonly (readonly [RegExp, ProfilFacturX])[] = [
  [/factur-x\.eu:1p0:minimum$|zugferd\.de:2p0:minimum$/, 'MINIMUM'],
  [/factur-x\.eu:1p0:basicwl$|zugferd\.de:2p0:basicwl$/, 'BASIC WL'],
  [/factur-x\.eu:1p0:basic$|zugferd\.de:2p0:basic$/, 'BASIC'],
  [/factur-x\.eu:1p0:extended$|zugferd\.de:2p0:extended$|extended-ctc-fr$/, 'EXTENDED'],
  [/factur-x\.eu:1p0:en16931$|^urn:cen\.eu:en16931:2017/, 'EN 16931'],
];

/** The profile that an identifier names; undefined where it names none known. */
export const profilDe = (specification: string | undefined): ProfilFacturX | undefined => {
  const texte = specification?.trim().toLowerCase() ?? '';
  return PROFILS.find(([forme]) => forme.test(texte))?.[1];
};
