using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>
/// The groups of one comparison or import, those that it adds too: the part of their rights finds what the part of the groups made. They have
/// no code, so a group is known by its first name; a second one of the same name gets a number.
/// </summary>
internal sealed class GroupsInHand(ICustomerGroupRepository groups)
{
    private Dictionary<string, CustomerGroup>? byKey;

    /// <summary>Every group by its key, in order.</summary>
    public async Task<Dictionary<string, CustomerGroup>> AllAsync(CancellationToken ct) => byKey ??= Keyed(await groups.ListAsync(ct));

    /// <summary>Adds a group; the caller saves.</summary>
    public async Task AddAsync(string key, CustomerGroup group, CancellationToken ct)
    {
        (await AllAsync(ct)).Add(key, group);
        groups.Add(group);
    }

    private static Dictionary<string, CustomerGroup> Keyed(IEnumerable<CustomerGroup> all)
    {
        var keyed = new Dictionary<string, CustomerGroup>();
        foreach (var group in all.InOrder())
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
}
