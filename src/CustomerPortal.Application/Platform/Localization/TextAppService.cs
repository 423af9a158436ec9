using CustomerPortal.Kernel;
using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Localization;

/// <inheritdoc />
internal sealed class TextAppService(
    EmbeddedTexts shipped, TextRows rows, TextWriting writing, TextFiles files, ITexts texts, ICurrentLanguage reader) : ITextAppService
{
    /// <inheritdoc />
    public IReadOnlyList<string> Modules() => [.. shipped.Modules.Values.Distinct().Order(StringComparer.Ordinal)];

    /// <inheritdoc />
    public async Task<PagedResult<TextRowDto>> GetListAsync(TextListRequest request, CancellationToken ct)
    {
        var language = Tag(request.Language, "language").Value;
        var reference = request.Reference is { Length: > 0 } asked ? Tag(asked, "reference").Value : TextRows.English;
        var found = (await rows.ReadAsync(language, reference, ct))
            .Where(row => request.Module is not { Length: > 0 } module || row.Module == module)
            .Where(row => request.State switch
            {
                TextState.Missing => row is { Own: null, Shipped: null },
                TextState.Changed => row.Own is not null,
                _ => true,
            })
            .Where(row => Matches(row, request.Filter?.Trim()))
            .OrderBy(row => row.Module, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal)
            .ToList();
        return new PagedResult<TextRowDto>(found.Count, false, [.. found.Skip(request.Skip).Take(request.Take)]);
    }

    /// <inheritdoc />
    public async Task<TextChangesDto> SaveAsync(TextsInput input, CancellationToken ct)
    {
        var language = Tag(input.Language, "language");
        var written = input.Texts.ToDictionary(pair => pair.Key, pair => (pair.Value ?? string.Empty).Trim(), StringComparer.Ordinal);
        var problems = written.SelectMany(pair => writing.Problems(pair.Key, pair.Value)).ToList();
        return problems.Count > 0 ? throw new InputException(problems) : await writing.SaveAsync(language, written, ct);
    }

    /// <inheritdoc />
    public async Task<FileContent> ExportAsync(TextFileRequest request, CancellationToken ct)
    {
        var language = Tag(request.Language, "language").Value;
        var found = (await rows.ReadAsync(language, TextRows.English, ct))
            .Where(row => request.Module is not { Length: > 0 } module || row.Module == module)
            .OrderBy(row => row.Module, StringComparer.Ordinal).ThenBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => new TextFileRow(row.Key, row.Module, row.Reference, row.Own ?? row.Shipped ?? string.Empty));
        var isCsv = request.Format == TextFileFormat.Csv;
        var name = string.Join('-', new[] { "texts", request.Module, language }.Where(part => !string.IsNullOrEmpty(part)));
        return new FileContent(
            $"{name}.{(isCsv ? "csv" : "json")}", isCsv ? "text/csv; charset=utf-8" : "application/json", await files.WriteAsync(request.Format, [.. found], ct));
    }

    /// <inheritdoc />
    public async Task<TextImportDto> ImportAsync(TextImportInput input, CancellationToken ct)
    {
        var language = Tag(input.Language, "language");
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<TextProblemDto>();
        foreach (var line in files.Read(input.Format, input.Content))
        {
            var wrong = read.ContainsKey(line.Key)
                ? [new BusinessException(TextErrorCodes.KeyTwice).With("key", line.Key)]
                : writing.Problems(line.Key, line.Text.Trim()).ToList();
            problems.AddRange(wrong.Select(problem => Tell(line, problem)));
            if (wrong.Count == 0)
            {
                read[line.Key] = line.Text.Trim();
            }
        }

        var isStored = input.Apply && problems.Count == 0;
        var changes = isStored ? await writing.SaveAsync(language, read, ct) : await writing.CompareAsync(language, read, ct);
        return new TextImportDto(changes, problems, isStored);
    }

    private static LanguageTag Tag(string text, string field) => LanguageTag.TryParse(text, out var tag)
        ? tag
        : throw new BusinessException(KernelErrorCodes.LanguageTagInvalid).With("language", text).For(field);

    private static bool Matches(TextRowDto row, string? filter) => string.IsNullOrEmpty(filter)
        || new[] { row.Key, row.Reference, row.Shown, row.Own, row.Shipped }.Any(text => text?.Contains(filter, StringComparison.OrdinalIgnoreCase) == true);

    private TextProblemDto Tell(TextFileLine line, BusinessException problem) =>
        new(line.Line, line.Key, problem.Code, texts.Get(problem.Code, reader.Tag, problem.Arguments));
}
