namespace CustomerPortal.Platform.Features;

/// <summary>The host decides what its tenants may do.</summary>
public interface IFeatureAppService
{
    /// <summary>The features of a tenant, or (no key) of the host.</summary>
    /// <exception cref="Kernel.ForbiddenException">Features of the host and of tenants have a permission each.</exception>
    Task<FeatureListDto> ListAsync(string? providerName, string? providerKey, CancellationToken ct);

    /// <summary>Stores the changed ones.</summary>
    Task UpdateAsync(string? providerName, string? providerKey, FeaturesInput input, CancellationToken ct);

    /// <summary>Gives every feature back to its default.</summary>
    Task ResetAsync(string? providerName, string? providerKey, CancellationToken ct);
}
