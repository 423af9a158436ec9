using CustomerPortal.Kernel;
using CustomerPortal.Platform.Errors;
using CustomerPortal.Platform.Http;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.Http;

namespace CustomerPortal.Platform.Tenancy;

/// <summary>Decides the tenant of a request: the session's; anonymous the host name's, else what <c>__tenant</c> names, else the host.</summary>
internal sealed class TenantResolution(RequestedTenant requested)
{
    /// <summary>The tenant's id, or the problem to answer with.</summary>
    public async Task<(Guid TenantId, ApiProblem? Problem)> ResolveAsync(HttpContext context)
    {
        var lenient = context.GetEndpoint()?.Metadata.GetMetadata<AnswersBySessionTenant>() is not null;
        var byHost = await requested.ByHostAsync(context);
        var byKey = await requested.ByKeyAsync(context);
        if (SessionReader.TenantOf(context.User) is { } own)
        {
            return !lenient && (byHost.NamesOther(own) || byKey.NamesOther(own))
                ? (own, new ApiProblem(StatusCodes.Status400BadRequest, HttpErrorCodes.TenantMismatch) { Missing = HttpErrorCodes.TenantMismatch })
                : (own, null);
        }

        var named = byHost.IsNamed ? byHost : byKey;
        return named switch
        {
            { IsNamed: false } => (TenantIds.Host, null),
            { Tenant: { } tenant } => (tenant.Id, null),
            _ when lenient && context.GetEndpoint()?.Metadata.GetMetadata<KnownTenantOnly>() is null => (TenantIds.Host, null),
            _ => (TenantIds.Host, new ApiProblem(StatusCodes.Status400BadRequest, HttpErrorCodes.TenantUnknown)),
        };
    }
}
