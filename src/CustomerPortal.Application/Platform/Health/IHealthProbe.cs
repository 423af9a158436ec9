namespace CustomerPortal.Platform.Health;

/// <summary>Looks at one part of the installation, at the host.</summary>
public interface IHealthProbe
{
    /// <summary>Name of the part.</summary>
    string Name { get; }

    /// <summary>How it does now.</summary>
    Task<HealthRowDto> LookAsync(CancellationToken ct);
}

/// <summary>Looks at what each tenant has of its own; the host sees the sum.</summary>
public interface ITenantHealthProbe
{
    /// <summary>Name of the part.</summary>
    string Name { get; }

    /// <summary>The current tenant's figures.</summary>
    Task<IReadOnlyDictionary<string, long>> CountAsync(CancellationToken ct);

    /// <summary>Since when the oldest of what a figure counts stands there, by the figure's name; nothing for a figure of nothing.</summary>
    Task<IReadOnlyDictionary<string, DateTimeOffset?>> OldestAsync(CancellationToken ct);

    /// <summary>What the figures mean.</summary>
    HealthState Judge(IReadOnlyDictionary<string, long> figures);
}
