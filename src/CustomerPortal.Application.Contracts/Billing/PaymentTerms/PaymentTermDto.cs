namespace CustomerPortal.Billing;

/// <summary>When an invoice is to be paid.</summary>
public sealed record PaymentTermDto
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>Numeric id, the same in the accounting system (PAR-12); unique.</summary>
    public required int Number { get; init; }

    /// <summary>Name by language; printed on documents.</summary>
    public required IReadOnlyDictionary<string, string> Name { get; init; }

    public required int Days { get; init; }

    public required TermStart Start { get; init; }

    /// <summary>Whether it counts where neither customer nor document says otherwise.</summary>
    public required bool IsDefault { get; init; }

    /// <summary>Place in the list.</summary>
    public required int Position { get; init; }

    /// <summary>Whether it can no longer be chosen anew.</summary>
    public required bool IsRetired { get; init; }
}
