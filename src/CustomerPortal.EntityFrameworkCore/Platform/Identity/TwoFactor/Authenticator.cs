using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Identity;

/// <summary>The authenticator app of an account. It counts once a code of it was right.</summary>
public abstract class Authenticator : ITenantOwned
{
    /// <inheritdoc />
    public Guid TenantId { get; private set; }

    /// <summary>Account, which has one at most.</summary>
    public Guid AccountId { get; internal set; }

    /// <summary>The shared secret, encrypted.</summary>
    public string Secret { get; internal set; } = string.Empty;

    /// <summary>Time step of the latest code that was used: it and all earlier ones are dead.</summary>
    public long LastStep { get; internal set; }

    /// <summary>Moment of the first right code; null while it is being set up.</summary>
    public DateTimeOffset? ConfirmedAt { get; internal set; }

    /// <summary>Wrong codes since the last right one.</summary>
    public int Failures { get; internal set; }

    /// <summary>After too many wrong codes none is compared before this moment.</summary>
    public DateTimeOffset? ClosedUntil { get; internal set; }
}
