using System.Text;
using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <summary>One filling of a template. It reads dictionaries and writes characters; there is nothing else that it could reach.</summary>
internal sealed class TemplateFilling(ITexts texts, string language, bool isHtml)
{
    private readonly StringBuilder output = new();
    private readonly Stack<IReadOnlyDictionary<string, object?>> scopes = new();
    private int steps;

    public string Result => output.ToString();

    public void Write(IReadOnlyList<TemplateNode> nodes, IReadOnlyDictionary<string, object?> fields)
    {
        scopes.Push(fields);
        foreach (var node in nodes)
        {
            Write(node);
        }

        scopes.Pop();
    }

    private void Write(TemplateNode node)
    {
        Step();
        switch (node)
        {
            case TemplateLiteral literal:
                Append(literal.Text);
                break;
            case TemplateField field:
                Append(isHtml && !field.IsRaw ? HtmlEscaping.Of(Word(field.Name)) : Word(field.Name));
                break;
            case TemplatePhrase phrase:
                Append(isHtml ? HtmlEscaping.Of(Phrase(phrase)) : Phrase(phrase));
                break;
            case TemplateChoice choice:
                Write(IsFilled(Value(choice.Field)) ? choice.Then : choice.Otherwise, scopes.Peek());
                break;
            case TemplateLoop loop:
                Write(loop);
                break;
        }
    }

    private void Write(TemplateLoop loop)
    {
        if (Value(loop.Field) is not List<object?> rows)
        {
            throw new TemplateException($"The field {loop.Field} is no list.");
        }

        foreach (var row in rows)
        {
            Step();
            Write(loop.Body, row as IReadOnlyDictionary<string, object?> ?? throw new TemplateException($"A row of {loop.Field} has no fields."));
        }
    }

    private void Step()
    {
        if (++steps > MailTemplateConsts.MaxSteps)
        {
            throw new TemplateException($"A template took more than {MailTemplateConsts.MaxSteps} steps.");
        }
    }

    private string Phrase(TemplatePhrase phrase)
    {
        if (!(texts.Has(phrase.Key, language) || texts.Has(phrase.Key, "en")))
        {
            throw new TemplateException($"The text {phrase.Key} does not exist.");
        }

        return texts.Get(phrase.Key, language, phrase.Arguments.ToDictionary(a => a.Name, a => (object?)(a.Literal ?? Word(a.Field!)), StringComparer.Ordinal));
    }

    private string Word(string name) => Value(name) switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        _ => throw new TemplateException($"The field {name} is a list."),
    };

    // Rows first, then what stands around them.
    private object? Value(string name)
    {
        foreach (var scope in scopes)
        {
            if (scope.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        throw new TemplateException($"There is no field {name}.");
    }

    private static bool IsFilled(object? value) => value switch
    {
        bool flag => flag,
        string text => text.Length > 0,
        List<object?> rows => rows.Count > 0,
        _ => false,
    };

    private void Append(string text)
    {
        if (output.Length + text.Length > MailConsts.MaxBodyLength)
        {
            throw new TemplateException($"A template wrote more than {MailConsts.MaxBodyLength} characters.");
        }

        output.Append(text);
    }
}
