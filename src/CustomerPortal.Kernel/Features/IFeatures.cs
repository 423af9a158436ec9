namespace CustomerPortal.Kernel;

/// <summary>Reads what the host lets the current tenant do.</summary>
public interface IFeatures
{
    /// <summary>The value in force.</summary>
    /// <exception cref="ArgumentException">No such feature is defined.</exception>
    ValueTask<string> GetAsync(string name, CancellationToken ct);
}
