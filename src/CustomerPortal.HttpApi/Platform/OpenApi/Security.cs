using CustomerPortal.Platform.ApiKeys;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Sessions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CustomerPortal.Platform.OpenApi;

/// <summary>Who may call what: the two sessions of browsers, and the key of programs.</summary>
internal sealed class Security : IOpenApiDocumentTransformer, IOpenApiOperationTransformer
{
    private const string StaffSession = "staffSession";
    private const string ContactSession = "contactSession";
    private const string ApiKey = "apiKey";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [ApiKey] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                Description = $"An API key of a staff account: {ApiKeyConsts.Mark}…",
            },
            [ContactSession] = Cookie(SessionCookies.ContactCookie, "Session of a contact in the client area"),
            [StaffSession] = Cookie(SessionCookies.StaffCookie, "Session of a staff account; unsafe methods send the request token too"),
        };
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var said = context.Description.ActionDescriptor.EndpointMetadata;
        string[] ways = said.OfType<EndpointRight>().FirstOrDefault() switch
        {
            EndpointRight.Contact or EndpointRight.PortalRight => [ContactSession],
            EndpointRight.SignedIn or EndpointRight.Permission when said.OfType<PeopleOnly>().Any() => [StaffSession],
            EndpointRight.SignedIn or EndpointRight.Permission => [ApiKey, StaffSession],
            _ => [],
        };
        if (ways.Length > 0)
        {
            operation.Security = [.. ways.Select(way => new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(way, context.Document)] = [] })];
        }

        return Task.CompletedTask;
    }

    private static OpenApiSecurityScheme Cookie(string name, string description) =>
        new() { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Cookie, Name = name, Description = description };
}
