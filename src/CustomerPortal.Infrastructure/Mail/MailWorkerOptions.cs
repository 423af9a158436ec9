using CustomerPortal.Platform.NodeWorkers;

namespace CustomerPortal.Messaging;

/// <summary>The Node workers that speak with mail servers (configuration section "MailWorkers").</summary>
public sealed class MailWorkerOptions : NodeWorkerOptions
{
    /// <summary>A mail server may take its time; its own limit ends the wait before this one does.</summary>
    public MailWorkerOptions() => WallLimit = TimeSpan.FromSeconds(90);
}
