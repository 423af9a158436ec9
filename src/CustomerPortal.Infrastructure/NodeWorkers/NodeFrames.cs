using System.Buffers.Binary;
using System.Text.Json;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>The frames of <c>frames.mjs</c>: two lengths (uint32, big-endian), JSON, binary tail.</summary>
internal static class NodeFrames
{
    private const int HeadLength = 8;
    private const uint Longest = 256 * 1024 * 1024;

    public static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> json, ReadOnlyMemory<byte> tail, CancellationToken ct)
    {
        var head = new byte[HeadLength];
        BinaryPrimitives.WriteUInt32BigEndian(head, (uint)json.Length);
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(4), (uint)tail.Length);
        await stream.WriteAsync(head, ct);
        await stream.WriteAsync(json, ct);
        await stream.WriteAsync(tail, ct);
        await stream.FlushAsync(ct);
    }

    /// <exception cref="IOException">The stream ended or carries something else than frames.</exception>
    public static async Task<NodeAnswer> ReadAsync(Stream stream, CancellationToken ct)
    {
        var head = await ReadAsync(stream, HeadLength, ct);
        var json = BinaryPrimitives.ReadUInt32BigEndian(head);
        var tail = BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(4));
        if (json > Longest || tail > Longest)
        {
            throw new InvalidDataException("The worker wrote something else than a frame.");
        }

        var message = JsonElement.Parse(await ReadAsync(stream, (int)json, ct));
        return new NodeAnswer(message, await ReadAsync(stream, (int)tail, ct));
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int length, CancellationToken ct)
    {
        var bytes = new byte[length];
        await stream.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
