namespace CustomerPortal.Platform.Localization;

/// <summary>The languages page.</summary>
/// <param name="Items">Every language of the product, and those that the organisation added.</param>
/// <param name="Version">Of what it offers; sent back with a change: refuses it if somebody else saved first.</param>
public sealed record LanguagesDto(IReadOnlyList<LanguageDto> Items, string Version);

/// <summary>A language of the product, or one that the organisation added.</summary>
/// <param name="Tag">BCP 47 tag.</param>
/// <param name="NativeName">Its name in itself, for example "Nederlands".</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
/// <param name="IsOffered">Whether the organisation offers it.</param>
/// <param name="IsDefault">Whether it stands in where none was chosen.</param>
public sealed record LanguageDto(string Tag, string NativeName, bool IsRightToLeft, bool IsOffered, bool IsDefault)
{
    /// <summary>Its name in the reader's language.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the product has its texts; else they are the organisation's alone.</summary>
    public required bool IsShipped { get; init; }

    /// <summary>Texts that it does not have itself.</summary>
    public required int Missing { get; init; }

    /// <summary>Texts that the organisation wrote.</summary>
    public required int Changed { get; init; }

    public required LanguageFormatsDto Formats { get; init; }
}

/// <summary>How numbers and days are written for readers of a language.</summary>
/// <param name="Culture">Culture whose rules are used: the language's own, else its wider one's, else plain English.</param>
/// <param name="Number">A number as an example.</param>
/// <param name="Amount">An amount as an example.</param>
/// <param name="Day">A day as an example.</param>
public sealed record LanguageFormatsDto(string Culture, string Number, string Amount, string Day);
