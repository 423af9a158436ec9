namespace CustomerPortal.Messaging;

/// <summary>The mails that the tenant can word itself.</summary>
public interface IMailTemplateAppService
{
    /// <summary>Every mail with its state in each offered language.</summary>
    Task<IReadOnlyList<MailTemplateListItemDto>> GetListAsync(CancellationToken ct);

    /// <summary>One mail with its words.</summary>
    Task<MailTemplateDto> GetAsync(string name, CancellationToken ct);

    /// <summary>Uses other words from now on, as a new version.</summary>
    /// <exception cref="Kernel.BusinessException"><see cref="MessagingErrorCodes.TemplateFaulty"/>, <see cref="MessagingErrorCodes.TemplateLanguageNotOffered"/></exception>
    /// <exception cref="Kernel.ConcurrencyException">Somebody else saved first.</exception>
    Task<MailWordingDto> SaveAsync(string name, string language, SaveMailWordingInput input, CancellationToken ct);

    /// <summary>Uses the words of a former version, or the shipped ones, as a new version.</summary>
    Task<MailWordingDto> RestoreAsync(string name, string language, RestoreMailWordingInput input, CancellationToken ct);

    /// <summary>The versions in one language, newest first.</summary>
    Task<IReadOnlyList<MailWordingVersionListItemDto>> GetVersionsAsync(string name, string language, CancellationToken ct);

    /// <summary>One version with its words.</summary>
    Task<MailWordingVersionDto> GetVersionAsync(string name, string language, int number, CancellationToken ct);
}
