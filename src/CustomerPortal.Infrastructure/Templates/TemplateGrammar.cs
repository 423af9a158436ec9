using System.Text.RegularExpressions;

namespace CustomerPortal.Messaging;

/// <summary>What a template may contain: fields, the texts of the product, <c>if</c>, <c>else</c> and <c>each</c>; no partials, decorators or other helpers.</summary>
internal static partial class TemplateGrammar
{
    /// <exception cref="TemplateException">It contains something else.</exception>
    public static void Check(string template)
    {
        foreach (Match tag in Tag().Matches(template))
        {
            var content = tag.Groups["content"].Value.Trim();
            if (!Allowed().IsMatch(content))
            {
                throw new TemplateException($"{{{{{content}}}}} is not allowed in a template.");
            }
        }
    }

    [GeneratedRegex(@"\{\{\{?~?(?<content>.*?)~?\}?\}\}", RegexOptions.Singleline)]
    private static partial Regex Tag();

    // A field path; {{t "Key" a=b}}; {{#if path}}, {{#each path}}, {{else}}, {{/if}}, {{/each}}; a comment.
    [GeneratedRegex(
        """^(?:(?:\.\./|this\.|@)?[A-Za-z][\w.]*|this|\.|t\s+"[^"]+"(?:\s+\w+=(?:(?:\.\./|this\.)?[A-Za-z][\w.]*|"[^"]*"))*|#(?:if|each)\s+(?:\.\./|this\.)?[A-Za-z][\w.]*|else|/(?:if|each)|!.*)$""",
        RegexOptions.Singleline)]
    private static partial Regex Allowed();
}
