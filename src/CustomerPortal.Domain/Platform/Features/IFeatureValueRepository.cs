namespace CustomerPortal.Platform.Features;

/// <summary>Stored features.</summary>
public interface IFeatureValueRepository
{
    /// <summary>What is stored about a tenant or an edition.</summary>
    Task<IReadOnlyList<FeatureValue>> ListAsync(FeatureHolder holder, CancellationToken ct);

    /// <summary>Adds to the running unit of work.</summary>
    void Add(FeatureValue value);

    /// <summary>Removes with the running unit of work.</summary>
    void Remove(FeatureValue value);
}
