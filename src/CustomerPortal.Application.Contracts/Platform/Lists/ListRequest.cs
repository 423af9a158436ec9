using System.ComponentModel.DataAnnotations;

namespace CustomerPortal.Platform.Lists;

/// <summary>What every list accepts.</summary>
public record ListRequest
{
    private const int DefaultCount = 50;

    /// <summary>Search text; each list says over which fields.</summary>
    [MaxLength(200)]
    public string? Filter { get; init; }

    /// <summary>"field" or "field desc"; unknown fields are refused. The id is always the last tie-break.</summary>
    [MaxLength(100)]
    public string? Sorting { get; init; }

    /// <summary>Rows to skip; none when it is not said. (Nullable, because a query parameter that is not would be required.)</summary>
    [Range(0, 1_000_000)]
    public int? SkipCount { get; init; }

    /// <summary>Rows to return, at most 200; 50 when it is not said.</summary>
    [Range(1, 200)]
    public int? MaxResultCount { get; init; }

    /// <summary>Rows to skip.</summary>
    public int Skip => SkipCount ?? 0;

    /// <summary>Rows to return.</summary>
    public int Take => MaxResultCount ?? DefaultCount;
}
