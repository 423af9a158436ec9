using CustomerPortal.Kernel;
using CustomerPortal.Platform.Antiforgery;
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

/// <summary>The doors of the staff application.</summary>
internal static class StaffAccountEndpoints
{
    public static void MapStaffAccounts(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/account").WithTags("Account");
        group.MapPost("/login", Login).ForAnybody().IsDoor().IgnoresOtherTenant().OfKnownTenantOnly().WithName("Account_Login").WithSummary("Signs in");
        group.MapPost("/two-factor", TwoFactor).ForAnybody().IsDoor().WithName("Account_TwoFactor").WithSummary("The second step of a sign-in: a code of the app or a recovery code");
        group.MapPost("/check-password", CheckPassword).ForAnybody().IsDoor().WithName("Account_CheckPassword").WithSummary("Checks name and password without signing in");
        group.MapPost("/logout", Logout).ForAnybody().IgnoresOtherTenant().WithName("Account_Logout").WithSummary("Signs out");
        group.MapGet("/logout", Logout).ForAnybody().IgnoresOtherTenant().FromOurPagesOnly()
            .WithName("Account_LogoutByGet").WithSummary("Signs out, as ABP's clients do");
        group.MapPost("/logout-everywhere", LogoutEverywhere).ForStaff().ReachableInSetUp().WithName("Account_LogoutEverywhere").WithSummary("Ends every session of the account");
        group.MapPost("/register", Register).ForAnybody().IsDoor().WithName("Account_Register").WithSummary("Makes an account of one's own, where the organisation allows it");
        group.MapPost("/send-password-reset-code", ForgotPassword).ForAnybody().IsDoor()
            .WithName("Account_ForgotPassword").WithSummary("Mails a link to set a new password, if there is such an account");
        group.MapPost("/reset-password", ResetPassword).ForAnybody().IsDoor().WithName("Account_ResetPassword").WithSummary("Sets a new password by a link");
        group.MapPost("/invitation", PeekInvitation).ForAnybody().IsDoor().WithName("Account_PeekInvitation").WithSummary("Whom an invitation is for");
        group.MapPost("/accept-invitation", AcceptInvitation).ForAnybody().IsDoor().WithName("Account_AcceptInvitation").WithSummary("Sets the first password and signs in");
    }

    private static async Task<Ok<AbpLoginResult>> Login(
        LoginInput input, HttpContext context, [FromServices] IStaffAccounts accounts, [FromServices] IStaffSessions sessions, [FromServices] SignInDoor door,
        [FromServices] ITexts texts, [FromServices] ICurrentLanguage language, CancellationToken ct)
    {
        var answer = await accounts.SignInAsync(input.UserNameOrEmailAddress, input.Password, ct);
        await door.EnterAsync(context, answer, sessions, input.RememberMe, SignInWay.Password);
        return TypedResults.Ok(AbpLoginResult.Of(answer.Outcome, texts, language));
    }

    private static async Task<Ok<AbpLoginResult>> TwoFactor(
        CodeInput input, HttpContext context, [FromServices] IStaffAccounts accounts, [FromServices] IStaffSessions sessions, [FromServices] SignInDoor door,
        [FromServices] ITexts texts, [FromServices] ICurrentLanguage language, CancellationToken ct) =>
        await door.CompleteAsync(context, sessions, step => accounts.CompleteSignInAsync(step, input.Code, ct)) == SignInOutcome.SignedIn
            ? TypedResults.Ok(AbpLoginResult.Of(SignInOutcome.SignedIn, texts, language))
            : throw new BusinessException(IdentityErrorCodes.CodeWrong).For("code");

    private static async Task<Ok<AbpLoginResult>> CheckPassword(
        LoginInput input, [FromServices] IStaffAccounts accounts,
        [FromServices] ITexts texts, [FromServices] ICurrentLanguage language, CancellationToken ct) =>
        TypedResults.Ok(AbpLoginResult.Of(await accounts.CheckPasswordAsync(input.UserNameOrEmailAddress, input.Password, ct), texts, language));

    private static async Task<NoContent> Logout(
        HttpContext context, [FromServices] IStaffAccounts accounts, [FromServices] IStaffSessions sessions, CancellationToken ct)
    {
        if (SessionReader.Ticket(context.User) is { Kind: UserKind.Staff } ticket)
        {
            await accounts.SignOutAsync(ticket.SessionId, ct);
        }

        await sessions.SignOutAsync();
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> LogoutEverywhere(
        [FromServices] IStaffAccounts accounts, [FromServices] IStaffSessions sessions, CancellationToken ct)
    {
        await accounts.SignOutEverywhereAsync(ct);
        await sessions.SignOutAsync();
        return TypedResults.NoContent();
    }

    private static async Task<Ok<StaffUserDto>> Register(RegisterInput input, [FromServices] IStaffRegistration registration, CancellationToken ct) =>
        TypedResults.Ok(await registration.RegisterAsync(input.UserName, input.EmailAddress, input.Password, ct));

    private static async Task<NoContent> ForgotPassword(
        ForgotPasswordInput input, [FromServices] IStaffAccounts accounts, CancellationToken ct)
    {
        await accounts.ForgotPasswordAsync(input.Email, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ResetPassword(
        ResetPasswordInput input, [FromServices] IStaffAccounts accounts, CancellationToken ct)
    {
        await accounts.ResetPasswordAsync(input.UserId, input.ResetToken, input.Password, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<StaffInvitation>> PeekInvitation(InvitationInput input, [FromServices] IStaffAccounts accounts, CancellationToken ct) =>
        TypedResults.Ok(await accounts.PeekInvitationAsync(input.Token, ct));

    private static async Task<NoContent> AcceptInvitation(
        TokenPasswordInput input, [FromServices] IStaffAccounts accounts, [FromServices] IStaffSessions sessions, CancellationToken ct)
    {
        await sessions.SignInAsync(await accounts.AcceptInvitationAsync(input.Token, input.Password, ct), remember: false, SignInWay.Invitation);
        return TypedResults.NoContent();
    }
}
