using CustomerPortal.Kernel;
using Microsoft.Extensions.Logging;

namespace CustomerPortal.Messaging;

/// <summary>Makes subject and bodies of a mail: its words in the frame that all mails share, in one language throughout.</summary>
internal sealed partial class MailRendering(MailChooser chooser, MailFrame frame, ITemplateEngine engine, ILogger<MailRendering> logger)
{
    private const string FilesHtml = "\n<p class=\"quiet\">{{t \"Emails.Layout.FilesByLink\"}}<br><a href=\"{{link}}\">{{link}}</a></p>";
    private const string FilesText = "\n\n{{t \"Emails.Layout.FilesByLink\"}}\n{{link}}";

    /// <summary>Renders both forms.</summary>
    /// <param name="template">"Module.Name".</param>
    /// <param name="language">Language of the recipient.</param>
    /// <param name="sender">Name of the organisation: at the foot, and at the head where the client area has no name of its own.</param>
    /// <param name="model">Merge fields, written in the language in which the words were found.</param>
    /// <param name="filesLink">Where the files are that were too large to be sent along; null when none were.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<RenderedMail> RenderAsync(
        string template, LanguageTag language, string sender, Func<string, IReadOnlyDictionary<string, object?>> model, string? filesLink, CancellationToken ct)
    {
        var choice = await chooser.ChooseAsync(template, language, [], ct);
        var around = await frame.ModelAsync(sender, ct);
        if (!choice.IsOwn)
        {
            return Fill(choice, around, model, filesLink);
        }

        try
        {
            return Fill(choice, around, model, filesLink);
        }
        catch (TemplateException e)
        {
            // What was right when it was saved can lose a field with an update of the product: the mail goes out as shipped.
            LogOwnWordsFailed(e, template, choice.Language.Value);
            return Fill(await chooser.ChooseShippedAsync(template, language, ct), around, model, filesLink);
        }
    }

    /// <summary>Renders words that are not saved, as <see cref="RenderAsync"/> would.</summary>
    /// <exception cref="TemplateException">Words and fields do not fit.</exception>
    public async Task<RenderedMail> RenderAsync(MailChoice choice, string sender, Func<string, IReadOnlyDictionary<string, object?>> model, CancellationToken ct) =>
        Fill(choice, await frame.ModelAsync(sender, ct), model, null);

    private RenderedMail Fill(
        MailChoice choice, IReadOnlyDictionary<string, object?> around, Func<string, IReadOnlyDictionary<string, object?>> model, string? filesLink)
    {
        var language = choice.Language.Value;
        var fields = new Dictionary<string, object?>(model(language));
        fields.TryAdd(MailFields.Sender, around[MailFields.Sender]);
        var subject = In(MailPart.Subject, () => OneLine.Of(engine.Fill(choice.Words.Subject, false, language, fields), MailConsts.MaxSubjectLength));
        return new RenderedMail(
            subject,
            In(MailPart.Html, () => Body(choice.Words.Html, choice.Frame.Html, true)),
            In(MailPart.Text, () => Body(choice.Words.Text, choice.Frame.Text, false)),
            choice.Language);

        string Body(string words, string frameSource, bool isHtml) => engine.Fill(frameSource, isHtml, language, new Dictionary<string, object?>(around)
        {
            ["lang"] = language,
            ["dir"] = choice.Language.IsRightToLeft ? "rtl" : "ltr",
            ["subject"] = subject,
            [MailFrame.Body] = engine.Fill(words, isHtml, language, fields).Trim() + Files(filesLink, isHtml, language),
        });
    }

    private static string In(MailPart part, Func<string> fill)
    {
        try
        {
            return fill();
        }
        catch (TemplateException e)
        {
            throw new TemplateException(e.Message, e) { Part = part };
        }
    }

    // Below the words, whoever wrote them: without it the file would be lost.
    private string Files(string? link, bool isHtml, string language) => link is null
        ? string.Empty
        : engine.Fill(isHtml ? FilesHtml : FilesText, isHtml, language, new Dictionary<string, object?> { ["link"] = link });

    [LoggerMessage(Level = LogLevel.Error, Message = "The tenant's words of {Template} in {Language} cannot be filled; the shipped ones are used")]
    private partial void LogOwnWordsFailed(Exception exception, string template, string language);
}
