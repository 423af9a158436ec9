using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace CustomerPortal.Platform.Routes;

/// <summary>
/// Routes that are complete once they are mapped. The framework makes the endpoints of a group anew for each that asks (the check of rights, the
/// router, the API description).
/// </summary>
internal sealed class BuiltOnce(IEndpointRouteBuilder outer) : EndpointDataSource, IEndpointRouteBuilder
{
    private readonly List<EndpointDataSource> sources = [];
    private IReadOnlyList<Endpoint>? built;

    public IServiceProvider ServiceProvider => outer.ServiceProvider;

    public ICollection<EndpointDataSource> DataSources => sources;

    public override IReadOnlyList<Endpoint> Endpoints => built ??= [.. sources.SelectMany(s => s.Endpoints)];

    public IApplicationBuilder CreateApplicationBuilder() => outer.CreateApplicationBuilder();

    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;
}
