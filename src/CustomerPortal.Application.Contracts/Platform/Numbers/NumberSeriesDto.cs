using System.ComponentModel.DataAnnotations;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Data;

namespace CustomerPortal.Platform.Numbers;

/// <summary>A number series; its text is "NumberSeries:" + name.</summary>
/// <param name="Name">What is numbered.</param>
/// <param name="CompanyId">Own company; all zeros for the tenant's global series.</param>
/// <param name="Company">Name of that company; null for the global series.</param>
/// <param name="Prefix">With {year}, {yy} or {month} where it says them.</param>
/// <param name="Padding">Digits with leading zeros.</param>
/// <param name="Next">The number that comes next today.</param>
/// <param name="Preview">The same as it is printed.</param>
/// <param name="IsBegun">Whether today's prefix gave a number already, so that its next one is fixed.</param>
/// <param name="HasDay">Whether the prefix may say a year.</param>
/// <param name="Version">Sent back with a change: refuses it if somebody else saved first. Null of a series as it would be.</param>
public sealed record NumberSeriesDto(
    string Name, Guid CompanyId, string? Company, string Prefix, int Padding, long Next, string Preview, bool IsBegun, bool HasDay, string? Version);

/// <summary>How numbers shall look.</summary>
public record NumberSeriesInput
{
    /// <summary>Own company; all zeros for the global series.</summary>
    public required Guid CompanyId { get; init; }

    /// <summary>May be empty.</summary>
    [MaxLength(NumberFormat.MaxPrefix)]
    public string? Prefix { get; init; }

    [Range(1, NumberFormat.MaxPadding)]
    public required int Padding { get; init; }

    /// <summary>First number of a prefix that gave none yet; null for 1.</summary>
    [Range(1, 999_999_999)]
    public long? Start { get; init; }
}

/// <summary>How numbers look from now on.</summary>
public sealed record UpdateNumberSeriesInput : NumberSeriesInput
{
    /// <summary>Version that the form was filled from; a stale one is refused (409).</summary>
    [Required]
    [MaxLength(VersionConsts.MaxLength)]
    public required string Version { get; init; }
}
