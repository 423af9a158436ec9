using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Customers;

/// <summary>Values of the lists, under "list/value".</summary>
internal sealed class OptionListValuesPart(OptionListsInHand inHand) : ConfigurationPart<OptionListValuesPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "Customers.ListValues";

    /// <inheritdoc />
    public override int Order => 52;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(OptionListValue)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [CustomersPermissions.ManageLists];

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct) =>
        from list in (await inHand.AllAsync(ct)).Values.OrderBy(l => l.Code, StringComparer.Ordinal)
        from value in list.Values.InOrder()
        select ($"{list.Code}/{value.Code}", new Entry(value.Name, value.Position, value.IsDefault, value.IsRetired));

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        var all = await inHand.AllAsync(ct);
        return (key, entry) =>
        {
            var cut = key.LastIndexOf('/');
            var (listCode, code) = cut < 0 ? (key, string.Empty) : (key[..cut], key[(cut + 1)..]);
            var list = all.GetValueOrDefault(listCode) ?? throw new BusinessException(ConfigurationErrorCodes.ListUnknown).With("code", listCode);
            inHand.Keep(list);
            var value = list.Values.FirstOrDefault(v => v.Code == code);
            value = value is null ? list.Add(code, entry.Name) : list.Change(value.Id, code, entry.Name, 0);
            if (value.Code != code)
            {
                throw new BusinessException(CustomersErrorCodes.ListCodeInvalid).With("maximum", OptionListConsts.CodeMaxLength);
            }

            list.Put(value.Id, entry.Position, entry.IsDefault, entry.IsRetired);
            return Task.CompletedTask;
        };
    }

    /// <summary>A value in the file.</summary>
    internal sealed record Entry(LocalizedText Name, int Position, bool IsDefault, bool IsRetired);
}
