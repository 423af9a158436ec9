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

internal static class PaymentEndpoints
{
    public static void MapPayments(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/billing/payments").WithTags("Billing");
        group.MapSearch("/", List).Needs(BillingPermissions.Payments.Default)
            .WithName("ListPayments").WithSummary("Payments of the tenant.");
        group.MapGet("/{id:guid}", Get).Needs(BillingPermissions.Payments.Default)
            .WithName("GetPayment").WithSummary("One payment.");
        group.MapPost("/", Create).Needs(BillingPermissions.Payments.Create).TakesIdempotencyKey()
            .WithName("CreatePayment").WithSummary("Books a payment, oldest invoice first.");
        group.MapPost("/preview", Preview).Needs(BillingPermissions.Payments.Create).WithoutIdempotencyKey("asks only")
            .WithName("PreviewPayment").WithSummary("What booking the payment now would cover, oldest invoice first.");
        group.MapPost("/{id:guid}/void", Void).Needs(BillingPermissions.Payments.Void).TakesIdempotencyKey()
            .WithName("VoidPayment").WithSummary("Takes a payment back by a counter entry.");
    }

    private static async Task<Ok<PagedResult<PaymentListItemDto>>> List([AsParameters] PaymentListRequest request, [FromServices] IPaymentAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.ListAsync(request, ct));

    private static async Task<Ok<PaymentDto>> Get(Guid id, [FromServices] IPaymentAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(id, ct));

    private static async Task<Ok<PaymentDto>> Create(PaymentInput input, [FromServices] IPaymentAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.CreateAsync(input, ct));

    private static async Task<Ok<PaymentPreviewDto>> Preview(PaymentInput input, [FromServices] IPaymentAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.PreviewAsync(input, ct));

    private static async Task<Ok<PaymentDto>> Void(Guid id, PaymentVoidInput input, [FromServices] IPaymentAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.VoidAsync(id, input, ct));
}
