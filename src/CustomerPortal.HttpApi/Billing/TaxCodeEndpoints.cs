using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Billing;

internal static class TaxCodeEndpoints
{
    public static void MapTaxCodes(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/billing/tax-codes").WithTags("Billing");
        group.MapGet("/", List).Needs(BillingPermissions.TaxCodes.Default)
            .WithName("ListTaxCodes").WithSummary("Tax codes of the tenant.");
        group.MapGet("/{id:guid}", Get).Needs(BillingPermissions.TaxCodes.Default)
            .WithName("GetTaxCode").WithSummary("One tax code.");
        group.MapPost("/", Create).Needs(BillingPermissions.TaxCodes.Edit).TakesIdempotencyKey()
            .WithName("CreateTaxCode").WithSummary("Adds a tax code.");
        group.MapPut("/{id:guid}", Update).Needs(BillingPermissions.TaxCodes.Edit)
            .WithName("UpdateTaxCode").WithSummary("Changes a tax code.");
        group.MapPut("/order", Reorder).Needs(BillingPermissions.TaxCodes.Edit)
            .WithName("ReorderTaxCodes").WithSummary("Puts the tax codes into an order.");
        group.MapDelete("/{id:guid}", Delete).Needs(BillingPermissions.TaxCodes.Edit)
            .WithName("DeleteTaxCode").WithSummary("Deletes a tax code; refused while it is used.");
    }

    private static async Task<Ok<PagedResult<TaxCodeDto>>> List([AsParameters] ListRequest request, [FromServices] ITaxCodeAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.ListAsync(request, ct));

    private static async Task<Ok<TaxCodeDto>> Get(Guid id, [FromServices] ITaxCodeAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.GetAsync(id, ct));

    private static async Task<Ok<TaxCodeDto>> Create(TaxCodeInput input, [FromServices] ITaxCodeAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.CreateAsync(input, ct));

    private static async Task<Ok<TaxCodeDto>> Update(Guid id, TaxCodeInput input, [FromServices] ITaxCodeAppService service, CancellationToken ct) =>
        TypedResults.Ok(await service.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Reorder(ListOrderInput input, [FromServices] ITaxCodeAppService service, CancellationToken ct)
    {
        await service.ReorderAsync(input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Delete(Guid id, [FromServices] ITaxCodeAppService service, CancellationToken ct)
    {
        await service.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }
}
