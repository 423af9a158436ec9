using System.Globalization;
using CsvHelper;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Platform.Csv;

/// <inheritdoc />
internal sealed class CsvFile : ICsvFile
{
    private const char Neutral = '\'';

    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
    private static readonly CsvReaderOptions Reading = new() { TrackLineNumbers = true, DetectSeparatorHint = true };

    /// <inheritdoc />
    public async Task WriteAsync(Stream output, IReadOnlyList<string> head, IAsyncEnumerable<IReadOnlyList<string?>> rows, CancellationToken ct)
    {
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        await WriteRowAsync(csv, head, ct);
        await foreach (var row in rows.WithCancellation(ct))
        {
            await WriteRowAsync(csv, row, ct);
        }

        await csv.FlushAsync(ct);
    }

    /// <inheritdoc />
    public IReadOnlyList<CsvLine> Read(string text)
    {
        try
        {
            using var csv = CsvReader.Create(new StringReader(text), Reading);
            csv.ReadHeader();
            var head = csv.Headers.Select(name => name.Trim().TrimStart('\uFEFF').ToLowerInvariant()).ToList();
            var lines = new List<CsvLine>();
            while (csv.Read())
            {
                var cells = head.Select((name, i) => (name, Cell: Opened(csv.GetString(i)))).DistinctBy(c => c.name).ToDictionary(c => c.name, c => c.Cell);
                lines.Add(new CsvLine(csv.LineNumber, cells));
            }

            return lines;
        }
        catch (CsvFormatException e)
        {
            throw new FormatException("The file is no table.", e);
        }
    }

    /// <summary>Whether the cell is apostrophes and then a formula: each writing adds one apostrophe, each reading takes one.</summary>
    private static bool IsFormula(string cell) => cell.TrimStart(Neutral) is { Length: > 0 } rest && Options.InjectionCharacters.Contains(rest[0]);

    private static string Opened(string cell) => cell.StartsWith(Neutral) && IsFormula(cell) ? cell[1..] : cell;

    private static async Task WriteRowAsync(CsvWriter csv, IReadOnlyList<string?> cells, CancellationToken ct)
    {
        foreach (var cell in cells)
        {
            // Numbers may begin with a sign; whatever else a spreadsheet would compute is made text.
            if (decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && number.ToString(CultureInfo.InvariantCulture) == cell)
            {
                csv.WriteField(number, default);
            }
            else
            {
                csv.WriteField(cell is not null && cell.StartsWith(Neutral) && IsFormula(cell) ? Neutral + cell : cell);
            }
        }

        await csv.EndRecordAsync(ct);
    }
}
