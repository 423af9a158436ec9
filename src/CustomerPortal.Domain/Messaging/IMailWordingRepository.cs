using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Own wordings of the current tenant.</summary>
public interface IMailWordingRepository
{
    /// <summary>The wording without its former versions, or null when the tenant never wrote one.</summary>
    Task<MailWording?> FindAsync(string template, LanguageTag language, CancellationToken ct);

    /// <summary>Adds a wording; the caller saves.</summary>
    void Add(MailWording wording);
}
