namespace CustomerPortal.Messaging;

/// <summary>Reads the tenant's own wordings.</summary>
public interface IMailWordingQueries
{
    /// <summary>The wordings in use of some mails in some languages; none for those that are as shipped.</summary>
    Task<IReadOnlyList<CurrentWording>> CurrentAsync(IReadOnlyList<string> templates, IReadOnlyList<string> languages, CancellationToken ct);

    /// <summary>Every wording that ever was written, without its words.</summary>
    Task<IReadOnlyList<MailWordingHead>> HeadsAsync(CancellationToken ct);

    /// <summary>The versions of a wording, newest first.</summary>
    Task<IReadOnlyList<MailWordingVersionListItemDto>> VersionsAsync(string template, string language, CancellationToken ct);

    /// <summary>The words of one version, or null when there is none of this number.</summary>
    Task<MailWordingVersionWords?> FindVersionAsync(string template, string language, int number, CancellationToken ct);
}

/// <summary>A wording in use.</summary>
public sealed record CurrentWording(string Template, string Language, MailWords Words);

/// <summary>What is known of a wording without its words.</summary>
/// <param name="Template">"Module.Name".</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Version">Concurrency token.</param>
/// <param name="Latest">Number of the newest version.</param>
/// <param name="IsShipped">Whether it is as shipped again.</param>
public sealed record MailWordingHead(string Template, string Language, int Version, int Latest, bool IsShipped);

/// <summary>One version; the words are null where it says "as shipped".</summary>
public sealed record MailWordingVersionWords(MailWordingVersionListItemDto Version, MailWords? Words);
