using CustomerPortal.Kernel;
using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Identity;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Impersonation;

/// <summary>
/// Who works in an administrator's place changes nothing about accounts: passwords, second factors, passkeys, keys, sessions, users, roles
/// and rights. It may only leave.
/// </summary>
internal sealed class ImpersonationMiddleware(RequestDelegate next, ICurrentUser user)
{
    private static readonly PathString[] Closed = ["/api/account", "/api/identity", "/api/permission-management", "/api/multi-tenancy"];
    private static readonly PathString[] Open = ["/api/account/logout"];

    public async Task InvokeAsync(HttpContext context, ProblemWriter problems)
    {
        if (user.Actor is { Kind: UserKind.Staff, Behind: not null } && IsClosed(context.Request))
        {
            await problems.WriteAsync(context, new ApiProblem(StatusCodes.Status403Forbidden, IdentityErrorCodes.NotWhileImpersonating));
            return;
        }

        await next(context);
    }

    /// <summary>Whether a request changes something that the account's owner alone may change.</summary>
    internal static bool IsClosed(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
        && Array.Exists(Closed, request.Path.StartsWithSegments)
        && !Array.Exists(Open, request.Path.StartsWithSegments);
}
