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

/// <summary>How the signed-in person proves itself, in both areas.</summary>
internal static class SecurityEndpoints
{
    public static void MapSecurity(this IEndpointRouteBuilder endpoints)
    {
        Map(endpoints.MapGroup("/api/account/security").ForStaff().WithTags("Account"), "Account");
        Map(endpoints.MapGroup("/api/portal/account/security").ForContacts().WithTags("PortalAccount"), "PortalAccount");
    }

    private static void Map(RouteGroupBuilder group, string name)
    {
        group.ReachableInSetUp();
        group.MapGet("/", Get).WithName($"{name}_Security").WithSummary("How the own account proves itself");
        group.MapPost("/authenticator", Start).IsDoor().WithName($"{name}_StartAuthenticator").WithSummary("A secret for an authenticator app");
        group.MapPost("/authenticator/confirm", Confirm).IsDoor()
            .WithName($"{name}_ConfirmAuthenticator").WithSummary("Switches two-factor on by a first code; shows the recovery codes");
        group.MapPost("/authenticator/remove", Remove).IsDoor().WithName($"{name}_RemoveAuthenticator").WithSummary("Switches two-factor off");
        group.MapPost("/recovery-codes", RenewCodes).IsDoor().WithName($"{name}_RenewRecoveryCodes").WithSummary("New recovery codes in place of the former ones");
    }

    private static async Task<Ok<AccountSecurityDto>> Get([FromServices] OwnAccount own, CancellationToken ct) =>
        TypedResults.Ok(await own.Security.GetAsync(ct));

    private static async Task<Ok<AuthenticatorSetupDto>> Start(PasswordInput input, [FromServices] OwnAccount own, CancellationToken ct) =>
        TypedResults.Ok(await own.Security.StartAsync(input.Password, ct));

    private static async Task<Ok<RecoveryCodesDto>> Confirm(CodeInput input, HttpContext context, [FromServices] OwnAccount own, CancellationToken ct)
    {
        var change = await own.Security.ConfirmAsync(input.Code, ct);
        await own.Sessions.ReopenAsync(change.Stamp, SignInDoor.WithCode(SessionReader.Ticket(context.User)!.Way));
        return TypedResults.Ok(new RecoveryCodesDto(change.Codes));
    }

    private static async Task<NoContent> Remove(PasswordInput input, HttpContext context, [FromServices] OwnAccount own, CancellationToken ct)
    {
        var change = await own.Security.RemoveAsync(input.Password, ct);
        await own.Sessions.ReopenAsync(change.Stamp, SessionReader.Ticket(context.User)!.Way);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<RecoveryCodesDto>> RenewCodes(PasswordInput input, [FromServices] OwnAccount own, CancellationToken ct) =>
        TypedResults.Ok(await own.Security.RenewCodesAsync(input.Password, ct));
}
