using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Messaging;
using CustomerPortal.Platform;
using CustomerPortal.Platform.Health;
using CustomerPortal.Platform.Live;
using CustomerPortal.Platform.OpenApi;
using CustomerPortal.Platform.Rights;
using CustomerPortal.Platform.Routes;
using CustomerPortal.Portal;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal;

/// <summary>The HTTP face of every module.</summary>
public static class HttpApiServices
{
    /// <summary>Registers what the endpoints need.</summary>
    public static IServiceCollection AddHttpApi(this IServiceCollection services)
    {
        services.AddPlatformHttp();
        services.AddPortalSessions();

        // Here and not in the host: the rules are read at build time where the routes are mapped.
        services.AddValidation();
        services.AddApiDescription();
        return services;
    }

    /// <summary>The road of every request, up to its endpoint.</summary>
    public static IApplicationBuilder UseHttpApi(this IApplicationBuilder app) => app.UsePlatformHttp();

    /// <summary>
    /// Maps every module's endpoints: one line a module, <c>api.Map&lt;Module&gt;()</c>, defined in <c>&lt;Module&gt;/&lt;Module&gt;Endpoints.cs</c>.
    /// Each endpoint (or its group) states its right; the host does not start when one states none.
    /// </summary>
    public static IEndpointRouteBuilder MapHttpApi(this IEndpointRouteBuilder endpoints)
    {
        // Our own middleware has checked the token before any endpoint runs.
        var routes = new BuiltOnce(endpoints);
        var api = routes.MapGroup(string.Empty).DisableAntiforgery();
        api.MapHealth();
        api.MapLive();
        api.MapPlatform();
        api.MapCustomers();
        api.MapAccountingSync();
        api.MapBilling();
        api.MapMessaging();
        api.MapMailTemplates();
        api.MapDelivery();
        api.MapMailFromOutside();
        api.MapPortal();
        api.MapApiDescription();

        endpoints.DataSources.Add(routes);
        RightsCheck.Run(endpoints.DataSources);
        return endpoints;
    }
}
