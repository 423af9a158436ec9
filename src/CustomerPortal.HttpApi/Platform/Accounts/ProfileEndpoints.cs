using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Accounts;

/// <summary>The signed-in person's own account.</summary>
internal static class ProfileEndpoints
{
    public static void MapProfile(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/account/my-profile").WithTags("Account");
        group.MapGet("/", Get).ForStaff().ReachableInSetUp().WithName("Profile_Get").WithSummary("The own account");
        group.MapPut("/", Update).ForStaff().WithName("Profile_Update").WithSummary("Changes the own account");
        group.MapPost("/change-password", ChangePassword).ForStaff().ReachableInSetUp().IsDoor()
            .WithName("Profile_ChangePassword").WithSummary("Sets a new password; every other session ends");
    }

    private static async Task<Ok<ProfileDto>> Get([FromServices] IProfileAppService profile, CancellationToken ct) =>
        TypedResults.Ok(await profile.GetAsync(ct));

    private static async Task<Ok<ProfileDto>> Update(
        ProfileInput input, [FromServices] IProfileAppService profile,
        [FromServices] IStaffAccounts accounts, [FromServices] IStaffSessions sessions, CancellationToken ct)
    {
        var changed = await profile.UpdateAsync(input, ct);
        await sessions.RenewAsync(await accounts.ClaimsAsync(ct));
        return TypedResults.Ok(changed);
    }

    private static async Task<NoContent> ChangePassword(
        ChangePasswordInput input, HttpContext context, [FromServices] IStaffAccounts accounts, [FromServices] IStaffSessions sessions, CancellationToken ct)
    {
        var way = SessionReader.Ticket(context.User)!.Way;
        await sessions.SignInAsync(await accounts.ChangePasswordAsync(input.CurrentPassword, input.NewPassword, ct), context.IsRemembered(), way);
        return TypedResults.NoContent();
    }
}
