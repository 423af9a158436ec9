using System.Text.Json;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>What a worker gave back.</summary>
/// <param name="Message">The JSON.</param>
/// <param name="Tail">Bytes that follow it.</param>
public sealed record NodeAnswer(JsonElement Message, byte[] Tail);
