using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CustomerPortal.Platform.Observing;

/// <summary>What the product measures about itself: figures and kinds, never contents, names or tenants.</summary>
public sealed class PortalMetrics : IDisposable
{
    /// <summary>Name of the meter and of the source of traces.</summary>
    public const string Name = "CustomerPortal";

    private readonly Meter meter = new(Name);
    private readonly Counter<long> mails;
    private readonly Counter<long> pushes;
    private readonly Counter<long> sessions;
    private readonly Counter<long> misses;
    private readonly Histogram<double> documents;
    private readonly ObservableGauge<long> depth;
    private readonly ObservableGauge<double> age;
    private (long Depth, double Age) backlog;

    /// <summary>Makes the instruments.</summary>
    public PortalMetrics()
    {
        mails = meter.CreateCounter<long>("portal.mails", "{mail}", "Mails by the state in which a try left them");
        pushes = meter.CreateCounter<long>("portal.pushes", "{push}", "Pushes to accounting by the state in which they left the customer");
        sessions = meter.CreateCounter<long>("portal.sessions.opened", "{session}", "Sessions by kind of account");
        misses = meter.CreateCounter<long>("portal.permissions.snapshot.misses", "{miss}", "Rights of a tenant that were not in memory");
        documents = meter.CreateHistogram<double>("portal.documents.duration", "s", "Time to make a PDF");
        depth = meter.CreateObservableGauge("portal.outbox.depth", () => backlog.Depth, "{delivery}", "Deliveries that are not made yet");
        age = meter.CreateObservableGauge("portal.outbox.age", () => backlog.Age, "s", "How long the oldest delivery that is due has waited");
    }

    /// <summary>Traces of work in the background.</summary>
    public ActivitySource Traces { get; } = new(Name);

    /// <summary>Whether anybody listens to the outbox's figures; otherwise nobody asks the database for them.</summary>
    public bool IsOutboxWatched => depth.Enabled || age.Enabled;

    /// <summary>A try to send a mail left it in a state.</summary>
    public void MailTried(string state) => mails.Add(1, new KeyValuePair<string, object?>("state", state));

    /// <summary>A push left the customer in a state.</summary>
    public void PushTried(string state) => pushes.Add(1, new KeyValuePair<string, object?>("state", state));

    /// <summary>Somebody signed in.</summary>
    public void SessionOpened(string kind) => sessions.Add(1, new KeyValuePair<string, object?>("kind", kind));

    /// <summary>Rights were read from the database.</summary>
    public void SnapshotMissed() => misses.Add(1);

    /// <summary>A PDF was made, or not.</summary>
    public void DocumentMade(TimeSpan duration, bool isMade) => documents.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("made", isMade));

    /// <summary>What waits in the outbox.</summary>
    public void OutboxMeasured(long waiting, TimeSpan oldest) => backlog = (waiting, oldest.TotalSeconds);

    /// <inheritdoc />
    public void Dispose()
    {
        Traces.Dispose();
        meter.Dispose();
    }
}
