using System.Collections.Concurrent;
using CustomerPortal.Kernel;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;

namespace CustomerPortal.Messaging;

/// <summary>Templates by Handlebars.Net, reduced to what <see cref="TemplateGrammar"/> allows.</summary>
internal sealed class HandlebarsEngine : ITemplateEngine
{
    private readonly ConcurrentDictionary<(string Template, bool IsHtml), HandlebarsTemplate<TextWriter, object, object>> compiled = new();
    private readonly IHandlebars html;
    private readonly IHandlebars text;

    public HandlebarsEngine(ITexts texts)
    {
        html = Build(texts, new HtmlEscaping());
        text = Build(texts, new NoEscaping());
    }

    /// <inheritdoc />
    public string Fill(string template, bool isHtml, string language, IReadOnlyDictionary<string, object?> model)
    {
        var privates = new Dictionary<string, object> { [TextHelper.Language] = language };
        using var output = new CappedWriter(MailConsts.MaxBodyLength);
        try
        {
            compiled.GetOrAdd((template, isHtml), Compile)(output, TemplateModel.Of(model), privates);
        }
        catch (Exception e) when (e is HandlebarsException or HandlebarsUndefinedBindingException)
        {
            throw new TemplateException("The template cannot be filled", e);
        }

        return output.ToString();
    }

    private static IHandlebars Build(ITexts texts, ITextEncoder escaping)
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = escaping,
        });
        handlebars.RegisterHelper(TextHelper.Name, new HandlebarsHelperWithOptions(new TextHelper(texts).Write));
        return handlebars;
    }

    private HandlebarsTemplate<TextWriter, object, object> Compile((string Template, bool IsHtml) key)
    {
        TemplateGrammar.Check(key.Template);
        using var reader = new StringReader(key.Template);
        return (key.IsHtml ? html : text).Compile(reader);
    }
}
