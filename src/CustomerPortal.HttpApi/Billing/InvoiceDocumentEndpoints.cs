using CustomerPortal.Platform.Files;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class InvoiceDocumentEndpoints
{
    public static void MapInvoiceDocuments(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/billing/invoices/{id:guid}").WithTags("Billing");
        group.MapGet("/pdf", GetForStaff).IsExpensive().Needs(BillingPermissions.Invoices.Default)
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .WithName("GetInvoicePdf").WithSummary("The invoice in the language that the admin area shows.");
        group.MapGet("/pdf/original", GetOriginal).IsExpensive().Needs(BillingPermissions.Invoices.Default)
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .WithName("GetInvoiceOriginal").WithSummary("The archived original, as it was mailed.");
        group.MapGet("/pdf/preview", GetPreview).IsExpensive().Needs(BillingPermissions.Invoices.Default)
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .WithName("GetInvoicePreview").WithSummary("A draft as it would look.");
        group.MapGet("/language", GetLanguage).Needs(BillingPermissions.Invoices.Default)
            .WithName("GetInvoiceLanguage").WithSummary("Why the invoice, and the copy that staff get, are in their languages.");
    }

    private static async Task<FileContentHttpResult> GetForStaff(Guid id, [FromServices] IInvoiceDocumentAppService service, CancellationToken ct) =>
        (await service.GetForStaffAsync(id, ct)).ToResult();

    private static async Task<FileContentHttpResult> GetOriginal(Guid id, [FromServices] IInvoiceDocumentAppService service, CancellationToken ct) =>
        (await service.GetOriginalAsync(id, ct)).ToResult();

    private static async Task<FileContentHttpResult> GetPreview(Guid id, [FromServices] IInvoiceDocumentAppService service, CancellationToken ct) =>
        (await service.GetPreviewAsync(id, ct)).ToResult();

    private static async Task<Ok<InvoiceLanguageDto>> GetLanguage(Guid id, [FromServices] IInvoiceDocumentAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetLanguageAsync(id, ct));
}
