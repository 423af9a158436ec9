using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class BounceReportAppService(ICurrentTenant tenant, ISettings settings, BounceBook book, TimeProvider clock) : IBounceReportAppService
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <inheritdoc />
    public async Task<bool> TakeAsync(Guid tenantId, string? timestamp, string? signature, ReadOnlyMemory<byte> body, CancellationToken ct)
    {
        // A host name of one organisation takes no reports of another.
        if (tenant.Id != TenantIds.Host && tenant.Id != tenantId)
        {
            return false;
        }

        using var current = tenant.Change(tenantId);
        var secret = await settings.GetAsync(DeliverySettings.BounceWebhookSecret, ct);
        if (secret.Length == 0 || !IsRecent(timestamp) || !IsSigned(secret, timestamp!, signature, body.Span))
        {
            return false;
        }

        // Only what is for good: what the provider still tries is its own business.
        if (Read(body.Span) is { MessageId: { Length: > 0 } id, Type: "hard" or null } report)
        {
            await book.NoteAsync(new Bounce([id.Trim('<', '>', ' ').ToLowerInvariant()], report.Words ?? "bounced"), ct);
        }

        return true;
    }

    private static bool IsSigned(string secret, string timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes($"{timestamp}."), .. body];
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(expected)), Encoding.ASCII.GetBytes(signature?.ToLowerInvariant() ?? string.Empty));
    }

    private static Report? Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize<Report>(body, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool IsRecent(string? timestamp) => long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && Math.Abs(clock.GetUtcNow().ToUnixTimeSeconds() - seconds) <= (long)Tolerance.TotalSeconds;

    private sealed record Report(string? MessageId, string? Type, string? Words);
}
