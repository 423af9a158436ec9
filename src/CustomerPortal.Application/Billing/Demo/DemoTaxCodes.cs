using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>A new tenant begins with the taxes of a Dutch seller; a British one has other rates and is outside the Union.</summary>
/// <seealso href="https://www.gov.uk/vat-rates"/>
internal static class DemoTaxCodes
{
    private static readonly LocalizedText ExportText = LocalizedText.Of(new Dictionary<string, string>
    {
        ["en"] = "Zero-rated export.",
        ["nl"] = "Uitvoer tegen nultarief.",
        ["de"] = "Ausfuhr zum Nullsatz.",
        ["fr"] = "Exportation au taux zéro.",
        ["es"] = "Exportación a tipo cero.",
        ["ar"] = "تصدير بنسبة صفر.",
    });

    /// <summary>Changes the standard codes of a new tenant to those of a seller in Great Britain.</summary>
    public static async Task MakeBritishAsync(ITaxCodeRepository taxCodes, CancellationToken ct)
    {
        foreach (var code in await taxCodes.ListAllAsync(ct))
        {
            switch (code.Code)
            {
                case "NL21":
                    code.Change("GB20", code.Category, Percentage.OfPercent(20m), code.Name, code.LegalText);
                    break;
                case "NL9":
                    code.Change("GB5", code.Category, Percentage.OfPercent(5m), code.Name, code.LegalText);
                    break;
                case "EXPORT":
                    code.Change(code.Code, code.Category, code.Rate, code.Name, ExportText);
                    break;
                case "ICP":
                    taxCodes.Remove(code);
                    break;
            }
        }
    }
}
