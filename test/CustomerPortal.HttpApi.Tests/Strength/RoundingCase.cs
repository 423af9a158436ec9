namespace CustomerPortal.Strength;

/// <summary>One invoice of the rounding table, worked out by hand.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Lines">Quantity, unit price, discount and tax rate in percent.</param>
/// <param name="LineNets">Each rounded to the minor unit, halves away from zero (BT-131).</param>
/// <param name="Taxes">Tax by rate: rounded once, on the sum of the line nets (BT-117, BR-CO-17).</param>
/// <param name="Net">Sum of the line nets (BT-106, BR-CO-10).</param>
/// <param name="Total">With tax (BT-112, BR-CO-15).</param>
public sealed record RoundingCase(
    string Name,
    string Currency,
    (decimal Quantity, decimal Price, decimal Discount, int Rate)[] Lines,
    string[] LineNets,
    (int Rate, string Tax)[] Taxes,
    string Net,
    string Total)
{
    public static IReadOnlyList<RoundingCase> All { get; } =
    [
        new("half a cent goes away from zero", "EUR", [(3m, 0.335m, 0m, 21), (1m, 0.005m, 0m, 21)], ["1.01", "0.01"], [(21, "0.21")], "1.02", "1.23"),
        new("half a cent of tax goes away from zero", "EUR", [(1m, 0.50m, 0m, 21)], ["0.50"], [(21, "0.11")], "0.50", "0.61"),
        new("a line taken back rounds away from zero too", "EUR", [(10m, 4.15m, 0m, 21), (-1m, 4.155m, 0m, 21)], ["41.50", "-4.16"], [(21, "7.84")], "37.34", "45.18"),
        new("discounts and two rates", "EUR", [(7m, 12.345m, 0.05m, 21), (2m, 9.99m, 0.125m, 9)], ["82.09", "17.48"], [(21, "17.24"), (9, "1.57")], "99.57", "118.38"),
        new("tax once on the sum, not line by line", "EUR", [.. Enumerable.Repeat((1m, 0.10m, 0m, 21), 10)], [.. Enumerable.Repeat("0.10", 10)], [(21, "0.21")], "1.00", "1.21"),
        new("three rates, one of them none", "EUR", [(1m, 33.33m, 0m, 21), (1m, 33.33m, 0m, 9), (1m, 33.34m, 0m, 0)], ["33.33", "33.33", "33.34"], [(21, "7.00"), (9, "3.00"), (0, "0.00")], "100.00", "110.00"),
        new("six digits of price, six of quantity", "EUR", [(0.333333m, 1.234567m, 0m, 21), (1000000m, 0.000005m, 0m, 21)], ["0.41", "5.00"], [(21, "1.14")], "5.41", "6.55"),
        new("a full discount", "EUR", [(1m, 99.99m, 1m, 21), (1m, 0.01m, 0m, 21)], ["0.00", "0.01"], [(21, "0.00")], "0.01", "0.01"),
        new("yen have no minor unit", "JPY", [(3m, 33.5m, 0m, 9), (1m, 0.4m, 0m, 9)], ["101", "0"], [(9, "9")], "101", "110"),
        new("half a yen goes away from zero", "JPY", [(1m, 0.5m, 0m, 21), (1m, 2.5m, 0m, 21), (-1m, 1.5m, 0m, 21)], ["1", "3", "-2"], [(21, "0")], "2", "2"),
        new("yen with discount and two rates", "JPY", [(7m, 1499m, 0.15m, 21), (3m, 333m, 0.1m, 9)], ["8919", "899"], [(21, "1873"), (9, "81")], "9818", "11772"),
        new("dinars have three digits", "KWD", [(3m, 1.2345m, 0m, 21), (1.5m, 0.667m, 0.1m, 21)], ["3.704", "0.900"], [(21, "0.967")], "4.604", "5.571"),
        new("half a fils goes away from zero", "KWD", [(1m, 0.0005m, 0m, 9), (1m, 0.05m, 0m, 9)], ["0.001", "0.050"], [(9, "0.005")], "0.051", "0.056"),
        new("dinars in two rates", "KWD", [(12m, 7.125m, 0.025m, 21), (0.25m, 3.333m, 0m, 9)], ["83.363", "0.833"], [(21, "17.506"), (9, "0.075")], "84.196", "101.777"),
    ];

    public override string ToString() => $"{Currency}: {Name}";
}
