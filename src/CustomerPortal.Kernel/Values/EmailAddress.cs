using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>One mailbox: keeps the case it was typed in, compares without it.</summary>
/// <remarks>
/// Refused: control and invisible format characters, spaces, display names, quoted local parts, bare host names and
/// addresses of machines in brackets. International domains compare by their ASCII form.
/// </remarks>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3"/>
[JsonConverter(typeof(EmailAddressJsonConverter))]
public sealed class EmailAddress : IEquatable<EmailAddress>
{
    public const int MaxLength = 254;

    private const int MaxLocalLength = 64;
    private const string LocalSymbols = "!#$%&'*+-/=?^_`{|}~.";

    private EmailAddress(string value, string normalized)
    {
        Value = value;
        Normalized = normalized;
    }

    /// <summary>As typed.</summary>
    public string Value { get; }

    /// <summary>Lower case, domain in ASCII: what unique indexes and look-ups use.</summary>
    public string Normalized { get; }

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.EmailAddressInvalid"/></exception>
    public static EmailAddress Parse(string? text) =>
        TryParse(text, out var address)
            ? address
            : throw Invalid(text);

    /// <summary>Reads what somebody typed into a field.</summary>
    /// <param name="field">Name of the field, as the input has it.</param>
    /// <param name="text">What was typed.</param>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.EmailAddressInvalid"/>, for that field.</exception>
    public static EmailAddress ParseFor(string field, string? text) => TryParse(text, out var address) ? address : throw Invalid(text).For(field);

    public static bool TryParse(string? text, [NotNullWhen(true)] out EmailAddress? address)
    {
        address = null;
        var value = text?.Trim(' ');
        if (value is null || value.Length > MaxLength || !TryNormalizeUnicode(value, out var composed))
        {
            return false;
        }

        var at = composed.LastIndexOf('@');
        if (at < 1 || !IsLocalPart(composed.AsSpan(0, at)) || !TryDomain(composed[(at + 1)..], out var domain))
        {
            return false;
        }

        var normalized = composed[..at].ToLowerInvariant() + "@" + domain;
        if (normalized.Length > MaxLength)
        {
            return false;
        }

        address = new EmailAddress(value, normalized);
        return true;
    }

    public static bool operator ==(EmailAddress? left, EmailAddress? right) => Equals(left, right);

    public static bool operator !=(EmailAddress? left, EmailAddress? right) => !Equals(left, right);

    public bool Equals(EmailAddress? other) => other is not null && Normalized == other.Normalized;

    public override bool Equals(object? obj) => Equals(obj as EmailAddress);

    public override int GetHashCode() => Normalized.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;

    private static BusinessException Invalid(string? text) => new BusinessException(KernelErrorCodes.EmailAddressInvalid).With("email", text);

    private static bool TryNormalizeUnicode(string value, out string composed)
    {
        composed = string.Empty;
        foreach (var rune in value.EnumerateRunes())
        {
            // The replacement character stands for a lone surrogate here.
            if (rune == Rune.ReplacementChar || IsRefused(Rune.GetUnicodeCategory(rune)))
            {
                return false;
            }
        }

        composed = value.Normalize(NormalizationForm.FormC);
        return true;
    }

    private static bool IsRefused(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        if (Encoding.UTF8.GetByteCount(local) > MaxLocalLength || local[0] == '.' || local[^1] == '.'
            || local.Contains("..", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var c in local)
        {
            if (c < 0x80 && !char.IsAsciiLetterOrDigit(c) && !LocalSymbols.Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryDomain(string typed, out string ascii)
    {
        ascii = string.Empty;
        if (typed.Length == 0 || typed[^1] == '.' || typed[0] == '[')
        {
            return false;
        }

        try
        {
            ascii = new IdnMapping { UseStd3AsciiRules = true }.GetAscii(typed).ToLowerInvariant();
        }
        catch (ArgumentException)
        {
            // IdnMapping has no Try form; this is its word for "not a domain name".
            return false;
        }

        var labels = ascii.Split('.');
        return labels.Length >= 2
            && labels.All(label => label.Length is > 0 and <= 63 && label[0] != '-' && label[^1] != '-'
                && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            && !labels[^1].All(char.IsAsciiDigit);
    }
}
