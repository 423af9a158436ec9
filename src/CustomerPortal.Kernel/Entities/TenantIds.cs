namespace CustomerPortal.Kernel;

/// <summary>Reserved tenant ids.</summary>
public static class TenantIds
{
    /// <summary>The host: the party that runs the installation. ABP's contract alone prints it as null.</summary>
    public static readonly Guid Host = Guid.Empty;
}
