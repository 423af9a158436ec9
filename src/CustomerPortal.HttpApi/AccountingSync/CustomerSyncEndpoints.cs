using CustomerPortal.Platform.Features;
using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.AccountingSync;

/// <summary>The push of customers to the accounting system.</summary>
internal static class CustomerSyncEndpoints
{
    public static IEndpointRouteBuilder MapAccountingSync(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/accounting-sync").WithTags("AccountingSync").OfModule("AccountingSync");
        group.MapSearch("/problems", Problems).Needs(AccountingSyncPermissions.View).WithName("AccountingSync_Problems").WithSummary("Customers whose push needs a look");
        group.MapGet("/summary", Summary).Needs(AccountingSyncPermissions.View).WithName("AccountingSync_Summary").WithSummary("Counts for the dashboard");
        group.MapGet("/customers/{customerId:guid}", Get).Needs(AccountingSyncPermissions.View).WithName("AccountingSync_Get").WithSummary("Where a customer stands");
        group.MapPost("/customers/{customerId:guid}/verify", Verify).Needs(AccountingSyncPermissions.Push).TakesIdempotencyKey().WithName("AccountingSync_Verify").WithSummary("Compares the card with the accounting system now");
        group.MapPost("/customers/{customerId:guid}/retry", Retry).Needs(AccountingSyncPermissions.Push).TakesIdempotencyKey().WithName("AccountingSync_Retry").WithSummary("Pushes again what is blocked or failed");
        return endpoints;
    }

    private static async Task<Ok<PagedResult<SyncProblemDto>>> Problems(
        [AsParameters] SyncProblemListRequest request, [FromServices] ICustomerSyncAppService sync, CancellationToken ct) =>
        TypedResults.Ok(await sync.GetProblemsAsync(request, ct));

    private static async Task<Ok<SyncSummaryDto>> Summary([FromServices] ICustomerSyncAppService sync, CancellationToken ct) =>
        TypedResults.Ok(await sync.GetSummaryAsync(ct));

    private static async Task<Ok<CustomerSyncDto>> Get(Guid customerId, [FromServices] ICustomerSyncAppService sync, CancellationToken ct) =>
        TypedResults.Ok(await sync.GetAsync(customerId, ct));

    private static async Task<Ok<CustomerSyncDto>> Verify(Guid customerId, [FromServices] ICustomerSyncAppService sync, CancellationToken ct) =>
        TypedResults.Ok(await sync.VerifyAsync(customerId, ct));

    private static async Task<Ok<CustomerSyncDto>> Retry(Guid customerId, [FromServices] ICustomerSyncAppService sync, CancellationToken ct) =>
        TypedResults.Ok(await sync.RetryAsync(customerId, ct));
}
