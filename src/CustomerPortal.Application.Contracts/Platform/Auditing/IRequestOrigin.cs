namespace CustomerPortal.Platform.Auditing;

/// <summary>Where the running request comes from; all null for work in the background.</summary>
public interface IRequestOrigin
{
    /// <summary>Network of the caller, as sessions name it: "203.0.113.0/24".</summary>
    string? Address { get; }

    /// <summary>Id under which answers and the server's log name the request.</summary>
    string? TraceId { get; }
}
