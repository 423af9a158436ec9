using System.Text;
using System.Text.Json;
using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;

namespace CustomerPortal.Platform.Localization;

/// <summary>Texts as files and back.</summary>
internal sealed class TextFiles(ICsvFile csv)
{
    private const string Key = "key";
    private const string Text = "text";

    private static readonly string[] Head = [Key, "module", "reference", Text];

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The rows as a file; a text that is not there yet is an empty one, to be filled in.</summary>
    public async Task<byte[]> WriteAsync(TextFileFormat format, IReadOnlyList<TextFileRow> rows, CancellationToken ct)
    {
        using var output = new MemoryStream();
        if (format == TextFileFormat.Csv)
        {
            await csv.WriteAsync(output, Head, rows.Select(row => (IReadOnlyList<string?>)[row.Key, row.Module, row.Reference, row.Text]).ToAsyncEnumerable(), ct);
        }
        else
        {
            await using var json = new Utf8JsonWriter(output, Readable);
            json.WriteStartObject();
            foreach (var row in rows)
            {
                json.WriteString(row.Key, row.Text);
            }

            json.WriteEndObject();
        }

        return output.ToArray();
    }

    /// <summary>The lines of a file.</summary>
    /// <exception cref="BusinessException">
    /// It cannot be read as a whole: <see cref="TextErrorCodes.FileUnreadable"/>, <see cref="TextErrorCodes.FileNotUtf8"/>,
    /// <see cref="TextErrorCodes.FileHasNoColumn"/>
    /// </exception>
    public IReadOnlyList<TextFileLine> Read(TextFileFormat format, string content)
    {
        if (content.Contains('\uFFFD', StringComparison.Ordinal))
        {
            throw Wrong(TextErrorCodes.FileNotUtf8);
        }

        try
        {
            return [.. (format == TextFileFormat.Csv ? ReadCsv(content) : ReadJson(content)).Select(line => line with { Text = Plain(line.Text) })];
        }
        // Half a surrogate pair is an InvalidOperationException of the reader.
        catch (Exception e) when (e is FormatException or JsonException or InvalidOperationException)
        {
            throw Wrong(TextErrorCodes.FileUnreadable);
        }
    }

    private List<TextFileLine> ReadCsv(string content)
    {
        var lines = csv.Read(content);
        var missing = lines.Count == 0 ? null : new[] { Key, Text }.FirstOrDefault(column => !lines[0].Cells.ContainsKey(column));
        return missing is null
            ? [.. lines.Select(line => new TextFileLine(line.Number, line.Cells[Key].Trim(), line.Cells[Text]))]
            : throw Wrong(TextErrorCodes.FileHasNoColumn).With("column", missing);
    }

    private static List<TextFileLine> ReadJson(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content.TrimStart('\uFEFF'));
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        var lines = new List<TextFileLine>();
        var (line, counted) = (1, 0);
        Expect(ref reader, JsonTokenType.StartObject);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var at = (int)reader.TokenStartIndex;
            line += bytes.AsSpan(counted, at - counted).Count((byte)'\n');
            counted = at;
            var key = reader.GetString()!;
            reader.Read();
            lines.Add(new TextFileLine(line, key, reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString()!,
                JsonTokenType.Null => string.Empty,
                _ => throw new FormatException("A text is a string."),
            }));
        }

        return reader.TokenType == JsonTokenType.EndObject ? lines : throw new FormatException("The object does not end.");
    }

    private static void Expect(ref Utf8JsonReader reader, JsonTokenType kind)
    {
        if (!reader.Read() || reader.TokenType != kind)
        {
            throw new FormatException($"{kind} is missing.");
        }
    }

    private static string Plain(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static BusinessException Wrong(string code) => new BusinessException(code).For("content");
}

/// <summary>A text to be written to a file.</summary>
internal sealed record TextFileRow(string Key, string Module, string Reference, string Text);

/// <summary>A text that was read from a file.</summary>
internal sealed record TextFileLine(long Line, string Key, string Text);
