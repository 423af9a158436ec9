using CustomerPortal.Kernel;
using CustomerPortal.Platform.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerPortal.Portal;

/// <summary>Use cases of the client area.</summary>
internal static class PortalServices
{
    public static IServiceCollection AddPortalApplication(this IServiceCollection services)
    {
        services.AddSingleton<PortalTexts>();
        services.AddScoped<PortalSupplier>();
        services.AddScoped<IPortalSessionAppService, PortalSessionAppService>();
        services.AddScoped<IPortalInvoiceAppService, PortalInvoiceAppService>();
        services.AddScoped<IPortalAccountAppService, PortalAccountAppService>();
        services.AddSingleton<IPermissionDefinitionProvider, PortalPermissionDefinitions>();
        services.AddScoped<IPortalViewAppService, PortalViewAppService>();
        services.AddScoped<TermsPublishing>();
        services.AddScoped<TermsAccepting>();
        services.AddScoped<IConfigurationPart, TermsPart>();
        services.AddScoped<IPortalTermsAppService, PortalTermsAppService>();
        services.AddScoped<IPortalCompanyAppService, PortalCompanyAppService>();
        services.AddScoped<IPortalMailAppService, PortalMailAppService>();
        return services;
    }
}
