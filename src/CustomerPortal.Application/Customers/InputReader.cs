using CustomerPortal.Kernel;

namespace CustomerPortal.Customers;

/// <summary>Turns typed texts into values and collects what is wrong, so that all problems are told at once.</summary>
internal sealed class InputReader
{
    private readonly List<BusinessException> problems = [];

    /// <summary>The text, or null when it is blank.</summary>
    public static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;

    /// <summary>The value of a text that is not blank; a broken rule becomes a problem of the field.</summary>
    public T? Value<T>(string field, string? typed, Func<string, T> parse)
        where T : class
    {
        if (Text(typed) is not { } text)
        {
            return null;
        }

        try
        {
            return parse(text);
        }
        catch (BusinessException broken)
        {
            problems.Add(broken.For(field));
            return null;
        }
    }

    /// <summary>Adds a problem.</summary>
    public void Refuse(string code, string field) => problems.Add(new BusinessException(code).For(field));

    /// <summary>Throws when anything was wrong.</summary>
    public void Finish()
    {
        if (problems.Count > 0)
        {
            throw new InputException(problems);
        }
    }
}
