namespace CustomerPortal.Platform.Auditing;

/// <summary>Where the running request comes from; all null for work in the background.</summary>
public interface IRequestOrigin
{
    /// <summary>Network address of the caller.</summary>
    string? Address { get; }

    /// <summary>Id under which answers and the server's log name the request.</summary>
    string? TraceId { get; }
}
