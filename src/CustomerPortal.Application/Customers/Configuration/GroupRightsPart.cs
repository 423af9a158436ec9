using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;

namespace CustomerPortal.Customers;

/// <summary>Portal rights that new contacts of a group begin with; a group without rights of its own is not in the file.</summary>
internal sealed class GroupRightsPart(GroupsInHand inHand, IGroupPortalRightsRepository rights, NewContacts newContacts) : ConfigurationPart<GroupRightsPart.Entry>
{
    /// <inheritdoc />
    public override string Name => "Customers.GroupRights";

    /// <inheritdoc />
    public override int Order => 53;

    /// <inheritdoc />
    public override IReadOnlyList<string> Carries => [nameof(GroupPortalRights)];

    /// <inheritdoc />
    public override IReadOnlyList<string> Needs => [CustomersPermissions.ManageGroups];

    /// <inheritdoc />
    protected override async Task<IEnumerable<(string Key, Entry Value)>> ListAsync(CancellationToken ct)
    {
        var own = (await rights.ListAsync(ct)).ToDictionary(r => r.GroupId);
        return from named in await inHand.AllAsync(ct)
               where own.ContainsKey(named.Value.Id)
               select (named.Key, new Entry([.. own[named.Value.Id].Rights.Order(StringComparer.Ordinal)]));
    }

    /// <inheritdoc />
    protected override async Task<Func<string, Entry, Task>> OpenAsync(CancellationToken ct)
    {
        var byKey = await inHand.AllAsync(ct);
        var own = (await rights.ListAsync([.. byKey.Values.Select(g => g.Id)], ct)).ToDictionary(r => r.GroupId);
        return (key, entry) =>
        {
            var group = byKey.GetValueOrDefault(key) ?? throw new BusinessException(ConfigurationErrorCodes.EntryInvalid).With("place", key);
            var chosen = newContacts.Known(entry.Rights);
            if (own.TryGetValue(group.Id, out var stored))
            {
                stored.Change(chosen);
            }
            else
            {
                rights.Add(new GroupPortalRights(group.Id, chosen));
            }

            return Task.CompletedTask;
        };
    }

    /// <summary>Rights in the file; none is a choice too.</summary>
    internal sealed record Entry(IReadOnlyList<string> Rights);
}
