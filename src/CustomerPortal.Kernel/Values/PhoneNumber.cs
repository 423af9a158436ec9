using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>A phone number as somebody typed it, with its E.164 form where that is certain.</summary>
/// <remarks>
/// Never refused for its shape: an extension, a note or a country with unusual rules stays readable, only without the
/// international form. The region is the caller's (the address's country), never guessed.
/// </remarks>
/// <seealso href="https://www.itu.int/rec/T-REC-E.164"/>
[JsonConverter(typeof(PhoneNumberJsonConverter))]
public sealed class PhoneNumber : IEquatable<PhoneNumber>
{
    public const int MaxLength = 50;
    public const int MaxE164Length = 16;

    private PhoneNumber(string typed, string? e164)
    {
        Typed = typed;
        E164 = e164;
    }

    public string Typed { get; }

    /// <summary>"+31201234567", if it can be derived.</summary>
    public string? E164 { get; }

    /// <param name="typed">Not blank, at most <see cref="MaxLength"/> characters; control characters become spaces.</param>
    /// <param name="region">Whose national numbers these are, if known.</param>
    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.PhoneNumberInvalid"/>: blank or too long.</exception>
    public static PhoneNumber Parse(string? typed, CountryCode? region)
    {
        var kept = string.Concat((typed ?? string.Empty).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return kept.Length is > 0 and <= MaxLength
            ? new PhoneNumber(kept, PhoneNumberE164.Derive(kept, region))
            : throw new BusinessException(KernelErrorCodes.PhoneNumberInvalid).With("maximum", MaxLength);
    }

    /// <summary>What storage kept, both columns.</summary>
    public static PhoneNumber FromStored(string typed, string? e164) => new(typed, e164);

    public bool Equals(PhoneNumber? other) => other is not null && (Typed, E164) == (other.Typed, other.E164);

    public override bool Equals(object? obj) => Equals(obj as PhoneNumber);

    public override int GetHashCode() => HashCode.Combine(Typed, E164);

    /// <summary>For machines: the international form where there is one.</summary>
    public override string ToString() => E164 ?? Typed;
}
