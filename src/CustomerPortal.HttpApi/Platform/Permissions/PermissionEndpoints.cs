using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Permissions of roles and accounts. Which permission a call needs depends on whose they are, so the service asks for it.</summary>
internal static class PermissionEndpoints
{
    public static void MapPermissions(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/permission-management/permissions").WithTags("Permissions");
        group.MapGet("/", List).ForStaff().WithName("Permissions_List").WithSummary("Permissions of a role (R, name) or account (U, id)");
        group.MapGet("/by-group", ListGroup).ForStaff().WithName("Permissions_ListGroup").WithSummary("The same, of one group");
        group.MapPut("/", Update).ForStaff().WithName("Permissions_Update").WithSummary("Changes permissions of a role or account");
    }

    private static async Task<Ok<PermissionListDto>> List(string providerName, string providerKey, [FromServices] IPermissionAppService permissions, CancellationToken ct) =>
        TypedResults.Ok(await permissions.ListAsync(providerName, providerKey, null, ct));

    private static async Task<Ok<PermissionListDto>> ListGroup(
        string groupName, string providerName, string providerKey, [FromServices] IPermissionAppService permissions, CancellationToken ct) =>
        TypedResults.Ok(await permissions.ListAsync(providerName, providerKey, groupName, ct));

    private static async Task<NoContent> Update(
        string providerName, string providerKey, PermissionsInput input, [FromServices] IPermissionAppService permissions, CancellationToken ct)
    {
        await permissions.UpdateAsync(providerName, providerKey, input, ct);
        return TypedResults.NoContent();
    }
}
