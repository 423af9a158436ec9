using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Adds versions to the tenant's own words.</summary>
internal sealed class MailWordingWriting(
    OfferedLanguages languages, IMailWordingRepository wordings, MailProblems problems, ICurrentUser user, TimeProvider clock, IUnitOfWork unitOfWork)
{
    /// <summary>Uses these words from now on.</summary>
    /// <exception cref="BusinessException"><see cref="MessagingErrorCodes.TemplateFaulty"/>, <see cref="MessagingErrorCodes.TemplateLanguageNotOffered"/></exception>
    /// <exception cref="ConcurrencyException">Somebody else saved first.</exception>
    public async Task WriteAsync(MailTemplateDefinition definition, string language, MailWords words, string? note, int read, CancellationToken ct)
    {
        await AddAsync(definition, language, words, note, read, ct);
        await unitOfWork.SaveAsync(ct);
    }

    /// <summary>Adds a version on top of whatever is there to the running unit of work; the caller saves.</summary>
    /// <exception cref="BusinessException"><see cref="MessagingErrorCodes.TemplateFaulty"/>, <see cref="MessagingErrorCodes.TemplateLanguageNotOffered"/></exception>
    public Task AddAsync(MailTemplateDefinition definition, string language, MailWords words, CancellationToken ct) =>
        AddAsync(definition, language, words, null, null, ct);

    /// <summary>Uses the shipped words from now on.</summary>
    public async Task BackToShippedAsync(MailTemplateDefinition definition, string language, int read, CancellationToken ct)
    {
        var wording = await LoadAsync(definition, await languages.RequireAsync(language, ct), read, ct);
        wording.BackToShipped(user.Actor, clock.GetUtcNow());
        await unitOfWork.SaveAsync(ct);
    }

    private async Task AddAsync(MailTemplateDefinition definition, string language, MailWords words, string? note, int? read, CancellationToken ct)
    {
        var tag = await languages.RequireAsync(language, ct);
        problems.Require(definition, tag, words);
        var wording = await LoadAsync(definition, tag, read, ct);
        wording.Write(words, user.Actor, clock.GetUtcNow(), string.IsNullOrWhiteSpace(note) ? null : note.Trim());
    }

    private async Task<MailWording> LoadAsync(MailTemplateDefinition definition, LanguageTag language, int? read, CancellationToken ct)
    {
        var wording = await wordings.FindAsync(definition.Name, language, ct);
        if (read is { } version && version != (wording?.Version ?? 0))
        {
            throw new ConcurrencyException();
        }

        if (wording is null)
        {
            wording = new MailWording(definition.Name, language);
            wordings.Add(wording);
        }

        return wording;
    }
}
