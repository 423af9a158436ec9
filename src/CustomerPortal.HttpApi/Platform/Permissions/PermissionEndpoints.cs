using System.ComponentModel.DataAnnotations;
using CustomerPortal.Platform.Rights;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Platform.Permissions;

/// <summary>Permissions of roles and accounts. Which permission a call needs depends on whose they are, so the service asks for it.</summary>
internal static class PermissionEndpoints
{
    private const int ResourceName = 256;

    public static void MapPermissions(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/permission-management/permissions").WithTags("Permissions");
        group.MapGet("/", List).ForStaff().WithName("Permissions_List").WithSummary("Permissions of a role (R, name) or account (U, id)");
        group.MapGet("/by-group", ListGroup).ForStaff().WithName("Permissions_ListGroup").WithSummary("The same, of one group");
        group.MapPut("/", Update).ForStaff().WithName("Permissions_Update").WithSummary("Changes permissions of a role or account");
        MapResources(group);
    }

    // About single things: ABP's screens for them exist, the product defines none.
    private static void MapResources(RouteGroupBuilder group)
    {
        group.MapGet("/resource-definitions", Definitions).ForStaff().WithName("ResourcePermissions_Definitions").WithSummary("Permissions about single things of a kind: none");
        group.MapGet("/resource-provider-key-lookup-services", Providers).ForStaff()
            .WithName("ResourcePermissions_Providers").WithSummary("What such permissions can be given to: roles (R) and accounts (U)");
        group.MapGet("/search-resource-provider-keys", Search).ForStaff().WithName("ResourcePermissions_Search").WithSummary("Roles or accounts for a picker");
        group.MapGet("/resource", ListResource).ForStaff().WithName("ResourcePermissions_List").WithSummary("Who has permissions about a thing: nobody");
        group.MapGet("/resource/by-provider", ResourceOf).ForStaff().WithName("ResourcePermissions_Of").WithSummary("Permissions of a role or account about a thing: none");
        group.MapPut("/resource", UpdateResource).ForStaff().WithName("ResourcePermissions_Update").WithSummary("Refuses every permission, because none is defined");
        group.MapDelete("/resource", DeleteResource).ForStaff().WithName("ResourcePermissions_Delete").WithSummary("Takes all away from a role or account");
    }

    private static async Task<Ok<PermissionListDto>> List(string providerName, string providerKey, [FromServices] IPermissionAppService permissions, CancellationToken ct) =>
        TypedResults.Ok(await permissions.ListAsync(providerName, providerKey, null, ct));

    private static async Task<Ok<PermissionListDto>> ListGroup(
        string groupName, string providerName, string providerKey, [FromServices] IPermissionAppService permissions, CancellationToken ct) =>
        TypedResults.Ok(await permissions.ListAsync(providerName, providerKey, groupName, ct));

    private static async Task<NoContent> Update(
        string providerName, string providerKey, PermissionsInput input, [FromServices] IPermissionAppService permissions, CancellationToken ct)
    {
        await permissions.UpdateAsync(providerName, providerKey, input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<ResourceDefinitionListDto>> Definitions(
        [MaxLength(ResourceName)] string resourceName, [FromServices] IResourcePermissionAppService resources, CancellationToken ct) =>
        TypedResults.Ok(await resources.DefinitionsAsync(resourceName, ct));

    private static async Task<Ok<ResourceProviderListDto>> Providers(
        [MaxLength(ResourceName)] string resourceName, [FromServices] IResourcePermissionAppService resources, CancellationToken ct) =>
        TypedResults.Ok(await resources.ProvidersAsync(ct));

    private static async Task<Ok<ProviderKeyListDto>> Search(
        [MaxLength(ResourceName)] string resourceName, string serviceName, [MaxLength(200)] string? filter,
        [FromServices] IResourcePermissionAppService resources, CancellationToken ct, int page = 1) =>
        TypedResults.Ok(await resources.SearchAsync(serviceName, filter, page, ct));

    private static async Task<Ok<ResourceGrantListDto>> ListResource(
        [MaxLength(ResourceName)] string resourceName, [MaxLength(ResourceName)] string resourceKey,
        [FromServices] IResourcePermissionAppService resources, CancellationToken ct) =>
        TypedResults.Ok(await resources.ListAsync(resourceName, resourceKey, ct));

    private static async Task<Ok<ResourceProviderGrantListDto>> ResourceOf(
        [MaxLength(ResourceName)] string resourceName, [MaxLength(ResourceName)] string resourceKey, string providerName, string providerKey,
        [FromServices] IResourcePermissionAppService resources, CancellationToken ct) =>
        TypedResults.Ok(await resources.OfAsync(providerName, providerKey, ct));

    private static async Task<NoContent> UpdateResource(
        [MaxLength(ResourceName)] string resourceName, [MaxLength(ResourceName)] string resourceKey, ResourcePermissionsInput input,
        [FromServices] IResourcePermissionAppService resources, CancellationToken ct)
    {
        await resources.UpdateAsync(input, ct);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> DeleteResource(
        [MaxLength(ResourceName)] string resourceName, [MaxLength(ResourceName)] string resourceKey, string providerName, string providerKey,
        [FromServices] IResourcePermissionAppService resources, CancellationToken ct)
    {
        await resources.DeleteAsync(providerName, providerKey, ct);
        return TypedResults.NoContent();
    }
}
