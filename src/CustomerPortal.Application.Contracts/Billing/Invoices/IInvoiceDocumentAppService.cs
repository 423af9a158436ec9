using CustomerPortal.Platform.Files;

namespace CustomerPortal.Billing;

/// <summary>PDFs of invoices for staff.</summary>
public interface IInvoiceDocumentAppService
{
    /// <summary>The archived original, in the language frozen at issue.</summary>
    Task<FileContent> GetOriginalAsync(Guid id, CancellationToken ct);

    /// <summary>
    /// What the admin area shows (IXO-11, 12): in the tenant's language, or in the customer's when the setting
    /// Localization.DocumentsInCustomerLanguage is on. The original where the languages agree, else a copy that says so.
    /// </summary>
    Task<FileContent> GetForStaffAsync(Guid id, CancellationToken ct);

    /// <summary>Why the document, and what <see cref="GetForStaffAsync"/> answers, are in their languages.</summary>
    Task<InvoiceLanguageDto> GetLanguageAsync(Guid id, CancellationToken ct);

    /// <summary>A draft as it would look, without a number.</summary>
    Task<FileContent> GetPreviewAsync(Guid id, CancellationToken ct);
}
