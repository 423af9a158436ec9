using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.NodeWorkers;

/// <summary>Limits of one pool of Node workers; checked when the host starts.</summary>
public class NodeWorkerOptions
{
    /// <summary>The Node program: a name on PATH or a full path.</summary>
    [Required]
    public string Executable { get; set; } = "node";

    /// <summary>Folder that holds the workers; empty for the one beside the binaries.</summary>
    public string Folder { get; set; } = string.Empty;

    /// <summary>Workers that run at the same time.</summary>
    [Range(1, 32)]
    public int Workers { get; set; } = 2;

    /// <summary>Requests that may wait for a worker; one more is refused.</summary>
    [Range(1, 100_000)]
    public int QueueLength { get; set; } = 200;

    /// <summary>Longest time from start to ready.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:02:00")]
    public TimeSpan StartLimit { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Longest time one request may take; the worker is killed at its end.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:10:00")]
    public TimeSpan WallLimit { get; set; } = TimeSpan.FromSeconds(20);

    /// <summary>Resident memory above which a working worker is killed, in MiB, before what a request is allowed on top.</summary>
    [Range(100, 4096)]
    public int MemoryLimit { get; set; } = 400;

    /// <summary>Resident memory above which a worker is replaced after its request, in MiB.</summary>
    [Range(50, 4096)]
    public int RecycleAbove { get; set; } = 250;

    /// <summary>Time between two looks at the memory of a working worker.</summary>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:00:10")]
    public TimeSpan MemoryPoll { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Idle time after which a worker is asked whether it still answers.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "01:00:00")]
    public TimeSpan PingInterval { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Time a worker has to answer that question.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan PingLimit { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Time a worker has to leave by itself when it is stopped.</summary>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:01:00")]
    public TimeSpan StopLimit { get; set; } = TimeSpan.FromSeconds(2);
}
