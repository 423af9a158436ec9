using CustomerPortal.Platform.Demo;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Customers;

/// <summary>Registration of Customers' parts of the demo.</summary>
internal static class DemoCustomersServices
{
    public static IServiceCollection AddCustomersDemo(this IServiceCollection services)
    {
        services.AddScoped<DemoContacts>();
        services.AddScoped<IDemoPart, DemoCustomers>();
        services.AddScoped<IDemoPart, DemoActivation>();
        services.AddScoped<IDemoPart, DemoFormerCustomers>();
        services.AddScoped<IDemoPart, DemoSignIns>();
        return services;
    }
}
