namespace CustomerPortal.Kernel;

/// <summary>The person who sits behind a session that was opened in somebody else's place.</summary>
/// <param name="Id">Staff account: the host's when it stands in for a tenant's administrator, the tenant's when it looks as a contact.</param>
/// <param name="Name">Name for banners and the audit log.</param>
public sealed record PersonBehind(Guid Id, string Name)
{
    /// <summary>BCP 47 tag that the person chose for itself; null when it chose none.</summary>
    public string? Language { get; init; }
}
