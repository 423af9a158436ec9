using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Localization;

/// <summary>What a text may be, so that every place which shows it still works.</summary>
public static class TextRules
{
    /// <summary>Every rule that the text breaks; each names the key as its field.</summary>
    /// <param name="key">Key of the text.</param>
    /// <param name="reference">The shipped English text, whose placeholders are kept; null when there is no such key.</param>
    /// <param name="text">What was written.</param>
    public static IEnumerable<BusinessException> Problems(string key, string? reference, string text)
    {
        if (reference is null)
        {
            yield return Wrong(TextErrorCodes.KeyUnknown, key);
            yield break;
        }

        if (text.Length > TextConsts.MaxTextLength)
        {
            yield return Wrong(TextErrorCodes.TooLong, key).With("maximum", TextConsts.MaxTextLength).With("length", text.Length);
        }

        if (text.Any(c => char.IsControl(c) && c is not '\n'))
        {
            yield return Wrong(TextErrorCodes.HasControlCharacters, key);
        }

        var (expected, found) = (TextTemplate.Names(reference), TextTemplate.Names(text));
        foreach (var name in expected.Except(found).Order(StringComparer.Ordinal))
        {
            yield return Wrong(TextErrorCodes.PlaceholderMissing, key).With("name", $"{{{name}}}");
        }

        foreach (var name in found.Except(expected).Order(StringComparer.Ordinal))
        {
            yield return Wrong(TextErrorCodes.PlaceholderUnknown, key).With("name", $"{{{name}}}");
        }
    }

    private static BusinessException Wrong(string code, string key) => new BusinessException(code).With("key", key).For(key);
}
