using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Shows mails that are not sent, by the renderer that sends.</summary>
internal sealed class MailPreviews(
    OfferedLanguages languages, MailChooser chooser, MailRendering rendering, MailSamples samples, MailLint lint, MailTemplateRegistry registry)
{
    private const string UnderLayout = "Messaging.TestMail";

    /// <summary>The mail in every offered language.</summary>
    /// <param name="definition">Which mail; for the layout, another mail inside it.</param>
    /// <param name="drafts">Words that are not saved, by language.</param>
    /// <param name="customerId">Whose names stand in it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<MailPreviewDto>> ShowAsync(
        MailTemplateDefinition definition, IReadOnlyDictionary<string, MailWords> drafts, Guid? customerId, CancellationToken ct)
    {
        var sample = await samples.TakeAsync(definition.DocumentKind, customerId, ct);
        var written = drafts.Select(d => new CurrentWording(definition.Name, d.Key, d.Value)).ToList();
        var shown = new List<MailPreviewDto>();
        foreach (var language in await languages.ListAsync(ct))
        {
            shown.Add(await ShowAsync(definition, language, written, sample, ct));
        }

        return shown;
    }

    /// <summary>The mail in one language, as it would be sent if the drafts were saved.</summary>
    /// <param name="definition">Which mail; for the layout, another mail inside it.</param>
    /// <param name="language">Language of the recipient.</param>
    /// <param name="drafts">Words that are not saved.</param>
    /// <param name="sample">What the fields hold.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="TemplateException">A draft would be used and cannot be filled.</exception>
    public async Task<RenderedMail> RenderAsync(
        MailTemplateDefinition definition, LanguageTag language, IReadOnlyList<CurrentWording> drafts, MailSample sample, CancellationToken ct)
    {
        var inside = definition.Group == MailTemplateGroup.Layout ? registry.Find(UnderLayout)! : definition;
        var choice = await chooser.ChooseAsync(inside.Name, language, drafts, ct);
        if (drafts.FirstOrDefault(d => ReferenceEquals(d.Words, choice.Words) || ReferenceEquals(d.Words, choice.Frame)) is not { } draft)
        {
            return await rendering.RenderAsync(inside.Name, language, sample.Sender, Model, null, ct);
        }

        return lint.Check(definition, LanguageTag.Parse(draft.Language), draft.Words).FirstOrDefault(m => !m.IsWarning) is { } mistake
            ? throw new TemplateException($"The draft in {draft.Language} is faulty.") { Part = mistake.Part }
            : await rendering.RenderAsync(choice, sample.Sender, Model, ct);

        IReadOnlyDictionary<string, object?> Model(string words) => samples.Model(MailFields.Of(inside), sample, words);
    }

    private async Task<MailPreviewDto> ShowAsync(
        MailTemplateDefinition definition, LanguageTag language, IReadOnlyList<CurrentWording> drafts, MailSample sample, CancellationToken ct)
    {
        try
        {
            var mail = await RenderAsync(definition, language, drafts, sample, ct);
            return new MailPreviewDto(language.Value, mail.Language.Value, mail.Language.IsRightToLeft, mail.Subject, mail.Html, mail.Text, false);
        }
        catch (TemplateException)
        {
            return new MailPreviewDto(language.Value, language.Value, language.IsRightToLeft, string.Empty, string.Empty, string.Empty, true);
        }
    }
}
