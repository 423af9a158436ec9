using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace CustomerPortal.Platform.Auditing;

/// <summary>The chain's arithmetic.</summary>
public static class AuditHash
{
    private const long TicksOfMicrosecond = 10;

    /// <summary>Hash of an entry at its place: SHA-256 over a JSON array of the previous hash and everything that the entry tells.</summary>
    /// <param name="previous">Hash of the entry before; <see cref="AuditChain.Beginning"/> for the first.</param>
    /// <param name="sequence">Place, from 1.</param>
    /// <param name="entry">As the database gives it back.</param>
    /// <returns>Hexadecimal, lower case.</returns>
    public static string Of(string previous, long sequence, AuditEntry entry)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartArray();
            json.WriteStringValue(previous);
            json.WriteNumberValue(sequence);
            json.WriteStringValue(entry.TenantId);
            json.WriteStringValue(entry.Id);
            json.WriteNumberValue(entry.At.UtcTicks / TicksOfMicrosecond);
            json.WriteStringValue(entry.ActorKind.ToString());
            Write(json, entry.ActorId);
            json.WriteStringValue(entry.ActorName);
            Write(json, entry.BehindId);
            json.WriteStringValue(entry.BehindName);
            Write(json, entry.SessionId);
            json.WriteStringValue(entry.Address);
            json.WriteStringValue(entry.TraceId);
            json.WriteStringValue(entry.Action.ToString());
            json.WriteStringValue(entry.Kind);
            Write(json, entry.EntityId);
            json.WriteStringValue(entry.Label);
            json.WriteStringValue(entry.Reason);
            json.WriteStringValue(entry.Changes);
            json.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan));
    }

    private static void Write(Utf8JsonWriter json, Guid? id)
    {
        if (id is { } known)
        {
            json.WriteStringValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
