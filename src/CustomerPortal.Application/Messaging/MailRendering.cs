using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Makes subject and bodies of a mail: the module's template in the frame that all mails share, in one language throughout.</summary>
internal sealed class MailRendering(MailTemplates templates, ITemplateEngine engine, ITexts texts)
{
    /// <summary>Renders both forms.</summary>
    /// <param name="template">"Module.Name".</param>
    /// <param name="language">Language of the recipient.</param>
    /// <param name="sender">Name of the organisation, at the head and the foot.</param>
    /// <param name="model">Merge fields.</param>
    /// <param name="filesLink">Where the files can be had that are too large for the mail; null when there are none.</param>
    public RenderedMail Render(string template, LanguageTag language, string sender, IReadOnlyDictionary<string, object?> model, string? filesLink = null)
    {
        var subject = OneLine.Of(Subject(template, language, model), MailConsts.MaxSubjectLength);
        return new RenderedMail(
            subject,
            Body(template, "html", language, sender, subject, model, filesLink),
            Body(template, "txt", language, sender, subject, model, filesLink));
    }

    private string Subject(string template, LanguageTag language, IReadOnlyDictionary<string, object?> model)
    {
        var key = $"Emails.{template[(template.LastIndexOf('.') + 1)..]}.Subject";
        return texts.Has(key, "en")
            ? texts.Get(key, language.Value, model)
            : throw new TemplateException($"The mail {template} has no subject: the text {key} is missing.");
    }

    private string Body(
        string template, string form, LanguageTag language, string sender, string subject, IReadOnlyDictionary<string, object?> model, string? filesLink)
    {
        var isHtml = form == "html";
        var content = engine.Fill(templates.Get(template, form), isHtml, language.Value, model);
        var frame = new Dictionary<string, object?>
        {
            ["lang"] = language.Value,
            ["dir"] = language.IsRightToLeft ? "rtl" : "ltr",
            ["subject"] = subject,
            ["sender"] = sender,
            ["body"] = content.Trim(),
            ["filesLink"] = filesLink,
        };
        return engine.Fill(templates.Get(MailTemplates.Layout, form), isHtml, language.Value, frame);
    }
}
