using CustomerPortal.Kernel;
using CustomerPortal.Platform.Errors;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Features;

/// <summary>Refuses what the host switched off for the tenant: modules, and the API for keys. Before the rights, so that the answer says why.</summary>
internal sealed class FeatureMiddleware(RequestDelegate next, ICurrentUser user, IFeatures features, ModuleSwitches modules, ApiPace pace)
{
    public async Task InvokeAsync(HttpContext context, ProblemWriter problems)
    {
        var actor = user.Actor;
        var refusal = actor.Kind is UserKind.Staff or UserKind.Contact
            ? await OfModuleAsync(context, actor) ?? (actor.Scopes is null ? null : await OfKeyAsync(context))
            : null;
        if (refusal is null)
        {
            await next(context);
        }
        else
        {
            await problems.WriteAsync(context, refusal);
        }
    }

    private async ValueTask<ApiProblem?> OfModuleAsync(HttpContext context, Actor actor) =>
        context.GetEndpoint()?.Metadata.GetMetadata<EndpointModule>() is { } module && !await modules.IsOnAsync(module.Name, context.RequestAborted)
            ? new ApiProblem(actor.Kind == UserKind.Contact ? StatusCodes.Status404NotFound : StatusCodes.Status403Forbidden, FeatureErrorCodes.SwitchedOff)
            {
                Missing = FeatureErrorCodes.SwitchedOff,
            }
            : null;

    private async ValueTask<ApiProblem?> OfKeyAsync(HttpContext context)
    {
        // The pace first: each refusal for the switch is kept in the audit log.
        if (await pace.TakeAsync(context.RequestAborted) is { } wait)
        {
            return new ApiProblem(StatusCodes.Status429TooManyRequests, FeatureErrorCodes.ApiTooFast) { RetryAfter = wait };
        }

        return await features.GetAsync(PlatformFeatures.Api, context.RequestAborted) != "true"
            ? new ApiProblem(StatusCodes.Status403Forbidden, FeatureErrorCodes.SwitchedOff)
            : null;
    }
}
