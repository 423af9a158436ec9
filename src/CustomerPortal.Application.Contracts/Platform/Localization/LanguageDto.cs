namespace CustomerPortal.Platform.Localization;

/// <summary>A language of the product.</summary>
/// <param name="Tag">BCP 47 tag.</param>
/// <param name="NativeName">Its name in itself, for example "Nederlands".</param>
/// <param name="IsRightToLeft">Whether it is written from right to left.</param>
/// <param name="IsOffered">Whether the organisation offers it.</param>
/// <param name="IsDefault">Whether it stands in where none was chosen.</param>
public sealed record LanguageDto(string Tag, string NativeName, bool IsRightToLeft, bool IsOffered, bool IsDefault);
