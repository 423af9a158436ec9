namespace CustomerPortal.Platform.Tenancy;

/// <summary>Which edition a tenant has.</summary>
public sealed record TenantEditionInput
{
    /// <summary>Id of the edition; null for none.</summary>
    public Guid? EditionId { get; init; }
}
