namespace CustomerPortal.Platform.Files;

/// <summary>A line of a table that was read.</summary>
/// <param name="Number">Line of the file at which it begins, from 1.</param>
/// <param name="Cells">Name of the column, in small letters, to its cell.</param>
public sealed record CsvLine(long Number, IReadOnlyDictionary<string, string> Cells);
