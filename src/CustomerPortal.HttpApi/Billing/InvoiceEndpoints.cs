using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class InvoiceEndpoints
{
    public static void MapInvoices(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/billing/invoices").WithTags("Billing");
        group.MapSearch("/", List).Needs(BillingPermissions.Invoices.Default)
            .WithName("ListInvoices").WithSummary("Invoices of the tenant.");
        group.MapGet("/{id:guid}", Get).Needs(BillingPermissions.Invoices.Default)
            .WithName("GetInvoice").WithSummary("One invoice.");
        group.MapGet("/defaults", GetDefaults).Needs(BillingPermissions.Invoices.Create)
            .WithName("GetInvoiceDefaults").WithSummary("What a new invoice for a customer starts with.");
        group.MapPost("/calculate", Calculate).Needs(BillingPermissions.Invoices.Default).WithoutIdempotencyKey("asks only")
            .WithName("CalculateInvoice").WithSummary("Totals of lines that are not saved yet.");
        group.MapPost("/", Create).Needs(BillingPermissions.Invoices.Create).TakesIdempotencyKey()
            .WithName("CreateInvoice").WithSummary("Starts a draft.");
        group.MapPut("/{id:guid}", Update).Needs(BillingPermissions.Invoices.Edit)
            .WithName("UpdateInvoice").WithSummary("Changes a draft.");
        group.MapDelete("/{id:guid}", Delete).Needs(BillingPermissions.Invoices.Delete)
            .WithName("DeleteInvoice").WithSummary("Deletes a draft.");
        group.MapPost("/{id:guid}/issue", Issue).Needs(BillingPermissions.Invoices.Issue).TakesIdempotencyKey()
            .WithName("IssueInvoice").WithSummary("Gives the next number and freezes everything.");
        group.MapPost("/{id:guid}/send", Send).Needs(BillingPermissions.Invoices.Send).TakesIdempotencyKey()
            .WithName("SendInvoice").WithSummary("Mails the invoice to the customer.");
    }

    private static async Task<Ok<PagedResult<InvoiceListItemDto>>> List([AsParameters] InvoiceListRequest request, [FromServices] IInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.ListAsync(request, ct));

    private static async Task<Ok<InvoiceDto>> Get(Guid id, [FromServices] IInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(id, ct));

    private static async Task<Ok<InvoiceDefaultsDto>> GetDefaults(Guid customerId, [FromServices] IInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetDefaultsAsync(customerId, ct));

    private static async Task<Ok<InvoiceTotalsDto>> Calculate(InvoiceInput input, [FromServices] IInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.CalculateAsync(input, ct));

    private static async Task<Ok<InvoiceDto>> Create(InvoiceInput input, [FromServices] IInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.CreateAsync(input, ct));

    private static async Task<Ok<InvoiceDto>> Update(Guid id, InvoiceInput input, [FromServices] IInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Delete(Guid id, [FromServices] IInvoiceAppService service, CancellationToken ct)
    {
        await service.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<InvoiceDto>> Issue(Guid id, [FromServices] IInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.IssueAsync(id, ct));

    private static async Task<Ok<InvoiceDto>> Send(Guid id, InvoiceSendInput input, [FromServices] IInvoiceAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.SendAsync(id, input, ct));
}
