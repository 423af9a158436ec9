namespace CustomerPortal.Platform.Events;

/// <summary>A bell host whose own workers deliver.</summary>
/// <param name="parallel">Deliveries at once.</param>
public class WorkingBellHost(int parallel) : BellHost
{
    /// <summary>So often the workers look.</summary>
    public static readonly TimeSpan Poll = TimeSpan.FromSeconds(0.1);

    /// <inheritdoc />
    protected override IReadOnlyDictionary<string, string?> Settings() => new Dictionary<string, string?>(base.Settings())
    {
        ["Outbox:Enabled"] = "true",
        ["Outbox:Parallel"] = $"{parallel}",
        ["Outbox:PollSeconds"] = "0.1",
    };
}
