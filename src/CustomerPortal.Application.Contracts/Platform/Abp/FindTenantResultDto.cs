namespace CustomerPortal.Platform.Abp;

/// <summary>Whether a tenant exists, as ABP's clients read it.</summary>
public sealed record FindTenantResultDto(bool Success, Guid? TenantId, string? Name, string? NormalizedName, bool IsActive)
{
    /// <summary>No such tenant.</summary>
    public static readonly FindTenantResultDto None = new(false, null, null, null, false);
}
