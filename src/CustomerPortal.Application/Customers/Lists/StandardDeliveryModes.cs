using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Delivery modes that a new tenant begins with.</summary>
internal static class StandardDeliveryModes
{
    public static OptionList Make()
    {
        var list = OptionList.PopUp(PopUpLists.DeliveryModes);
        list.Add("ROAD", In("Road", "Weg", "Straße", "Route", "Carretera", "بري"));
        list.Add("SEA", In("Sea", "Zee", "See", "Mer", "Marítimo", "بحري"));
        list.Add("AIR", In("Air", "Lucht", "Luft", "Air", "Aéreo", "جوي"));
        list.Add("RAIL", In("Rail", "Spoor", "Schiene", "Rail", "Ferrocarril", "سككي"));
        list.Add("POST", In("Post or parcel", "Post of pakket", "Post oder Paket", "Poste ou colis", "Correo o paquetería", "بريد أو طرد"));
        list.Add("PICKUP", In("Collected by the customer", "Afgehaald door de klant", "Abholung durch den Kunden", "Retiré par le client", "Recogida por el cliente", "استلام من العميل"));
        return list;
    }

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
