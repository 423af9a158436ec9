namespace CustomerPortal.Messaging;

/// <summary>
/// Fills templates. Fields come from dictionaries only; an unknown field, text, helper or block is an error; steps and output are capped.
/// Tags: <c>{{field}}</c>, <c>{{t "Key" name=value}}</c> (a text of the product), <c>if</c> with <c>else</c>, <c>each</c>.
/// </summary>
public interface ITemplateEngine
{
    /// <summary>Fills a template for a reader.</summary>
    /// <param name="template">Source of the template; html is escaped where <paramref name="isHtml"/> says so.</param>
    /// <param name="isHtml">Whether fields are escaped for html.</param>
    /// <param name="language">Language of the texts.</param>
    /// <param name="model">Merge fields.</param>
    /// <exception cref="TemplateException">Template and fields do not fit.</exception>
    string Fill(string template, bool isHtml, string language, IReadOnlyDictionary<string, object?> model);
}
