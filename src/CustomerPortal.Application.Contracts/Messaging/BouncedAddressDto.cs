namespace CustomerPortal.Messaging;

/// <summary>An address to which documents are held.</summary>
public sealed record BouncedAddressDto
{
    public required Guid Id { get; init; }

    public required string Address { get; init; }

    /// <summary>What the other server said.</summary>
    public required string Words { get; init; }

    public required DateTimeOffset BouncedAt { get; init; }

    /// <summary>Mail that came back.</summary>
    public required Guid MailId { get; init; }

    /// <summary>Mails that wait for the address to be cleared.</summary>
    public required int Held { get; init; }
}
