using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Customers;

/// <summary>Customer groups. They have no code, so a group is known by its first name; a second one of the same name gets a number.</summary>
internal sealed class GroupsPart(ICustomerGroupRepository groups) : ConfigurationPart<GroupsPart.Entry>
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
        Keyed(await groups.ListAsync(ct)).Select(g => (g.Key, new Entry(g.Value.Name, g.Value.Position, g.Value.IsDefault, g.Value.IsRetired, g.Value.Language?.Value)));

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        var all = (await groups.ListAsync(ct)).ToList();
        var byKey = Keyed(all);
        return (key, entry) =>
        {
            var language = entry.Language is null ? null : LanguageTag.Parse(entry.Language);
            if (byKey.TryGetValue(key, out var group))
            {
                group.Change(entry.Name, language);
            }
            else
            {
                group = new CustomerGroup(entry.Name, language);
                byKey[key] = group;
                groups.Add(group);
                all.Add(group);
            }

            group.Place(entry.Position, group.IsDefault, group.IsRetired);
            ListOrder.Mark(all, group, entry.IsDefault, entry.IsRetired);
            return Task.CompletedTask;
        };
    }

    private static Dictionary<string, CustomerGroup> Keyed(IEnumerable<CustomerGroup> groups)
    {
        var keyed = new Dictionary<string, CustomerGroup>();
        foreach (var group in groups.InOrder())
        {
            var name = group.Name.ToDictionary().First().Value;
            var key = name;
            for (var n = 2; !keyed.TryAdd(key, group); n++)
            {
                key = $"{name} ({n})";
            }
        }

        return keyed;
    }

    /// <summary>A group in the file.</summary>
    internal sealed record Entry(LocalizedText Name, int Position, bool IsDefault, bool IsRetired, string? Language = null);
}
