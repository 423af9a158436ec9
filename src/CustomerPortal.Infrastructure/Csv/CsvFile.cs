using System.Globalization;
using CsvHelper;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Platform.Csv;

/// <inheritdoc />
internal sealed class CsvFile : ICsvFile
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape };

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
                csv.WriteField(cell);
            }
        }

        await csv.EndRecordAsync(ct);
    }
}
