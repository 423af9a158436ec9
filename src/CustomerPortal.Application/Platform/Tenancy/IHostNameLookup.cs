namespace CustomerPortal.Platform.Tenancy;

/// <summary>Asks the DNS.</summary>
public interface IHostNameLookup
{
    /// <summary>The addresses of a host name; none when it is unknown or nobody answers in time.</summary>
    Task<IReadOnlyList<string>> FindAsync(string hostName, CancellationToken ct);
}
