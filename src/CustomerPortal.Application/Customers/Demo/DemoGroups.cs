using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Groups of the demo by the letter that the tables use.</summary>
internal static class DemoGroups
{
    public static IReadOnlyDictionary<char, CustomerGroup> Make() => new Dictionary<char, CustomerGroup>
    {
        ['I'] = Group("Industry", "Industrie", "Industrie und Handwerk", "Industrie et artisanat", "Industria", "الصناعة"),
        ['R'] = Group("Retail and hospitality", "Winkels en horeca", "Handel und Gastgewerbe", "Commerce et hôtellerie", "Comercio y hostelería", "التجارة والضيافة"),
        ['P'] = Group("Public sector and care", "Overheid en zorg", "Öffentliche Hand und Gesundheit", "Secteur public et santé", "Sector público y sanidad", "القطاع العام والرعاية"),
        ['K'] = Group("Key accounts", "Grote klanten", "Großkunden", "Grands comptes", "Cuentas clave", "العملاء الرئيسيون"),
    };

    private static CustomerGroup Group(string en, string nl, string de, string fr, string es, string ar) => new(
        LocalizedText.Of(new Dictionary<string, string> { ["en"] = en, ["nl"] = nl, ["de"] = de, ["fr"] = fr, ["es"] = es, ["ar"] = ar }), null);
}
