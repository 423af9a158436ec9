namespace CustomerPortal.Kernel;

/// <summary>Reads settings for the current tenant and user, through the chain default → configuration → host → tenant → user.</summary>
public interface ISettings
{
    /// <summary>The value in force.</summary>
    /// <exception cref="ArgumentException">No such setting is defined.</exception>
    ValueTask<string> GetAsync(string name, CancellationToken ct);
}
