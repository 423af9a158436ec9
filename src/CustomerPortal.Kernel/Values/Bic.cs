using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace CustomerPortal.Kernel;

/// <summary>A bank by ISO 9362: eight characters, or eleven with the branch.</summary>
[JsonConverter(typeof(BicJsonConverter))]
public sealed partial record Bic
{
    public const int MaxLength = 11;

    private Bic(string value) => Value = value;

    public string Value { get; }

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.BicInvalid"/></exception>
    public static Bic Parse(string? text) =>
        TryParse(text, out var bic) ? bic : throw new BusinessException(KernelErrorCodes.BicInvalid).With("bic", text);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Bic? bic)
    {
        bic = null;
        var value = CodeText.Compact(text);
        if (!Shape().IsMatch(value) || (value[4..6] != "XK" && !CountryCode.TryFind(value[4..6], out _)))
        {
            return false;
        }

        bic = new Bic(value);
        return true;
    }

    public override string ToString() => Value;

    [GeneratedRegex("^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
