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

    /// <summary>Whether a group of this name is known by the key; under another it would be added again at each import.</summary>
    public static bool IsKeyOf(string key, LocalizedText name)
    {
        var first = First(name);
        return key == first || (key.StartsWith($"{first} (", StringComparison.Ordinal) && key.EndsWith(')'));
    }

    private static string First(LocalizedText name) => name.ToDictionary().First().Value;

    private static Dictionary<string, CustomerGroup> Keyed(IEnumerable<CustomerGroup> all)
    {
        var keyed = new Dictionary<string, CustomerGroup>();
        foreach (var group in all.InOrder())
        {
            var name = First(group.Name);
            var key = name;
            for (var n = 2; !keyed.TryAdd(key, group); n++)
            {
                key = $"{name} ({n})";
            }
        }

        return keyed;
    }
}
