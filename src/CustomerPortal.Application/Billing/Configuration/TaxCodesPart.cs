using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Billing;

/// <summary>Tax codes.</summary>
internal sealed class TaxCodesPart(ITaxCodeRepository taxCodes) : ConfigurationPart<TaxCodesPart.Entry>
{
    /// <summary>Divided by it, a number has no zeros at its end: engines keep them differently.</summary>
    private const decimal One = 1.0000000000000000000000000000m;

    /// <inheritdoc />
    public override string Name => "Billing.TaxCodes";

    /// <inheritdoc />
    public override int Order => 32;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(TaxCode)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [BillingPermissions.TaxCodes.Edit];

    /// <inheritdoc />
    protected override bool ComesFirst(Entry entry) => entry.IsDefault;

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct) =>
        (await taxCodes.ListAllAsync(ct)).OrderBy(t => t.Code, StringComparer.Ordinal).Select(t => (
            t.Code, new Entry(t.Category, t.Rate.Fraction / One, t.Name, t.LegalText, t.Position, t.IsDefault, t.IsRetired)));

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        var all = await taxCodes.ListAllAsync(ct);
        return (code, entry) =>
        {
            var kept = code.Trim().ToUpperInvariant();
            if (kept.Length is 0 or > BillingConsts.TaxCodeLength || kept != code || !Enum.IsDefined(entry.Category))
            {
                throw new BusinessException(ConfigurationErrorCodes.EntryInvalid).With("place", code);
            }

            var rate = Percentage.OfFraction(entry.Rate);
            var name = LocalizedNames.Parse(entry.Name.ToDictionary(), BillingConsts.TextLength, "name");
            var legalText = LocalizedNames.ParseOptional(entry.LegalText?.ToDictionary(), BillingConsts.LegalTextLength, "legalText");
            var taxCode = all.Find(t => t.Code == code);
            if (taxCode is null)
            {
                taxCode = new TaxCode(code, entry.Category, rate, name, legalText);
                taxCodes.Add(taxCode);
                all.Add(taxCode);
            }
            else
            {
                taxCode.Change(code, entry.Category, rate, name, legalText);
            }

            BillingLists.Put(all, taxCode, entry.Position, entry.IsDefault, entry.IsRetired);
            return Task.CompletedTask;
        };
    }

    /// <summary>A tax code in the file; the rate is a fraction.</summary>
    internal sealed record Entry(
        TaxCategory Category, decimal Rate, LocalizedText Name, LocalizedText? LegalText = null, int Position = 0, bool IsDefault = false, bool IsRetired = false);
}
