using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Lists;

namespace CustomerPortal.Platform.Localization;

/// <summary>The texts of the organisation, language by language.</summary>
public interface ITextAppService
{
    /// <summary>Modules that have texts.</summary>
    IReadOnlyList<string> Modules();

    /// <summary>A page of texts beside those of another language, by module and key.</summary>
    Task<PagedResult<TextRowDto>> GetListAsync(TextListRequest request, CancellationToken ct);

    /// <summary>Stores texts, all or none.</summary>
    /// <exception cref="Kernel.InputException">A key is unknown, a text too long, or a placeholder lost or unknown.</exception>
    Task<TextChangesDto> SaveAsync(TextsInput input, CancellationToken ct);

    /// <summary>The texts as a file.</summary>
    Task<FileContent> ExportAsync(TextFileRequest request, CancellationToken ct);

    /// <summary>Reads a file, says what it changes and what is wrong line by line, and stores it when asked to and nothing is wrong.</summary>
    Task<TextImportDto> ImportAsync(TextImportInput input, CancellationToken ct);
}
