namespace CustomerPortal.Portal;

/// <summary>What a contact owes before anything else; asked on each request of the client area.</summary>
public interface ITermsDuty
{
    /// <summary>Whether there are terms in force that the contact did not accept.</summary>
    Task<bool> MustAcceptAsync(Guid contactId, CancellationToken ct);
}
