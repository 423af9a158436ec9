using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Billing;

/// <summary>Currencies that are switched on. Their rates are data of the day, and the base currency is the company's.</summary>
internal sealed class CurrenciesPart(ICurrencyRepository currencies) : ConfigurationPart<CurrenciesPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "Billing.Currencies";

    /// <inheritdoc />
    public override int Order => 30;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(TenantCurrency)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [BillingPermissions.Currencies.Edit];

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct) =>
        (await currencies.ListAsync(ct)).Select(c => c.Currency.Code).Order(StringComparer.Ordinal).Select(code => (code, new Entry()));

    /// <inheritdoc />
    protected override Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct) => Task.FromResult<Func<string, Entry, Task>>((code, _) =>
    {
        currencies.Add(new TenantCurrency(Currency.Get(code)));
        return Task.CompletedTask;
    });

    /// <summary>A currency in the file: to be there is all it says.</summary>
    internal sealed record Entry;
}
