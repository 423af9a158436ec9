using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Delivery terms that a new tenant begins with.</summary>
/// <seealso href="https://iccwbo.org/business-solutions/incoterms-rules/incoterms-2020/">Incoterms® 2020: the eleven rules, any mode of transport first.</seealso>
internal static class StandardDeliveryTerms
{
    public static OptionList Make()
    {
        var list = OptionList.PopUp(PopUpLists.DeliveryTerms);
        foreach (var (code, name) in Rules())
        {
            list.Add(code, name);
        }

        return list;
    }

    private static IEnumerable<(string Code, LocalizedText Name)> Rules() =>
    [
        ("EXW", In("Ex works", "Af fabriek", "Ab Werk", "À l’usine", "En fábrica", "تسليم المصنع")),
        ("FCA", In("Free carrier", "Franco vervoerder", "Frei Frachtführer", "Franco transporteur", "Franco transportista", "تسليم الناقل")),
        ("CPT", In("Carriage paid to", "Vracht betaald tot", "Frachtfrei", "Port payé jusqu’à", "Transporte pagado hasta", "أجرة النقل مدفوعة حتى")),
        ("CIP", In(
            "Carriage and insurance paid to", "Vracht en verzekering betaald tot", "Frachtfrei versichert", "Port payé, assurance comprise, jusqu’à",
            "Transporte y seguro pagados hasta", "أجرة النقل والتأمين مدفوعة حتى")),
        ("DAP", In("Delivered at place", "Geleverd ter plaatse", "Geliefert benannter Ort", "Rendu au lieu de destination", "Entregada en lugar", "تسليم في المكان")),
        ("DPU", In(
            "Delivered at place unloaded", "Geleverd ter plaatse, gelost", "Geliefert benannter Ort entladen", "Rendu au lieu de destination déchargé",
            "Entregada en lugar descargada", "تسليم في المكان مع التفريغ")),
        ("DDP", In("Delivered duty paid", "Geleverd, rechten betaald", "Geliefert verzollt", "Rendu droits acquittés", "Entregada con derechos pagados", "تسليم خالص الرسوم")),
        ("FAS", In("Free alongside ship", "Franco langszij schip", "Frei längsseits Schiff", "Franco le long du navire", "Franco al costado del buque", "تسليم بجانب السفينة")),
        ("FOB", In("Free on board", "Franco aan boord", "Frei an Bord", "Franco à bord", "Franco a bordo", "تسليم على ظهر السفينة")),
        ("CFR", In("Cost and freight", "Kostprijs en vracht", "Kosten und Fracht", "Coût et fret", "Coste y flete", "التكلفة وأجرة الشحن")),
        ("CIF", In(
            "Cost, insurance and freight", "Kostprijs, verzekering en vracht", "Kosten, Versicherung und Fracht", "Coût, assurance et fret",
            "Coste, seguro y flete", "التكلفة والتأمين وأجرة الشحن")),
    ];

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
