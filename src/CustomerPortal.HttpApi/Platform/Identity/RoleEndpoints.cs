using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Identity;

/// <summary>Roles.</summary>
internal static class RoleEndpoints
{
    public static void MapRoles(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/identity/roles").WithTags("Roles");
        group.MapGet("/", List).Needs(IdentityPermissions.Roles.Default).WithName("Roles_List").WithSummary("Lists and searches roles");
        group.MapGet("/all", All).Needs(IdentityPermissions.Roles.Default).WithName("Roles_All").WithSummary("Every role");
        group.MapPost("/", Create).Needs(IdentityPermissions.Roles.Create).TakesIdempotencyKey().WithName("Roles_Create").WithSummary("Makes a role");
        group.MapGet("/{id:guid}", Get).Needs(IdentityPermissions.Roles.Default).WithName("Roles_Get").WithSummary("One role");
        group.MapPut("/{id:guid}", Update).Needs(IdentityPermissions.Roles.Update).WithName("Roles_Update").WithSummary("Changes a role");
        group.MapDelete("/{id:guid}", Delete).Needs(IdentityPermissions.Roles.Delete).WithName("Roles_Delete")
            .WithSummary("Deletes a role; its users get another (moveTo) or none in its place (takeAway)");
        group.MapPost("/{id:guid}/copy", Copy).Needs(IdentityPermissions.Roles.Create).TakesIdempotencyKey().WithName("Roles_Copy").WithSummary("Makes a role with the rights of another");
    }

    private static async Task<Ok<PagedResult<StaffRoleDto>>> List([AsParameters] ListRequest request, [FromServices] IStaffRoleAppService roles, CancellationToken ct) =>
        TypedResults.Ok(await roles.ListAsync(request, ct));

    private static async Task<Ok<ItemsDto<StaffRoleDto>>> All([FromServices] IStaffRoleAppService roles, CancellationToken ct) =>
        TypedResults.Ok(await roles.ListAllAsync(ct));

    private static async Task<Ok<StaffRoleDto>> Create(StaffRoleInput input, [FromServices] IStaffRoleAppService roles, CancellationToken ct) =>
        TypedResults.Ok(await roles.CreateAsync(input, ct));

    private static async Task<Ok<StaffRoleDto>> Get(Guid id, [FromServices] IStaffRoleAppService roles, CancellationToken ct) =>
        TypedResults.Ok(await roles.GetAsync(id, ct));

    private static async Task<Ok<StaffRoleDto>> Update(Guid id, StaffRoleInput input, [FromServices] IStaffRoleAppService roles, CancellationToken ct) =>
        TypedResults.Ok(await roles.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Delete(Guid id, Guid? moveTo, bool? takeAway, [FromServices] IStaffRoleAppService roles, CancellationToken ct)
    {
        await roles.DeleteAsync(id, moveTo, takeAway == true, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<StaffRoleDto>> Copy(Guid id, RoleCopyInput input, [FromServices] IStaffRoleAppService roles, CancellationToken ct) =>
        TypedResults.Ok(await roles.CopyAsync(id, input, ct));
}
