using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Customers;

/// <summary>The tenant's pop-up lists and option lists.</summary>
internal static class OptionListEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/lists", List).Needs(CustomersPermissions.View).WithName("OptionLists_List").WithSummary("Lists that forms choose from");
        group.MapPost("/lists", Create).Needs(CustomersPermissions.ManageLists).TakesIdempotencyKey().WithName("OptionLists_Create").WithSummary("Adds an option list");
        group.MapGet("/lists/{code}", Get).Needs(CustomersPermissions.View).WithName("OptionLists_Get").WithSummary("One list with its values");
        group.MapPut("/lists/{code}", Rename).Needs(CustomersPermissions.ManageLists).WithName("OptionLists_Rename").WithSummary("Names a list");
        group.MapDelete("/lists/{code}", Delete).Needs(CustomersPermissions.ManageLists).WithName("OptionLists_Delete").WithSummary("Removes an option list of the tenant's own");
        group.MapPost("/lists/{code}/values", AddValue).Needs(CustomersPermissions.ManageLists).TakesIdempotencyKey().WithName("OptionLists_AddValue").WithSummary("Adds a value");
        group.MapPut("/lists/{code}/values/{valueId:guid}", UpdateValue).Needs(CustomersPermissions.ManageLists).WithName("OptionLists_UpdateValue").WithSummary("Changes or retires a value, or makes it the default");
        group.MapDelete("/lists/{code}/values/{valueId:guid}", DeleteValue).Needs(CustomersPermissions.ManageLists).WithName("OptionLists_DeleteValue").WithSummary("Removes a value that nothing uses");
        group.MapPut("/lists/{code}/order", Reorder).Needs(CustomersPermissions.ManageLists).WithName("OptionLists_Reorder").WithSummary("Puts the values into an order");
    }

    private static async Task<Ok<IReadOnlyList<OptionListDto>>> List([FromServices] IOptionListAppService lists, CancellationToken ct) =>
        TypedResults.Ok(await lists.ListAsync(ct));

    private static async Task<Created<OptionListDetailDto>> Create(OptionListInput input, [FromServices] IOptionListAppService lists, CancellationToken ct)
    {
        var created = await lists.CreateAsync(input, ct);
        return TypedResults.Created($"/api/customers/lists/{Uri.EscapeDataString(created.Code)}", created);
    }

    private static async Task<Ok<OptionListDetailDto>> Get(string code, [FromServices] IOptionListAppService lists, CancellationToken ct) =>
        TypedResults.Ok(await lists.GetAsync(code, ct));

    private static async Task<Ok<OptionListDetailDto>> Rename(
        string code, OptionListNameInput input, [FromServices] IOptionListAppService lists, CancellationToken ct) =>
        TypedResults.Ok(await lists.RenameAsync(code, input, ct));

    private static async Task<NoContent> Delete(string code, [FromServices] IOptionListAppService lists, CancellationToken ct)
    {
        await lists.DeleteAsync(code, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<OptionListDetailDto>> AddValue(
        string code, OptionListValueInput input, [FromServices] IOptionListAppService lists, CancellationToken ct) =>
        TypedResults.Ok(await lists.AddValueAsync(code, input, ct));

    private static async Task<Ok<OptionListDetailDto>> UpdateValue(
        string code, Guid valueId, OptionListValueInput input, [FromServices] IOptionListAppService lists, CancellationToken ct) =>
        TypedResults.Ok(await lists.UpdateValueAsync(code, valueId, input, ct));

    private static async Task<Ok<OptionListDetailDto>> DeleteValue(string code, Guid valueId, [FromServices] IOptionListAppService lists, CancellationToken ct) =>
        TypedResults.Ok(await lists.DeleteValueAsync(code, valueId, ct));

    private static async Task<Ok<OptionListDetailDto>> Reorder(
        string code, OptionListOrderInput input, [FromServices] IOptionListAppService lists, CancellationToken ct) =>
        TypedResults.Ok(await lists.ReorderAsync(code, input, ct));
}
