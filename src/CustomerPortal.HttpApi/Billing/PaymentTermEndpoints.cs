using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class PaymentTermEndpoints
{
    public static void MapPaymentTerms(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/billing/payment-terms").WithTags("Billing");
        group.MapGet("/", List).Needs(BillingPermissions.PaymentTerms.Default)
            .WithName("ListPaymentTerms").WithSummary("Payment terms of the tenant.");
        group.MapGet("/{id:guid}", Get).Needs(BillingPermissions.PaymentTerms.Default)
            .WithName("GetPaymentTerm").WithSummary("One payment term.");
        group.MapPost("/", Create).Needs(BillingPermissions.PaymentTerms.Edit).TakesIdempotencyKey()
            .WithName("CreatePaymentTerm").WithSummary("Adds a payment term.");
        group.MapPut("/{id:guid}", Update).Needs(BillingPermissions.PaymentTerms.Edit)
            .WithName("UpdatePaymentTerm").WithSummary("Changes a payment term.");
        group.MapPut("/order", Reorder).Needs(BillingPermissions.PaymentTerms.Edit)
            .WithName("ReorderPaymentTerms").WithSummary("Puts the payment terms into an order.");
        group.MapDelete("/{id:guid}", Delete).Needs(BillingPermissions.PaymentTerms.Edit)
            .WithName("DeletePaymentTerm").WithSummary("Deletes a payment term; refused while it is used.");
    }

    private static async Task<Ok<PagedResult<PaymentTermDto>>> List([AsParameters] ListRequest request, [FromServices] IPaymentTermAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.ListAsync(request, ct));

    private static async Task<Ok<PaymentTermDto>> Get(Guid id, [FromServices] IPaymentTermAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(id, ct));

    private static async Task<Ok<PaymentTermDto>> Create(PaymentTermInput input, [FromServices] IPaymentTermAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.CreateAsync(input, ct));

    private static async Task<Ok<PaymentTermDto>> Update(Guid id, PaymentTermInput input, [FromServices] IPaymentTermAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Reorder(ListOrderInput input, [FromServices] IPaymentTermAppService service, CancellationToken ct)
    {
        await service.ReorderAsync(input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Delete(Guid id, [FromServices] IPaymentTermAppService service, CancellationToken ct)
    {
        await service.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }
}
