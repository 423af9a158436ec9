using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>A single-use secret of a mail link; only its hash is stored.</summary>
public sealed class OneTimeToken : Entity, ITenantOwned, IAuditedUnder
{
    private OneTimeToken()
    {
    }

    internal OneTimeToken(string purpose, Guid subjectId, string hash, DateTimeOffset now, TimeSpan lifetime)
    {
        Id = Guid.CreateVersion7();
        Purpose = purpose;
        SubjectId = subjectId;
        Hash = hash;
        IssuedAt = now;
        ExpiresAt = now + lifetime;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    (string Kind, Guid Id) IAuditedUnder.Whole => (Purpose switch
    {
        TokenPurposes.ContactInvitation => "Contact",
        _ when Purpose.StartsWith("Contact", StringComparison.Ordinal) => nameof(ContactLogin),
        _ => nameof(StaffUser),
    }, SubjectId);

    string IAuditedUnder.PartName => $"links[{Purpose}]";

    /// <summary>One of <see cref="TokenPurposes"/>.</summary>
    public string Purpose { get; private set; } = string.Empty;

    /// <summary>Who it is for.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>SHA-256 of the token, hexadecimal: a token of 256 random bits needs no slow hash.</summary>
    [Secret]
    public string Hash { get; private set; } = string.Empty;

    /// <summary>Moment of issue.</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Dead from this moment.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>Moment of its one use (or of its withdrawal); null while it lives.</summary>
    public DateTimeOffset? UsedAt { get; private set; }
}
