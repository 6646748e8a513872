/**
 * Every business term and group of EN 16931-1 (BT-4 was never given): where it stands in the semantic model, in UBL and in CII. Fields
 * name the first of several; `-` for a group. Paths are below `/ubl:Invoice` and `/rsm:CrossIndustryInvoice`.
 */
const TABLE = `
BT-1 number /cbc:ID /rsm:ExchangedDocument/ram:ID
BT-2 issueDate /cbc:IssueDate /rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString
BT-3 typeCode /cbc:InvoiceTypeCode /rsm:ExchangedDocument/ram:TypeCode
BT-5 currency /cbc:DocumentCurrencyCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:InvoiceCurrencyCode
BT-6 accountingCurrency /cbc:TaxCurrencyCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:TaxCurrencyCode
BT-7 taxPointDate /cbc:TaxPointDate /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString
BT-8 taxPointCode /cac:InvoicePeriod/cbc:DescriptionCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:DueDateTypeCode
BT-9 dueDate /cbc:DueDate /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString
BT-10 buyerReference /cbc:BuyerReference /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerReference
BT-11 projectReference /cac:ProjectReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SpecifiedProcuringProject/ram:ID
BT-12 contractReference /cac:ContractDocumentReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:ContractReferencedDocument/ram:IssuerAssignedID
BT-13 orderReference /cac:OrderReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID
BT-14 salesOrderReference /cac:OrderReference/cbc:SalesOrderID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerOrderReferencedDocument/ram:IssuerAssignedID
BT-15 receivingAdvice /cac:ReceiptDocumentReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ReceivingAdviceReferencedDocument/ram:IssuerAssignedID
BT-16 despatchAdvice /cac:DespatchDocumentReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:DespatchAdviceReferencedDocument/ram:IssuerAssignedID
BT-17 tenderReference /cac:OriginatorDocumentReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument/ram:IssuerAssignedID
BT-18 objectIdentifier.value /cac:AdditionalDocumentReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument/ram:IssuerAssignedID
BT-19 accountingReference /cbc:AccountingCost /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID
BT-20 paymentTerms /cac:PaymentTerms/cbc:Note /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradePaymentTerms/ram:Description
BT-21 notes.0.subject /cbc:Note /rsm:ExchangedDocument/ram:IncludedNote/ram:SubjectCode
BT-22 notes.0.text /cbc:Note /rsm:ExchangedDocument/ram:IncludedNote/ram:Content
BT-23 businessProcess /cbc:ProfileID /rsm:ExchangedDocumentContext/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID
BT-24 specification /cbc:CustomizationID /rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID
BT-25 precedingInvoices.0.number /cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:InvoiceReferencedDocument/ram:IssuerAssignedID
BT-26 precedingInvoices.0.date /cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString
BT-27 seller.name /cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:Name
BT-28 seller.tradingName /cac:AccountingSupplierParty/cac:Party/cac:PartyName/cbc:Name /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:TradingBusinessName
BT-29 seller.identifiers.0.value /cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:ID
BT-30 seller.legalRegistration.value /cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:ID
BT-31 seller.vatIdentifier /cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:SpecifiedTaxRegistration/ram:ID
BT-32 seller.taxRegistration /cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:SpecifiedTaxRegistration/ram:ID
BT-33 seller.additionalLegalInformation /cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyLegalForm /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:Description
BT-34 seller.electronicAddress.value /cac:AccountingSupplierParty/cac:Party/cbc:EndpointID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:URIUniversalCommunication/ram:URIID
BT-35 seller.address.line1 /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cbc:StreetName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress/ram:LineOne
BT-36 seller.address.line2 /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cbc:AdditionalStreetName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress/ram:LineTwo
BT-37 seller.address.city /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cbc:CityName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress/ram:CityName
BT-38 seller.address.postCode /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cbc:PostalZone /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress/ram:PostcodeCode
BT-39 seller.address.subdivision /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cbc:CountrySubentity /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress/ram:CountrySubDivisionName
BT-40 seller.address.countryCode /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress/ram:CountryID
BT-41 seller.contact.name /cac:AccountingSupplierParty/cac:Party/cac:Contact/cbc:Name /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:DefinedTradeContact/ram:PersonName
BT-42 seller.contact.telephone /cac:AccountingSupplierParty/cac:Party/cac:Contact/cbc:Telephone /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:DefinedTradeContact/ram:TelephoneUniversalCommunication/ram:CompleteNumber
BT-43 seller.contact.email /cac:AccountingSupplierParty/cac:Party/cac:Contact/cbc:ElectronicMail /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:URIID
BT-44 buyer.name /cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:Name
BT-45 buyer.tradingName /cac:AccountingCustomerParty/cac:Party/cac:PartyName/cbc:Name /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:TradingBusinessName
BT-46 buyer.identifiers.0.value /cac:AccountingCustomerParty/cac:Party/cac:PartyIdentification/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:ID
BT-47 buyer.legalRegistration.value /cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:SpecifiedLegalOrganization/ram:ID
BT-48 buyer.vatIdentifier /cac:AccountingCustomerParty/cac:Party/cac:PartyTaxScheme/cbc:CompanyID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:SpecifiedTaxRegistration/ram:ID
BT-49 buyer.electronicAddress.value /cac:AccountingCustomerParty/cac:Party/cbc:EndpointID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:URIUniversalCommunication/ram:URIID
BT-50 buyer.address.line1 /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cbc:StreetName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:PostalTradeAddress/ram:LineOne
BT-51 buyer.address.line2 /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cbc:AdditionalStreetName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:PostalTradeAddress/ram:LineTwo
BT-52 buyer.address.city /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cbc:CityName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:PostalTradeAddress/ram:CityName
BT-53 buyer.address.postCode /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cbc:PostalZone /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:PostalTradeAddress/ram:PostcodeCode
BT-54 buyer.address.subdivision /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cbc:CountrySubentity /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:PostalTradeAddress/ram:CountrySubDivisionName
BT-55 buyer.address.countryCode /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:Country/cbc:IdentificationCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:PostalTradeAddress/ram:CountryID
BT-56 buyer.contact.name /cac:AccountingCustomerParty/cac:Party/cac:Contact/cbc:Name /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:DefinedTradeContact/ram:PersonName
BT-57 buyer.contact.telephone /cac:AccountingCustomerParty/cac:Party/cac:Contact/cbc:Telephone /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:DefinedTradeContact/ram:TelephoneUniversalCommunication/ram:CompleteNumber
BT-58 buyer.contact.email /cac:AccountingCustomerParty/cac:Party/cac:Contact/cbc:ElectronicMail /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:DefinedTradeContact/ram:EmailURIUniversalCommunication/ram:URIID
BT-59 payee.name /cac:PayeeParty/cac:PartyName/cbc:Name /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:PayeeTradeParty/ram:Name
BT-60 payee.identifiers.0.value /cac:PayeeParty/cac:PartyIdentification/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:PayeeTradeParty/ram:ID
BT-61 payee.legalRegistration.value /cac:PayeeParty/cac:PartyLegalEntity/cbc:CompanyID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:PayeeTradeParty/ram:SpecifiedLegalOrganization/ram:ID
BT-62 taxRepresentative.name /cac:TaxRepresentativeParty/cac:PartyName/cbc:Name /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:Name
BT-63 taxRepresentative.vatIdentifier /cac:TaxRepresentativeParty/cac:PartyTaxScheme/cbc:CompanyID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:SpecifiedTaxRegistration/ram:ID
BT-64 taxRepresentative.address.line1 /cac:TaxRepresentativeParty/cac:PostalAddress/cbc:StreetName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:PostalTradeAddress/ram:LineOne
BT-65 taxRepresentative.address.line2 /cac:TaxRepresentativeParty/cac:PostalAddress/cbc:AdditionalStreetName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:PostalTradeAddress/ram:LineTwo
BT-66 taxRepresentative.address.city /cac:TaxRepresentativeParty/cac:PostalAddress/cbc:CityName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:PostalTradeAddress/ram:CityName
BT-67 taxRepresentative.address.postCode /cac:TaxRepresentativeParty/cac:PostalAddress/cbc:PostalZone /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:PostalTradeAddress/ram:PostcodeCode
BT-68 taxRepresentative.address.subdivision /cac:TaxRepresentativeParty/cac:PostalAddress/cbc:CountrySubentity /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:PostalTradeAddress/ram:CountrySubDivisionName
BT-69 taxRepresentative.address.countryCode /cac:TaxRepresentativeParty/cac:PostalAddress/cac:Country/cbc:IdentificationCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:PostalTradeAddress/ram:CountryID
BT-70 delivery.name /cac:Delivery/cac:DeliveryParty/cac:PartyName/cbc:Name /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:Name
BT-71 delivery.location.value /cac:Delivery/cac:DeliveryLocation/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:GlobalID
BT-72 delivery.date /cac:Delivery/cbc:ActualDeliveryDate /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString
BT-73 period.start /cac:InvoicePeriod/cbc:StartDate /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:BillingSpecifiedPeriod/ram:StartDateTime/udt:DateTimeString
BT-74 period.end /cac:InvoicePeriod/cbc:EndDate /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString
BT-75 delivery.address.line1 /cac:Delivery/cac:DeliveryLocation/cac:Address/cbc:StreetName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress/ram:LineOne
BT-76 delivery.address.line2 /cac:Delivery/cac:DeliveryLocation/cac:Address/cbc:AdditionalStreetName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress/ram:LineTwo
BT-77 delivery.address.city /cac:Delivery/cac:DeliveryLocation/cac:Address/cbc:CityName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CityName
BT-78 delivery.address.postCode /cac:Delivery/cac:DeliveryLocation/cac:Address/cbc:PostalZone /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress/ram:PostcodeCode
BT-79 delivery.address.subdivision /cac:Delivery/cac:DeliveryLocation/cac:Address/cbc:CountrySubentity /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CountrySubDivisionName
BT-80 delivery.address.countryCode /cac:Delivery/cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CountryID
BT-81 payment.meansCode /cac:PaymentMeans/cbc:PaymentMeansCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:TypeCode
BT-82 payment.meansText /cac:PaymentMeans/cbc:PaymentMeansCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:Information
BT-83 payment.remittanceInformation /cac:PaymentMeans/cbc:PaymentID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:PaymentReference
BT-84 payment.creditTransfers.0.account /cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeePartyCreditorFinancialAccount/ram:IBANID
BT-85 payment.creditTransfers.0.accountName /cac:PaymentMeans/cac:PayeeFinancialAccount/cbc:Name /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeePartyCreditorFinancialAccount/ram:AccountName
BT-86 payment.creditTransfers.0.bic /cac:PaymentMeans/cac:PayeeFinancialAccount/cac:FinancialInstitutionBranch/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:PayeeSpecifiedCreditorFinancialInstitution/ram:BICID
BT-87 payment.card.number /cac:PaymentMeans/cac:CardAccount/cbc:PrimaryAccountNumberID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:ID
BT-88 payment.card.holder /cac:PaymentMeans/cac:CardAccount/cbc:HolderName /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard/ram:CardholderName
BT-89 payment.directDebit.mandate /cac:PaymentMeans/cac:PaymentMandate/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradePaymentTerms/ram:DirectDebitMandateID
BT-90 payment.directDebit.creditorIdentifier /cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:CreditorReferenceID
BT-91 payment.directDebit.debitedAccount /cac:PaymentMeans/cac:PaymentMandate/cac:PayerFinancialAccount/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:PayerPartyDebtorFinancialAccount/ram:IBANID
BT-92 allowancesCharges.0.amount /cac:AllowanceCharge/cbc:Amount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount
BT-93 allowancesCharges.0.baseAmount /cac:AllowanceCharge/cbc:BaseAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:BasisAmount
BT-94 allowancesCharges.0.percentage /cac:AllowanceCharge/cbc:MultiplierFactorNumeric /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CalculationPercent
BT-95 allowancesCharges.0.vatCategory /cac:AllowanceCharge/cac:TaxCategory/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax/ram:CategoryCode
BT-96 allowancesCharges.0.vatRate /cac:AllowanceCharge/cac:TaxCategory/cbc:Percent /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax/ram:RateApplicablePercent
BT-97 allowancesCharges.0.reason /cac:AllowanceCharge/cbc:AllowanceChargeReason /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:Reason
BT-98 allowancesCharges.0.reasonCode /cac:AllowanceCharge/cbc:AllowanceChargeReasonCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode
BT-99 allowancesCharges.1.amount /cac:AllowanceCharge/cbc:Amount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount
BT-100 allowancesCharges.1.baseAmount /cac:AllowanceCharge/cbc:BaseAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:BasisAmount
BT-101 allowancesCharges.1.percentage /cac:AllowanceCharge/cbc:MultiplierFactorNumeric /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CalculationPercent
BT-102 allowancesCharges.1.vatCategory /cac:AllowanceCharge/cac:TaxCategory/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax/ram:CategoryCode
BT-103 allowancesCharges.1.vatRate /cac:AllowanceCharge/cac:TaxCategory/cbc:Percent /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CategoryTradeTax/ram:RateApplicablePercent
BT-104 allowancesCharges.1.reason /cac:AllowanceCharge/cbc:AllowanceChargeReason /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:Reason
BT-105 allowancesCharges.1.reasonCode /cac:AllowanceCharge/cbc:AllowanceChargeReasonCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode
BT-106 totals.lineTotal /cac:LegalMonetaryTotal/cbc:LineExtensionAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:LineTotalAmount
BT-107 totals.allowanceTotal /cac:LegalMonetaryTotal/cbc:AllowanceTotalAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:AllowanceTotalAmount
BT-108 totals.chargeTotal /cac:LegalMonetaryTotal/cbc:ChargeTotalAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:ChargeTotalAmount
BT-109 totals.taxExclusive /cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxBasisTotalAmount
BT-110 totals.tax /cac:TaxTotal/cbc:TaxAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount
BT-111 totals.taxAccountingCurrency /cac:TaxTotal/cbc:TaxAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TaxTotalAmount
BT-112 totals.taxInclusive /cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:GrandTotalAmount
BT-113 totals.paid /cac:LegalMonetaryTotal/cbc:PrepaidAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:TotalPrepaidAmount
BT-114 totals.rounding /cac:LegalMonetaryTotal/cbc:PayableRoundingAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:RoundingAmount
BT-115 totals.due /cac:LegalMonetaryTotal/cbc:PayableAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation/ram:DuePayableAmount
BT-116 vatBreakdown.0.taxableAmount /cac:TaxTotal/cac:TaxSubtotal/cbc:TaxableAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:BasisAmount
BT-117 vatBreakdown.0.taxAmount /cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:CalculatedAmount
BT-118 vatBreakdown.0.category /cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:CategoryCode
BT-119 vatBreakdown.0.rate /cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:Percent /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:RateApplicablePercent
BT-120 vatBreakdown.0.exemptionReason /cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReason /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:ExemptionReason
BT-121 vatBreakdown.0.exemptionReasonCode /cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:TaxExemptionReasonCode /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax/ram:ExemptionReasonCode
BT-122 supportingDocuments.0.reference /cac:AdditionalDocumentReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument/ram:IssuerAssignedID
BT-123 supportingDocuments.0.description /cac:AdditionalDocumentReference/cbc:DocumentDescription /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument/ram:Name
BT-124 supportingDocuments.0.url /cac:AdditionalDocumentReference/cac:Attachment/cac:ExternalReference/cbc:URI /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument/ram:URIID
BT-125 supportingDocuments.0.fileName /cac:AdditionalDocumentReference/cac:Attachment/cbc:EmbeddedDocumentBinaryObject /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument/ram:AttachmentBinaryObject
BT-126 lines.0.id /cac:InvoiceLine/cbc:ID /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:AssociatedDocumentLineDocument/ram:LineID
BT-127 lines.0.note /cac:InvoiceLine/cbc:Note /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:AssociatedDocumentLineDocument/ram:IncludedNote/ram:Content
BT-128 lines.0.objectIdentifier.value /cac:InvoiceLine/cac:DocumentReference/cbc:ID /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:AdditionalReferencedDocument/ram:IssuerAssignedID
BT-129 lines.0.quantity /cac:InvoiceLine/cbc:InvoicedQuantity /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity
BT-130 lines.0.unit /cac:InvoiceLine/cbc:InvoicedQuantity /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeDelivery/ram:BilledQuantity
BT-131 lines.0.netAmount /cac:InvoiceLine/cbc:LineExtensionAmount /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount
BT-132 lines.0.orderLineReference /cac:InvoiceLine/cac:OrderLineReference/cbc:LineID /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement/ram:BuyerOrderReferencedDocument/ram:LineID
BT-133 lines.0.accountingReference /cac:InvoiceLine/cbc:AccountingCost /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID
BT-134 lines.0.period.start /cac:InvoiceLine/cac:InvoicePeriod/cbc:StartDate /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod/ram:StartDateTime/udt:DateTimeString
BT-135 lines.0.period.end /cac:InvoiceLine/cac:InvoicePeriod/cbc:EndDate /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString
BT-136 lines.0.allowancesCharges.0.amount /cac:InvoiceLine/cac:AllowanceCharge/cbc:Amount /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount
BT-137 lines.0.allowancesCharges.0.baseAmount /cac:InvoiceLine/cac:AllowanceCharge/cbc:BaseAmount /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:BasisAmount
BT-138 lines.0.allowancesCharges.0.percentage /cac:InvoiceLine/cac:AllowanceCharge/cbc:MultiplierFactorNumeric /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CalculationPercent
BT-139 lines.0.allowancesCharges.0.reason /cac:InvoiceLine/cac:AllowanceCharge/cbc:AllowanceChargeReason /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:Reason
BT-140 lines.0.allowancesCharges.0.reasonCode /cac:InvoiceLine/cac:AllowanceCharge/cbc:AllowanceChargeReasonCode /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode
BT-141 lines.0.allowancesCharges.1.amount /cac:InvoiceLine/cac:AllowanceCharge/cbc:Amount /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ActualAmount
BT-142 lines.0.allowancesCharges.1.baseAmount /cac:InvoiceLine/cac:AllowanceCharge/cbc:BaseAmount /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:BasisAmount
BT-143 lines.0.allowancesCharges.1.percentage /cac:InvoiceLine/cac:AllowanceCharge/cbc:MultiplierFactorNumeric /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:CalculationPercent
BT-144 lines.0.allowancesCharges.1.reason /cac:InvoiceLine/cac:AllowanceCharge/cbc:AllowanceChargeReason /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:Reason
BT-145 lines.0.allowancesCharges.1.reasonCode /cac:InvoiceLine/cac:AllowanceCharge/cbc:AllowanceChargeReasonCode /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge/ram:ReasonCode
BT-146 lines.0.netPrice /cac:InvoiceLine/cac:Price/cbc:PriceAmount /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:ChargeAmount
BT-147 lines.0.priceDiscount /cac:InvoiceLine/cac:Price/cac:AllowanceCharge/cbc:Amount /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice/ram:AppliedTradeAllowanceCharge/ram:ActualAmount
BT-148 lines.0.grossPrice /cac:InvoiceLine/cac:Price/cac:AllowanceCharge/cbc:BaseAmount /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement/ram:GrossPriceProductTradePrice/ram:ChargeAmount
BT-149 lines.0.priceBaseQuantity /cac:InvoiceLine/cac:Price/cbc:BaseQuantity /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:BasisQuantity
BT-150 lines.0.priceBaseUnit /cac:InvoiceLine/cac:Price/cbc:BaseQuantity /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:BasisQuantity
BT-151 lines.0.vatCategory /cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:ID /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:CategoryCode
BT-152 lines.0.vatRate /cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory/cbc:Percent /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:RateApplicablePercent
BT-153 lines.0.name /cac:InvoiceLine/cac:Item/cbc:Name /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:Name
BT-154 lines.0.description /cac:InvoiceLine/cac:Item/cbc:Description /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:Description
BT-155 lines.0.sellerItemIdentifier /cac:InvoiceLine/cac:Item/cac:SellersItemIdentification/cbc:ID /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:SellerAssignedID
BT-156 lines.0.buyerItemIdentifier /cac:InvoiceLine/cac:Item/cac:BuyersItemIdentification/cbc:ID /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:BuyerAssignedID
BT-157 lines.0.standardItemIdentifier.value /cac:InvoiceLine/cac:Item/cac:StandardItemIdentification/cbc:ID /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:GlobalID
BT-158 lines.0.classifications.0.value /cac:InvoiceLine/cac:Item/cac:CommodityClassification/cbc:ItemClassificationCode /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:DesignatedProductClassification/ram:ClassCode
BT-159 lines.0.originCountry /cac:InvoiceLine/cac:Item/cac:OriginCountry/cbc:IdentificationCode /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:OriginTradeCountry/ram:ID
BT-160 lines.0.attributes.0.name /cac:InvoiceLine/cac:Item/cac:AdditionalItemProperty/cbc:Name /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic/ram:Description
BT-161 lines.0.attributes.0.value /cac:InvoiceLine/cac:Item/cac:AdditionalItemProperty/cbc:Value /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic/ram:Value
BT-162 seller.address.line3 /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress/cac:AddressLine/cbc:Line /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress/ram:LineThree
BT-163 buyer.address.line3 /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress/cac:AddressLine/cbc:Line /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:PostalTradeAddress/ram:LineThree
BT-164 taxRepresentative.address.line3 /cac:TaxRepresentativeParty/cac:PostalAddress/cac:AddressLine/cbc:Line /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:PostalTradeAddress/ram:LineThree
BT-165 delivery.address.line3 /cac:Delivery/cac:DeliveryLocation/cac:Address/cac:AddressLine/cbc:Line /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress/ram:LineThree
BG-1 - /cbc:Note /rsm:ExchangedDocument/ram:IncludedNote
BG-2 - / /rsm:ExchangedDocumentContext
BG-3 - /cac:BillingReference /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:InvoiceReferencedDocument
BG-4 - /cac:AccountingSupplierParty/cac:Party /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty
BG-5 - /cac:AccountingSupplierParty/cac:Party/cac:PostalAddress /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:PostalTradeAddress
BG-6 - /cac:AccountingSupplierParty/cac:Party/cac:Contact /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:DefinedTradeContact
BG-7 - /cac:AccountingCustomerParty/cac:Party /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty
BG-8 - /cac:AccountingCustomerParty/cac:Party/cac:PostalAddress /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:PostalTradeAddress
BG-9 - /cac:AccountingCustomerParty/cac:Party/cac:Contact /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:DefinedTradeContact
BG-10 - /cac:PayeeParty /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:PayeeTradeParty
BG-11 - /cac:TaxRepresentativeParty /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty
BG-12 - /cac:TaxRepresentativeParty/cac:PostalAddress /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTaxRepresentativeTradeParty/ram:PostalTradeAddress
BG-13 - /cac:Delivery /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery
BG-14 - /cac:InvoicePeriod /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:BillingSpecifiedPeriod
BG-15 - /cac:Delivery/cac:DeliveryLocation/cac:Address /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeDelivery/ram:ShipToTradeParty/ram:PostalTradeAddress
BG-16 - /cac:PaymentMeans /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans
BG-17 - /cac:PaymentMeans/cac:PayeeFinancialAccount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans
BG-18 - /cac:PaymentMeans/cac:CardAccount /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans/ram:ApplicableTradeSettlementFinancialCard
BG-19 - /cac:PaymentMeans/cac:PaymentMandate /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:CreditorReferenceID
BG-20 - /cac:AllowanceCharge /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge
BG-21 - /cac:AllowanceCharge /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeAllowanceCharge
BG-22 - /cac:LegalMonetaryTotal /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation
BG-23 - /cac:TaxTotal/cac:TaxSubtotal /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax
BG-24 - /cac:AdditionalDocumentReference /rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument
BG-25 - /cac:InvoiceLine /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem
BG-26 - /cac:InvoiceLine/cac:InvoicePeriod /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod
BG-27 - /cac:InvoiceLine/cac:AllowanceCharge /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge
BG-28 - /cac:InvoiceLine/cac:AllowanceCharge /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeAllowanceCharge
BG-29 - /cac:InvoiceLine/cac:Price /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeAgreement
BG-30 - /cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax
BG-31 - /cac:InvoiceLine/cac:Item /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct
BG-32 - /cac:InvoiceLine/cac:Item/cac:AdditionalItemProperty /rsm:SupplyChainTradeTransaction/ram:IncludedSupplyChainTradeLineItem/ram:SpecifiedTradeProduct/ram:ApplicableProductCharacteristic
`;

export interface TermeSitue {
  readonly terme: string;
  readonly champ: string;
  readonly ubl: string;
  readonly cii: string;
}

export const TERMES_SITUES: readonly TermeSitue[] = TABLE.trim()
  .split('\n')
  .map((ligne) => {
    const [terme = '', champ = '', ubl = '', cii = ''] = ligne.split(' ');
    return {
      terme,
      champ,
      ubl: `/ubl:Invoice${ubl === '/' ? '' : ubl}`,
      cii: `/rsm:CrossIndustryInvoice${cii}`,
    };
  });
