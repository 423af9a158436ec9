using System.Text.Json;
using CustomerPortal.Kernel;

namespace CustomerPortal.Platform.Settings;

/// <summary>Texts in several languages as the value of a setting: JSON, empty for none.</summary>
public static class LocalizedSetting
{
    private const int LongestText = 2000;

    /// <summary>The texts of a stored value; null for none.</summary>
    public static LocalizedText? Read(string stored) => stored.Length == 0 ? null : LocalizedText.Parse(stored);

    /// <summary>The value in its stored form.</summary>
    /// <exception cref="BusinessException">No texts by language, one too long, or no web address where one is asked for.</exception>
    internal static string Check(SettingDefinition definition, string value)
    {
        var typed = Typed(definition, value).Where(text => !string.IsNullOrWhiteSpace(text.Value)).ToList();
        var max = definition.MaxLength ?? LongestText;
        foreach (var (_, text) in typed)
        {
            if (text.Length > max)
            {
                throw Wrong(definition, SettingErrorCodes.TooLong).With("max", max);
            }

            if (definition.Kind == SettingKind.LocalizedLink && !IsLink(text.Trim()))
            {
                throw Wrong(definition, SettingErrorCodes.LinkInvalid).With("link", text);
            }
        }

        // As JSON a letter beyond ASCII takes six: what is stored is longer than what was typed.
        var stored = typed.Count == 0 ? string.Empty : Whole(definition, typed);
        return stored.Length <= SettingValue.MaxValueLength ? stored : throw Wrong(definition, SettingErrorCodes.TooLong).With("max", max);
    }

    private static Dictionary<string, string> Typed(SettingDefinition definition, string value)
    {
        try
        {
            return value.Length == 0 ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(value) ?? [];
        }
        catch (JsonException)
        {
            throw Wrong(definition, SettingErrorCodes.TextsInvalid);
        }
    }

    private static string Whole(SettingDefinition definition, IEnumerable<KeyValuePair<string, string>> typed)
    {
        try
        {
            return LocalizedText.Of(typed.Select(text => new KeyValuePair<string, string>(text.Key, text.Value.Trim().ReplaceLineEndings("\n")))).ToString();
        }
        catch (BusinessException broken)
        {
            throw broken.For(definition.Name);
        }
    }

    // https alone: the link stands on a page that people trust, and "javascript:" is an address too.
    private static bool IsLink(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0;

    private static BusinessException Wrong(SettingDefinition definition, string code) => new BusinessException(code).For(definition.Name);
}
