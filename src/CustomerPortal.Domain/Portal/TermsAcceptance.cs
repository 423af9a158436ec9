using CustomerPortal.Kernel;

namespace CustomerPortal.Portal;

/// <summary>That a contact accepted a version of the terms, for its customer.</summary>
[RememberedWithContacts]
public sealed class TermsAcceptance : AggregateRoot, ITenantOwned
{
    private TermsAcceptance()
    {
    }

    /// <summary>Writes it down.</summary>
    public TermsAcceptance(Guid contactId, Guid? loginId, int version, string language, DateTimeOffset now)
    {
        Id = Guid.CreateVersion7();
        ContactId = contactId;
        LoginId = loginId;
        TermsNumber = version;
        Language = language;
        AcceptedAt = now;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    public Guid ContactId { get; private set; }

    /// <summary>Login with which it was done.</summary>
    public Guid? LoginId { get; private set; }

    /// <summary>Number of the version.</summary>
    public int TermsNumber { get; private set; }

    /// <summary>Language in which the terms were read.</summary>
    public string Language { get; private set; } = string.Empty;

    public DateTimeOffset AcceptedAt { get; private set; }
}
