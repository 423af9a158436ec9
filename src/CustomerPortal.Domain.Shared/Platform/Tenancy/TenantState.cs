namespace CustomerPortal.Platform.Tenancy;

/// <summary>Where a tenant stands in its life.</summary>
public enum TenantState
{
    /// <summary>Its creation was cut off; creating it again finishes it.</summary>
    Unfinished,

    /// <summary>People work in it.</summary>
    Active,

    /// <summary>Kept closed for a reason; nothing is lost.</summary>
    Inactive,

    /// <summary>Closed for good; can be restored until its rows are purged.</summary>
    Deleted,

    /// <summary>Its rows are gone; id, name and dates are kept.</summary>
    Purged,
}
