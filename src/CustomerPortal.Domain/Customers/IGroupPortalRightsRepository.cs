namespace CustomerPortal.Customers;

/// <summary>Default portal rights by group, of the current tenant.</summary>
public interface IGroupPortalRightsRepository
{
    Task<IReadOnlyList<GroupPortalRights>> ListAsync(CancellationToken ct);

    /// <summary>Of some groups, as far as they have rights of their own.</summary>
    Task<IReadOnlyList<GroupPortalRights>> ListAsync(IReadOnlyList<Guid> groupIds, CancellationToken ct);

    void Add(GroupPortalRights rights);

    void Remove(GroupPortalRights rights);
}
