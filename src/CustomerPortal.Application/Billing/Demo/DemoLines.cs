using System.Globalization;
using CustomerPortal.Customers;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Demo;

namespace CustomerPortal.Billing;

/// <summary>What a customer of the demo buys: lines in its language, at prices in its currency.</summary>
internal sealed class DemoLines(DemoSetUp setUp, CustomerForDocuments customer, int n, DemoDice dice)
{
    private const int Discounted = 12;
    private static readonly decimal[] Discounts = [5m, 10m];

    /// <summary>The lines of one invoice.</summary>
    public IReadOnlyList<InvoiceLineContent> Of(DateOnly day)
    {
        var country = customer.BillingAddress!.CountryCode;
        var isService = DemoCadence.IsMonthly(n) || dice.Happens(40);

        // Abroad goods and services are taxed by different articles: one invoice has one of them.
        var offered = setUp.Items.Where(item => setUp.IsAtHome(country) || item.Kind == DemoItemKind.Service == isService).ToList();
        var rate = setUp.RateOf(Currency.Get(customer.Currency), day);
        return [.. Chosen(offered, isService).Select(item => LineOf(item, country, rate, day))];
    }

    private List<DemoItem> Chosen(List<DemoItem> offered, bool isService)
    {
        var count = 1 + (n % 3) + dice.Next(2);
        var chosen = isService && DemoCadence.IsMonthly(n) ? offered.Where(item => item.IsMonthly).Take(1 + (n % 2)).ToList() : [];
        while (chosen.Count < count && chosen.Count < offered.Count)
        {
            var item = offered[dice.Next(offered.Count)];
            if (!chosen.Contains(item))
            {
                chosen.Add(item);
            }
        }

        return chosen;
    }

    private InvoiceLineContent LineOf(DemoItem item, string country, decimal rate, DateOnly day) => new(
        item.Name[customer.Language].Replace("{period}", day.ToString("MM/yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal),
        QuantityOf(item),
        item.Unit[customer.Language],
        item.PriceAt(rate),
        dice.Happens(Discounted) ? Percentage.OfPercent(Discounts[dice.Next(Discounts.Length)]) : Percentage.Zero,
        setUp.TaxOf(item.Kind, country));

    private decimal QuantityOf(DemoItem item) => item switch
    {
        { IsMonthly: true } => 1m,
        { Kind: DemoItemKind.Service, Price: < 200m } => dice.Between(2, 20) / 2m,
        { Price: > 800m } => dice.Between(1, 2),
        _ => dice.Between(1, 6),
    };
}
