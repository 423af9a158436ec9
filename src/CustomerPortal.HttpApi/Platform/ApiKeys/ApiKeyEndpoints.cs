using CustomerPortal.Platform.Lists;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.ApiKeys;

/// <summary>API keys: one's own, and those of everybody.</summary>
internal static class ApiKeyEndpoints
{
    public static void MapApiKeys(this IEndpointRouteBuilder endpoints)
    {
        var own = endpoints.MapGroup("/api/account/api-keys").WithTags("ApiKeys").ForPeopleOnly();
        own.MapSearch("/", List).ForStaff().WithName("OwnApiKeys_List").WithSummary("API keys of the own account");
        own.MapGet("/options", Options).ForStaff().WithName("OwnApiKeys_Options").WithSummary("What a new key can be");
        own.MapPost("/", Create).ForStaff().WithName("OwnApiKeys_Create").WithSummary("Makes a key; its secret is in this answer alone");
        own.MapDelete("/{id:guid}", Revoke).ForStaff().WithName("OwnApiKeys_Revoke").WithSummary("Withdraws a key of the own account");

        var all = endpoints.MapGroup("/api/identity/api-keys").WithTags("ApiKeys").ForPeopleOnly();
        all.MapSearch("/", ListAll).Needs(ApiKeyPermissions.Manage).WithName("ApiKeys_List").WithSummary("API keys of every staff account");
        all.MapDelete("/{id:guid}", RevokeAny).Needs(ApiKeyPermissions.Manage).WithName("ApiKeys_Revoke").WithSummary("Withdraws a key");
    }

    private static async Task<Ok<PagedResult<ApiKeyDto>>> List([AsParameters] ApiKeyListRequest request, [FromServices] IOwnApiKeys keys, CancellationToken ct) =>
        TypedResults.Ok(await keys.ListAsync(request, ct));

    private static async Task<Ok<ApiKeyOptionsDto>> Options([FromServices] IOwnApiKeys keys, CancellationToken ct) =>
        TypedResults.Ok(await keys.OptionsAsync(ct));

    private static async Task<Ok<CreatedApiKeyDto>> Create(ApiKeyInput input, [FromServices] IOwnApiKeys keys, CancellationToken ct) =>
        TypedResults.Ok(await keys.CreateAsync(input, ct));

    private static async Task<NoContent> Revoke(Guid id, [FromServices] IOwnApiKeys keys, CancellationToken ct)
    {
        await keys.RevokeAsync(id, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<PagedResult<ApiKeyDto>>> ListAll(
        [AsParameters] ApiKeyListRequest request, [FromServices] IApiKeyAdministration keys, CancellationToken ct) =>
        TypedResults.Ok(await keys.ListAsync(request, ct));

    private static async Task<NoContent> RevokeAny(Guid id, [FromServices] IApiKeyAdministration keys, CancellationToken ct)
    {
        await keys.RevokeAsync(id, ct);
        return TypedResults.NoContent();
    }
}
