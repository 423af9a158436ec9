namespace CustomerPortal.Platform.Sessions;

/// <summary>What the client area knows about its signed-in contact; the module Portal answers.</summary>
internal interface IContactArea
{
    /// <summary>Loads the contact that the session shows, and makes it the current customer's. Null when the login has no active contact.</summary>
    /// <param name="loginId">Contact login of the session.</param>
    /// <param name="contactId">Contact that the session chose; null = the first.</param>
    /// <param name="ct">Cancellation.</param>
    ValueTask<ContactAccess?> OpenAsync(Guid loginId, Guid? contactId, CancellationToken ct);
}

/// <summary>A contact's language and rights.</summary>
/// <param name="Language">BCP 47 tag of the contact's pages.</param>
/// <param name="Rights">Portal rights that are on.</param>
internal sealed record ContactAccess(string Language, IReadOnlySet<string> Rights);
