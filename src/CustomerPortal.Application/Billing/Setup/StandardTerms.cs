using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Payment terms that a new tenant begins with.</summary>
internal static class StandardTerms
{
    public static IEnumerable<PaymentTerm> Make()
    {
        yield return new PaymentTerm(14, Days(14), 14, TermStart.InvoiceDate);
        var standard = new PaymentTerm(30, Days(30), 30, TermStart.InvoiceDate);
        standard.Place(standard.Position, isDefault: true, isRetired: false);
        yield return standard;
        yield return new PaymentTerm(60, EndOfMonth(), 30, TermStart.EndOfMonth);
    }

    private static LocalizedText Days(int days) => LocalizedText.Of(new Dictionary<string, string>
    {
        ["en"] = $"{days} days net",
        ["nl"] = $"{days} dagen netto",
        ["de"] = $"{days} Tage netto",
        ["fr"] = $"{days} jours net",
        ["es"] = $"{days} días netos",
        ["ar"] = $"صافي {days} يومًا",
    });

    private static LocalizedText EndOfMonth() => LocalizedText.Of(new Dictionary<string, string>
    {
        ["en"] = "30 days, end of month",
        ["nl"] = "30 dagen, einde maand",
        ["de"] = "30 Tage zum Monatsende",
        ["fr"] = "30 jours fin de mois",
        ["es"] = "30 días fin de mes",
        ["ar"] = "30 يومًا من نهاية الشهر",
    });
}
