using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>
/// The portal rights that a new contact begins with: those of the customer's groups, all of them together where several groups have
/// rights of their own, else the tenant's.
/// </summary>
internal sealed class DefaultPortalRights(IGroupPortalRightsRepository groups, PortalRightRegistry registry, ISettings settings)
{
    public async Task<IReadOnlyList<string>> OfTenantAsync(CancellationToken ct)
    {
        var chosen = (await settings.GetAsync(CustomersSettings.DefaultRights, ct)).Split(',');
        return [.. registry.All.Select(r => r.Name).Where(chosen.Contains)];
    }

    public async Task<IReadOnlyList<string>> OfGroupsAsync(IReadOnlyList<Guid> groupIds, CancellationToken ct)
    {
        var own = groupIds.Count == 0 ? [] : await groups.ListAsync(groupIds, ct);
        return own.Count == 0
            ? await OfTenantAsync(ct)
            : [.. registry.All.Select(r => r.Name).Where(name => own.Any(g => g.Rights.Contains(name)))];
    }
}
