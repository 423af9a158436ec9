using CustomerPortal.Platform.Idempotency;
using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Identity;

/// <summary>Staff accounts.</summary>
internal static class UserEndpoints
{
    public static void MapUsers(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/identity/users").WithTags("Users");
        group.MapSearch("/", List).Needs(IdentityPermissions.Users.Default).WithName("Users_List").WithSummary("Lists and searches staff accounts");
        group.MapPost("/", Create).Needs(IdentityPermissions.Users.Create).TakesIdempotencyKey().WithName("Users_Create").WithSummary("Makes an account; without a password the person is invited");
        group.MapGet("/assignable-roles", AssignableRoles).Needs(IdentityPermissions.Users.Default).WithName("Users_AssignableRoles").WithSummary("Roles that accounts can have");
        group.MapGet("/by-email/{email}", ByEmail).Needs(IdentityPermissions.Users.Default).WithName("Users_ByEmail").WithSummary("An account by address");
        group.MapGet("/by-username/{userName}", ByUserName).Needs(IdentityPermissions.Users.Default).WithName("Users_ByUserName").WithSummary("An account by user name");
        group.MapGet("/{id:guid}", Get).Needs(IdentityPermissions.Users.Default).WithName("Users_Get").WithSummary("One account");
        group.MapPut("/{id:guid}", Update).Needs(IdentityPermissions.Users.Update).WithName("Users_Update").WithSummary("Changes an account");
        group.MapDelete("/{id:guid}", Delete).Needs(IdentityPermissions.Users.Delete).WithName("Users_Delete").WithSummary("Deletes an account");
        group.MapGet("/{id:guid}/roles", Roles).Needs(IdentityPermissions.Users.Default).WithName("Users_Roles").WithSummary("Roles of an account");
        group.MapPut("/{id:guid}/roles", UpdateRoles).Needs(IdentityPermissions.Users.ManageRoles).WithName("Users_UpdateRoles").WithSummary("Changes the roles of an account");
        group.MapPost("/{id:guid}/invite", Invite).Needs(IdentityPermissions.Users.Create).TakesIdempotencyKey().WithName("Users_Invite").WithSummary("Mails a new invitation");
        group.MapPost("/{id:guid}/activate", Activate).Needs(IdentityPermissions.Users.Update).TakesIdempotencyKey().WithName("Users_Activate").WithSummary("Lets an account sign in again");
        group.MapPost("/{id:guid}/deactivate", Deactivate).Needs(IdentityPermissions.Users.Update).TakesIdempotencyKey().WithName("Users_Deactivate").WithSummary("Keeps an account out and ends its sessions");
        group.MapPost("/{id:guid}/unlock", Unlock).Needs(IdentityPermissions.Users.Update).TakesIdempotencyKey().WithName("Users_Unlock").WithSummary("Lifts a lockout after wrong passwords");
        MapLookup(group.MapGroup("/lookup"));
    }

    private static void MapLookup(RouteGroupBuilder group)
    {
        group.MapGet("/{id:guid}", LookupById).Needs(IdentityPermissions.Users.Default).WithName("UserLookup_Get").WithSummary("An account for a picker");
        group.MapGet("/by-username/{userName}", LookupByName).Needs(IdentityPermissions.Users.Default).WithName("UserLookup_ByUserName").WithSummary("An account by user name, for a picker");
        group.MapGet("/search", LookupSearch).Needs(IdentityPermissions.Users.Default).WithName("UserLookup_Search").WithSummary("Accounts for a picker");
        group.MapGet("/count", LookupCount).Needs(IdentityPermissions.Users.Default).WithName("UserLookup_Count").WithSummary("How many accounts match");
    }

    private static async Task<Ok<PagedResult<StaffUserDto>>> List([AsParameters] StaffUserListRequest request, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.ListAsync(request, ct));

    private static async Task<Ok<StaffUserDto>> Create(StaffUserInput input, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.CreateAsync(input, ct));

    private static async Task<Ok<ItemsDto<StaffRoleDto>>> AssignableRoles([FromServices] IStaffRoleAppService roles, CancellationToken ct) =>
        TypedResults.Ok(await roles.ListAllAsync(ct));

    private static async Task<Ok<StaffUserDto>> ByEmail(string email, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.GetByEmailAsync(email, ct));

    private static async Task<Ok<StaffUserDto>> ByUserName(string userName, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.GetByUserNameAsync(userName, ct));

    private static async Task<Ok<StaffUserDto>> Get(Guid id, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.GetAsync(id, ct));

    private static async Task<Ok<StaffUserDto>> Update(Guid id, StaffUserInput input, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.UpdateAsync(id, input, ct));

    private static async Task<NoContent> Delete(Guid id, [FromServices] IStaffUserAppService users, CancellationToken ct)
    {
        await users.DeleteAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ItemsDto<StaffRoleDto>>> Roles(Guid id, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.RolesOfAsync(id, ct));

    private static async Task<NoContent> UpdateRoles(Guid id, StaffUserRolesInput input, [FromServices] IStaffUserAppService users, CancellationToken ct)
    {
        await users.UpdateRolesAsync(id, input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<StaffUserDto>> Activate(Guid id, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.SetActiveAsync(id, true, ct));

    private static async Task<Ok<StaffUserDto>> Deactivate(Guid id, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.SetActiveAsync(id, false, ct));

    private static async Task<Ok<StaffUserDto>> Unlock(Guid id, [FromServices] IStaffUserAppService users, CancellationToken ct) =>
        TypedResults.Ok(await users.UnlockAsync(id, ct));

    private static async Task<NoContent> Invite(Guid id, [FromServices] IStaffUserAppService users, CancellationToken ct)
    {
        await users.InviteAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<UserDataDto>> LookupById(Guid id, [FromServices] IStaffUserLookup users, CancellationToken ct) =>
        TypedResults.Ok(await users.GetAsync(id, ct));

    private static async Task<Ok<UserDataDto>> LookupByName(string userName, [FromServices] IStaffUserLookup users, CancellationToken ct) =>
        TypedResults.Ok(await users.GetByUserNameAsync(userName, ct));

    private static async Task<Ok<ItemsDto<UserDataDto>>> LookupSearch([AsParameters] ListRequest request, [FromServices] IStaffUserLookup users, CancellationToken ct) =>
        TypedResults.Ok(await users.SearchAsync(request, ct));

    private static async Task<Ok<int>> LookupCount(string? filter, [FromServices] IStaffUserLookup users, CancellationToken ct) =>
        TypedResults.Ok(await users.CountAsync(filter, ct));
}
