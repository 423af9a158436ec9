namespace CustomerPortal.Platform.Auditing;

/// <summary>Seals what is new, then computes the chain anew from its beginning.</summary>
public interface IAuditProof
{
    /// <summary>What it found.</summary>
    Task<AuditProofDto> RunAsync(CancellationToken ct);
}
