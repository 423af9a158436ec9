namespace CustomerPortal.Customers;

/// <summary>A person at a customer.</summary>
public sealed record ContactDto
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required Guid CustomerId { get; init; }

    public required string Name { get; init; }

    /// <summary>Null: reached by phone only; cannot be invited.</summary>
    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Null: as the customer.</summary>
    public string? Language { get; init; }

    /// <summary>Names of the portal rights that are on.</summary>
    public required IReadOnlyList<string> Rights { get; init; }

    /// <summary>Kinds of document mail that somebody switched for the contact; the others follow the customer's addresses.</summary>
    public required IReadOnlyDictionary<string, bool> Mails { get; init; }

    /// <summary>When a mail to the address came back; null when none did, or staff has cleared it.</summary>
    public DateTimeOffset? EmailBouncedAt { get; init; }

    public required bool IsActive { get; init; }

    public required InvitationState Invitation { get; init; }

    /// <summary>When the latest welcome mail was asked for.</summary>
    public DateTimeOffset? InvitedAt { get; init; }

    public DateTimeOffset? AcceptedAt { get; init; }
}
