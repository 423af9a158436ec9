using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Tells what is wrong with the words of a mail in the reader's language.</summary>
internal sealed class MailProblems(MailLint lint, ITexts texts, ICurrentLanguage reader)
{
    private const int MaxDistance = 3;

    /// <summary>Mistakes and warnings.</summary>
    public IReadOnlyList<MailProblemDto> Of(MailTemplateDefinition definition, LanguageTag language, MailWords words) =>
        [.. lint.Check(definition, language, words).Select(found => Tell(found, definition, words))];

    /// <summary>A warning that names a language without own words.</summary>
    public MailProblemDto Untranslated(IEnumerable<string> languages) => new()
    {
        Part = MailPart.Html,
        Kind = MailProblemKind.TranslationMissing,
        IsWarning = true,
        Line = 0,
        Column = 0,
        Length = 0,
        Message = Message(MailProblemKind.TranslationMissing, string.Join(", ", languages)),
    };

    /// <exception cref="BusinessException"><see cref="MessagingErrorCodes.TemplateFaulty"/>, with the first mistake.</exception>
    public void Require(MailTemplateDefinition definition, LanguageTag language, MailWords words)
    {
        if (Of(definition, language, words).FirstOrDefault(p => !p.IsWarning) is { } problem)
        {
            throw new BusinessException(MessagingErrorCodes.TemplateFaulty)
                .With("line", problem.Line).With("column", problem.Column)
                .With("part", Name(problem.Part)).With("problem", problem.Message)
                .For(Field(problem.Part));
        }
    }

    /// <summary>Words without a mistake that make no mail with the fields that they got.</summary>
    public BusinessException Unfillable(MailPart part) =>
        new BusinessException(MessagingErrorCodes.TemplateUnfillable).With("part", Name(part)).For(Field(part));

    private MailProblemDto Tell(MailMistake found, MailTemplateDefinition definition, MailWords words)
    {
        var mistake = found.Mistake;
        var place = TemplatePlace.Of(Source(words, found.Part), mistake.Start);
        return new MailProblemDto
        {
            Part = found.Part,
            Kind = mistake.Kind,
            IsWarning = found.IsWarning,
            Line = found.IsWarning ? 0 : place.Line,
            Column = found.IsWarning ? 0 : place.Column,
            Length = mistake.Length,
            Message = Message(mistake.Kind, mistake.Name),
            Suggestion = mistake.Kind == MailProblemKind.FieldUnknown ? Alike(mistake.Name, definition) : null,
        };
    }

    private string Name(MailPart part) => texts.Get($"Enum:MailPart.{part}", reader.Tag);

    private static string Field(MailPart part) => part.ToString().ToLowerInvariant();

    private string Message(MailProblemKind kind, string name) =>
        texts.Get($"MailProblem:{kind}", reader.Tag, new Dictionary<string, object?> { ["name"] = name });

    private static string Source(MailWords words, MailPart part) =>
        part switch { MailPart.Subject => words.Subject, MailPart.Html => words.Html, _ => words.Text };

    private static string? Alike(string name, MailTemplateDefinition definition) =>
        MailFields.Of(definition).SelectMany(f => f.Rows.Prepend(f)).Select(f => (f.Name, Distance: EditDistance(name.ToLowerInvariant(), f.Name.ToLowerInvariant())))
            .Where(f => f.Distance <= MaxDistance).OrderBy(f => f.Distance).Select(f => f.Name).FirstOrDefault();

    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        foreach (var c in a.Length > 60 ? string.Empty : a)
        {
            var diagonal = row[0]++;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (c == b[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
