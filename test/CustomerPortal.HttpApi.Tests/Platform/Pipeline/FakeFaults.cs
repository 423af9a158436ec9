using System.Threading.Channels;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Data;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Live;

namespace CustomerPortal.Platform.Pipeline;

/// <summary>A database that is away when a test throws a timeout.</summary>
internal sealed class FakeFaults : IDatabaseFaults, IReadyCheck
{
    public bool IsUnavailable(Exception exception) => exception is TimeoutException;

    public bool IsDuplicate(Exception exception) => false;

    public string Name => "database";

    public ValueTask<bool> IsReadyAsync(CancellationToken ct) => new(false);
}

/// <summary>One stream for whoever listens.</summary>
internal sealed class FakeLive : ILiveUpdates
{
    private readonly Channel<LiveUpdate> channel = Channel.CreateUnbounded<LiveUpdate>();

    public void Publish(string kind, Guid id) => channel.Writer.TryWrite(new LiveUpdate(kind, id));

    public IAsyncEnumerable<LiveUpdate> ListenAsync(Guid tenantId, CancellationToken ct) => channel.Reader.ReadAllAsync(ct);
}

/// <summary>Takes refusals nowhere.</summary>
internal sealed class FakeRefusals : IRefusals
{
    public void Refused(string asked, string missing)
    {
    }

    public void SignInFailed(string kind, Guid accountId, string? name)
    {
    }
}
