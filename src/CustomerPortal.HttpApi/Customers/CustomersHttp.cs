using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerPortal.Customers;

/// <summary>The routes of Customers.</summary>
internal static class CustomersHttp
{
    public static IEndpointRouteBuilder MapCustomers(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("/api/customers").WithTags("Customers");
        CustomerEndpoints.Map(group);
        ContactEndpoints.Map(group);
        ContactSecurityEndpoints.Map(group);
        CustomerGroupEndpoints.Map(group);
        OptionListEndpoints.Map(group);
        CustomerHistoryEndpoints.Map(group);
        return endpoints;
    }
}
