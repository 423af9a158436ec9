namespace CustomerPortal.Messaging;

/// <summary>Reports of bounces that a provider posts. Nobody is signed in: the signature is the proof.</summary>
public interface IBounceReportAppService
{
    /// <summary>Takes a report.</summary>
    /// <param name="tenantId">Organisation named in the address.</param>
    /// <param name="timestamp">Seconds since 1970, as sent.</param>
    /// <param name="signature">HMAC-SHA-256 of timestamp, dot and body with the organisation's secret, hexadecimal.</param>
    /// <param name="body">The body as it came.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>Whether the signature proves it; otherwise nothing happened.</returns>
    Task<bool> TakeAsync(Guid tenantId, string? timestamp, string? signature, ReadOnlyMemory<byte> body, CancellationToken ct);
}
