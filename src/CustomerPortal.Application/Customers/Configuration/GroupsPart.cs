using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Customers;

/// <summary>Customer groups.</summary>
internal sealed class GroupsPart(GroupsInHand inHand, CustomerChecks checks) : ConfigurationPart<GroupsPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "Customers.Groups";

    /// <inheritdoc />
    public override int Order => 50;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(CustomerGroup)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [CustomersPermissions.ManageGroups];

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct) =>
        (await inHand.AllAsync(ct)).Select(g => (g.Key, new Entry(g.Value.Name, g.Value.Position, g.Value.IsDefault, g.Value.IsRetired, g.Value.Language?.Value)));

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        var byKey = await inHand.AllAsync(ct);
        return async (key, entry) =>
        {
            var language = entry.Language is null ? null : LanguageTag.Parse(entry.Language);
            if (!GroupsInHand.IsKeyOf(key, entry.Name))
            {
                throw new BusinessException(ConfigurationErrorCodes.EntryInvalid).With("place", key);
            }

            byKey.TryGetValue(key, out var group);
            await checks.CheckLanguageAsync(language, group?.Language, ct);
            if (group is not null)
            {
                group.Change(entry.Name, language);
            }
            else
            {
                group = new CustomerGroup(entry.Name, language);
                await inHand.AddAsync(key, group, ct);
            }

            ListOrder.Put(byKey.Values, group, entry.Position, entry.IsDefault, entry.IsRetired);
        };
    }

    /// <summary>A group in the file.</summary>
    internal sealed record Entry(LocalizedText Name, int Position, bool IsDefault, bool IsRetired, string? Language = null);
}
