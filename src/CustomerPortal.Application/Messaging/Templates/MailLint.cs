using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>A mistake in a part of a mail.</summary>
internal sealed record MailMistake(MailPart Part, TemplateMistake Mistake)
{
    /// <summary>Whether it only warns.</summary>
    public bool IsWarning => Mistake.Kind >= MailProblemKind.FieldUnused;
}

/// <summary>Says what is wrong with the words of a mail; asked while somebody types and once more when they are saved.</summary>
internal sealed class MailLint(ShippedWords shipped, ITexts texts)
{
    /// <summary>Mistakes first in the order of the parts, then warnings.</summary>
    public IReadOnlyList<MailMistake> Check(MailTemplateDefinition definition, LanguageTag language, MailWords words)
    {
        var isLayout = definition.Group == MailTemplateGroup.Layout;
        var fields = MailFields.Of(definition);
        List<MailMistake> found =
        [
            .. isLayout ? [] : Part(MailPart.Subject, words.Subject, MailTemplateConsts.MaxSubjectLength),
            .. Part(MailPart.Html, words.Html, MailTemplateConsts.MaxHtmlLength),
            .. Part(MailPart.Text, words.Text, MailTemplateConsts.MaxTextLength),
        ];
        return [.. found, .. found.Count > 0 ? [] : Unused(definition, language, words)];

        IEnumerable<MailMistake> Part(MailPart part, string source, int longest) =>
            PartMistakes(part, source, longest, fields, language, isLayout).Take(MailTemplateConsts.MaxProblems)
                .OrderBy(m => m.Start).Select(m => new MailMistake(part, m));
    }

    private IEnumerable<TemplateMistake> PartMistakes(
        MailPart part, string source, int longest, IReadOnlyList<MailField> fields, LanguageTag language, bool isLayout)
    {
        if (source.Length > longest)
        {
            return [new TemplateMistake(MailProblemKind.TooLong, longest, 1)];
        }

        if (string.IsNullOrWhiteSpace(source))
        {
            return [new TemplateMistake(MailProblemKind.PartMissing, 0, 0)];
        }

        var read = TemplateParser.Read(source);
        var mistakes = read.Mistakes.Concat(new FieldCheck(texts, language, isLayout).Of(read, fields));
        if (part == MailPart.Subject)
        {
            return source.IndexOfAny(['\r', '\n']) is >= 0 and var at ? mistakes.Append(new TemplateMistake(MailProblemKind.SubjectLineBreak, at, 1)) : mistakes;
        }

        if (part == MailPart.Html)
        {
            mistakes = mistakes.Concat(HtmlCheck.Of(source, read.Tags, fields.ToDictionary(f => f.Name, f => f.Kind), isLayout));
        }

        return isLayout && read.Tags.Count(t => t is { Kind: TemplateTagKind.Raw, Name: MailFrame.Body }) != 1
            ? mistakes.Append(new TemplateMistake(MailProblemKind.BodyMissing, source.Length, 0, MailFrame.Body))
            : mistakes;
    }

    // A mail without its link is a mail for nothing: what the shipped words use and these do not is said.
    private IEnumerable<MailMistake> Unused(MailTemplateDefinition definition, LanguageTag language, MailWords words)
    {
        var model = shipped.Written(definition.Name, language);
        return Missing(MailPart.Html, model.Html, words.Html).Concat(Missing(MailPart.Text, model.Text, words.Text));

        static IEnumerable<MailMistake> Missing(MailPart part, string theirs, string ours) =>
            Names(theirs).Except(Names(ours)).Select(name => new MailMistake(part, new TemplateMistake(MailProblemKind.FieldUnused, 0, 0, name)));
    }

    private static IEnumerable<string> Names(string source) => FieldCheck.Used(TemplateParser.Read(source).Nodes).Select(u => u.Name).Distinct();
}
