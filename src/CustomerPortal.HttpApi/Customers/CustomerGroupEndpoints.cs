using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Customers;

/// <summary>The tenant's customer groups.</summary>
internal static class CustomerGroupEndpoints
{
    public static void Map(RouteGroupBuilder group)
    {
        group.MapGet("/groups", List).Needs(CustomersPermissions.View).WithName("CustomerGroups_List").WithSummary("Customer groups with their number of members");
        group.MapPost("/groups", Create).Needs(CustomersPermissions.ManageGroups).TakesIdempotencyKey().WithName("CustomerGroups_Create").WithSummary("Adds a group");
        group.MapPut("/groups/{id:guid}", Update).Needs(CustomersPermissions.ManageGroups).WithName("CustomerGroups_Update").WithSummary("Saves a group");
        group.MapPut("/groups/order", Reorder).Needs(CustomersPermissions.ManageGroups).WithName("CustomerGroups_Reorder").WithSummary("Puts the groups into an order");
        group.MapDelete("/groups/{id:guid}", Delete).Needs(CustomersPermissions.ManageGroups).WithName("CustomerGroups_Delete").WithSummary("Removes a group without members");
        group.MapGet("/groups/portal-rights", ListRights).Needs(CustomersPermissions.View).WithName("CustomerGroups_Rights").WithSummary("Portal rights that new contacts begin with, by group");
        group.MapPut("/groups/{id:guid}/portal-rights", SetRights).Needs(CustomersPermissions.ManageGroups).WithName("CustomerGroups_SetRights").WithSummary("Gives a group default rights of its own, or takes them back");
        group.MapGet("/{id:guid}/default-rights", DefaultRights).Needs(CustomersPermissions.View).WithName("CustomerContacts_DefaultRights").WithSummary("Portal rights that a new contact begins with");
    }

    private static async Task<Ok<IReadOnlyList<GroupRightsDto>>> ListRights([FromServices] IDefaultRightsAppService rights, CancellationToken ct) =>
        TypedResults.Ok(await rights.ListAsync(ct));

    private static async Task<Ok<IReadOnlyList<GroupRightsDto>>> SetRights(
        Guid id, GroupRightsInput input, [FromServices] IDefaultRightsAppService rights, CancellationToken ct) =>
        TypedResults.Ok(await rights.SetAsync(id, input, ct));

    private static async Task<Ok<IReadOnlyList<string>>> DefaultRights(Guid id, [FromServices] IDefaultRightsAppService rights, CancellationToken ct) =>
        TypedResults.Ok(await rights.OfCustomerAsync(id, ct));

    private static async Task<Ok<PagedResult<CustomerGroupDto>>> List(
        [AsParameters] ListRequest request, [FromServices] ICustomerGroupAppService groups, CancellationToken ct) =>
        TypedResults.Ok(await groups.GetListAsync(request, ct));

    private static async Task<Created<CustomerGroupDto>> Create(
        SaveCustomerGroupDto input, [FromServices] ICustomerGroupAppService groups, CancellationToken ct)
    {
        var created = await groups.CreateAsync(input, ct);
        return TypedResults.Created($"/api/customers/groups/{created.Id}", created);
    }

    private static async Task<Ok<CustomerGroupDto>> Update(
        Guid id, UpdateCustomerGroupDto input, [FromServices] ICustomerGroupAppService groups, CancellationToken ct) =>
        TypedResults.Ok(await groups.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Reorder(ListOrderInput input, [FromServices] ICustomerGroupAppService groups, CancellationToken ct)
    {
        await groups.ReorderAsync(input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Delete(Guid id, [FromServices] ICustomerGroupAppService groups, CancellationToken ct)
    {
        await groups.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }
}
