import type { MessageStatut, PartieDuStatut, StatutDeFacture } from '@orpheon/domain';
import { avec, chacun, type Element, ecrireXml, el, groupe, texte } from '../elements.ts';

const ESPACES = {
  '@_xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100',
  '@_xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  '@_xmlns:qdt': 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  '@_xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
} as const;

/** What a message of the life cycle of an invoice is, but one to the public portal alone (BR-FR-CDV-02 of the message's public rules). */
const PROFIL = 'urn.cpro.gouv.fr:1p0:CDV:invoice';
/** UNTDID 1001 (MDT-77): 305, what a platform says of the transmission; 23, what a party says of the treatment. */
const TYPES = { TRANSMISSION: '305', TRAITEMENT: '23' } as const;
const DE_TRANSMISSION: ReadonlySet<string> = new Set(['200', '201', '202', '203', '213']);
/** Roles of the parties: a platform (WK), the buyer's side (BY). */
const [PLATEFORME, DESTINATAIRE] = ['WK', 'BY'];
/** ISO 6523: platforms of the reform, SIREN. */
const [SCHEME_PLATEFORME, SCHEME_SIREN] = ['0238', '0002'];

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2}).*$/;
/** UNTDID 2379, 204; what is no instant is written as it stands, for the reader to name. */
const instant = (valeur: string | undefined): Element | undefined =>
  el({ 'udt:DateTimeString': avec({ format: '204' }, valeur?.replace(INSTANT, '$1$2$3$4$5$6')) });
const jour = (valeur: string | undefined): Element | undefined =>
  el({ 'qdt:DateTimeString': avec({ format: '102' }, valeur?.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$1$2$3')) });

const acteur = (id: string | undefined, role: string | undefined): Element | undefined =>
  id === undefined ? undefined : { 'ram:GlobalID': avec({ schemeID: SCHEME_PLATEFORME }, id), 'ram:RoleCode': role };

const partie = ({ identifiant, nom }: PartieDuStatut): Element | undefined =>
  el({
    'ram:GlobalID': identifiant && avec({ schemeID: identifiant.scheme ?? SCHEME_SIREN }, identifiant.value),
    'ram:Name': texte(nom),
  });

const reference = (s: StatutDeFacture): Element =>
  groupe({
    'ram:IssuerAssignedID': texte(s.numero),
    'ram:TypeCode': texte(s.typeFacture),
    'ram:FormattedIssueDateTime': jour(s.dateFacture),
    'ram:ProcessConditionCode': texte(s.code),
    'ram:ProcessCondition': texte(s.complement),
    'ram:IssuerTradeParty': partie(s.fournisseur),
    'ram:RecipientTradeParty': partie(s.debiteur),
    'ram:SpecifiedDocumentStatus': chacun(s.motifs, (m, i) => {
      const motif = { 'ram:ReasonCode': texte(m.code), 'ram:Reason': texte(m.libelle) };
      return el({
        ...motif,
        // Needed with every reason (facts §9.6).
        'ram:SequenceNumeric': m.code === undefined ? undefined : String(i + 1),
        'ram:IncludedNote': el({ 'ram:Content': texte(m.note) }),
      });
    }),
  });

/**
 * Writes a CrossDomainAcknowledgementAndResponse (UN/CEFACT D22B): the life cycle of the reform (FEN1202A), one acknowledgement
 * for each status. Its schema was not at hand: order and codes follow the published examples and rules.
 */
export function ecrireCdar(message: MessageStatut): Uint8Array {
  return ecrireXml({
    'rsm:CrossDomainAcknowledgementAndResponse': groupe({
      ...ESPACES,
      'rsm:ExchangedDocumentContext': groupe({
        'ram:GuidelineSpecifiedDocumentContextParameter': { 'ram:ID': PROFIL },
      }),
      'rsm:ExchangedDocument': groupe({
        'ram:ID': texte(message.identifiant),
        'ram:IssueDateTime': instant(message.produitLe),
        'ram:SenderTradeParty': acteur(message.emetteur, PLATEFORME),
        'ram:RecipientTradeParty': acteur(message.recepteur, DESTINATAIRE),
      }),
      'rsm:AcknowledgementDocument': message.factures.map((s) =>
        groupe({
          'ram:MultipleReferencesIndicator': { 'udt:Indicator': 'false' },
          'ram:TypeCode': DE_TRANSMISSION.has(s.code ?? '') ? TYPES.TRANSMISSION : TYPES.TRAITEMENT,
          'ram:IssueDateTime': instant(s.horodatage),
          'ram:ReferenceReferencedDocument': reference(s),
        }),
      ),
    }),
  });
}
