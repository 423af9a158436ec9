namespace CustomerPortal.Platform.Tenancy;

/// <summary>A tenant; the first four fields are ABP's.</summary>
public sealed record TenantDto
{
    /// <summary>Id of the tenant.</summary>
    public required Guid Id { get; init; }

    /// <summary>Name as typed.</summary>
    public required string Name { get; init; }

    /// <summary>Sent back with a change: refuses it if somebody else saved first.</summary>
    public required string ConcurrencyStamp { get; init; }

    /// <summary>Always empty; ABP's clients expect it.</summary>
    public IReadOnlyDictionary<string, string> ExtraProperties { get; init; } = new Dictionary<string, string>();

    /// <summary>First label of its address.</summary>
    public required string HostLabel { get; init; }

    /// <summary>Host name of its own; null when it has none.</summary>
    public string? HostName { get; init; }

    /// <summary>Whether anybody may sign in.</summary>
    public required bool IsActive { get; init; }

    /// <summary>Whether its creation was finished; if not, creating it again finishes it.</summary>
    public required bool IsPrepared { get; init; }

    /// <summary>Moment of creation.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
