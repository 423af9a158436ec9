namespace CustomerPortal.Platform.Features;

/// <summary>The host decides what its tenants may do.</summary>
public interface IFeatureAppService
{
    /// <summary>The features of a tenant (T), of an edition (E), or (T without key) of the host.</summary>
    /// <exception cref="Kernel.ForbiddenException">Features of the host, of tenants and of editions have a permission each.</exception>
    Task<FeatureListDto> ListAsync(string? providerName, string? providerKey, CancellationToken ct);

    /// <summary>Stores the changed ones.</summary>
    Task UpdateAsync(string? providerName, string? providerKey, FeaturesInput input, CancellationToken ct);

    /// <summary>Gives every feature back: a tenant's to its edition, an edition's to the defaults.</summary>
    Task ResetAsync(string? providerName, string? providerKey, CancellationToken ct);
}
