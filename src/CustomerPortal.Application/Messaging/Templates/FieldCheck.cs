using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>Whether every field and text that a template names exists where it is named.</summary>
internal sealed class FieldCheck(ITexts texts, LanguageTag language, bool isLayout)
{
    private readonly List<TemplateMistake> mistakes = [];

    /// <summary>Every field that is named anywhere.</summary>
    public static IEnumerable<(string Name, TemplateTag Tag)> Used(IEnumerable<TemplateNode> nodes) => nodes.SelectMany(node => node switch
    {
        TemplateField field => [(field.Name, field.Tag)],
        TemplatePhrase phrase => phrase.Arguments.Where(a => a.Field is not null).Select(a => (a.Field!, phrase.Tag)),
        TemplateChoice choice => [(choice.Field, choice.Tag), .. Used(choice.Then), .. Used(choice.Otherwise)],
        TemplateLoop loop => [(loop.Field, loop.Tag), .. Used(loop.Body)],
        _ => Enumerable.Empty<(string, TemplateTag)>(),
    });

    public IReadOnlyList<TemplateMistake> Of(TemplateSource source, IReadOnlyList<MailField> fields)
    {
        Walk(source.Nodes, fields);
        return mistakes;
    }

    private void Walk(IReadOnlyList<TemplateNode> nodes, IReadOnlyList<MailField> scope)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateField field:
                    Check(field, scope);
                    break;
                case TemplatePhrase phrase:
                    Check(phrase, scope);
                    break;
                case TemplateChoice choice:
                    Find(choice.Field, choice.Tag, scope);
                    Walk(choice.Then, scope);
                    Walk(choice.Otherwise, scope);
                    break;
                case TemplateLoop loop:
                    Check(loop, scope);
                    break;
            }
        }
    }

    private void Check(TemplateField field, IReadOnlyList<MailField> scope)
    {
        var found = Find(field.Name, field.Tag, scope);
        var isBody = found?.Kind == MailFieldKind.Body;
        if (field.IsRaw != isBody && (found is not null || field.IsRaw))
        {
            Mistake(isLayout && isBody ? MailProblemKind.BodyMissing : MailProblemKind.RawRefused, field.Tag, field.Name);
        }
        else if (found?.Kind == MailFieldKind.List)
        {
            Mistake(MailProblemKind.FieldIsList, field.Tag, field.Name);
        }
    }

    private void Check(TemplatePhrase phrase, IReadOnlyList<MailField> scope)
    {
        if (!language.WithParents().Any(tag => texts.Has(phrase.Key, tag.Value)))
        {
            Mistake(MailProblemKind.TextUnknown, phrase.Tag, phrase.Key);
        }

        foreach (var field in phrase.Arguments.Select(a => a.Field).OfType<string>())
        {
            if (Find(field, phrase.Tag, scope) is { Kind: MailFieldKind.List or MailFieldKind.Body })
            {
                Mistake(MailProblemKind.FieldIsList, phrase.Tag, field);
            }
        }
    }

    private void Check(TemplateLoop loop, IReadOnlyList<MailField> scope)
    {
        var list = Find(loop.Field, loop.Tag, scope);
        if (list is not null && list.Kind != MailFieldKind.List)
        {
            Mistake(MailProblemKind.FieldIsNoList, loop.Tag, loop.Field);
        }

        Walk(loop.Body, list is null ? scope : [.. list.Rows, .. scope]);
    }

    private MailField? Find(string name, TemplateTag tag, IReadOnlyList<MailField> scope)
    {
        var found = scope.FirstOrDefault(f => f.Name == name);
        if (found is null)
        {
            Mistake(MailProblemKind.FieldUnknown, tag, name);
        }

        return found;
    }

    private void Mistake(MailProblemKind kind, TemplateTag tag, string name) =>
        mistakes.Add(new TemplateMistake(kind, tag.Start, tag.End - tag.Start, name));
}
