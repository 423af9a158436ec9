using CustomerPortal.Kernel;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Limits;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Sessions;
using CustomerPortal.Platform.Tenancy;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Accounts;

/// <summary>The doors of the client area.</summary>
internal static class ContactAccountEndpoints
{
    public static void MapContactAccounts(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/portal/account").WithTags("PortalAccount");
        group.MapPost("/login", Login).ForAnybody().IsDoor().IgnoresOtherTenant().WithName("PortalAccount_Login").WithSummary("Signs in");
        group.MapPost("/logout", Logout).ForAnybody().IgnoresOtherTenant().WithName("PortalAccount_Logout").WithSummary("Signs out");
        group.MapPost("/logout-everywhere", LogoutEverywhere).ForContacts().WithName("PortalAccount_LogoutEverywhere").WithSummary("Ends every session of the login");
        group.MapPost("/change-password", ChangePassword).ForContacts().IsDoor()
            .WithName("PortalAccount_ChangePassword").WithSummary("Sets a new password; every other session ends");
        group.MapPost("/forgot-password", ForgotPassword).ForAnybody().IsDoor()
            .WithName("PortalAccount_ForgotPassword").WithSummary("Mails a link to set a new password, if there is such a login");
        group.MapPost("/reset-password", ResetPassword).ForAnybody().IsDoor().WithName("PortalAccount_ResetPassword").WithSummary("Sets a new password by a link");
        group.MapPost("/invitation", PeekInvitation).ForAnybody().IsDoor().WithName("PortalAccount_PeekInvitation").WithSummary("Whom an invitation is for");
        group.MapPost("/accept-invitation", AcceptInvitation).ForAnybody().IsDoor()
            .WithName("PortalAccount_AcceptInvitation").WithSummary("Sets the password and signs in");
    }

    private static async Task<NoContent> Login(
        ContactLoginInput input, [FromServices] IContactAccounts accounts, [FromServices] IContactSessions sessions, CancellationToken ct)
    {
        var answer = await accounts.SignInAsync(input.Email, input.Password, ct);
        if (answer.Outcome != SignInOutcome.SignedIn)
        {
            throw new BusinessException(IdentityErrorCodes.ContactSignInRefused).For("password");
        }

        await sessions.SignInAsync(answer.Claims, input.RememberMe, SignInWay.Password);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Logout(
        HttpContext context, [FromServices] IContactAccounts accounts, [FromServices] IContactSessions sessions, CancellationToken ct)
    {
        if (SessionReader.Ticket(context.User) is { Kind: UserKind.Contact } ticket)
        {
            await accounts.SignOutAsync(ticket.SessionId, ct);
        }

        await sessions.SignOutAsync();
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> LogoutEverywhere(
        [FromServices] IContactAccounts accounts, [FromServices] IContactSessions sessions, CancellationToken ct)
    {
        await accounts.SignOutEverywhereAsync(ct);
        await sessions.SignOutAsync();
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ChangePassword(
        ChangePasswordInput input, HttpContext context, [FromServices] IContactAccounts accounts, [FromServices] IContactSessions sessions, CancellationToken ct)
    {
        var way = SessionReader.Ticket(context.User)!.Way;
        await sessions.SignInAsync(await accounts.ChangePasswordAsync(input.CurrentPassword, input.NewPassword, ct), context.IsRemembered(), way);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ForgotPassword(
        ForgotPasswordInput input, [FromServices] IContactAccounts accounts, CancellationToken ct)
    {
        await accounts.ForgotPasswordAsync(input.Email, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ResetPassword(
        TokenPasswordInput input, [FromServices] IContactAccounts accounts, CancellationToken ct)
    {
        await accounts.ResetPasswordAsync(input.Token, input.Password, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ContactInvitation>> PeekInvitation(InvitationInput input, [FromServices] IContactAccounts accounts, CancellationToken ct) =>
        TypedResults.Ok(await accounts.PeekInvitationAsync(input.Token, ct));

    private static async Task<NoContent> AcceptInvitation(
        TokenPasswordInput input, [FromServices] IContactAccounts accounts, [FromServices] IContactSessions sessions, CancellationToken ct)
    {
        await sessions.SignInAsync(await accounts.AcceptInvitationAsync(input.Token, input.Password, ct), remember: false, SignInWay.Invitation);
        return TypedResults.NoContent();
    }
}
