namespace CustomerPortal.Platform.Features;

/// <summary>Stored features.</summary>
public interface IFeatureValueRepository
{
    /// <summary>What is stored about a tenant.</summary>
    Task<IReadOnlyList<FeatureValue>> ListAsync(Guid forTenantId, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(FeatureValue value);

    /// <summary>Removes with the running unit of work.</summary>
    void Remove(FeatureValue value);
}
