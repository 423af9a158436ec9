using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>What every text that people type must be: within its length, and free of what no screen, database or mail can carry.</summary>
internal static class PlainText
{
    /// <summary>Checks several fields at once.</summary>
    /// <exception cref="InputException">At least one is wrong.</exception>
    public static void Require(IEnumerable<(string Field, string? Text, int MaxLength)> fields)
    {
        var problems = fields.Select(f => Problem(f.Field, f.Text, f.MaxLength)).OfType<BusinessException>().ToList();
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }
    }

    /// <summary>What is wrong with the text, or null.</summary>
    public static BusinessException? Problem(string field, string? text, int maxLength)
    {
        if (text is null)
        {
            return null;
        }

        if (text.Length > maxLength)
        {
            return new BusinessException(CustomersErrorCodes.FieldTooLong).With("maximum", maxLength).For(field);
        }

        return IsClean(text) ? null : new BusinessException(CustomersErrorCodes.FieldHasControlCharacters).For(field);
    }

    /// <summary>No control characters, no half of a surrogate pair.</summary>
    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i)))
            {
                return false;
            }

            i += char.IsHighSurrogate(text[i]) ? 1 : 0;
        }

        return true;
    }
}
