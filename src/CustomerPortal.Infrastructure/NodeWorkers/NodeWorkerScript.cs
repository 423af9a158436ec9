namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>What a pool runs.</summary>
/// <param name="Name">Name in the log.</param>
/// <param name="File">Script, relative to the folder of the workers, with forward slashes.</param>
/// <param name="Environment">The whole environment of the process beside PATH: it inherits nothing, so no secret of the host reaches it.</param>
public sealed record NodeWorkerScript(string Name, string File, IReadOnlyDictionary<string, string> Environment);
