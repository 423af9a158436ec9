using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Sessions;

/// <summary>What the client area knows about its signed-in contact; the module Portal answers.</summary>
internal interface IContactArea
{
    /// <summary>Loads the contact that the session shows, and makes it the current customer's. Null when the login has no active contact.</summary>
    /// <param name="loginId">Contact login of the session.</param>
    /// <param name="contactId">Contact that the session chose; null = the first.</param>
    /// <param name="ct">Cancellation.</param>
    ValueTask<ContactAccess?> OpenAsync(Guid loginId, Guid? contactId, CancellationToken ct);

    /// <summary>The same for a member of the staff who looks as a contact. Null when it may not, or the contact is gone.</summary>
    /// <param name="staff">Who looks.</param>
    /// <param name="language">Language that this person chose; null when it chose none.</param>
    /// <param name="contactId">As whom.</param>
    /// <param name="ct">Cancellation.</param>
    ValueTask<ContactAccess?> OpenViewAsync(Actor staff, string? language, Guid contactId, CancellationToken ct);
}

/// <summary>A contact's language and rights.</summary>
/// <param name="Language">BCP 47 tag of the contact's pages.</param>
/// <param name="Rights">Portal rights that are on.</param>
internal sealed record ContactAccess(string Language, IReadOnlySet<string> Rights)
{
    /// <summary>Error code of what the contact must do before anything else; null when there is nothing.</summary>
    public string? Duty { get; init; }

    /// <summary>Whom a view acts as, with the staff behind; null in a contact's own session.</summary>
    public Actor? View { get; init; }
}
