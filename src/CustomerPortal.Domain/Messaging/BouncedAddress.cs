using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>An address from which a mail came back for good: documents to it are held until somebody has looked.</summary>
public sealed class BouncedAddress : AggregateRoot, ITenantOwned
{
    private BouncedAddress()
    {
    }

    /// <summary>Marks an address.</summary>
    public BouncedAddress(EmailAddress address, Guid mailId, string words, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        Address = address;
        AddressKey = address.Normalized;
        MailId = mailId;
        Words = words.Length <= MailConsts.MaxAnswerLength ? words : words[..MailConsts.MaxAnswerLength];
        BouncedAt = now;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>As it was typed.</summary>
    public EmailAddress Address { get; private set; } = null!;

    /// <summary>What addresses are compared by.</summary>
    public string AddressKey { get; private set; } = string.Empty;

    /// <summary>Mail that came back.</summary>
    public Guid MailId { get; private set; }

    /// <summary>What the other server said.</summary>
    public string Words { get; private set; } = string.Empty;

    public DateTimeOffset BouncedAt { get; private set; }
}
