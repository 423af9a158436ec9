using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace CustomerPortal.Kernel;

/// <summary>An international bank account number whose length and check digits are right.</summary>
/// <seealso href="https://www.swift.com/standards/data-standards/iban-international-bank-account-number"/>
[JsonConverter(typeof(IbanJsonConverter))]
public sealed record Iban
{
    public const int MaxLength = 34;

    private static readonly FrozenDictionary<string, int> Lengths = (
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 "
        + "ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 "
        + "LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 "
        + "PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30")
        .Split(' ')
        .ToFrozenDictionary(entry => entry[..2], entry => int.Parse(entry[2..], System.Globalization.CultureInfo.InvariantCulture));

    private Iban(string value) => Value = value;

    /// <summary>Capitals and digits without spaces, as stored and sent.</summary>
    public string Value { get; }

    /// <summary>The two letters it begins with; "XK" (Kosovo) has no ISO country.</summary>
    public string Country => Value[..2];

    /// <exception cref="BusinessException"><see cref="KernelErrorCodes.IbanInvalid"/></exception>
    public static Iban Parse(string? text) =>
        TryParse(text, out var iban) ? iban : throw new BusinessException(KernelErrorCodes.IbanInvalid);

    public static bool TryParse(string? text, [NotNullWhen(true)] out Iban? iban)
    {
        iban = null;
        var value = CodeText.Compact(text);
        if (value.Length < 15 || value.Length > MaxLength || !value.All(char.IsAsciiLetterOrDigit)
            || !Lengths.TryGetValue(value[..2], out var length) || value.Length != length
            || !char.IsAsciiDigit(value[2]) || !char.IsAsciiDigit(value[3])
            || CheckDigits.Mod97(value[4..] + value[..4]) != 1)
        {
            return false;
        }

        iban = new Iban(value);
        return true;
    }

    /// <summary>In groups of four for paper, by no-break spaces: "NL91 ABNA 0417 1643 00".</summary>
    public string InGroups() => string.Join('\u00A0', Value.Chunk(4).Select(group => new string(group)));

    public override string ToString() => Value;
}
