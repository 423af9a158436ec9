using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Portal rights that a new contact of a group's customers begins with; a group without a row begins with the tenant's.</summary>
public sealed class GroupPortalRights : AggregateRoot, ITenantOwned
{
    private readonly List<string> rights = [];

    private GroupPortalRights()
    {
    }

    /// <summary>Chooses them for the first time.</summary>
    public GroupPortalRights(Guid groupId, IEnumerable<string> portalRights)
    {
        Id = Guid.CreateVersion7();
        GroupId = groupId;
        Change(portalRights);
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid GroupId { get; private set; }

    /// <summary>Names of portal rights; may be none.</summary>
    public IReadOnlyList<string> Rights => rights;

    /// <summary>Chooses others; names that the registry knows.</summary>
    public void Change(IEnumerable<string> portalRights)
    {
        rights.Clear();
        rights.AddRange(portalRights.Distinct());
    }
}
