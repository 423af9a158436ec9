using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Tax codes that a new tenant begins with: a seller in the Netherlands with customers everywhere.</summary>
/// <seealso href="https://eur-lex.europa.eu/eli/dir/2006/112/oj">Directive 2006/112/EC: art. 226(11), (11a) want exemption and reverse charge named on the invoice.</seealso>
internal static class StandardTaxCodes
{
    private static readonly LocalizedText Vat = In("VAT", "Btw", "USt.", "TVA", "IVA", "ضريبة القيمة المضافة");

    public static IEnumerable<TaxCode> Make()
    {
        var standard = new TaxCode("NL21", TaxCategory.Standard, Percentage.OfPercent(21m), Vat, null);
        standard.Place(standard.Position, isDefault: true, isRetired: false);
        yield return standard;
        yield return new TaxCode("NL9", TaxCategory.Standard, Percentage.OfPercent(9m), Vat, null);
        yield return Zero("ZERO", TaxCategory.ZeroRated, In(
            "VAT zero rate", "Btw nultarief", "USt. Nullsatz", "TVA taux zéro", "IVA tipo cero", "ضريبة القيمة المضافة بنسبة صفر"), null);
        yield return Zero("EXEMPT", TaxCategory.Exempt, In(
            "VAT exempt", "Vrijgesteld van btw", "USt.-befreit", "Exonéré de TVA", "Exento de IVA", "معفى من ضريبة القيمة المضافة"),
            In(
                "Exempt from VAT.",
                "Vrijgesteld van btw.",
                "Steuerfreie Leistung.",
                "Exonération de TVA.",
                "Operación exenta de IVA.",
                "معفى من ضريبة القيمة المضافة."));
        yield return Zero("RC", TaxCategory.ReverseCharge, In(
            "VAT reverse-charged", "Btw verlegd", "USt. Reverse-Charge", "TVA autoliquidée", "IVA inversión del sujeto pasivo", "احتساب عكسي للضريبة"),
            In(
                "Reverse charge: VAT is due by the customer.",
                "Btw verlegd: de afnemer is de btw verschuldigd.",
                "Steuerschuldnerschaft des Leistungsempfängers.",
                "Autoliquidation : TVA due par le preneur.",
                "Inversión del sujeto pasivo: el IVA lo liquida el destinatario.",
                "احتساب عكسي: تستحق ضريبة القيمة المضافة على العميل."));
        yield return Zero("ICP", TaxCategory.IntraCommunity, In(
            "VAT intra-Community supply", "Btw intracommunautaire levering", "USt. innergemeinschaftliche Lieferung", "TVA livraison intracommunautaire", "IVA entrega intracomunitaria", "توريد داخل الاتحاد الأوروبي"),
            In(
                "Intra-Community supply, exempt under Article 138 of Directive 2006/112/EC.",
                "Intracommunautaire levering, vrijgesteld op grond van artikel 138 van Richtlijn 2006/112/EG.",
                "Steuerfreie innergemeinschaftliche Lieferung, Artikel 138 der Richtlinie 2006/112/EG.",
                "Livraison intracommunautaire exonérée, article 138 de la directive 2006/112/CE.",
                "Entrega intracomunitaria exenta, artículo 138 de la Directiva 2006/112/CE.",
                "توريد داخل الاتحاد الأوروبي، معفى بموجب المادة 138 من التوجيه 2006/112/EC."));
        yield return Zero("EXPORT", TaxCategory.Export, In(
            "VAT export", "Btw uitvoer", "USt. Ausfuhr", "TVA exportation", "IVA exportación", "تصدير"),
            In(
                "Export, exempt under Article 146 of Directive 2006/112/EC.",
                "Uitvoer, vrijgesteld op grond van artikel 146 van Richtlijn 2006/112/EG.",
                "Steuerfreie Ausfuhrlieferung, Artikel 146 der Richtlinie 2006/112/EG.",
                "Exportation exonérée, article 146 de la directive 2006/112/CE.",
                "Exportación exenta, artículo 146 de la Directiva 2006/112/CE.",
                "تصدير، معفى بموجب المادة 146 من التوجيه 2006/112/EC."));
        yield return Zero("OUTSIDE", TaxCategory.OutsideScope, In(
            "Outside the scope of VAT", "Buiten de btw", "Nicht steuerbar", "Hors champ de la TVA", "No sujeto a IVA", "خارج نطاق ضريبة القيمة المضافة"), null);
    }

    private static TaxCode Zero(string code, TaxCategory category, LocalizedText name, LocalizedText? legalText) =>
        new(code, category, Percentage.Zero, name, legalText);

    private static LocalizedText In(string en, string nl, string de, string fr, string es, string ar) => LocalizedText.Of(new Dictionary<string, string>
    {
        ["en"] = en,
        ["nl"] = nl,
        ["de"] = de,
        ["fr"] = fr,
        ["es"] = es,
        ["ar"] = ar,
    });
}
