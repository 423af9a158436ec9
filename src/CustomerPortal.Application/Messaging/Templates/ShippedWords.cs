using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>The words shipped with the product: templates whose sentences are texts, so that one template serves all languages.</summary>
internal sealed class ShippedWords(MailTemplates templates, MailTemplateRegistry registry, ITexts texts)
{
    private const string Html = "html";
    private const string Text = "txt";

    /// <summary>As the engine fills it in a language: the sentences are still texts.</summary>
    /// <exception cref="TemplateException">The product has no such mail, or it has no subject.</exception>
    public MailWords Source(string template, LanguageTag language)
    {
        var definition = registry.Find(template) ?? throw new TemplateException($"The mail {template} is not in the registry.");
        return new MailWords(Subject(definition, language), templates.Get(template, Html), templates.Get(template, Text));
    }

    /// <summary>As people read and edit it: every sentence stands in the language, every placeholder is a merge field.</summary>
    public MailWords Written(string template, LanguageTag language)
    {
        var source = Source(template, language);
        return new MailWords(
            Write(source.Subject, isHtml: false, language),
            Write(source.Html, isHtml: true, language),
            Write(source.Text, isHtml: false, language));
    }

    /// <summary>Whether every sentence of a mail is there in the language or a wider form of it.</summary>
    public bool IsWhole(string template, LanguageTag language)
    {
        var source = Source(template, language);
        return new[] { source.Subject, source.Html, source.Text }.SelectMany(Keys).Distinct()
            .All(key => language.WithParents().Any(tag => texts.Has(key, tag.Value)));
    }

    private string Subject(MailTemplateDefinition definition, LanguageTag language)
    {
        if (definition.Group == MailTemplateGroup.Layout)
        {
            return string.Empty;
        }

        var key = $"Emails.{definition.Name[(definition.Name.LastIndexOf('.') + 1)..]}.Subject";
        if (!texts.Has(key, "en"))
        {
            throw new TemplateException($"The mail {definition.Name} has no subject: the text {key} is missing.");
        }

        var text = texts.Get(key, language.Value);
        var used = MailFields.Of(definition).Where(f => text.Contains($"{{{f.Name}}}", StringComparison.Ordinal)).Select(f => $" {f.Name}={f.Name}");
        return $"{{{{t \"{key}\"{string.Concat(used)}}}}}";
    }

    private string Write(string source, bool isHtml, LanguageTag language)
    {
        var read = TemplateParser.Read(source);
        var written = source;
        foreach (var phrase in Phrases(read.Nodes).OrderByDescending(p => p.Tag.Start))
        {
            var arguments = phrase.Arguments.ToDictionary(a => a.Name, a => (object?)(a.Literal ?? $"{{{{{a.Field}}}}}"), StringComparer.Ordinal);
            var text = texts.Get(phrase.Key, language.Value, arguments);
            written = $"{written[..phrase.Tag.Start]}{(isHtml ? HtmlEscaping.Of(text) : text)}{written[phrase.Tag.End..]}";
        }

        return written.ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private static IEnumerable<string> Keys(string source) =>
        TemplateParser.Read(source).Tags.Where(t => t.Kind == TemplateTagKind.Phrase).Select(t => t.Name);

    private static IEnumerable<TemplatePhrase> Phrases(IEnumerable<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        TemplatePhrase phrase => [phrase],
        TemplateChoice choice => Phrases(choice.Then).Concat(Phrases(choice.Otherwise)),
        TemplateLoop loop => Phrases(loop.Body),
        _ => [],
    });
}
