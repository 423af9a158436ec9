namespace CustomerPortal.Billing;

/// <summary>A tax that lines can carry.</summary>
public sealed record TaxCodeDto
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>Short code for people, for example "NL21"; unique.</summary>
    public required string Code { get; init; }

    public required TaxCategory Category { get; init; }

    /// <summary>As a fraction: 0.21.</summary>
    public required decimal Rate { get; init; }

    /// <summary>Name by language; printed on documents.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init; }

    /// <summary>What the law wants printed, by language; empty when nothing.</summary>
    public required IReadOnlyDictionary<string, string> LegalText { get; init; }

    /// <summary>Whether new lines carry it.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Place in the list.</summary>
    public required int Position { get; init; }

    /// <summary>Whether it can no longer be chosen anew.</summary>
    public required bool IsRetired { get; init; }
}
