using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>What the list of tenants accepts.</summary>
public sealed record TenantListRequest : ListRequest
{
    /// <summary>Only those that stand here; unless it is said, all that are not deleted.</summary>
    public TenantState? State { get; init; }

    /// <summary>Only those of this edition.</summary>
    public Guid? EditionId { get; init; }
}
