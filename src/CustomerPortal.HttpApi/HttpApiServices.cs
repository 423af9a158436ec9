using CustomerPortal.AccountingSync;
using CustomerPortal.Billing;
using CustomerPortal.Customers;
using CustomerPortal.Portal;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal;

/// <summary>The HTTP face of every module.</summary>
public static class HttpApiServices
{
    /// <summary>Registers what the endpoints need.</summary>
    public static IServiceCollection AddHttpApi(this IServiceCollection services) => services;

    /// <summary>Maps every module's endpoints; one line a module.</summary>
    public static IEndpointRouteBuilder MapHttpApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapCustomers();
        endpoints.MapAccountingSync();
        endpoints.MapBilling();
        endpoints.MapPortal();
        return endpoints;
    }
}
