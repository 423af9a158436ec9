namespace CustomerPortal.Platform.Sessions;

/// <summary>Opens views of the client area.</summary>
public interface IContactViews
{
    /// <summary>Writes the cookie by which the running staff session looks as a contact. It dies with that session, and after an hour.</summary>
    Task OpenAsync(Guid contactId);
}
