using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Customers;

/// <summary>Pop-up lists with the tenant's name for them, and the tenant's own lists; their values are a part of their own.</summary>
internal sealed class OptionListsPart(OptionListsInHand inHand) : ConfigurationPart<OptionListsPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "Customers.Lists";

    /// <inheritdoc />
    public override int Order => 51;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(OptionList)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [CustomersPermissions.ManageLists];

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct) =>
        (await inHand.AllAsync(ct)).Values.OrderBy(l => l.Code, StringComparer.Ordinal).Select(l => (l.Code, new Entry(l.Name)));

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        var all = await inHand.AllAsync(ct);
        return (code, entry) =>
        {
            if (!all.TryGetValue(code, out var list))
            {
                list = OptionList.Own(code, entry.Name ?? throw new BusinessException(CustomersErrorCodes.FieldRequired).For("name"), all.Values);
                if (list.Code != code)
                {
                    throw new BusinessException(CustomersErrorCodes.ListCodeInvalid).With("maximum", OptionListConsts.CodeMaxLength);
                }

                all[code] = list;
            }

            inHand.Keep(list);
            list.Rename(entry.Name);
            return Task.CompletedTask;
        };
    }

    /// <summary>A list in the file; without a name it has the product's.</summary>
    internal sealed record Entry(LocalizedText? Name = null);
}
