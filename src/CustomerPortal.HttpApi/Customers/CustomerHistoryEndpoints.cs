using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Customers;

/// <summary>Every save of a card.</summary>
internal static class CustomerHistoryEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/{id:guid}/history", List).Needs(CustomersPermissions.View).WithName("CustomerHistory_List").WithSummary("The saves of a card with their differences");
        group.MapGet("/{id:guid}/history/{version:int}", Get).Needs(CustomersPermissions.View).WithName("CustomerHistory_Get").WithSummary("The card as one save left it");
        group.MapPost("/{id:guid}/history/{version:int}/restore", Restore).Needs(CustomersPermissions.Edit).TakesIdempotencyKey().WithName("CustomerHistory_Restore").WithSummary("Saves an earlier version as the newest");
    }

    private static async Task<Ok<PagedResult<CustomerVersionDto>>> List(
        Guid id, [AsParameters] ListRequest request, [FromServices] ICustomerHistoryAppService history, CancellationToken ct) =>
        TypedResults.Ok(await history.GetListAsync(id, request, ct));

    private static async Task<Ok<CustomerAtVersionDto>> Get(
        Guid id, int version, [FromServices] ICustomerHistoryAppService history, CancellationToken ct) =>
        TypedResults.Ok(await history.GetAsync(id, version, ct));

    private static async Task<Ok<CustomerDto>> Restore(
        Guid id, int version, RestoreVersionDto input, [FromServices] ICustomerHistoryAppService history, CancellationToken ct) =>
        TypedResults.Ok(await history.RestoreAsync(id, version, input, ct));
}
