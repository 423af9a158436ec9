using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Billing;

/// <summary>Payment terms, by their number.</summary>
internal sealed class PaymentTermsPart(IPaymentTermRepository terms) : ConfigurationPart<PaymentTermsPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "Billing.PaymentTerms";

    /// <inheritdoc />
    public override int Order => 31;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(PaymentTerm)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [BillingPermissions.PaymentTerms.Edit];

    /// <inheritdoc />
    protected override bool ComesFirst(Entry entry) => entry.IsDefault;

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct) =>
        (await terms.ListAllAsync(ct)).OrderBy(t => t.Number).Select(t => (
            t.Number.ToString(CultureInfo.InvariantCulture), new Entry(t.Name, t.Days, t.Start, t.Position, t.IsDefault, t.IsRetired)));

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        var all = await terms.ListAllAsync(ct);
        return (key, entry) =>
        {
            if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > BillingConsts.MaxTermNumber
                || key != number.ToString(CultureInfo.InvariantCulture) || entry.Days is < 0 or > BillingConsts.MaxTermDays || !Enum.IsDefined(entry.Start))
            {
                throw new BusinessException(ConfigurationErrorCodes.EntryInvalid).With("place", key);
            }

            var name = LocalizedNames.Parse(entry.Name.ToDictionary(), BillingConsts.TextLength, "name");
            var term = all.Find(t => t.Number == number);
            if (term is null)
            {
                term = new PaymentTerm(number, name, entry.Days, entry.Start);
                terms.Add(term);
                all.Add(term);
            }
            else
            {
                term.Change(number, name, entry.Days, entry.Start);
            }

            BillingLists.Put(all, term, entry.Position, entry.IsDefault, entry.IsRetired);
            return Task.CompletedTask;
        };
    }

    /// <summary>A payment term in the file.</summary>
    internal sealed record Entry(LocalizedText Name, int Days, TermStart Start, int Position, bool IsDefault, bool IsRetired);
}
