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
        group.MapPost("/login", Login).ForAnybody().IsDoor().IgnoresOtherTenant().OfKnownTenantOnly().WithName("PortalAccount_Login").WithSummary("Signs in");
        group.MapPost("/two-factor", TwoFactor).ForAnybody().IsDoor()
            .WithName("PortalAccount_TwoFactor").WithSummary("The second step of a sign-in: a code of the app or a recovery code");
        group.MapPost("/magic-link", MagicLink).ForAnybody().IsDoor()
            .WithName("PortalAccount_MagicLink").WithSummary("Mails a link that signs in, if there is such a login");
        group.MapPost("/magic-link/use", UseMagicLink).ForAnybody().IsDoor().WithName("PortalAccount_UseMagicLink").WithSummary("Signs in by a link");
        group.MapPost("/logout", Logout).ForAnybody().IgnoresOtherTenant().WithName("PortalAccount_Logout").WithSummary("Signs out");
        group.MapPost("/logout-everywhere", LogoutEverywhere).ForContacts().ReachableInSetUp().BeforeDuties().WithName("PortalAccount_LogoutEverywhere").WithSummary("Ends every session of the login");
        group.MapPost("/change-password", ChangePassword).ForContacts().ReachableInSetUp().IsDoor()
            .WithName("PortalAccount_ChangePassword").WithSummary("Sets a new password; every other session ends");
        group.MapPost("/forgot-password", ForgotPassword).ForAnybody().IsDoor()
            .WithName("PortalAccount_ForgotPassword").WithSummary("Mails a link to set a new password, if there is such a login");
        group.MapPost("/reset-password", ResetPassword).ForAnybody().IsDoor().WithName("PortalAccount_ResetPassword").WithSummary("Sets a new password by a link");
        group.MapPost("/invitation", PeekInvitation).ForAnybody().IsDoor().WithName("PortalAccount_PeekInvitation").WithSummary("Whom an invitation is for");
        group.MapPost("/accept-invitation", AcceptInvitation).ForAnybody().IsDoor()
            .WithName("PortalAccount_AcceptInvitation").WithSummary("Sets the password and signs in");
    }

    private static async Task<Ok<ContactSignInDto>> Login(
        ContactLoginInput input, HttpContext context, [FromServices] IContactAccounts accounts, [FromServices] IContactSessions sessions,
        [FromServices] SignInDoor door, CancellationToken ct)
    {
        var answer = await accounts.SignInAsync(input.Email, input.Password, ct);
        if (answer.Outcome == SignInOutcome.Refused)
        {
            throw new BusinessException(IdentityErrorCodes.ContactSignInRefused).For("password");
        }

        await door.EnterAsync(context, answer, sessions, input.RememberMe, SignInWay.Password);
        return TypedResults.Ok(new ContactSignInDto(answer.Outcome == SignInOutcome.NeedsCode));
    }

    private static async Task<NoContent> TwoFactor(
        CodeInput input, HttpContext context, [FromServices] IContactAccounts accounts, [FromServices] IContactSessions sessions,
        [FromServices] SignInDoor door, CancellationToken ct)
    {
        var outcome = await door.CompleteAsync(context, sessions, step => accounts.CompleteSignInAsync(step, input.Code, ct));
        return outcome == SignInOutcome.SignedIn ? TypedResults.NoContent() : throw new BusinessException(IdentityErrorCodes.CodeWrong).For("code");
    }

    private static async Task<NoContent> MagicLink(MagicLinkInput input, [FromServices] IContactMagicLinks links, CancellationToken ct)
    {
        await links.AskAsync(input.Email, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ContactSignInDto>> UseMagicLink(
        MagicLinkUseInput input, HttpContext context, [FromServices] IContactMagicLinks links, [FromServices] IContactSessions sessions,
        [FromServices] SignInDoor door, CancellationToken ct)
    {
        var answer = await links.UseAsync(input.Token, ct);
        await door.EnterAsync(context, answer, sessions, input.RememberMe, SignInWay.MagicLink);
        return TypedResults.Ok(new ContactSignInDto(answer.Outcome == SignInOutcome.NeedsCode));
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

    private static async Task<Ok<ContactSignInDto>> AcceptInvitation(
        TokenPasswordInput input, HttpContext context, [FromServices] IContactAccounts accounts, [FromServices] IContactSessions sessions,
        [FromServices] SignInDoor door, CancellationToken ct)
    {
        var answer = await accounts.AcceptInvitationAsync(input.Token, input.Password, ct);
        await door.EnterAsync(context, answer, sessions, remember: false, SignInWay.Invitation);
        return TypedResults.Ok(new ContactSignInDto(answer.Outcome == SignInOutcome.NeedsCode));
    }
}
