namespace CustomerPortal.Platform.Files;

/// <summary>
/// Tables as CSV (UTF-8 with byte order mark, comma, CRLF). Texts that a spreadsheet would compute are neutralised by an apostrophe in front,
/// and read back as they were.
/// </summary>
public interface ICsvFile
{
    /// <summary>Writes the head and the rows.</summary>
    /// <param name="output">Stays open.</param>
    /// <param name="head">Names of the columns.</param>
    /// <param name="rows">As many cells as the head has; null is an empty cell.</param>
    /// <param name="ct">Cancels.</param>
    Task WriteAsync(Stream output, IReadOnlyList<string> head, IAsyncEnumerable<IReadOnlyList<string?>> rows, CancellationToken ct);

    /// <summary>The lines after the head, by the separator that the file uses.</summary>
    /// <exception cref="FormatException">It is no table.</exception>
    IReadOnlyList<CsvLine> Read(string text);
}
