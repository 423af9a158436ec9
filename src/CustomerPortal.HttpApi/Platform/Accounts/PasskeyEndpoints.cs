using CustomerPortal.Kernel;
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

/// <summary>Passkeys in both areas: keeping the own ones, and signing in with one.</summary>
internal static class PasskeyEndpoints
{
    private const string Adding = "Passkey.Add";
    private const string SigningIn = "Passkey.SignIn";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public static void MapPasskeys(this IEndpointRouteBuilder endpoints)
    {
        MapOwn(endpoints.MapGroup("/api/account/security/passkeys").ForStaff().WithTags("Account"), "Account");
        MapOwn(endpoints.MapGroup("/api/portal/account/security/passkeys").ForContacts().WithTags("PortalAccount"), "PortalAccount");
        MapSignIn(endpoints.MapGroup("/api/account/passkey").WithTags("Account"), "Account");
        MapSignIn(endpoints.MapGroup("/api/portal/account/passkey").WithTags("PortalAccount"), "PortalAccount");
    }

    private static void MapOwn(RouteGroupBuilder group, string name)
    {
        group.ReachableInSetUp();
        group.MapGet("/", List).WithName($"{name}_Passkeys").WithSummary("The own passkeys");
        group.MapPost("/options", AskToAdd).IsDoor().WithName($"{name}_PasskeyOptions").WithSummary("What the browser makes a passkey from");
        group.MapPost("/", Add).IsDoor().WithName($"{name}_AddPasskey").WithSummary("Keeps the passkey that the browser made");
        group.MapPut("/{id}", Rename).WithName($"{name}_RenamePasskey").WithSummary("Gives a passkey another name");
        group.MapDelete("/{id}", Remove).WithName($"{name}_RemovePasskey").WithSummary("Removes a passkey");
    }

    private static void MapSignIn(RouteGroupBuilder group, string name)
    {
        group.ForAnybody().IsDoor();
        group.MapPost("/options", AskToSignIn).WithName($"{name}_PasskeySignInOptions").WithSummary("What the browser looks for a passkey by");
        group.MapPost("/login", SignIn).WithName($"{name}_PasskeySignIn").WithSummary("Signs in with a passkey");
    }

    private static async Task<Ok<ItemsDto<PasskeyDto>>> List([FromServices] OwnAccount own, CancellationToken ct) =>
        TypedResults.Ok(await own.Passkeys.ListAsync(ct));

    private static async Task<Ok<PasskeyOptionsDto>> AskToAdd(
        PasswordInput input, HttpContext context, [FromServices] OwnAccount own, [FromServices] ShortCookie cookies, CancellationToken ct)
    {
        var question = await own.Passkeys.AskToAddAsync(input.Password, ct);
        cookies.Write(context, own.Cookie(Adding), question.State, Lifetime);
        return TypedResults.Ok(new PasskeyOptionsDto(question.Options));
    }

    private static async Task<NoContent> Add(
        PasskeyInput input, HttpContext context, [FromServices] OwnAccount own, [FromServices] ShortCookie cookies, CancellationToken ct)
    {
        await own.Passkeys.AddAsync(Reply(context, cookies, own.Cookie(Adding), input.Credential), input.Name, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Rename(string id, PasskeyNameInput input, [FromServices] OwnAccount own, CancellationToken ct)
    {
        await own.Passkeys.RenameAsync(id, input.Name, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> Remove(string id, [FromServices] OwnAccount own, CancellationToken ct)
    {
        await own.Passkeys.RemoveAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<PasskeyOptionsDto>> AskToSignIn(
        HttpContext context, [FromServices] OwnAccount own, [FromServices] ShortCookie cookies, CancellationToken ct)
    {
        var question = await own.Passkeys.AskToSignInAsync(ct);
        cookies.Write(context, own.Cookie(SigningIn), question.State, Lifetime);
        return TypedResults.Ok(new PasskeyOptionsDto(question.Options));
    }

    private static async Task<NoContent> SignIn(
        PasskeySignInInput input, HttpContext context, [FromServices] OwnAccount own, [FromServices] ShortCookie cookies, CancellationToken ct)
    {
        var answer = await own.Passkeys.SignInAsync(Reply(context, cookies, own.Cookie(SigningIn), input.Credential), ct);
        await own.Sessions.SignInAsync(answer.Claims, input.RememberMe, SignInWay.Passkey);
        return TypedResults.NoContent();
    }

    private static PasskeyReply Reply(HttpContext context, ShortCookie cookies, string name, string credential)
    {
        var state = cookies.Read<PasskeyState>(context, name) ?? throw new BusinessException(IdentityErrorCodes.PasskeyRefused).For("credential");
        ShortCookie.Delete(context, name);
        return new PasskeyReply(state, credential);
    }
}
