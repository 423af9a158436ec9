using System.Globalization;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Customers;

/// <inheritdoc />
internal sealed class DefaultRightsAppService(
    ICustomerRepository customers,
    ICustomerGroupRepository groups,
    IGroupPortalRightsRepository rights,
    DefaultPortalRights defaults,
    NewContacts newContacts,
    IUnitOfWork unitOfWork) : IDefaultRightsAppService
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<GroupRightsDto>> ListAsync(CancellationToken ct)
    {
        var own = (await rights.ListAsync(ct)).ToDictionary(r => r.GroupId);
        return [.. (await groups.ListAsync(ct)).Select(g => new GroupRightsDto(g.Id, g.Name, own.GetValueOrDefault(g.Id)?.Rights, VersionOf(own.GetValueOrDefault(g.Id))))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<GroupRightsDto>> SetAsync(Guid groupId, GroupRightsInput input, CancellationToken ct)
    {
        EntityNotFoundException.Require(await groups.FindAsync(groupId, ct), groupId);
        var own = await rights.ListAsync([groupId], ct);
        var stored = own.Count > 0 ? own[0] : null;
        Versions.Require(input.Version, VersionOf(stored));
        var chosen = input.Rights is null ? null : newContacts.Known(input.Rights);
        switch (stored, chosen)
        {
            case ({ } had, null):
                rights.Remove(had);
                break;
            case ({ } had, { } now):
                had.Change(now);
                break;
            case (null, { } now):
                rights.Add(new GroupPortalRights(groupId, now));
                break;
        }

        await unitOfWork.SaveAsync(ct);
        return await ListAsync(ct);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<string>> OfCustomerAsync(Guid customerId, CancellationToken ct)
    {
        var customer = EntityNotFoundException.Require(await customers.FindAsync(customerId, ct), customerId);
        return await defaults.OfGroupsAsync([.. customer.Groups.Select(g => g.GroupId)], ct);
    }

    /// <summary>Of a row that comes and goes: a new one begins at 1 again.</summary>
    private static string VersionOf(GroupPortalRights? own) => Versions.Of(own?.Id.ToString(), own?.Version.ToString(CultureInfo.InvariantCulture));
}
