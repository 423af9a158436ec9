using CustomerPortal.Kernel;
using HandlebarsDotNet;

namespace CustomerPortal.Messaging;

/// <summary><c>{{t "Key" name=value}}</c>: a text of the product in the language of the mail.</summary>
internal sealed class TextHelper(ITexts texts)
{
    public const string Name = "t";

    /// <summary>Private datum (<c>@language</c>) in which the engine hands over the language.</summary>
    public const string Language = "language";

    public void Write(in EncodedTextWriter output, in HelperOptions options, in Context context, in Arguments arguments)
    {
        var key = arguments.Length > 0 ? arguments[0] as string : null;
        var language = options.Data.Value<string>(Language) ?? throw new InvalidOperationException("The engine handed over no language.");
        if (key is null || !(texts.Has(key, language) || texts.Has(key, "en")))
        {
            throw new TemplateException($"The text {key} does not exist.");
        }

        var values = arguments.Hash.ToDictionary(pair => pair.Key, pair => (object?)pair.Value, StringComparer.Ordinal);
        output.Write(texts.Get(key, language, values));
    }
}
