namespace CustomerPortal.Portal;

/// <summary>Opens the client area for the running request: finds the contact behind the session, after which <see cref="ICurrentCustomer"/> answers.</summary>
public interface IPortalEntrance
{
    /// <summary>Opens the area of one of the login's customers.</summary>
    /// <param name="contactLoginId">Login of the session.</param>
    /// <param name="contactId">Contact chosen by the header <c>X-Contact</c>; null for the first one.</param>
    /// <param name="ct">Cancels the look-up.</param>
    /// <returns>False when the login has no such active contact.</returns>
    Task<bool> OpenAsync(Guid contactLoginId, Guid? contactId, CancellationToken ct);
}
