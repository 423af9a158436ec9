using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using CustomerPortal.Kernel;

namespace CustomerPortal.Billing;

/// <summary>Something that a demo tenant sells.</summary>
/// <param name="Kind">What it is to the tax office.</param>
/// <param name="Price">Of one unit, in the base currency, without tax.</param>
/// <param name="Unit">Name of the unit, by language.</param>
/// <param name="Name">What a line says, by language; <c>{period}</c> is the month.</param>
internal sealed record DemoItem(DemoItemKind Kind, decimal Price, IReadOnlyDictionary<string, string> Unit, IReadOnlyDictionary<string, string> Name)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Whether it is charged by the month.</summary>
    public bool IsMonthly => Name["en"].Contains("{period}", StringComparison.Ordinal);

    /// <summary>What a tenant sells.</summary>
    public static IReadOnlyList<DemoItem> CatalogueOf(string tenant)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var path = $"Billing/Demo/{tenant.ToLowerInvariant()}.json";
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(n => n.Replace('\\', '/') == path))!;
        return JsonSerializer.Deserialize<List<DemoItem>>(stream, Json)!;
    }

    /// <summary>The price in another currency, as a price list would round it.</summary>
    /// <param name="rate">Base amount of one unit of that currency.</param>
    public decimal PriceAt(decimal rate)
    {
        if (rate == 1m)
        {
            return Price;
        }

        var price = Price / rate;
        var step = price switch
        {
            >= 1000m => 10m,
            >= 100m => 1m,
            >= 10m => 0.5m,
            _ => 0.05m,
        };
        return decimal.Max(step, Rounding.HalfAwayFromZero(price / step, 0) * step);
    }
}

/// <summary>What an item is to the tax office.</summary>
internal enum DemoItemKind
{
    Service,
    Goods,
    Book,
}
