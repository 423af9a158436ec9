using CustomerPortal.Kernel;

namespace CustomerPortal.Messaging;

/// <inheritdoc />
internal sealed class TemplateEngine(ITexts texts) : ITemplateEngine
{
    /// <inheritdoc />
    public string Fill(string template, bool isHtml, string language, IReadOnlyDictionary<string, object?> model)
    {
        var source = TemplateParser.Read(template);
        if (source.Mistakes is [var mistake, ..])
        {
            throw new TemplateException($"{mistake.Kind} {mistake.Name} at {TemplatePlace.Of(template, mistake.Start)}.");
        }

        var filling = new TemplateFilling(texts, language, isHtml);
        filling.Write(source.Nodes, TemplateModel.Of(model));
        return filling.Result;
    }
}
