namespace CustomerPortal.Platform.Localization;

/// <summary>What became of texts, or what would.</summary>
/// <param name="Written">Texts that the organisation now has and had not.</param>
/// <param name="Changed">Texts of its own that now say something else.</param>
/// <param name="GivenBack">Texts that are the product's again.</param>
/// <param name="Same">Texts that stay as they were.</param>
public sealed record TextChangesDto(int Written, int Changed, int GivenBack, int Same);

/// <summary>What a file would do, or did.</summary>
/// <param name="Changes">Counted over the lines that are right.</param>
/// <param name="Problems">What is wrong, by line; as long as there is one, nothing is stored.</param>
/// <param name="IsStored">Whether it was stored.</param>
public sealed record TextImportDto(TextChangesDto Changes, IReadOnlyList<TextProblemDto> Problems, bool IsStored);

/// <summary>What is wrong with a line of a file.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Key">Key on it; empty when none can be read.</param>
/// <param name="Code">What is wrong.</param>
/// <param name="Message">The same for the reader.</param>
public sealed record TextProblemDto(long Line, string Key, string Code, string Message);
