namespace CustomerPortal.Customers;

/// <summary>Bounds of pop-up and option lists.</summary>
public static class OptionListConsts
{
    public const int CodeMaxLength = 40;
    public const int NameMaxLength = 120;

    /// <summary>Option lists of a tenant.</summary>
    public const int ListsPerTenant = 200;
}
