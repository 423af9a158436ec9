using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Demo;

/// <summary>Registration of the demo.</summary>
internal static class DemoServices
{
    public static IServiceCollection AddDemoApplication(this IServiceCollection services)
    {
        services.AddSingleton<IDemoAccounts, DemoAccounts>();
        services.AddScoped<IPublicInfoAppService, PublicInfoAppService>();
        services.AddScoped<IDemoSeeder, DemoSeeder>();
        services.AddSingleton<DemoHost>();
        services.AddSingleton<DemoTenantMaker>();
        services.AddScoped<DemoEditions>();
        services.AddScoped<DemoStaff>();
        return services;
    }
}
