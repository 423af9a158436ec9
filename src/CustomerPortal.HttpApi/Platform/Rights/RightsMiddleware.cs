using CustomerPortal.Kernel;
using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Auditing;
using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Http;
using CustomerPortal.Platform.Identity;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Rights;

/// <summary>Lets a request through only when its endpoint's <see cref="EndpointRight"/> is met.</summary>
internal sealed class RightsMiddleware(RequestDelegate next, ICurrentUser user, IRefusals refusals)
{
    private static readonly ApiProblem NotSignedIn = new(StatusCodes.Status401Unauthorized, HttpErrorCodes.NotSignedIn);
    private static readonly ApiProblem Forbidden = new(StatusCodes.Status403Forbidden, PlatformErrorCodes.Forbidden);
    private static readonly ApiProblem MustSetUp = new(StatusCodes.Status403Forbidden, IdentityErrorCodes.TwoFactorMustBeSetUp);
    private static readonly ApiProblem OnlyLooking = new(StatusCodes.Status403Forbidden, HttpErrorCodes.OnlyLooking);
    private static readonly ApiProblem ForPeople = new(StatusCodes.Status403Forbidden, ApiKeyErrorCodes.PeopleOnly);
    private static readonly ApiProblem NotFound = new(StatusCodes.Status404NotFound, PlatformErrorCodes.NotFound);

    public async Task InvokeAsync(HttpContext context, ProblemWriter problems)
    {
        var refusal = context.GetEndpoint() is RouteEndpoint endpoint ? await RefuseAsync(context, endpoint) : null;
        if (refusal is not null)
        {
            await problems.WriteAsync(context, refusal);
            return;
        }

        try
        {
            await next(context);
        }
        catch (ForbiddenException e)
        {
            // A use case asked for more than its route; whoever answers it no longer knows who asked.
            refusals.Refused(AskedRoute.Of(context), e.Permission);
            throw;
        }
    }

    /// <summary>Staff who looks as a contact changes nothing, and does not see what belongs to the person: its password, its sessions.</summary>
    private bool IsView => user.Actor is { Kind: UserKind.Contact, Behind: not null };

    private static bool MayBeViewed(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments(SessionSchemes.PortalPath + "/account");

    private async ValueTask<ApiProblem?> RefuseAsync(HttpContext context, RouteEndpoint endpoint)
    {
        var right = endpoint.Metadata.GetMetadata<EndpointRight>()
            ?? throw new InvalidOperationException($"{endpoint.RoutePattern.RawText} states no right.");
        if (user.Actor.Scopes is not null && PeopleOnly.Closes(context.Request, endpoint))
        {
            return ForPeople;
        }

        if (user.Actor.MustSetUpTwoFactor && right is not EndpointRight.Anonymous && endpoint.Metadata.GetMetadata<SetUpMark>() is null)
        {
            return MustSetUp;
        }

        if (DutyOf(context, right, endpoint) is { } duty)
        {
            return new ApiProblem(StatusCodes.Status403Forbidden, duty);
        }

        var kind = user.Actor.Kind;
        return right switch
        {
            _ when IsView && !MayBeViewed(context.Request) => OnlyLooking,
            EndpointRight.Anonymous => null,
            EndpointRight.SignedIn => kind == UserKind.Staff ? null : NotSignedIn,
            EndpointRight.Contact => kind == UserKind.Contact ? null : NotSignedIn,
            EndpointRight.Permission when kind != UserKind.Staff => NotSignedIn,
            EndpointRight.Permission permission => await IsGrantedAsync(context, permission.Name) ? null : Forbidden with { Missing = permission.Name },
            EndpointRight.PortalRight when kind != UserKind.Contact => NotSignedIn,
            EndpointRight.PortalRight portal => context.Features.Get<ContactAccess>()?.Rights.Contains(portal.Name) == true ? null : NotFound with { Missing = portal.Name },
            _ => throw new InvalidOperationException($"{right} is not enforced."),
        };
    }

    // Setting up two-factor goes first; whoever looks as a contact has none of its duties.
    private string? DutyOf(HttpContext context, EndpointRight right, Endpoint endpoint) =>
        user.Actor is { Kind: UserKind.Contact, MustSetUpTwoFactor: false, Behind: null } && right is not EndpointRight.Anonymous
        && endpoint.Metadata.GetMetadata<BeforeDutiesMark>() is null
            ? context.Features.Get<ContactAccess>()?.Duty
            : null;

    private static ValueTask<bool> IsGrantedAsync(HttpContext context, string permission) =>
        context.RequestServices.GetRequiredService<IPermissionChecker>().IsGrantedAsync(permission, context.RequestAborted);
}
