namespace CustomerPortal.Kernel;

/// <summary>The texts that people see, by key and language.</summary>
public interface ITexts
{
    /// <summary>
    /// The text in the asked language, else in its parent language, else in English, else the key itself.
    /// Placeholders <c>{name}</c> are replaced by <paramref name="arguments"/>, already formatted for the reader.
    /// </summary>
    string Get(string key, string language, IReadOnlyDictionary<string, object?>? arguments = null);

    /// <summary>Whether the language has this key itself (no fallback).</summary>
    bool Has(string key, string language);

    /// <summary>Every key with its text in this language, fallbacks applied.</summary>
    IReadOnlyDictionary<string, string> All(string language);
}
