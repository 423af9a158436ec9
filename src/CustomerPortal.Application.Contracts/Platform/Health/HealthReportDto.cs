namespace CustomerPortal.Platform.Health;

/// <summary>How the installation (or one tenant's part of it) does.</summary>
/// <param name="At">Moment of the look.</param>
/// <param name="Rows">A row for each part, problems first.</param>
public sealed record HealthReportDto(DateTimeOffset At, IReadOnlyList<HealthRowDto> Rows);

/// <summary>One part.</summary>
/// <param name="Name">Its name; the text key is "Health:" + name.</param>
/// <param name="State">How it does.</param>
/// <param name="Facts">What was seen.</param>
public sealed record HealthRowDto(string Name, HealthState State, IReadOnlyList<HealthFactDto> Facts);

/// <summary>Something seen; one of the values is set.</summary>
/// <param name="Name">What; the text key is "Health:Fact." + name.</param>
public sealed record HealthFactDto(string Name)
{
    /// <summary>A count, or bytes, seconds or milliseconds where the name says so.</summary>
    public long? Number { get; init; }

    /// <summary>A moment.</summary>
    public DateTimeOffset? Moment { get; init; }

    /// <summary>Words of the machine: a name, a version.</summary>
    public string? Text { get; init; }
}
