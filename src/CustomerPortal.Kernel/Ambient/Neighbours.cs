namespace CustomerPortal.Kernel;

/// <summary>Knows whether several tenants ask this process at the same time: then none of them may take it whole.</summary>
public sealed class Neighbours(TimeProvider clock)
{
    /// <summary>So long after two tenants asked in turns the next one counts as alone.</summary>
    private static readonly TimeSpan Company = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private Guid last;
    private DateTimeOffset? company;

    /// <summary>Whether several tenants ask now.</summary>
    public bool ArePresent
    {
        get
        {
            lock (gate)
            {
                return clock.GetUtcNow() - company < Company;
            }
        }
    }

    /// <summary>Notes that this tenant asks.</summary>
    /// <returns>Whether others do as well.</returns>
    public bool Note(Guid tenant)
    {
        lock (gate)
        {
            if (last != tenant)
            {
                company = last == Guid.Empty ? null : clock.GetUtcNow();
                last = tenant;
            }
        }

        return ArePresent;
    }
}
