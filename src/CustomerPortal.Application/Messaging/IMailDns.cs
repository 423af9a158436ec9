namespace CustomerPortal.Messaging;

/// <summary>Looks for what domains publish.</summary>
public interface IMailDns
{
    /// <summary>TXT records of some names, within a few seconds altogether.</summary>
    /// <returns>For each name in its order the records; none where there are none, null where nobody answered.</returns>
    Task<IReadOnlyList<IReadOnlyList<string>?>> FindTextsAsync(IReadOnlyList<string> names, CancellationToken ct);
}
