using CustomerPortal.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Platform.Auditing;

/// <summary>Registration of the audit log's use cases.</summary>
internal static class AuditServices
{
    public static IServiceCollection AddAuditingApplication(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionDefinitionProvider, AuditPermissionDefinitions>();
        services.AddScoped<IAuditAppService, AuditAppService>();
        return services;
    }
}
