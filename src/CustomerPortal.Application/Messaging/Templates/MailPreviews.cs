using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Shows mails that are not sent, by the renderer that sends.</summary>
internal sealed class MailPreviews(
    OfferedLanguages languages, MailChooser chooser, MailRendering rendering, MailSamples samples, MailLint lint, MailTemplateRegistry registry, ShippedWords shipped)
{
    private const string UnderLayout = "Messaging.TestMail";

    /// <summary>The mail in every offered language.</summary>
    /// <param name="definition">Which mail.</param>
    /// <param name="drafts">Words that are not saved, by language.</param>
    /// <param name="customerId">Whose names stand in it.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<IReadOnlyList<MailPreviewDto>> ShowAsync(
        MailTemplateDefinition definition, IReadOnlyDictionary<string, MailWords> drafts, Guid? customerId, CancellationToken ct)
    {
        var sample = await samples.TakeAsync(customerId, ct);
        var shown = new List<MailPreviewDto>();
        foreach (var language in await languages.ListAsync(ct))
        {
            shown.Add(await ShowAsync(definition, language, drafts.GetValueOrDefault(language.Value), sample, ct));
        }

        return shown;
    }

    /// <summary>The mail in one language.</summary>
    /// <param name="definition">Which mail; for the layout, another mail inside it.</param>
    /// <param name="language">Language of the recipient.</param>
    /// <param name="draft">Words that are not saved; null for those in use.</param>
    /// <param name="sample">What the fields hold.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="TemplateException">The words cannot be filled.</exception>
    public async Task<RenderedMail> RenderAsync(
        MailTemplateDefinition definition, LanguageTag language, MailWords? draft, MailSample sample, CancellationToken ct)
    {
        var isLayout = definition.Group == MailTemplateGroup.Layout;
        var inside = isLayout ? registry.Find(UnderLayout)! : definition;
        var choice = await chooser.ChooseAsync(inside.Name, language, shippedOnly: false, ct);
        if (draft is not null)
        {
            choice = isLayout
                ? new MailChoice(language, shipped.Source(inside.Name, language), draft, true)
                : choice with { Language = language, Words = draft, Frame = await FrameAsync(language, choice, ct) };
        }

        var model = samples.Model(MailFields.Of(inside), sample, choice.Language.Value);
        return await rendering.RenderAsync(choice, sample.Sender, model, ct);
    }

    // Words in a language that had none yet: the frame is that of the language all the same.
    private async Task<MailWords> FrameAsync(LanguageTag language, MailChoice choice, CancellationToken ct) =>
        choice.Language == language ? choice.Frame : (await chooser.ChooseAsync(UnderLayout, language, shippedOnly: false, ct)).Frame;

    private async Task<MailPreviewDto> ShowAsync(
        MailTemplateDefinition definition, LanguageTag language, MailWords? draft, MailSample sample, CancellationToken ct)
    {
        if (draft is not null && lint.Check(definition, language, draft).Any(m => !m.IsWarning))
        {
            return Faulty(language);
        }

        try
        {
            var mail = await RenderAsync(definition, language, draft, sample, ct);
            return new MailPreviewDto(language.Value, mail.Language.Value, mail.Language.IsRightToLeft, mail.Subject, mail.Html, mail.Text, false);
        }
        catch (TemplateException)
        {
            return Faulty(language);
        }
    }

    private static MailPreviewDto Faulty(LanguageTag language) =>
        new(language.Value, language.Value, language.IsRightToLeft, string.Empty, string.Empty, string.Empty, true);
}
