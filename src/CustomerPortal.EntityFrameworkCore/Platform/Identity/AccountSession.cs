using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>A session of a staff account or a contact login. It lives while the row is open and the stamp still the account's.</summary>
[NotAudited("Is told as signing in and signing out.")]
public sealed class AccountSession : Entity, ITenantOwned
{
    private AccountSession()
    {
    }

    internal AccountSession(NewSession session, DateTimeOffset now)
    {
        Id = session.Ticket.SessionId;
        Kind = session.Ticket.Kind;
        AccountId = session.Ticket.AccountId;
        Stamp = session.Ticket.Stamp;
        Way = session.Ticket.Way;
        Device = session.Place.Device;
        Network = session.Place.Network;
        BehindId = session.Ticket.Behind?.Id;
        BehindName = session.Ticket.Behind?.Name;
        OpenedAt = now;
        LastUsedAt = now;
        ExpiresAt = now + session.Lifetime;
    }

    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Kind of account.</summary>
    public UserKind Kind { get; private set; }

    /// <summary>Staff account or contact login.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>Security stamp of the account when it signed in.</summary>
    public string Stamp { get; private set; } = string.Empty;

    /// <summary>How it was opened.</summary>
    public SignInWay Way { get; private set; }

    /// <summary>Browser and system of the latest use.</summary>
    public string Device { get; private set; } = string.Empty;

    /// <summary>Shortened network address of the latest use.</summary>
    public string Network { get; private set; } = string.Empty;

    /// <summary>Id of the person who sits there in the account's place; null in a session of its own.</summary>
    public Guid? BehindId { get; private set; }

    /// <summary>Name of that person.</summary>
    public string? BehindName { get; private set; }

    /// <summary>Moment of sign-in.</summary>
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>Moment of the latest use, exact to about a minute.</summary>
    public DateTimeOffset LastUsedAt { get; private set; }

    /// <summary>Moment at which its cookie runs out unless it is used.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>Moment of signing out or of being ended; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    internal void End(DateTimeOffset now) => EndedAt ??= now;
}
